import type { Line } from './document.ts'
import { readLabel } from './labels.ts'

/** One row of a table as a reader finds it; `isHead` when the format marks it as naming the columns. */
export type Row = { cells: string[]; isHead: boolean }

const MOST_WORDS_IN_HEAD = 5

/**
 * The lines of a table: its rows with the names of their columns. A row whose first cell is only a label, or a table of
 * one column, is layout, and its words are ordinary paragraphs.
 */
export function linesOfTable(rows: readonly Row[], indent = 0): Line[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const width = Math.max(0, ...filled.map(({ cells }) => cells.filter(Boolean).length))
  const shared = { indent, afterBlank: true, whole: true } as const
  if (width <= 1) return filled.map(({ cells }) => ({ ...shared, text: cells.join(' ').trim() }))
  const head = headOf(filled)
  const columns = head?.cells.map(unmarked)
  return filled
    .filter((row) => row !== head)
    .map(({ cells }): Line => {
      const [first = '', ...rest] = cells.filter(Boolean)
      const isLabel = rest.length > 0 && readLabel(`${first} x`)?.rest === 'x' && head === undefined
      if (isLabel) return { ...shared, text: `${first} ${rest.join(' ')}` }
      return { ...shared, text: cells.filter(Boolean).join(' | '), cells, ...(columns && { columns }) }
    })
}

/** The row that names the columns: marked so, or short words above longer ones. */
function headOf(rows: readonly Row[]): Row | undefined {
  const [first, ...others] = rows
  if (!first || others.length === 0) return undefined
  if (first.isHead) return first
  const isShort = first.cells.every(
    (cell) => cell !== '' && cell.split(' ').length <= MOST_WORDS_IN_HEAD && !/[\d.;!?]/.test(cell),
  )
  const isBold = first.cells.every((cell) => /^\*\*.*\*\*$/.test(cell))
  const length = (row: Row) => row.cells.join(' ').length
  const below = others.reduce((sum, row) => sum + length(row), 0) / others.length
  return isBold || (isShort && others.length >= 2 && below > 1.5 * length(first)) ? first : undefined
}

function unmarked(cell: string): string {
  return cell.replaceAll('**', '')
}
