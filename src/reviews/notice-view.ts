import type { Town } from '../policies/town.ts'
import { type Block, type Button, lead, text } from '../view.ts'

/** Whether a person still has to read what is kept; `stranger` for somebody in whose name nothing can be remembered. */
export type NoticeState = {
  kind: 'new' | 'seen' | 'stranger'
  /** Whether a language model is connected. */
  reader: 'rules' | 'rules-and-model'
}

/** What is kept of a draft, the shortest whole answer first. */
export function noticeLines({ reader }: NoticeState, { kind }: Town): string[] {
  return [
    `Nothing is kept here unless you send it for approval or to a person. What you type in this chat is also held by the chat service, under the rules of your ${kind}.`,
    'Your draft stays in memory for up to 30 minutes, so that you can send it on; it is not written down or logged.',
    ...(reader === 'rules-and-model'
      ? [
          `Your ${kind} has connected a language model. It reads your draft with numbers, addresses and names near medical words masked.`,
        ]
      : []),
  ]
}

/** The notice above the fields, until it was seen; it keeps nobody from going on. */
export function noticeBlocks(notice: NoticeState, town: Town): Block[] {
  if (notice.kind === 'seen') return []
  return [lead('Before you paste: what is kept'), text(noticeLines(notice, town).join('\n\n'))]
}

/** What remembers that the notice was seen. */
export function noticeButtons({ kind }: NoticeState): Button[] {
  return kind === 'new' ? [{ label: 'I see', style: 'plain', request: { kind: 'see-notice' } }] : []
}
