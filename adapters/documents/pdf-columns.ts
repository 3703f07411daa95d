import { headingCase } from '../../src/policies/headings.ts'
import { readLabel } from '../../src/policies/labels.ts'
import { median, type Page, type Row, type Segment, textOf } from './pdf-rows.ts'

/** Text set in columns has at least so many rows on both sides of the gutter. */
const FEWEST_ROWS = 6
/** Lines of running text fill their column; cells of a table do not. */
const FILLED = 0.8

/** Lines of a column begin at its edge or indented, not further in than this share of its width. */
const ASIDE = 0.4
/** Columns end where so many lines are empty on both sides. */
const EMPTY_LINES = 3.2

/** The rows of a page in the order in which they are read: columns one after the other, tables row by row. */
export function readingOrder({ rows }: Pick<Page, 'rows'>): Row[] {
  const gutter = gutterOf(rows)
  if (gutter === undefined) return rows
  const { from, to, x } = gutter
  const inside = rows.slice(from, to)
  const left = side(inside, ({ end }) => end <= x)
  const right = side(inside, ({ end }) => end > x)
  return [
    ...rows.slice(0, from),
    ...readingOrder({ rows: left }),
    ...readingOrder({ rows: right }),
    ...readingOrder({ rows: framed(rows.slice(to)) }),
  ]
}

type Gutter = { from: number; to: number; x: number }

/** The longest run of rows with text on both sides of an empty strip, when both sides are running text. */
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  const gaps = rows.flatMap(({ segments }) =>
    segments.slice(1).map((segment, at) => ((segments[at]?.end ?? 0) + segment.x) / 2),
  )
  const places = [...new Set(gaps.map((x) => Math.round(x / 3) * 3))]
  const found = places.map((x) => longestRun(rows, x)).filter((run) => isColumns(rows.slice(run.from, run.to), run.x))
  return found.sort((one, other) => other.to - other.from - (one.to - one.from))[0]
}

function longestRun(rows: readonly Row[], x: number): Gutter {
  const crosses = ({ segments }: Row) => segments.some((segment) => segment.x < x && segment.end > x)
  let best = { from: 0, to: 0, x }
  let from = 0
  rows.forEach((row, at) => {
    if (at > from && (rows[at - 1]?.y ?? 0) - row.y > EMPTY_LINES * row.size) from = at
    if (crosses(row)) from = at + 1
    else if (at + 1 - from > best.to - best.from) best = { from, to: at + 1, x }
  })
  return trimmed(rows, best)
}

/**
 * The columns without what stands over them and under them: a heading well above, a row that does not begin where the
 * right column begins (a table), and the heading over it, since no column ends with a heading.
 */
function trimmed(rows: readonly Row[], { from, to, x }: Gutter): Gutter {
  const onRight = (row: Row | undefined) => row?.segments.find((segment) => segment.x >= x)
  const isBoth = (row: Row | undefined) => row?.segments.some(({ end }) => end <= x) && onRight(row) !== undefined
  const starts = rows.slice(from, to).flatMap((row) => onRight(row)?.x ?? [])
  const edge = median(starts)
  const width = Math.max(...rows.slice(from, to).map((row) => row.segments.at(-1)?.end ?? 0)) - edge
  let first = from
  while (first < to && !isBoth(rows[first]) && (rows[first]?.segments[0]?.x ?? 0) < x && isApart(rows, first))
    first += 1
  const strays = rows.slice(first, to).findIndex((row) => Math.abs((onRight(row)?.x ?? edge) - edge) > ASIDE * width)
  let last = strays < 0 ? to : first + strays
  while (last > first && last < rows.length && !isBoth(rows[last - 1]) && isHeading(rows[last - 1])) last -= 1
  return { from: first, to: last, x }
}

function isHeading(row: Row | undefined): boolean {
  const words = row ? textOf(row) : ''
  const written = headingCase(readLabel(words)?.rest ?? words.replace(/^\d+\s+/, ''))
  return written === 'capitals' || written === 'title'
}

/** Whether a row stands well above the next, as a heading over columns does. */
function isApart(rows: readonly Row[], at: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]]
  return row !== undefined && next !== undefined && row.y - next.y > 1.6 * next.size
}

function isColumns(rows: readonly Row[], x: number): boolean {
  const left = side(rows, ({ end }) => end <= x)
  const right = side(rows, ({ end }) => end > x)
  const both = rows.filter(
    ({ segments }) => segments.some(({ end }) => end <= x) && segments.some(({ end }) => end > x),
  )
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS || both.length < FEWEST_ROWS - 2) return false
  if (![left, right].every((column) => isRunningText(column))) return false
  const starts = (column: Row[]) =>
    column.filter((row, at) => at > 0 && (column[at - 1]?.y ?? 0) - row.y > 1.5 * lead(column))
  const [here, there] = [starts(left), starts(right)]
  const shared = there.filter((row) => here.some((other) => Math.abs(other.y - row.y) < 2)).length
  return there.length < 3 || shared / there.length < 0.7
}

function isRunningText(column: Row[]): boolean {
  const width = (column[0]?.right ?? 0) - (column[0]?.left ?? 0)
  const filled = column.filter((row) => (row.segments.at(-1)?.end ?? 0) - row.left > FILLED * width).length
  // Labels alone ("(a)") fill nothing and are no column.
  const isLabels = column.every(({ segments }) => readLabel(`${segments[0]?.text} x`)?.rest === 'x')
  return !isLabels && filled / column.length >= 0.45 && width > 12 * median(column.map(({ size }) => size))
}

function lead(column: Row[]): number {
  return median(column.slice(1).map((row, at) => (column[at]?.y ?? 0) - row.y))
}

function side(rows: readonly Row[], isIn: (segment: Segment) => boolean): Row[] {
  return framed(
    rows.map((row) => ({ ...row, segments: row.segments.filter(isIn) })).filter(({ segments }) => segments.length > 0),
  )
}

/** Rows with the edges that their own text has. */
function framed(rows: Row[]): Row[] {
  const left = Math.min(...rows.map(({ segments }) => segments[0]?.x ?? 0))
  const right = Math.max(...rows.map(({ segments }) => segments.at(-1)?.end ?? 0))
  return rows.map((row, at) => ({ ...row, left, right, isFirst: at === 0 }))
}
