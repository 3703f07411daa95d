import { DateTime } from 'luxon'

/** Wall-clock time knows no daylight saving: milliseconds as if the zone were UTC. */
export const dayMs = 86_400_000

/** Midnight of the day that a wall-clock moment falls on. */
export function midnightOf(wall: number): number {
  return Math.floor(wall / dayMs) * dayMs
}

/** A local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` as wall-clock milliseconds; undefined when there is no such time. */
export function wallOf(local: string): number | undefined {
  const time = DateTime.fromISO(local, { zone: 'utc' })
  return time.isValid ? time.toMillis() : undefined
}

/** 0 is Monday; January 1, 1970 was a Thursday. */
export const weekdayOf = (wall: number): number => (((Math.floor(wall / dayMs) + 3) % 7) + 7) % 7

/** The wall-clock moment that a zone's clocks show at an instant (ISO). */
export function wallAt(iso: string, zone: string): number {
  const local = DateTime.fromISO(iso, { zone })
  return local.toMillis() + local.offset * 60_000
}

/** The instant (milliseconds, UTC) at which a zone's clocks first show a wall-clock moment; one that is skipped moves forward. */
export function instantAt(wall: number, zone: string): number {
  return DateTime.fromMillis(wall, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }).toMillis()
}

/** The ISO date of a wall-clock moment. */
export function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}
