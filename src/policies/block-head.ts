import type { Line } from './document.ts'
import { type HeadingCase, headingCase, isTopic } from './headings.ts'
import { isStructural, type Label, type Mark, readLabel } from './labels.ts'

/** "Who may post." above a list is a heading as well as a question. */
const ASKS = /^(who|what|when|where|how|why)\b[^.;:]*[.?]?$/i
const BOLD_START = /^(\*\*|__)(?=\S)([^*_]+)\1:?\s*(.*)$/
const STATEMENT_END = /[.!;]["”’')\]]*$/
/** A number and words on a line shorter than this can be a heading ("2 Accounts"). */
const SHORTEST_WRAPPED = 45

/** The label that the format counted, else the printed one, also inside bold type ("**Section 1. Purpose.** …"). */
export function labelOf(
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
    return { printed: automatic, marks: [ownMark(automatic)], rest: words }
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

/** A label in a town's own words ("Post No. 3") is cited as printed; one without letters and digits is a bullet. */
function ownMark(printed: string): Mark {
  const step = printed.replace(/[^\p{L}\p{N}]+$/u, '')
  const value = Number(/\d+/.exec(printed)?.[0] ?? 0)
  if (/[\p{L}\p{N}]/u.test(step)) return { style: `article ${step.replace(/\d+/g, '#')}`, kind: 'article', value, step }
  return { style: 'bullet *', kind: 'bullet', value: 0, step: 'bullet' }
}

function chapterMark(step: string): Mark {
  return { style: 'decimal', kind: 'decimal', value: 0, step }
}

/** How the piece is written when it is a heading, by its type, its words and what follows it. */
export function headingOf(
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
