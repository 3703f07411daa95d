import { DateTime, IANAZone } from 'luxon'
import { z } from 'zod'
import { readSchedule } from '../approvals/schedule.ts'
import { type Address, roleSchema } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Problem } from './read-staff.ts'
import type { Column } from './staff-columns.ts'
import type { StaffRow } from './staff-import.ts'

/** What a list may leave to us. */
export type RowSettings = {
  towns: Town[]
  /** Town of lines that name none; undefined where each has to. */
  town: string | undefined
  /** The workspace and the tenant of account ids that name none; empty where it is not known yet. */
  spaces: { slack: string; teams: string }
}

type Cells = Partial<Record<Column, string>>
type Given = StaffRow['given']

/** One line of a staff list; `row` only when nothing is wrong with it. */
export function readRow(line: number, cells: Cells, settings: RowSettings): { row?: StaffRow; problems: Problem[] } {
  const wrong: string[] = []
  const id = cells.id ?? ''
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,99}$/u.test(id)) {
    wrong.push(id ? `The id "${id}" may hold letters, digits, dots, hyphens and @ only.` : 'The id is missing.')
  }
  const town = townOf(cells.town ?? '', settings, wrong)
  const given = {
    ...textCells(cells, wrong),
    ...emailCell(cells.email, wrong),
    ...rolesCell(cells.roles, wrong),
    ...personCell('supervisor', cells.supervisor),
    ...personCell('backup', cells.backup),
    ...payCell(cells.pay, wrong),
    ...scheduleCell(cells.schedule, wrong),
    ...zoneCell(cells.timeZone, town, wrong),
    ...mayPostCell(cells.mayPost, wrong),
    ...startedCell(cells.started, wrong),
  }
  const addresses = [
    ...accountCell('slack', cells.slack, settings, wrong),
    ...accountCell('teams', cells.teams, settings, wrong),
  ]
  const status = statusCell(cells.status, wrong)
  const problems = wrong.map((what) => ({ line, what }))
  if (problems.length > 0 || !town) return { problems }
  return { row: { line, id, given, town: town.key, addresses, status }, problems }
}

function townOf(cell: string, { towns, town }: RowSettings, wrong: string[]): Town | undefined {
  const wanted = cell || town
  const found = towns.find(({ key, name, aliases }) =>
    [key, name, ...aliases].some((one) => one.toLowerCase() === wanted?.toLowerCase()),
  )
  const known = towns.map(({ key }) => key).join(', ')
  if (!wanted) wrong.push(`The town is missing. Towns: ${known}.`)
  else if (!found) wrong.push(`There is no town "${wanted}" here. Towns: ${known}.`)
  return found
}

function textCells(cells: Cells, wrong: string[]): Given {
  const given: Given = {}
  for (const field of ['name', 'department', 'title'] as const) {
    const cell = cells[field]
    if (cell === undefined) continue
    const plain = cell.replace(/[\p{Cc}\s]+/gu, ' ').trim()
    if (plain === '') wrong.push(`The ${field} is missing.`)
    else if (plain.length > 200) wrong.push(`The ${field} is longer than 200 characters.`)
    else given[field] = plain
  }
  return given
}

function emailCell(cell: string | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  const email = z.email().safeParse(cell.toLowerCase())
  if (email.success) return { email: email.data }
  wrong.push(cell ? `"${cell}" is not an e-mail address.` : 'The e-mail is missing.')
  return {}
}

function rolesCell(cell: string | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  const names = cell
    .split(/[;,|/]/)
    .map((name) => name.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter((name) => name !== '')
  const parsed = z.array(roleSchema).safeParse(names)
  if (parsed.success) return { roles: parsed.data.length > 0 ? [...new Set(parsed.data)] : ['employee'] }
  const unknown = names.filter((name) => !roleSchema.safeParse(name).success)
  wrong.push(`There is no role "${unknown.join('", "')}". Roles: ${roleSchema.options.join(', ')}.`)
  return {}
}

/** Another person by id or e-mail; which of the two is seen when the list is held against the records. */
function personCell(field: 'supervisor' | 'backup', cell: string | undefined): Given {
  return cell === undefined ? {} : { [field]: cell === '' ? null : cell }
}

function payCell(cell: string | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  const word = cell.toLowerCase().replace(/[^a-z]/g, '')
  if (['hourly', 'nonexempt', 'wage'].includes(word)) return { pay: 'hourly' }
  if (['salaried', 'salary', 'exempt'].includes(word)) return { pay: 'salaried' }
  wrong.push(
    cell ? `The pay basis "${cell}" has to be hourly or salaried.` : 'The pay basis is missing: hourly or salaried.',
  )
  return {}
}

function scheduleCell(cell: string | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  if (cell === '') return { schedule: null }
  if (readSchedule(cell)) return { schedule: cell }
  wrong.push(`The schedule "${cell}" cannot be read. Write it like "Mon-Fri 08:00-16:30 (lunch 12:00-12:30)".`)
  return {}
}

function zoneCell(cell: string | undefined, town: Town | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  if (cell === '') return town ? { timeZone: town.timeZone } : {}
  if (cell.includes('/') && IANAZone.isValidZone(cell)) return { timeZone: cell }
  wrong.push(`The time zone "${cell}" is not known. Write it like America/New_York.`)
  return {}
}

function mayPostCell(cell: string | undefined, wrong: string[]): Given {
  if (cell === undefined) return {}
  const word = cell.toLowerCase()
  if (['yes', 'y', 'true', '1', 'x'].includes(word)) return { mayPost: true }
  if (['no', 'n', 'false', '0', ''].includes(word)) return { mayPost: false }
  wrong.push(`"May post" is "${cell}" and has to be yes or no.`)
  return {}
}

function startedCell(cell: string | undefined, wrong: string[]): Given {
  if (!cell) return {}
  const formats = ['yyyy-LL-dd', 'L/d/yyyy']
  const read = formats
    .map((format) => DateTime.fromFormat(cell, format, { zone: 'utc' }))
    .find(({ isValid }) => isValid)
  if (read) return { started: read.toFormat('yyyy-LL-dd') }
  wrong.push(`The start date "${cell}" has to look like 2026-11-30.`)
  return {}
}

/** `T0123/U0123` or `U0123` in Slack, `<tenant>/<object id>` or the object id in Teams. */
const accountShapes = {
  slack: { pattern: /^(?:([TE][A-Z0-9]+)\/)?([UW][A-Z0-9]{4,})$/, like: 'U012AB3CD' },
  teams: {
    pattern: /^(?:([\w.-]+)\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
    like: '6f1c0f2e-1111-4a5b-9c3d-0123456789ab, the object id in Entra',
  },
}

function accountCell(
  platform: 'slack' | 'teams',
  cell: string | undefined,
  settings: RowSettings,
  wrong: string[],
): Address[] {
  if (!cell) return []
  const { pattern, like } = accountShapes[platform]
  const [, space, user] = pattern.exec(cell) ?? []
  if (user) return [{ platform, space: space ?? settings.spaces[platform], user }]
  wrong.push(`The ${platform === 'slack' ? 'Slack' : 'Teams'} id "${cell}" has to look like ${like}.`)
  return []
}

function statusCell(cell: string | undefined, wrong: string[]): StaffRow['status'] {
  const word = (cell ?? '').toLowerCase()
  if (['', 'active', 'employed', 'current'].includes(word)) return 'active'
  if (['left', 'leaver', 'inactive', 'terminated', 'retired', 'former'].includes(word)) return 'left'
  wrong.push(`The status "${cell}" has to be active or left.`)
  return 'active'
}
