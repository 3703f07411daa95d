/** A way of numbering; marks of one style with rising values make a list. */
export type Mark = { style: string; kind: MarkKind; value: number; step: string }
export type MarkKind = 'article' | 'section' | 'decimal' | 'number' | 'letter' | 'roman' | 'bullet' | 'question'

/** What stands before a clause's words: the label as printed and every way to read it ("i." is nine or one). */
export type Label = { printed: string; marks: Mark[]; rest: string }

const NUMERAL = '[IVXLC]+|[\\dO]*\\d[\\dOl]*|[A-Z]'
const ARTICLE = new RegExp(
  `^(article|art\\.|chapter|part|title|division|appendix|annex|attachment|exhibit|schedule|art[íi]culo|cap[íi]tulo|t[íi]tulo|parte|anexo)\\s+(${NUMERAL})(?![\\p{L}\\p{N}]|[-.]\\d)\\s*[.:)–—-]*\\s*`,
  'iu',
)
/** Words that number a clause only with a mark or alone ("Rule 3." or "Rule 3:"): "Step 2 comes later" is a sentence. */
const NAMED =
  /^(rule|standard|principle|guideline|step|clause|paragraph|procedure|regla|norma|paso)\s+(\d{1,3}|[IVXLC]+|[A-Z])(?:\s*[.:)–—]\s+|\s*[.:)–—]?$)/iu
/** Digits with the letters O, l and I that a scanner takes for 0 and 1. */
const SECTION =
  /^(section|sec\.|secci[óo]n|§+)\s*(\d[\dOlI]*(?:[.-][\dOlI]*\d[\dOlI]*)*[A-Z]?|[IVXLC]+|[A-Z])(?![\p{L}\p{N}])\s*[.:–—)-]*\s*/iu
const DECIMAL = /^((?:[A-Z]\.|[A-Z]-?)?\d+(?:\.\d+)+|[A-Z][.-]\d+|\d{1,2}-\d{1,3}(?=[.)]\s|\s+\p{Lu}))[.):]?(?:\s+|$)/u
const MIXED = /^(\d{1,3})[.)]?(?:\(([a-z])\)|([a-z])[.)])\s+/
const LISTED =
  /^([([]?)(\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-zA-Zñ]|([a-z])\3{1,2})\s?(\.[º°ª]|[.)\]]-?|\.\)|[º°ª][.)]?)(?:\s+|$)/
const QUESTION = /^(?:question|pregunta|[QP])\s?(\d{1,3})?\s?[.:)]\s+(?=.*\?)/i
const BULLET = /^([•◦▪▫‣○●■□►▸➢➤✓✔❖◆◇–—*·-])\s+/
const ROMAN = /^(?=[ivxlc])(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/i

/** Reads the label at the start of a line; undefined when the line has none. A dash before a number is dropped. */
export function readLabel(line: string): Label | undefined {
  const undashed = line.replace(/^[-•*]\s+(?=\(?(\d{1,3}|[ivxlc]{1,6}|[a-zA-Z])[.)]\s)/i, '')
  return (
    readQuestion(undashed) ??
    readArticle(undashed) ??
    readSection(undashed) ??
    readDecimal(undashed) ??
    readMixed(undashed) ??
    readListed(undashed) ??
    readBullet(line)
  )
}

/** Whether a label numbers a part of the policy rather than an item of a list. */
export function isStructural(label: Label | undefined): boolean {
  const kind = label?.marks[0]?.kind
  return kind === 'article' || kind === 'section' || kind === 'decimal'
}

/** A number as meant, where a scanner took a digit for the letter that looks like it: "18-4O" is 18-40. */
export function unscanned(mark: string): string {
  return /\d/.test(mark) ? mark.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : mark
}

function readQuestion(line: string): Label | undefined {
  const found = QUESTION.exec(line)
  if (!found) return undefined
  const [printed, count] = found
  const step = count === undefined ? 'Q (un-numbered)' : `Q${count}`
  return label(line, printed, [{ style: 'question', kind: 'question', value: Number(count ?? 0), step }])
}

function readArticle(line: string): Label | undefined {
  const found = ARTICLE.exec(line)
  const [printed = '', word = '', written = ''] = found ?? NAMED.exec(line) ?? []
  const mark = unscanned(written)
  // "Part of the …" is a sentence, not Part O; "Part a" is no label.
  if (printed === '' || !/^[IVXLC]+$|^\d+$|^[A-Z]$/.test(mark)) return undefined
  // "Article 5 of the contract says …": the word goes on after its number.
  if (goesOn(line, printed)) return undefined
  const short = /^art/i.test(word) ? 'Art.' : `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
  return label(line, printed, [
    { style: `article ${short}`, kind: 'article', value: markValue(mark), step: `${short} ${mark}` },
  ])
}

function goesOn(line: string, printed: string): boolean {
  return !/[.:)–—-]\s*$/.test(printed) && /^[\p{Ll},;]/u.test(line.slice(printed.length))
}

function readSection(line: string): Label | undefined {
  const found = SECTION.exec(line)
  if (!found) return undefined
  const [printed, word = '', written = ''] = found
  const mark = unscanned(written)
  if (goesOn(line, printed) && !word.startsWith('§')) return undefined
  if (/^[a-z]$/.test(mark)) return undefined
  return label(line, printed, [{ style: 'section', kind: 'section', value: markValue(mark), step: mark }])
}

function readDecimal(line: string): Label | undefined {
  const found = DECIMAL.exec(line)
  if (!found) return undefined
  const [printed, mark = ''] = found
  return label(line, printed, [{ style: 'decimal', kind: 'decimal', value: 0, step: mark.replace(/\.0$/, '') }])
}

/** "3(a)" and "3.a." name the second level with the first in front of it. */
function readMixed(line: string): Label | undefined {
  const found = MIXED.exec(line)
  if (!found) return undefined
  const [printed, number = '', inBrackets, letter] = found
  const step = inBrackets ? `${number}(${inBrackets})` : `${number}.${letter}`
  return label(line, printed, [{ style: 'decimal', kind: 'decimal', value: 0, step }])
}

function readListed(line: string): Label | undefined {
  const found = LISTED.exec(line)
  if (!found) return undefined
  const [printed, open = '', mark = '', , close = ''] = found
  const form = `${open}${close}`
  const letterCase = mark === mark.toUpperCase() ? 'A' : 'a'
  if (/^\d+$/.test(mark))
    return label(line, printed, [{ style: `1${form}`, kind: 'number', value: Number(mark), step: mark }])
  const roman: Mark = { style: `roman ${letterCase}${form}`, kind: 'roman', value: romanValue(mark), step: mark }
  const letter: Mark = { style: `letter ${letterCase}${form}`, kind: 'letter', value: letterValue(mark), step: mark }
  const canBeRoman = ROMAN.test(mark)
  const isDoubled = /^(.)\1+$/.test(mark)
  if (mark.length > 1 && !isDoubled) return canBeRoman ? label(line, printed, [roman]) : undefined
  return label(line, printed, canBeRoman ? (isDoubled ? [roman, letter] : [letter, roman]) : [letter])
}

function readBullet(line: string): Label | undefined {
  const found = BULLET.exec(line)
  if (!found) return undefined
  const [printed, mark = ''] = found
  return label(line, printed, [{ style: `bullet ${mark}`, kind: 'bullet', value: 0, step: 'bullet' }])
}

function label(line: string, printed: string, marks: Mark[]): Label {
  return { printed: printed.trim(), marks, rest: line.slice(printed.length).trim() }
}

function markValue(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark.split(/[.-]/)[0]?.replace(/\D+$/, ''))
  return /^[IVXLC]+$/.test(mark) ? romanValue(mark) : letterValue(mark)
}

/** a is 1, z 26, aa 27, bb 28. */
function letterValue(mark: string): number {
  return (mark.toLowerCase().codePointAt(0) ?? 96) - 96 + 26 * (mark.length - 1)
}

function romanValue(mark: string): number {
  const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const values = [...mark.toLowerCase()].map((letter) => digits[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
