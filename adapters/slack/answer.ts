import { unreachable } from '../../src/exhaustive.ts'
import type { Reply } from '../../src/replies.ts'
import type { View } from '../../src/view.ts'
import { drawHome, drawMessages, drawModal, type SlackMessage } from './draw.ts'
import { answersPerResponseUrl, type Hands } from './hands.ts'
import type { Origin } from './read.ts'
import { surface } from './surface.ts'

/** Shows a reply to `user` where it belongs: beside the words, in place of the message, in a modal, on the Home tab. */
export async function answer(reply: Reply, origin: Origin, user: string, hands: Hands): Promise<void> {
  if (reply.kind === 'nothing') return
  const { view } = reply
  const { kind } = origin
  switch (kind) {
    case 'words':
      if (reply.kind === 'ask' && origin.place === 'shared') return privately(view, origin, user, hands)
      return hands.post(origin.channel, drawMessages(view), origin.thread)
    case 'file':
      if (origin.shown === undefined) return hands.post(origin.channel, drawMessages(view), origin.thread)
      return hands.rewrite(origin.channel, origin.shown, drawMessages(view), origin.thread)
    case 'home-opened':
      return hands.publish(user, drawHome(view))
    case 'command':
      if (reply.kind === 'ask') return inModal(view, origin.trigger, surface.form, user, hands)
      return respond(origin.responseUrl, drawMessages(view), 'new', user, hands)
    case 'shortcut':
      return inModal(view, origin.trigger, surface.form, user, hands)
    case 'home-button':
      return inModal(view, origin.trigger, surface.formOverHome, user, hands)
    case 'message-button':
      if (reply.kind === 'ask') return inModal(view, origin.trigger, surface.form, user, hands)
      if (reply.kind === 'say') return hands.post(origin.channel, drawMessages(view), origin.thread)
      // In a channel anyone can press: what one person sees must not change for all.
      if (origin.place === 'shared') return privately(view, origin, user, hands)
      return hands.rewrite(origin.channel, origin.ts, drawMessages(view), origin.thread)
    case 'ephemeral-button':
      if (reply.kind === 'ask') return inModal(view, origin.trigger, surface.form, user, hands)
      return respond(origin.responseUrl, drawMessages(view), reply.kind === 'say' ? 'new' : 'replace', user, hands)
    case 'modal-button':
    case 'submission':
      return intoModal(view, origin, user, hands)
    default:
      return unreachable(kind)
  }
}

/** A modal; where its three seconds are over, the same form as a direct message. */
async function inModal(view: View, trigger: string, callback: string, user: string, hands: Hands): Promise<void> {
  const { modal, rest } = drawModal(view, callback)
  const opened = await hands.open(trigger, modal).then(
    () => 'opened' as const,
    () => 'refused' as const,
  )
  return hands.post(user, opened === 'opened' ? rest : drawMessages(view))
}

/** The next page of an open modal; a direct message when it was closed in the meantime. */
async function intoModal(
  view: View,
  at: { view: string; over: 'home' | 'elsewhere' },
  user: string,
  hands: Hands,
): Promise<void> {
  const { modal, rest } = drawModal(view, at.over === 'home' ? surface.formOverHome : surface.form)
  const updated = await hands.update(at.view, modal).then(
    () => 'updated' as const,
    () => 'refused' as const,
  )
  return hands.post(user, updated === 'updated' ? rest : drawMessages(view))
}

/** Shown to the person alone in the channel; a direct message when they are not in it. */
async function privately(
  view: View,
  at: { channel: string; thread: string | undefined },
  user: string,
  hands: Hands,
): Promise<void> {
  const messages = drawMessages(view)
  await hands.whisper(at.channel, user, messages, at.thread).catch(() => hands.post(user, messages))
}

async function respond(
  url: string,
  messages: SlackMessage[],
  how: 'new' | 'replace',
  user: string,
  hands: Hands,
): Promise<void> {
  if (messages.length > answersPerResponseUrl) return hands.post(user, messages)
  await hands.respond(url, messages, how).catch(() => hands.post(user, messages))
}
