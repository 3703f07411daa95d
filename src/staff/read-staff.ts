import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type RowSettings, readRow } from './read-row.ts'
import { type Column, columnsIn } from './staff-columns.ts'
import type { StaffRow } from './staff-import.ts'

/** Something wrong at a line of the list, counted as an editor counts. */
export type Problem = { line: number; what: string }

export type StaffList = {
  rows: StaffRow[]
  /** Which columns the list has; a new person needs more of them than a known one. */
  columns: Column[]
  problems: Problem[]
}

/** More than any town has people; beyond it the file is something else. */
const mostRows = 20_000

/** The rows of a staff list in CSV, or pasted from a spreadsheet, whose first line names the columns in any order. */
export function readStaff(csv: string, settings: RowSettings): StaffList {
  const parsed = linesOf(csv)
  if (parsed.outcome === 'refused') return nothing(parsed.problem)
  const [heading, ...lines] = parsed.lines
  if (!heading) return nothing({ line: 1, what: 'The list is empty. The first line has to name the columns.' })
  if (lines.length > mostRows)
    return nothing({ line: mostRows, what: `The list has more than ${mostRows.toLocaleString('en-US')} people.` })
  const { columns, problems } = columnsIn(heading.cells)
  if (problems.length > 0) return { ...nothing(), problems: problems.map((what) => ({ line: heading.line, what })) }
  if (lines.length === 0) return nothing({ line: heading.line, what: 'There is nobody below the heading line.' })
  const read = lines.map(({ cells, line }) => {
    if (cells.length === heading.cells.length) return readRow(line, cellsByColumn(columns, cells), settings)
    const what = `This line has ${cells.length} cells and the heading line ${heading.cells.length}. Put a text with commas in quotation marks.`
    return { row: undefined, problems: [{ line, what }] }
  })
  const rows = read.flatMap(({ row }) => (row ? [row] : []))
  return {
    rows,
    columns: columns.flatMap((column) => (column ? [column] : [])),
    problems: [...read.flatMap(({ problems: found }) => found), ...repeated(rows)].sort((a, b) => a.line - b.line),
  }
}

type Line = { cells: string[]; line: number }
const infoSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number(), bytes: z.number() }) }),
)
const csvErrorSchema = z.object({ code: z.string(), lines: z.number().default(1) })

function linesOf(csv: string): { outcome: 'read'; lines: Line[] } | { outcome: 'refused'; problem: Problem } {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    let before = 0
    const lines = infoSchema.parse(records).map(({ record, info }) => {
      // The parser counts the line on which a record ends; people look for where it starts.
      const within = record.join('').split('\n').length - 1
      const line = Math.max(before + 1, info.lines - within)
      before = info.lines
      return { cells: record, line }
    })
    return { outcome: 'read', lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    const known = csvErrorSchema.safeParse(error)
    if (!known.success) throw error
    const what = quoteProblems[known.data.code] ?? 'This line cannot be read as CSV.'
    return { outcome: 'refused', problem: { line: known.data.lines, what } }
  }
}

const quoteProblems: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and not closed, here or in a line above.',
  CSV_INVALID_CLOSING_QUOTE:
    'There are letters behind a closing quotation mark; write a quotation mark inside a text twice.',
  INVALID_OPENING_QUOTE:
    'A quotation mark stands inside a text; put the whole text in quotation marks and write it twice.',
}

/** Spreadsheets copy with tabs and, in some languages, save with semicolons; the heading line tells. */
function delimiterOf(text: string): string {
  const heading = text.split('\n', 1)[0] ?? ''
  const count = (mark: string) => heading.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function cellsByColumn(columns: (Column | undefined)[], cells: string[]): Partial<Record<Column, string>> {
  return Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? '']] : [])))
}

function repeated(rows: StaffRow[]): Problem[] {
  const seen = new Map<string, number>()
  const again = (key: string, line: number, what: (first: number) => string): Problem[] => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, line)
    return first === undefined ? [] : [{ line, what: what(first) }]
  }
  return rows.flatMap(({ line, id, given, addresses, status }) => [
    ...again(`id ${id}`, line, (first) => `The id "${id}" is in line ${first} already.`),
    ...(given.email && status === 'active'
      ? again(`email ${given.email}`, line, (first) => `The e-mail ${given.email} is in line ${first} already.`)
      : []),
    ...addresses.flatMap(({ platform, user }) =>
      again(`${platform} ${user}`, line, (first) => `The ${platform} id ${user} is in line ${first} already.`),
    ),
  ])
}

function nothing(...problems: Problem[]): StaffList {
  return { rows: [], columns: [], problems }
}

/** What a person who is new has to come with. */
export const neededForNew = ['name', 'email', 'department', 'title', 'pay'] as const
