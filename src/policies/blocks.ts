import { headingOf, labelOf } from './block-head.ts'
import type { Line } from './document.ts'
import type { HeadingCase } from './headings.ts'
import { isStrayLabel, joined, joins, vocabularyOf } from './joining.ts'
import { type Label, readLabel } from './labels.ts'
import { corrected } from './sequence.ts'

/** One piece of a document: a heading, a labelled piece, a paragraph or a table row, with its emphasis marks still in it. */
export type Block = {
  label: Label | undefined
  /** The words without the label. */
  text: string
  /** Set when the piece is a heading: how it is written. */
  heading: HeadingCase | undefined
  /** Depth of a heading that the format marks as one (`##` is 2), 0 for others. */
  level: number
  indent: number
  /** The words are all in bold type. */
  bold: boolean
  /** The format says so: nothing goes on with this paragraph. */
  whole: boolean
  /** Set when the piece is a row of a table. */
  row: { cells: string[]; columns: string[] } | undefined
}

/** A label right on a label: "(a)(1) …". */
const TWICE_LABELLED = /^(\(\w{1,4}\))(?=\(\w{1,4}\)\s)/
const BOLD_LINE = /^(\*\*|__)([^*_]+)\1:?$/

/** Joins lines to headings, labelled pieces and paragraphs, mending sentences that a page break cut in two. */
export function toBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = []
  const vocabulary = vocabularyOf(lines)
  const chapters = chaptersOf(lines)
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const previous = lines[at - 1]
    const last = blocks.at(-1)
    const fresh = toBlock(line, next, chapters)
    if (last && (joins(last, previous, line, fresh) || isStrayLabel(blocks, previous, line, fresh)))
      last.text = joined(last.text, line.text, vocabulary)
    else blocks.push(...unfolded(fresh))
  })
  return corrected(counted(blocks))
}

function toBlock(line: Line, next: Line | undefined, chapters: Set<string>): Block {
  const shared = { indent: Math.max(0, line.indent), whole: line.whole === true }
  if (line.cells)
    return {
      ...shared,
      label: undefined,
      text: line.text,
      heading: undefined,
      level: 0,
      bold: false,
      row: { cells: line.cells, columns: line.columns ?? [] },
    }
  const level = line.level ?? 0
  const inBold = BOLD_LINE.exec(line.text)?.[2]
  const found = labelOf(
    line.label,
    inBold ?? line.text.replace(TWICE_LABELLED, '$1 '),
    chapters,
    level > 0 || inBold !== undefined,
  )
  const boldRest = found && BOLD_LINE.exec(found.rest)?.[2]
  const text = boldRest ?? (found ? found.rest : (inBold ?? line.text))
  const bold = inBold !== undefined || boldRest !== undefined
  const heading = headingOf({ text, label: found, isBold: bold }, line, next)
  return { ...shared, label: found, text, heading, level: heading ? level : 0, bold, row: undefined }
}

/** The whole numbers that decimals stand under: in a document with "2.1" the line "2 Accounts" is a numbered heading. */
function chaptersOf(lines: Line[]): Set<string> {
  const found = lines.flatMap(({ text }) => /^(?:\*\*)?(\d{1,3})\.\d+\.?\s/.exec(text)?.[1] ?? [])
  return new Set(found)
}

/** A label on a label ("(a) (1) …") opens two lists at once. */
function unfolded(block: Block): Block[] {
  const inner = block.label && !block.heading && /^\(\w{1,4}\)\s/.test(block.text) ? readLabel(block.text) : undefined
  const first = inner?.marks.some(({ value }) => value === 1)
  const isListed = /letter|number|roman/.test(block.label?.marks[0]?.kind ?? '')
  if (!inner || !first || !isListed) return [block]
  return [
    { ...block, text: '' },
    { ...block, label: inner, text: inner.rest },
  ]
}

/** Markdown lets every item of a list be "1."; such items are counted by their place. */
function counted(blocks: Block[]): Block[] {
  let place = 1
  return blocks.map((block, at) => {
    const mark = block.label?.marks[0]
    const before = blocks[at - 1]?.label
    place = before?.printed === block.label?.printed ? place + 1 : 1
    if (!block.label || block.whole || mark?.kind !== 'number' || mark.value !== 1 || place === 1) return block
    return { ...block, label: { ...block.label, marks: [{ ...mark, value: place, step: String(place) }] } }
  })
}
