import { readLabel } from '../../src/policies/labels.ts'
import { median, type Page, type Row, type Segment } from './pdf-rows.ts'

/** Text set in columns has at least so many rows on both sides of the gutter. */
const FEWEST_ROWS = 6
/** Lines of running text fill their column; cells of a table do not. */
const FILLED = 0.8

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
    if (crosses(row)) from = at + 1
    else if (at + 1 - from > best.to - best.from) best = { from, to: at + 1, x }
  })
  return trimmed(rows, best)
}

/** Rows of one side only, before and after the columns, are headings over the whole page or ends of text. */
function trimmed(rows: readonly Row[], { from, to, x }: Gutter): Gutter {
  const isBoth = (row: Row | undefined) =>
    row?.segments.some(({ end }) => end <= x) && row.segments.some((segment) => segment.x >= x)
  let [first, last] = [from, to]
  while (first < last && !isBoth(rows[first]) && (rows[first]?.segments[0]?.x ?? 0) < x && isApart(rows, first))
    first += 1
  while (last > first && !isBoth(rows[last - 1]) && last < to) last -= 1
  return { from: first, to: last, x }
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
