import { z } from 'zod'
import type { Approval } from './approval.ts'
import { occurrences } from './window.ts'

/** Minutes that somebody worked outside their schedule, with a permission or without. */
export const workTimeSchema = z.object({
  id: z.string(),
  town: z.string(),
  /** Person id. */
  person: z.string(),
  /** The request whose window it was; empty when there was none. */
  approval: z.string(),
  /** ISO; `until` is empty where only the start is known. */
  from: z.string(),
  until: z.string(),
  /** `asked` until the person has said how long it was. */
  status: z.enum(['asked', 'reported']),
  minutes: z.number().int().min(0),
  note: z.string(),
  reportedAt: z.string(),
  /** Person id of the supervisor who sees it; empty when there is none. */
  supervisor: z.string(),
  /** ISO; when the person was reminded, once, of minutes not yet reported; empty until then. */
  remindedAt: z.string().default(''),
})
export type WorkTime = z.infer<typeof workTimeSchema>

/** What came of a report. */
export type Reported =
  | { outcome: 'reported'; workTime: WorkTime }
  | { outcome: 'refused'; why: 'gone' | 'not-yours' | 'not-over' }

/** The person says how many minutes it was; saying it again corrects it, and the journal keeps both. */
export function report(
  current: WorkTime | undefined,
  person: string,
  minutes: number,
  note: string,
  at: string,
): Reported {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person) return { outcome: 'refused', why: 'not-yours' }
  if (Date.parse(current.from) > Date.parse(at)) return { outcome: 'refused', why: 'not-over' }
  return {
    outcome: 'reported',
    workTime: { ...current, status: 'reported', minutes, note: note.trim(), reportedAt: at },
  }
}

/** The windows of an approval that are over and not yet asked about; one that began after the yes was taken back was none. */
export function minutesToAsk(approval: Approval, supervisor: string, at: string): WorkTime[] {
  const { status, decidedAt, minutesAskedUntil } = approval
  return occurrences(approval, Date.parse(at))
    .filter(
      ({ from, until }) => until <= at && until > minutesAskedUntil && (status === 'approved' || from < decidedAt),
    )
    .map(({ from, until }) => ({
      id: `${approval.id}/${from}`,
      town: approval.town,
      person: approval.asker,
      approval: approval.id,
      from,
      until,
      status: 'asked' as const,
      minutes: 0,
      note: '',
      reportedAt: '',
      supervisor,
      remindedAt: '',
    }))
}

const clock = /^(\d{1,2}):([0-5]\d)$/
const spoken = /^(?:(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes?)?)?$/i

/** Minutes as people write them: `90`, `90 min`, `1:30`, `1h 30`, `1.5 hours`; undefined when it is none of these or over a day. */
export function minutesIn(typed: string): number | undefined {
  const words = typed.trim()
  const [, hours, minutes] = clock.exec(words) ?? spoken.exec(words) ?? []
  if (hours === undefined && minutes === undefined) return undefined
  const total = Math.round(Number((hours ?? '0').replace(',', '.')) * 60) + Number(minutes ?? '0')
  return total <= 1_440 ? total : undefined
}
