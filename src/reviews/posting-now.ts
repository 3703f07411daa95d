import { DateTime } from 'luxon'
import { dutyAt } from '../approvals/duty.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'

/** What posting at this very moment would be for whoever asks; nothing is decided by it. */
export type PostingNow = {
  kind: 'on-duty' | 'break' | 'off-duty'
  /** "Now (Fri 10:00 AM EST) you are on duty until 11:30 AM", without a full stop. */
  line: string
}

/** What the clock and the schedule say of now (ISO); undefined when the schedule is not known or cannot be read. */
export function postingNow(
  at: string,
  worker: Pick<Person, 'schedule' | 'timeZone'>,
  { holidays }: Town,
): PostingNow | undefined {
  const local = DateTime.fromISO(at, { zone: worker.timeZone, locale: 'en-US' })
  const duty = dutyAt(local.toFormat("yyyy-LL-dd'T'HH:mm"), worker.schedule, Object.keys(holidays))
  if (duty.kind === 'unknown') return undefined
  const end =
    duty.until === undefined
      ? ''
      : ` until ${DateTime.fromMillis(duty.until, { zone: 'utc', locale: 'en-US' }).toFormat('h:mm a')}`
  const state = { 'on-duty': 'on duty', break: 'on a break', 'off-duty': 'off duty' }[duty.kind]
  return { kind: duty.kind, line: `Now (${local.toFormat('ccc h:mm a ZZZZ')}) you are ${state}${end}` }
}
