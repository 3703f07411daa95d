import type { Line } from '../../src/policies/document.ts'
import { linesOfTable } from '../../src/policies/tables.ts'
import { withBoldStart } from './docx-text.ts'
import { median, type Row, type Segment } from './pdf-rows.ts'
import { tablesIn } from './pdf-tables.ts'

/** Type so much larger than the body's is a heading's. */
const LARGER = 1.12
/** Type so much larger or smaller than the line above begins something else. */
const OTHER_SIZE = 0.15
/** A line that ends so near to the right edge was broken there. */
const FULL = 0.86

/** The lines of rows in reading order, tables as rows of cells. */
export function linesOfRows(rows: readonly Row[]): Line[] {
  const body = bodyOf(rows)
  const isBold = ({ runs }: Segment) => runs.every(({ font }) => font !== body.font)
  const tables = tablesIn(rows, isBold)
  const lead = leadOf(rows)
  const lines: Line[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const table = tables.find(({ from }) => from === at)
    const row = rows[at]
    if (table) {
      lines.push(...linesOfTable(table.rows, indentOf(rows[at])))
      at = table.to - 1
    } else if (row)
      lines.push(
        lineOf(
          row,
          rows[at - 1],
          tables.some(({ to }) => to === at),
        ),
      )
  }
  return withoutBoldParagraphs(lines)

  function lineOf(row: Row, before: Row | undefined, afterTable: boolean): Line {
    const pieces = row.segments.flatMap(({ runs }, place) => [
      ...(place > 0 ? [{ text: ' ', bold: false }] : []),
      ...runs.map(({ text, font }) => ({ text, bold: font !== body.font })),
    ])
    const text = withBoldStart(pieces).replace(/\s+/g, ' ').trim()
    const gap = before ? before.y - row.y : 0
    const isLarge = row.size > LARGER * body.size
    const isOtherType = before !== undefined && Math.abs(row.size - before.size) > OTHER_SIZE * body.size
    const afterBlank =
      before === undefined || row.isFirst || afterTable || isOtherType || gap > 1.3 * Math.max(lead, 1.1 * row.size)
    const end = row.segments.at(-1)?.end ?? 0
    return {
      text: isLarge ? text.replaceAll('**', '') : text,
      indent: indentOf(row),
      afterBlank,
      ...(isLarge && { level: levelOf(row.size, rows, body.size) }),
      ...(end - row.left > FULL * (row.right - row.left) && { full: true as const }),
      ...(row.isFirst && before && { afterBreak: true as const }),
    }
  }
}

function indentOf(row: Row | undefined): number {
  return row ? Math.max(0, Math.round(((row.segments[0]?.x ?? 0) - row.left) / (0.5 * row.size))) : 0
}

/** The type that most of the words are set in. */
function bodyOf(rows: readonly Row[]): { font: string; size: number } {
  const weights = new Map<string, { font: string; size: number; weight: number }>()
  for (const { text, font, size } of rows.flatMap(({ segments }) => segments).flatMap(({ runs }) => runs)) {
    const key = `${font} ${Math.round(size)}`
    const known = weights.get(key) ?? { font, size, weight: 0 }
    weights.set(key, { ...known, weight: known.weight + text.length })
  }
  return [...weights.values()].sort((one, other) => other.weight - one.weight)[0] ?? { font: '', size: 10 }
}

/** The usual distance between two lines of a paragraph: the middle of the smaller half of all distances. */
function leadOf(rows: readonly Row[]): number {
  const gaps = rows.flatMap((row, at) => {
    const before = rows[at - 1]
    const gap = before && !row.isFirst ? before.y - row.y : 0
    return gap > 0 && gap < 3 * row.size ? [gap] : []
  })
  const sorted = [...gaps].sort((one, other) => one - other)
  return median(sorted.slice(0, Math.ceil(sorted.length / 2)))
}

function levelOf(size: number, rows: readonly Row[], body: number): number {
  const sizes = [...new Set(rows.map((row) => Math.round(row.size)).filter((one) => one > LARGER * body))]
  return sizes.filter((one) => one > Math.round(size)).length + 1
}

/** A paragraph in bold type over several lines is no heading; the marks of its lines go. */
function withoutBoldParagraphs(lines: Line[]): Line[] {
  const isBold = (line: Line | undefined) => line !== undefined && /^\*\*[^*]+\*\*$/.test(line.text)
  const goesOn = (line: Line | undefined, next: Line | undefined) =>
    isBold(line) && isBold(next) && line?.full === true && next?.afterBlank === false
  return lines.map((line, at) =>
    goesOn(line, lines[at + 1]) || goesOn(lines[at - 1], line)
      ? { ...line, text: line.text.replaceAll('**', '') }
      : line,
  )
}
