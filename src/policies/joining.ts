import type { Block } from './blocks.ts'
import type { Line } from './document.ts'
import { isStructural, type Label } from './labels.ts'

const SENTENCE_END = /[.!?:;]["”’')\]]*$/
/** An item that another may follow without a full stop: "…, and", "…; or". */
const ITEM_END = /(?:[.!?:;,]["”’')\]]*|\b(?:and|or|but|y|o))$/i
const HYPHENATED = /(\p{L}+)-$/u
/** Lines shorter than this were not broken to fit a page. */
const SHORTEST_WRAPPED = 45
/** First halves of words that keep their hyphen at the end of a line. */
const KEEPS_HYPHEN = /^(all|co|cross|ex|full|high|long|low|non|off|on|one|part|pre|post|self|short|third|two|well)$/i

/** Whether this line goes on where the last block stopped. */
export function joins(last: Block, previous: Line | undefined, line: Line, fresh: Block): boolean {
  if (last.whole || fresh.whole || last.row || fresh.row)
    return last.row === undefined && !fresh.row && joinsOverBreak(last, line, fresh)
  if (fresh.label || fresh.level > 0) return false
  if (last.text === '' && last.label) return true
  const unfinished = !SENTENCE_END.test(last.text)
  if (line.afterBlank)
    return unfinished && !last.heading && (/^[\p{Ll}\d]/u.test(line.text) || cutWordIn(last.text) !== '')
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
export function isStrayLabel(blocks: Block[], previous: Line | undefined, line: Line, fresh: Block): boolean {
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

function wasWrapped(line: Line | undefined): boolean {
  return line?.full === true || (line?.text.length ?? 0) >= SHORTEST_WRAPPED
}

/** Two lines of one sentence; a word cut by a hyphen is whole again unless the document hyphenates it elsewhere. */
export function joined(before: string, after: string, vocabulary: Set<string>): string {
  const head = cutWordIn(before)
  if (head === '') return `${before} ${after}`.trim()
  const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
  if (tail === '') return `${before}${after}`
  const isWhole = vocabulary.has(`${head}${tail}`.toLowerCase())
  const isCompound = vocabulary.has(`${head}-${tail}`.toLowerCase()) || KEEPS_HYPHEN.test(head)
  const isEnumerated = /^(and|or|to)$/.test(tail)
  if (isEnumerated) return `${before} ${after}`
  return isCompound && !isWhole ? `${before}${after}` : `${before.slice(0, -1)}${after}`
}

/** The first half of a word that a hyphen cuts at the end of the words; empty when there is none. */
function cutWordIn(words: string): string {
  // Without the look at its last letter the pattern would be tried at every letter of a growing paragraph.
  return words.endsWith('-') ? (HYPHENATED.exec(words)?.[1] ?? '') : ''
}

/** Every word of a document in small letters, to tell words that a line end cut from words with a hyphen. */
export function vocabularyOf(lines: Line[]): Set<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
  return new Set(words)
}
