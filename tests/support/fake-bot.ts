import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import type { View } from '../../src/view.ts'

/** A bot that answers by rule and remembers what it was asked, for tests of a platform alone; each event is answered once. */
export type FakeBot = { handle(incoming: Incoming): Promise<Reply>; tick(): Promise<void>; heard: Incoming[] }

/** `answer` decides; when it gives nothing, the words are said back. */
export function createFakeBot(answer: (incoming: Incoming) => Reply | Promise<Reply> | undefined): FakeBot {
  const heard: Incoming[] = []
  return {
    heard,
    async tick() {},
    async handle(incoming) {
      if (heard.some(({ id }) => id === incoming.id)) return { kind: 'nothing' }
      heard.push(incoming)
      return (await answer(incoming)) ?? { kind: 'say', view: echo(incoming) }
    },
  }
}

function echo({ said }: Incoming): View {
  const text = said.kind === 'press' ? JSON.stringify(said.request) : said.text
  return { title: 'You said', tone: 'neutral', blocks: [{ kind: 'text', style: 'normal', text }] }
}
