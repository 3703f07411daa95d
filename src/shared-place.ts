import type { Reply } from './replies.ts'
import type { Request } from './requests.ts'
import type { SentFile } from './updates/file-flow.ts'

/** What anybody may read: policies, answers from them, and that something is only for a private chat. */
const general: readonly (Request | SentFile)['kind'][] = [
  'help',
  'ask',
  'show-section',
  'not-helpful',
  'show-policy',
  'show-versions',
  'show-version',
  'start-report',
  'open-console',
]

/** The reply where others can read along: whatever is about people goes to who asked alone, as a form does. */
export function inSharedPlace(reply: Reply, { kind }: Request | SentFile): Reply {
  return reply.kind === 'nothing' || general.includes(kind) ? reply : { kind: 'ask', view: reply.view }
}
