import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import type { KnownTurn } from '../turn.ts'
import { daysProblem, signaturesCsv } from './signatures.ts'
import { signaturesFormView, signaturesView } from './signatures-view.ts'

/** The form for signatures, or the signatures as CSV for HR. */
export async function signatures(turn: KnownTurn, request: RequestOf<'signatures'>): Promise<Reply> {
  const { ports, town, shelf } = turn
  if (!request.policy) return ask(signaturesFormView(shelf.policies, { policy: '', from: '', until: '' }, ''))
  const policy = request.policy === 'any' ? '' : request.policy
  const wanted = { policy, from: request.from.trim(), until: request.until.trim() }
  const problem = daysProblem(wanted)
  if (problem) return ask(signaturesFormView(shelf.policies, wanted, problem))
  const [all, everyone] = await Promise.all([
    ports.store.list('acknowledgement', { town: town.key, ...(policy ? { policy } : {}) }),
    ports.directory.everyone(),
  ])
  return replace(signaturesView(town, wanted, signaturesCsv(all, everyone, wanted)))
}
