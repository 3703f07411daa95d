import { readLabel } from '../../src/policies/labels.ts'
import type { Row as TableRow } from '../../src/policies/tables.ts'
import type { Row, Segment } from './pdf-rows.ts'

/** A table among the rows: which rows it takes and what its rows say. */
export type Table = { from: number; to: number; rows: TableRow[] }

const ALIGNED = 4
/** A table has at least so many lines with text in two columns. */
const FEWEST_LINES = 2
const WIDEST_LEAD = 2.6

/** The tables among rows in reading order; one that goes on over a page break is one table. */
export function tablesIn(rows: readonly Row[], isBold: (segment: Segment) => boolean): Table[] {
  const tables: Table[] = []
  let at = 0
  while (at < rows.length) {
    const found = tableFrom(rows, at, isBold)
    if (found) tables.push(found)
    at = found ? found.to : at + 1
  }
  return tables
}

function tableFrom(rows: readonly Row[], from: number, isBold: (segment: Segment) => boolean): Table | undefined {
  const first = rows[from]
  if (!first || cellsIn(first).length < 2) return undefined
  const starts = cellsIn(first).map(({ x }) => x)
  let to = from + 1
  while (to < rows.length && belongs(rows, to, starts)) to += 1
  const wide = rows.slice(from, to).filter((row) => cellsAt(row, starts).length >= 2)
  if (wide.length < FEWEST_LINES) return undefined
  const columns = columnsOf(wide, starts)
  const lines = rows.slice(from, to)
  return { from, to, rows: joined(lines, columns, isBold) }
}

/** The cells of a row, parted too where a column begins after a gap that looked like a space. */
function cellsAt(row: Row, starts: readonly number[]): Segment[] {
  return cellsIn(row).flatMap((cell) => {
    const parts: Segment[] = []
    for (const run of cell.runs) {
      const last = parts.at(-1)
      const begins = starts.some((start) => Math.abs(start - run.x) < ALIGNED && start > cell.x + ALIGNED)
      if (last && !begins) {
        last.text += run.text
        last.end = run.x + run.width
        last.runs.push(run)
      } else parts.push({ text: run.text, x: run.x, end: run.x + run.width, runs: [run] })
    }
    return parts.length > 1 ? parts : [cell]
  })
}

/** Segments that are cells: a label with its words after a gap is one. */
function cellsIn(row: Row): Segment[] {
  const [first, second, ...others] = row.segments
  if (!first || !second || readLabel(`${first.text.trim()} x`)?.rest !== 'x') return row.segments
  return [
    { text: `${first.text} ${second.text}`, x: first.x, end: second.end, runs: [...first.runs, ...second.runs] },
    ...others,
  ]
}

/** Whether a row goes on with the table: each of its cells begins where a column of the table begins. */
function belongs(rows: readonly Row[], at: number, starts: number[]): boolean {
  const [row, before] = [rows[at], rows[at - 1]]
  if (!row || !before) return false
  const cells = cellsAt(row, starts)
  const known = cells.map(({ x }) => starts.findIndex((start) => Math.abs(start - x) < ALIGNED))
  if (known.some((column) => column < 0)) return false
  const gap = row.isFirst ? 0 : before.y - row.y
  if (gap > WIDEST_LEAD * row.size) return false
  if (cells.length >= 2) return !row.isFirst || known.length >= 2
  // One cell alone: the rest of a cell above it, or the first cell of a row whose others are empty.
  return (known[0] ?? 0) > 0 || (gap > 0 && gap < 1.5 * row.size && (cells[0]?.end ?? 0) < (starts[1] ?? 0))
}

function columnsOf(wide: readonly Row[], known: readonly number[]): number[] {
  const starts: number[] = []
  for (const { x } of wide.flatMap((row) => cellsAt(row, known)))
    if (!starts.some((start) => Math.abs(start - x) < ALIGNED)) starts.push(x)
  return starts.sort((one, other) => one - other)
}

function joined(lines: readonly Row[], columns: number[], isBold: (segment: Segment) => boolean): TableRow[] {
  const rows: { cells: string[]; isBold: boolean }[] = []
  lines.forEach((line, at) => {
    const cells = columns.map(() => '')
    for (const segment of cellsAt(line, columns)) {
      const column = columns.findLastIndex((start) => start <= segment.x + ALIGNED)
      cells[column] = `${cells[column]} ${segment.text}`.trim()
    }
    const last = rows.at(-1)
    if (last && !isNewRow(cells, last.cells, lines, at))
      last.cells = last.cells.map((cell, column) => withLine(cell, cells[column] ?? ''))
    else rows.push({ cells, isBold: line.segments.every(isBold) })
  })
  const head = rows[0]?.isBold && rows.some(({ isBold: bold }) => !bold) ? rows[0] : undefined
  const again = (cells: string[]) => head !== undefined && cells.join('|') === head.cells.join('|')
  return rows
    .filter((row) => row === head || !again(row.cells))
    .map((row) => ({ cells: row.cells, isHead: row === head }))
}

/** A row begins where its first cell does, unless every cell only goes on in small letters. */
function isNewRow(cells: string[], above: string[], lines: readonly Row[], at: number): boolean {
  const [first = '', ...others] = cells
  if (first === '') return false
  const [line, before] = [lines[at], lines[at - 1]]
  const gap = line && before && !line.isFirst ? before.y - line.y : 0
  const isTight = line !== undefined && gap > 0 && gap < 1.35 * line.size
  const begins = others.filter(Boolean).some((cell) => /^[^\p{Ll}]/u.test(cell))
  const goesOn = !begins && (/^\p{Ll}/u.test(first) || others.some(Boolean) || above.slice(1).some(Boolean))
  return !(isTight && goesOn)
}

/** A cell with its next line; a word cut at the line's end is whole again. */
function withLine(cell: string, line: string): string {
  if (line === '' || cell === '') return cell || line
  return /\p{L}-$/u.test(cell) && /^\p{Ll}/u.test(line) ? `${cell.slice(0, -1)}${line}` : `${cell} ${line}`
}
