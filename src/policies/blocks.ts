import type { Line } from './document.ts'
import { type HeadingCase, headingCase, isTopic } from './headings.ts'
import { type Label, type Mark, readLabel } from './labels.ts'
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
/** "Who may post." above a list is a heading as well as a question. */
const ASKS = /^(who|what|when|where|how|why)\b[^.;:]*[.?]?$/i
const BOLD_START = /^(\*\*|__)(?=\S)([^*_]+)\1:?\s*(.*)$/
const SENTENCE_END = /[.!?:;]["”’')\]]*$/
const STATEMENT_END = /[.!;]["”’')\]]*$/
/** An item that another may follow without a full stop: "…, and", "…; or". */
const ITEM_END = /(?:[.!?:;,]["”’')\]]*|\b(?:and|or|but|y|o))$/i
const HYPHENATED = /(\p{L}+)-$/u
/** Lines shorter than this were not broken to fit a page. */
const SHORTEST_WRAPPED = 45
/** First halves of words that keep their hyphen at the end of a line. */
const KEEPS_HYPHEN = /^(all|co|cross|ex|full|high|long|low|non|off|on|one|part|pre|post|self|short|third|two|well)$/i

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
  const found = labelOf(line.label, inBold ?? line.text.replace(TWICE_LABELLED, '$1 '), chapters, level > 0 || inBold !== undefined)
  const boldRest = found && BOLD_LINE.exec(found.rest)?.[2]
  const text = boldRest ?? (found ? found.rest : (inBold ?? line.text))
  const bold = inBold !== undefined || boldRest !== undefined
  const heading = headingOf({ text, label: found, isBold: bold }, line, next)
  return { ...shared, label: found, text, heading, level: heading ? level : 0, bold, row: undefined }
}

/** The label that the format counted, else the printed one, also inside bold type ("**Section 1. Purpose.** …"). */
function labelOf(
  automatic: string | undefined,
  words: string,
  chapters: Set<string>,
  isMarked: boolean,
): Label | undefined {
  if (automatic !== undefined) {
    const found =
      readLabel(`${automatic} ${words}`) ?? readLabel(`${automatic.replace(/[^\p{L}\p{N}]+$/u, '')}. ${words}`)
    if (found && words.endsWith(found.rest) && found.rest.length >= words.length - 2)
      return { ...found, printed: automatic, rest: words }
    const mark = { style: 'bullet *', kind: 'bullet', value: 0, step: 'bullet' } as const
    return { printed: automatic, marks: [mark], rest: words }
  }
  const [, chapter, named = ''] = /^(\d{1,3})\s+(\p{Lu}.*)$/u.exec(words) ?? []
  const isKnown = chapter !== undefined && chapters.has(chapter)
  const isHeading = isMarked || headingCase(named) === 'title' || headingCase(named) === 'capitals'
  if (chapter !== undefined && chapters.size > 0 && (isHeading || (isKnown && words.length < SHORTEST_WRAPPED)))
    return { printed: chapter, marks: [chapterMark(chapter)], rest: named }
  const [, , inBold = '', after = ''] = BOLD_START.exec(words) ?? []
  if (inBold === '') return readLabel(words)
  const whole = readLabel(`${inBold} ${after}`)
  if (whole && whole.rest === after.trim()) return whole
  const found = readLabel(inBold)
  return found && found.rest !== '' ? { ...found, rest: `**${found.rest}** ${after}`.trim() } : undefined
}

function chapterMark(step: string): Mark {
  return { style: 'decimal', kind: 'decimal', value: 0, step }
}

function headingOf(
  { text, label, isBold }: { text: string; label: Label | undefined; isBold: boolean },
  line: Line,
  next: Line | undefined,
): HeadingCase | undefined {
  const kind = label?.marks[0]?.kind
  const isMarked = (line.level ?? 0) > 0 || isBold
  if (kind === 'bullet' || (label && text === '' && kind !== 'article' && kind !== 'section')) return undefined
  const structural = isStructural(label)
  const written = headingCase(structural || isMarked ? text.replace(/\.$/, '') : text)
  // A whole rule in bold type is a rule; a few words in bold are a heading.
  if (isBold && !line.level && !written && STATEMENT_END.test(text)) return undefined
  if (isMarked || (structural && text === '')) return written ?? 'title'
  const asks = kind === 'number' && ASKS.test(text) && text.split(' ').length <= 6
  const names = (structural || kind === 'number') && isTopic(text) && text.endsWith('.')
  if ((asks || names) && opensList(next)) return 'title'
  if (written !== 'sentence') return written
  if (line.whole && !structural) return undefined
  // A short line in sentence case is a heading only where it stands alone above a sentence.
  const alone = line.afterBlank && next?.afterBlank === true && /^[\p{Lu}“"(]/u.test(next.text)
  const few = text.split(' ').length <= 8
  if (line.whole) return few && !STATEMENT_END.test(line.text) ? written : undefined
  return alone && (!label || structural) && few ? written : undefined
}

/** Whether the next line begins a list of its own. */
function opensList(next: Line | undefined): boolean {
  const label = next && readLabel(next.label === undefined ? next.text : `${next.label} ${next.text}`)
  return label?.marks.some(({ kind, value }) => kind !== 'bullet' && value === 1) === true && !isStructural(label)
}

/** Whether this line goes on where the last block stopped. */
function joins(last: Block, previous: Line | undefined, line: Line, fresh: Block): boolean {
  if (last.whole || fresh.whole || last.row || fresh.row)
    return last.row === undefined && !fresh.row && joinsOverBreak(last, line, fresh)
  if (fresh.label || fresh.level > 0) return false
  if (last.text === '' && last.label) return true
  const unfinished = !SENTENCE_END.test(last.text)
  if (line.afterBlank)
    return unfinished && !last.heading && (/^[\p{Ll}\d]/u.test(line.text) || HYPHENATED.test(last.text))
  if (last.heading) return wrapsHeading(last, previous, line, fresh)
  if (unfinished) return fresh.heading === undefined || !/^\p{Lu}/u.test(line.text) || wasWrapped(previous)
  return fresh.heading === undefined || fresh.heading === 'sentence'
}

/** A paragraph that the format ended at the foot of a page, in the middle of a sentence. */
function joinsOverBreak(last: Block, line: Line, fresh: Block): boolean {
  return (
    line.afterBreak === true &&
    !fresh.label &&
    !last.heading &&
    !SENTENCE_END.test(last.text) &&
    /^\p{Ll}/u.test(line.text)
  )
}

/** A heading set over two full lines. */
function wrapsHeading(last: Block, previous: Line | undefined, line: Line, fresh: Block): boolean {
  return previous?.full === true && fresh.heading === last.heading && last.level === fresh.level && !line.afterBlank
}

/**
 * Whether a line that begins like a label only goes on with a sentence ("not less than three / (3) years", "see /
 * § 18-44 for …"): the sentence before is unfinished, and no list waits for such a label or its words go on in small letters.
 */
function isStrayLabel(blocks: Block[], previous: Line | undefined, line: Line, fresh: Block): boolean {
  const last = blocks.at(-1)
  const label = fresh.label
  if (!last || !label || line.label !== undefined || last.whole || fresh.whole || last.row || last.heading) return false
  if (last.text === '' || (line.afterBlank && line.afterBreak !== true)) return false
  const kind = label.marks[0]?.kind
  if (kind === 'question' || kind === 'bullet') return false
  const opensSentence = !/^[\p{Ll},.;)]/u.test(label.rest)
  // A reference that a line break cut: the sign on one line, its number on the next.
  if (/(§|\b(section|sections|article|chapter|paragraph|part|see|under|and §))$/i.test(last.text)) return true
  if (ITEM_END.test(last.text)) return false
  if (kind === 'section' || kind === 'decimal' || kind === 'article') return !opensSentence
  if (!wasWrapped(previous) && previous?.full !== true) return false
  return !opensSentence && !isNext(blocks, label)
}

/** Whether this label begins a list or is the next of one that is open in its section. */
function isNext(blocks: Block[], label: Label): boolean {
  const from = blocks.findLastIndex(({ label: before, heading }) => heading || isStructural(before))
  const open = blocks.slice(Math.max(from, 0)).flatMap(({ label: before }) => before?.marks ?? [])
  return label.marks.some(
    ({ style, value }) => value === 1 || open.some((mark) => mark.style === style && mark.value === value - 1),
  )
}

function isStructural(label: Label | undefined): boolean {
  const kind = label?.marks[0]?.kind
  return kind === 'article' || kind === 'section' || kind === 'decimal'
}

function wasWrapped(line: Line | undefined): boolean {
  return line?.full === true || (line?.text.length ?? 0) >= SHORTEST_WRAPPED
}

/** Two lines of one sentence; a word cut by a hyphen is whole again unless the document hyphenates it elsewhere. */
function joined(before: string, after: string, vocabulary: Set<string>): string {
  const head = HYPHENATED.exec(before)?.[1] ?? ''
  const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
  if (head === '' || tail === '') return HYPHENATED.test(before) ? `${before}${after}` : `${before} ${after}`.trim()
  const isWhole = vocabulary.has(`${head}${tail}`.toLowerCase())
  const isCompound = vocabulary.has(`${head}-${tail}`.toLowerCase()) || KEEPS_HYPHEN.test(head)
  const isEnumerated = /^(and|or|to)$/.test(tail)
  if (isEnumerated) return `${before} ${after}`
  return isCompound && !isWhole ? `${before}${after}` : `${before.slice(0, -1)}${after}`
}

function vocabularyOf(lines: Line[]): Set<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
  return new Set(words)
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
