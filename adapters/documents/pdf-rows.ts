/** A stretch of text as the PDF draws it: baseline and width in points, y upward. */
export type Run = { text: string; x: number; y: number; width: number; size: number; font: string }

/** Runs on one baseline without a wide gap between them. */
export type Segment = { text: string; x: number; end: number; runs: Run[] }

/** Everything on one baseline of a page or column, from left to right. */
export type Row = {
  y: number
  segments: Segment[]
  size: number
  /** Left and right edge of the column that it stands in. */
  left: number
  right: number
  /** It begins a page or a column. */
  isFirst: boolean
}

export type Page = { rows: Row[]; width: number; height: number; bottom: number }

/** A gap wider than this many times the type size parts a label from its words, a column from the next. */
const WIDE_GAP = 1.2
const WORD_GAP = 0.12
const SAME_LINE = 0.35

/** The rows of a page from top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const lines: Run[][] = []
  for (const run of [...runs].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(first.y - run.y) < SAME_LINE * Math.max(first.size, run.size)) line.push(run)
    else lines.push([run])
  }
  const rows = lines.map((line) => rowOf(line.sort((one, other) => one.x - other.x)))
  const left = Math.min(...rows.map(({ segments }) => segments[0]?.x ?? 0))
  const right = Math.max(...rows.map(({ segments }) => segments.at(-1)?.end ?? 0))
  return rows.map((row, at) => ({ ...row, left, right, isFirst: at === 0 }))
}

function rowOf(runs: Run[]): Row {
  const segments: Segment[] = []
  for (const run of runs) {
    const last = segments.at(-1)
    const gap = last ? run.x - last.end : 0
    if (last && gap <= WIDE_GAP * run.size) {
      const space = gap > WORD_GAP * run.size && !last.text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : ''
      // Bold type made by drawing a word twice is one word.
      if (gap < -0.5 * run.width && last.runs.at(-1)?.text === run.text) continue
      last.text += `${space}${run.text}`
      last.end = Math.max(last.end, run.x + run.width)
      last.runs.push({ ...run, text: `${space}${run.text}` })
    } else segments.push({ text: run.text, x: run.x, end: run.x + run.width, runs: [run] })
  }
  const size = Math.max(...runs.map((run) => run.size))
  return { y: runs[0]?.y ?? 0, segments, size, left: 0, right: 0, isFirst: false }
}

/** The words of a row. */
export function textOf(row: Row): string {
  return row.segments
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** The middle one of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
