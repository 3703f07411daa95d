import type { Reply } from '../../src/replies.ts'
import { ask, replace, say } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { type Block, buttons, text, type View } from '../../src/view.ts'

/** A bot that keeps what it heard, answers each event once, and repeats words or the pressed request's kind. */
export function createFakeBot(answer: (incoming: Incoming) => Reply | Promise<Reply> = echo) {
  const heard: Incoming[] = []
  const done = new Set<string>()
  return {
    heard,
    async handle(incoming: Incoming): Promise<Reply> {
      if (done.has(incoming.id)) return { kind: 'nothing' }
      done.add(incoming.id)
      heard.push(incoming)
      return answer(incoming)
    },
    tick: async () => undefined,
  }
}

/** Words come back with three buttons: one says, one replaces, one asks; a review's text comes back when sent. */
export function echo({ said }: Incoming): Reply {
  if (said.kind !== 'press') return say(view(said.text, text(said.text), threeButtons))
  const request = said.request as { kind?: string; text?: string } | undefined
  if (request?.kind === 'home') return say(view('Hello', text('I answer by clause.')))
  if (request?.kind === 'mine') return replace(view('Replaced', text('This card was redrawn.')))
  if (request?.kind === 'start-review') return ask(reviewForm(request.text ?? ''))
  if (request?.kind === 'review') return replace(view('Reviewed', text(said.typed.text ?? '')))
  return say(view('Unreadable', text(JSON.stringify(said.request) ?? 'no request')))
}

export function view(title: string, ...blocks: Block[]): View {
  return { title, tone: 'neutral', blocks }
}

const threeButtons = buttons(
  { label: 'Say', style: 'plain', request: { kind: 'home' } },
  { label: 'Redraw', style: 'primary', request: { kind: 'mine' } },
  { label: 'Check a draft', style: 'plain', request: { kind: 'start-review' } },
)

export function reviewForm(value: string): View {
  const request = { kind: 'review', text: '', use: 'personal', platform: '', postingAt: '', attachments: '' } as const
  return view(
    'Check a draft',
    { kind: 'input', name: 'text', label: 'Your draft', required: 'required', field: { kind: 'paragraph', value } },
    { kind: 'input', name: 'postingAt', label: 'When', required: 'optional', field: { kind: 'moment' } },
    buttons(
      { label: 'Check it', style: 'primary', request },
      { label: 'Cancel', style: 'plain', request: { kind: 'home' } },
    ),
  )
}
