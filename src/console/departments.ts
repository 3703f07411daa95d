import type { Receipt } from '../acknowledgements/receipts.ts'
import { inOrder } from './words.ts'

/** How far a policy has come among some people: acknowledged, reached (delivered, opened or asked about) and the rest. */
export type Progress = { people: number; acknowledged: number; reached: number }

/** A department, or several small ones together. */
export type Group = Progress & { name: string }

/** Below this, people could be told apart: a group is not shown by itself. */
export const smallestGroup = 5

/** Everybody's progress. */
export function progressOf(receipts: readonly Receipt[]): Progress {
  const progress = { people: 0, acknowledged: 0, reached: 0 }
  for (const receipt of receipts) count(progress, receipt)
  return progress
}

/** Departments of five people or more, in order of name. */
export function largeDepartments(receipts: readonly Receipt[], departmentOf: (person: string) => string): string[] {
  const counts = new Map<string, number>()
  for (const { person } of receipts) counts.set(departmentOf(person), (counts.get(departmentOf(person)) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (name && count >= smallestGroup ? [name] : [])).sort()
}

/**
 * Progress by department in order of name, small departments put together under one name. Nothing when that cannot be
 * done so that every group has five people, for then the whole would say what the smallest group is.
 */
export function byDepartment(receipts: readonly Receipt[], departmentOf: (person: string) => string): Group[] {
  const groups = new Map<string, Group>()
  for (const receipt of receipts) {
    const name = departmentOf(receipt.person)
    const group = groups.get(name) ?? { name, people: 0, acknowledged: 0, reached: 0 }
    groups.set(name, group)
    count(group, receipt)
  }
  return merged([...groups.values()])
}

const together = 'Smaller departments together'

function merged(groups: Group[]): Group[] {
  const [small, large] = [[] as Group[], [] as Group[]]
  for (const group of groups) (group.people < smallestGroup ? small : large).push(group)
  const smallestFirst = large.sort((a, b) => a.people - b.people)
  // One small department among large ones would be what the others leave of the whole; another hides it.
  while (small.length > 0 && sum(small).people < smallestGroup) {
    const next = smallestFirst.shift()
    if (!next) return []
    small.push(next)
  }
  const named = smallestFirst.sort((a, b) => inOrder(a.name, b.name))
  const shown = small.length > 0 ? [...named, sum(small)] : named
  return shown.length > 1 ? shown : []
}

function sum(groups: Group[]): Group {
  const whole: Group = { name: together, people: 0, acknowledged: 0, reached: 0 }
  for (const { people, acknowledged, reached } of groups) {
    whole.people += people
    whole.acknowledged += acknowledged
    whole.reached += reached
  }
  return whole
}

function count(progress: Progress, { state }: Receipt): void {
  progress.people += 1
  if (state === 'acknowledged') progress.acknowledged += 1
  if (state === 'delivered' || state === 'opened' || state === 'question-asked') progress.reached += 1
}
