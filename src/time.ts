import { DateTime } from 'luxon'

/** A moment as its reader's clock shows it, with the zone: "Tue, Nov 24, 6:00 PM EST". */
export function momentInWords(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat('ccc, LLL d, h:mm a ZZZZ')
}

/** A date as its reader's calendar shows it: "November 24, 2026". */
export function dayInWords(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat('LLLL d, yyyy')
}

/** A `YYYY-MM-DD` with its weekday, and with its year where that is not today's: "Friday, December 4". */
export function weekdayInWords(day: string, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return DateTime.fromISO(day, { zone: 'utc' }).toFormat(isThisYear ? 'cccc, LLLL d' : 'cccc, LLLL d, yyyy')
}

/** A form's local `YYYY-MM-DDTHH:mm` as ISO with offset; empty stays empty, an hour that DST skips moves forward. */
export function localMoment(local: string, zone: string): string {
  return local === '' ? '' : (DateTime.fromISO(local, { zone }).toISO() ?? '')
}

/** How long ago an instant was, in the largest whole unit: "3 days", "1 hour". */
export function ageInWords(since: string, at: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(at) - Date.parse(since)) / 60_000))
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 1_440
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1_440), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** Today's date where the clock stands in `zone`, `YYYY-MM-DD`. */
export function today(now: string, zone: string): string {
  return DateTime.fromISO(now, { zone }).toFormat('yyyy-LL-dd')
}

/** What is wrong with a window in one line, empty when nothing is; ISO moments. */
export function momentOrderProblem(from: string, until: string, now: string): string {
  if (!from || !until) return 'Say from when until when.'
  if (Date.parse(until) <= Date.parse(from)) return 'The end has to come after the start.'
  if (Date.parse(until) <= Date.parse(now)) return 'That time has passed already; give a later one.'
  return ''
}
