import { z } from 'zod'

/** Where the journal says what was removed; as `Trace` in ports.ts. */
const traceSchema = z.object({
  entry: z.number().int(),
  places: z.union([z.literal('all'), z.array(z.number().int())]),
})

/**
 * The removal of records for good: proposed by one person and signed off by a second when their time is over, or
 * demanded by a law. It keeps which records they were, never what they said, and stays for good itself.
 */
export const disposalSchema = z.object({
  id: z.string(),
  town: z.string(),
  ground: z.enum(['schedule', 'law']),
  /** The law or order that demands it; empty for the town's own schedule. */
  why: z.string(),
  /** `signed-off` until the records are gone, `erasing` until the journal has forgotten them too. */
  status: z.enum(['proposed', 'declined', 'signed-off', 'erasing', 'done']),
  /** Person ids, or `command-line`; ISO moments, empty until then. */
  proposedBy: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
  doneAt: z.string(),
  records: z.array(z.object({ kind: z.string(), id: z.string() })),
  traces: z.array(traceSchema),
})
export type Disposal = z.infer<typeof disposalSchema>

/** What came of a press on a disposal. */
export type Settled =
  | { outcome: 'settled'; disposal: Disposal }
  | { outcome: 'refused'; why: 'gone' | 'own-proposal' | 'decided-before' }

/** A second person's word; who proposed it cannot give it. Only what is still due then goes, with its messages. */
export function decideDisposal(
  current: Disposal | undefined,
  by: string,
  decision: 'sign-off' | 'decline',
  stillDue: (Name & { messages: Name[] })[],
  at: string,
): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.status !== 'proposed') return { outcome: 'refused', why: 'decided-before' }
  if (decision === 'decline')
    return { outcome: 'settled', disposal: { ...current, status: 'declined', decidedBy: by, decidedAt: at } }
  if (current.proposedBy === by) return { outcome: 'refused', why: 'own-proposal' }
  const due = new Map(stillDue.map((one) => [nameOf(one), one]))
  const records = current.records.flatMap((one) => {
    const still = due.get(nameOf(one))
    return still ? [one, ...still.messages] : []
  })
  return { outcome: 'settled', disposal: { ...current, status: 'signed-off', decidedBy: by, decidedAt: at, records } }
}

type Name = Disposal['records'][number]

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`
