import { type HeadingCase, headingCase } from './headings.ts'
import { type Label, readLabel } from './labels.ts'
import type { Line } from './text-lines.ts'

/** One piece of a document: a heading, a labelled piece or a paragraph, with its emphasis marks still in it. */
export type Block = {
  label: Label | undefined
  /** The words without the label. */
  text: string
  /** Set when the piece is a heading: how it is written. */
  heading: HeadingCase | undefined
  /** Depth of a Markdown heading (`##` is 2), 0 for others. */
  level: number
  indent: number
}

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const BOLD_LINE = /^(\*\*|__)([^*_]+)\1:?$/
const SENTENCE_END = /[.!?:;]["”’')\]]*$/
const BOLD_QUESTION = /^(\*\*|__)(Q\s?\d*[.:)])\1\s*/
/** Lines shorter than this were not broken to fit a page. */
const SHORTEST_WRAPPED = 45

/** Joins lines to headings, labelled pieces and paragraphs, mending sentences that a page break cut in two. */
export function toBlocks(lines: Line[]): Block[] {
  const blocks: Block[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const last = blocks.at(-1)
    const fresh = toBlock(line, next)
    if (last && joins(last, lines[at - 1], line, fresh)) last.text = `${last.text} ${line.text}`.trim()
    else blocks.push(fresh)
  })
  return counted(blocks)
}

function toBlock(line: Line, next: Line | undefined): Block {
  const markdown = MARKDOWN_HEADING.exec(line.text)
  const words = (markdown?.[2] ?? BOLD_LINE.exec(line.text)?.[2] ?? line.text).replace(BOLD_QUESTION, '$2 ')
  const found = readLabel(words)
  const text = found ? found.rest : words
  const level = markdown?.[1]?.length ?? 0
  const isMarked = level > 0 || BOLD_LINE.test(line.text)
  return {
    label: found,
    text,
    heading: headingOf(text, found, isMarked, line, next),
    level,
    indent: Math.max(0, line.indent),
  }
}

function headingOf(
  text: string,
  found: Label | undefined,
  isMarked: boolean,
  line: Line,
  next: Line | undefined,
): HeadingCase | undefined {
  const kind = found?.marks[0]?.kind
  if (kind === 'bullet' || (found && text === '' && kind !== 'article' && kind !== 'section')) return undefined
  const structural = kind === 'article' || kind === 'section' || kind === 'decimal'
  const written = headingCase(structural ? text.replace(/\.$/, '') : text)
  if (isMarked || (structural && text === '')) return written ?? 'title'
  if (written !== 'sentence') return written
  // A short line in sentence case is a heading only where it stands alone above a sentence.
  const alone = line.afterBlank && next?.afterBlank === true && /^[\p{Lu}“"(]/u.test(next.text)
  return alone && (!found || structural) && text.split(' ').length <= 8 ? written : undefined
}

/** Whether this line goes on where the last block stopped. */
function joins(last: Block, previous: Line | undefined, line: Line, fresh: Block): boolean {
  if (fresh.label || fresh.level > 0) return false
  if (last.text === '' && last.label) return true
  const unfinished = !SENTENCE_END.test(last.text)
  if (line.afterBlank) return unfinished && !last.heading && /^\p{Ll}/u.test(line.text)
  if (last.heading) return false
  if (unfinished) return fresh.heading === undefined || !/^\p{Lu}/u.test(line.text) || wasWrapped(previous)
  return fresh.heading === undefined || fresh.heading === 'sentence'
}

function wasWrapped(line: Line | undefined): boolean {
  return (line?.text.length ?? 0) >= SHORTEST_WRAPPED
}

/** Markdown lets every item of a list be "1."; such items are counted by their place. */
function counted(blocks: Block[]): Block[] {
  let place = 1
  return blocks.map((block, at) => {
    const mark = block.label?.marks[0]
    const before = blocks[at - 1]?.label
    place = before?.printed === block.label?.printed ? place + 1 : 1
    if (!block.label || mark?.kind !== 'number' || mark.value !== 1 || place === 1) return block
    return { ...block, label: { ...block.label, marks: [{ ...mark, value: place, step: String(place) }] } }
  })
}
