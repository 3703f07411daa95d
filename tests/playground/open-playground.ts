import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Bot, type Chat, createChat } from '../../adapters/playground/chat.ts'
import { type Conversations, createConversations } from '../../adapters/playground/conversations.ts'
import { createPlaygroundMessenger } from '../../adapters/playground/messenger.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createPlayground } from '../../adapters/playground/web.ts'
import type { Messenger } from '../../src/ports.ts'
import { ask, type Reply, replace, say } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { buttons, lead, type View } from '../../src/view.ts'

export type OpenPlayground = {
  url: string
  chat: Chat
  conversations: Conversations
  messenger: Messenger
  /** Everything the bot was handed. */
  heard: Incoming[]
  /** References of failures that were logged. */
  failures: string[]
  close(): Promise<void>
}

/** A playground on a free port of loopback; without a bot of its own it has one that knows a single story. */
export async function openPlayground(
  createBot: (messenger: Messenger) => Pick<Bot, 'handle'> = storyBot,
): Promise<OpenPlayground> {
  let ids = 0
  const newId = () => `id-${++ids}`
  const people = playgroundStaff()
  const conversations = createConversations(() => 1_700_000_000_000, newId)
  const messenger = createPlaygroundMessenger(conversations, people)
  const inner = createBot(messenger)
  const heard: Incoming[] = []
  const failures: string[] = []
  const bot: Bot = {
    handle(incoming) {
      heard.push(incoming)
      return inner.handle(incoming)
    },
    tick: async () => {},
  }
  const chat = createChat(bot, conversations, newId)
  const log = { failure: (reference: string) => void failures.push(reference) }
  const server = createServer(createPlayground({ chat, conversations, people, log }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    chat,
    conversations,
    messenger,
    heard,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const answerView: View = {
  title: 'Ask first',
  tone: 'caution',
  blocks: [
    lead('Only once your supervisor agrees.'),
    {
      kind: 'quote',
      source: 'Section 2(b)',
      text: 'Ask before <b>posting</b> *anything* of {{DATE(2026)}}.',
      marks: [],
    },
    buttons({ label: 'Ask now', style: 'primary', request: { kind: 'start-approval', approval: 'off-duty' } }),
  ],
}

export const formView: View = {
  title: 'Ask to post',
  tone: 'neutral',
  blocks: [
    { kind: 'input', name: 'text', label: 'Your post', required: 'required', field: { kind: 'paragraph' } },
    { kind: 'input', name: 'from', label: 'From', required: 'optional', field: { kind: 'moment' } },
    buttons({
      label: 'Send request',
      style: 'primary',
      request: {
        kind: 'request-approval',
        approval: 'off-duty',
        text: '',
        account: '',
        from: '',
        until: '',
        purpose: '',
        attachments: '',
      },
    }),
  ],
}

export const decisionView: View = {
  title: 'Tasha Brandt asks to post',
  tone: 'neutral',
  blocks: [
    buttons(
      {
        label: 'Approve',
        style: 'primary',
        request: { kind: 'decide-approval', approvalId: 'a1', decision: 'approve', reason: '' },
      },
      {
        label: 'Decline',
        style: 'danger',
        confirm: 'Decline it for good?',
        request: { kind: 'decide-approval', approvalId: 'a1', decision: 'decline', reason: '' },
      },
    ),
  ],
}

const done = (title: string): View => ({ title, tone: 'good', blocks: [] })
const denise = { platform: 'playground', space: 'westmont', user: 'westmont-denise' } as const

/** Words get an answer, its button a form, the form a request to the supervisor, her press a decision. */
function storyBot(messenger: Messenger): Pick<Bot, 'handle'> {
  return {
    async handle({ said }): Promise<Reply> {
      const kind = said.kind !== 'press' ? said.kind : (said.request as { kind?: string } | undefined)?.kind
      switch (kind) {
        case 'words':
          return say(answerView)
        case 'start-approval':
          return ask(formView)
        case 'request-approval':
          await messenger.send(denise, decisionView, 'delivery-1')
          return say(done('Sent'))
        case 'decide-approval':
          return replace(done('You approved it'))
        default:
          return { kind: 'nothing' }
      }
    },
  }
}
