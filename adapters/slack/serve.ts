import { setTimeout as wait } from 'node:timers/promises'
import type { Bot } from '../../src/bot.ts'
import type { Reply } from '../../src/replies.ts'
import { answer } from './answer.ts'
import { drawModal } from './draw.ts'
import type { Hands } from './hands.ts'
import type { Heard, Origin } from './read.ts'
import { surface } from './surface.ts'
import { workingView } from './working-view.ts'

/** Tells Slack that a payload has arrived, with what it may carry back. */
export type Ack = (response?: object) => Promise<void>

/** Slack shows an error after three seconds; by then an interaction is acknowledged, done or not. */
const ackAfterMs = 2_000

/**
 * Brings what was heard to the bot and its answer back, within Slack's patience. An interaction is acknowledged when
 * the bot has decided and saved, so that nothing is acknowledged and then lost; later only when the bot is slow.
 */
export function createServing(bot: Pick<Bot, 'handle'>, hands: Hands): (heard: Heard, ack: Ack) => Promise<void> {
  return async (heard, ack) => {
    const { incoming, origin, missing = {} } = heard
    if (Object.keys(missing).length > 0) return ack({ response_action: 'errors', errors: missing })
    const reply = bot.handle(incoming)
    const early = await Promise.race([reply, wait(ackAfterMs, undefined, { ref: false })])
    if (origin.kind === 'submission') await turnPage(heard, origin, ack, reply, early)
    else {
      await ack()
      const at = early ? origin : await held(origin)
      await answer(await reply, at, incoming.from.user, hands)
    }
    if (isOverHome(origin)) await freshHome(heard)
  }

  /** A form's answer rides on the acknowledgement, so that the modal turns its page at once. */
  async function turnPage(
    { incoming }: Heard,
    origin: Origin,
    ack: Ack,
    reply: Promise<Reply>,
    early: Reply | undefined,
  ): Promise<void> {
    const { user } = incoming.from
    if (early?.kind === 'nothing') return ack()
    const { modal, rest } = drawModal(early?.view ?? workingView, callbackFor(origin))
    await ack({ response_action: 'update', view: modal })
    if (early) await hands.post(user, rest)
    else await answer(await reply, origin, user, hands)
  }

  /** Keeps a trigger from dying while the bot thinks: a modal that says so, filled when the answer is there. */
  async function held(origin: Origin): Promise<Origin> {
    if (origin.kind !== 'shortcut' && origin.kind !== 'home-button') return origin
    const { modal } = drawModal(workingView, callbackFor(origin))
    const view = await hands.open(origin.trigger, modal).catch(() => '')
    return view === '' ? origin : { kind: 'modal-button', view, over: isOverHome(origin) ? 'home' : 'elsewhere' }
  }

  /** What was decided above the Home tab may have changed what it shows. */
  async function freshHome({ incoming }: Heard): Promise<void> {
    const said = { kind: 'press', request: { kind: 'home' }, typed: {} } as const
    const reply = await bot.handle({ id: `${incoming.id}/home`, from: incoming.from, place: 'private', said })
    await answer(reply, { kind: 'home-opened' }, incoming.from.user, hands)
  }
}

function callbackFor(origin: Origin): string {
  return isOverHome(origin) ? surface.formOverHome : surface.form
}

function isOverHome(origin: Origin): boolean {
  return origin.kind === 'home-button' || ('over' in origin && origin.over === 'home')
}
