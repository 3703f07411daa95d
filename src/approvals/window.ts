import { dayMs, instantAt, wallAt } from './wall-clock.ts'

/** A time asked for: once, or the same hours every week on the clock of `zone` until `repeatUntil`. ISO; empty when none. */
export type Window = { from: string; until: string; repeatUntil: string; zone: string }

/** When the last of it is over, ISO UTC; empty when there is no window. */
export function windowEnd(window: Window): string {
  return window.until ? iso(window.repeatUntil || window.until) : ''
}

/** Whether an instant (ISO) lies in it. */
export function isInWindow(window: Window, at: string): boolean {
  const moment = Date.parse(at)
  const near = occurrences(window, moment).at(-1)
  return near !== undefined && Date.parse(near.from) <= moment && moment < Date.parse(near.until)
}

/** Each time it takes place that has begun by an instant (milliseconds), oldest first, ISO UTC. */
export function occurrences(window: Window, begunBy: number): { from: string; until: string }[] {
  if (!window.from || !window.until) return []
  const last = Math.min(begunBy, window.repeatUntil ? Date.parse(window.repeatUntil) - 1 : Date.parse(window.from))
  const [first, length] = [wallAt(window.from, window.zone), Date.parse(window.until) - Date.parse(window.from)]
  const found: { from: string; until: string }[] = []
  for (let week = 0; ; week += 1) {
    const start = week === 0 ? Date.parse(window.from) : instantAt(first + week * 7 * dayMs, window.zone)
    if (!(start <= last)) return found
    found.push({ from: iso(start), until: iso(start + length) })
  }
}

/** Longest that a standing permission may reach, in days. */
const longestInDays = 366

/** What is wrong with a window in one line, empty when nothing is. */
export function windowProblem(window: Window, now: string): string {
  const [from, until] = [Date.parse(window.from), Date.parse(window.until)]
  if (Number.isNaN(from) || Number.isNaN(until)) return 'Say from when until when.'
  if (until <= from) return 'The end has to come after the start.'
  if (Date.parse(windowEnd(window)) <= Date.parse(now)) return 'That time has passed already; give a later one.'
  if (window.repeatUntil && Date.parse(window.repeatUntil) <= until) return 'The last week has to come after the first.'
  if (window.repeatUntil && until - from > 7 * dayMs) return 'A time that repeats every week is shorter than a week.'
  if (Date.parse(windowEnd(window)) - from > longestInDays * dayMs)
    return 'That is more than a year; ask for a shorter time.'
  return ''
}

const iso = (at: string | number) => new Date(at).toISOString()
