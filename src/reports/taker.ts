import { type Answerer, answererFor, isInRightHands } from '../inquiries/answerer.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Report } from './report.ts'

/** Who gets a report: the holder of its office, never the reporter and never somebody the reporter works under. */
export function takerOf(about: Report['about'], reporter: Person, town: Town, staff: Person[]): Answerer | undefined {
  return answererFor(officesFor(about, town), reporter, town, fitToTake(reporter, staff))
}

/**
 * To whom an open report goes on: once its owner has left, lost the office or come to decide about the reporter's days,
 * whoever holds the office now, else whom a new report would go to; never anybody whom it names. Undefined while it is
 * in the right hands, or nobody else could have it.
 */
export function successorOf(report: Report, reporter: Person, town: Town, staff: Person[]): Answerer | undefined {
  const fit = fitToTake(reporter, staff)
  const unnamed = fit.filter((person) => !isNamedIn(report, person))
  const rivals = fit.filter((person) => person.id === report.owner || unnamed.includes(person))
  if (isInRightHands(report, reporter, town, rivals)) return undefined
  const next = answererFor([report.office, ...officesFor(report.about, town)], reporter, town, unnamed)
  return next?.person.id === report.owner ? undefined : next
}

/** Offices that may take a report, the town's own choice first. */
function officesFor(about: Report['about'], town: Town): string[] {
  const usual = about === 'incident' ? ['it', 'hr', 'administrator'] : ['hr', 'administrator', 'counsel']
  return [...new Set([town.reports[about], ...usual])]
}

/** Everybody but the reporter and those who decide about the reporter's days. */
function fitToTake({ id, supervisor, backup }: Person, staff: Person[]): Person[] {
  return staff.filter((person) => ![id, supervisor, backup].includes(person.id))
}

/**
 * Whether the report says this person's name: in full however it is typed, or either name with a capital. A namesake
 * costs only that somebody else takes it; the other mistake hands a report to whom it is about.
 */
function isNamedIn({ words, circumstances }: Report, person: Person): boolean {
  const told = plain(`${words} ${circumstances}`)
  const name = plain(person.name)
  if (` ${told.toLowerCase()} `.includes(` ${name.toLowerCase()} `)) return true
  const said = told.split(' ')
  return name.split(' ').some((part) => part.length > 1 && [part, part.toUpperCase()].some((one) => said.includes(one)))
}

/** The words alone, without accents, marks and the "'s" of what is somebody's. */
function plain(written: string): string {
  const bare = written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gi, '')
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
