/** A way of numbering; marks of one style with rising values make a list. */
export type Mark = { style: string; kind: MarkKind; value: number; step: string }
export type MarkKind = 'article' | 'section' | 'decimal' | 'number' | 'letter' | 'roman' | 'bullet' | 'question'

/** What stands before a clause's words: the label as printed and every way to read it ("i." is nine or one). */
export type Label = { printed: string; marks: Mark[]; rest: string }

const ARTICLE = /^(article|art\.|chapter|part|title|appendix)\s+([IVXLC]+|\d+|[A-Z])\b\s*[.:)–—-]?\s*/i
const SECTION = /^(section|sec\.|§+)\s*(\d+(?:[.-]\d+)*|[IVXLC]+)\b\s*[.:–—-]?\s*/i
const DECIMAL = /^(\d+(?:\.\d+)+)\.?\s+/
const LISTED = /^(\(?)(\d{1,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-zA-Z])\s?([.)])(?:\s+|$)/
const QUESTION = /^Q\s?(\d{1,3})?\s?[.:)]\s+(?=.*\?)/
const BULLET = /^([•◦▪▫‣○●■□►–—*·-])\s+/

/** Reads the label at the start of a line; undefined when the line has none. A dash before a number is dropped. */
export function readLabel(line: string): Label | undefined {
  const undashed = line.replace(/^[-•*]\s+(?=\(?(\d{1,3}|[ivxlc]{1,6}|[a-zA-Z])[.)]\s)/i, '')
  return (
    readQuestion(undashed) ??
    readArticle(undashed) ??
    readSection(undashed) ??
    readDecimal(undashed) ??
    readListed(undashed) ??
    readBullet(line)
  )
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
  if (!found) return undefined
  const [printed, word = '', mark = ''] = found
  const short = /^art/i.test(word) ? 'Art.' : `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
  // "Part of the …" is a sentence, not Part O.
  if (!/^[IVXLC\d]+$|^[A-Z]$/.test(mark)) return undefined
  return label(line, printed, [
    { style: `article ${short}`, kind: 'article', value: markValue(mark), step: `${short} ${mark}` },
  ])
}

function readSection(line: string): Label | undefined {
  const found = SECTION.exec(line)
  if (!found) return undefined
  const [printed, , mark = ''] = found
  return label(line, printed, [{ style: 'section', kind: 'section', value: markValue(mark), step: mark }])
}

function readDecimal(line: string): Label | undefined {
  const found = DECIMAL.exec(line)
  if (!found) return undefined
  const [printed, mark = ''] = found
  return label(line, printed, [{ style: 'decimal', kind: 'decimal', value: 0, step: mark.replace(/\.0$/, '') }])
}

function readListed(line: string): Label | undefined {
  const found = LISTED.exec(line)
  if (!found) return undefined
  const [printed, open = '', mark = '', close = ''] = found
  const form = `${open}${close}`
  const letterCase = mark === mark.toUpperCase() ? 'A' : 'a'
  if (/^\d+$/.test(mark))
    return label(line, printed, [{ style: `1${form}`, kind: 'number', value: Number(mark), step: mark }])
  const roman: Mark = { style: `roman ${letterCase}${form}`, kind: 'roman', value: romanValue(mark), step: mark }
  const letter: Mark = { style: `letter ${letterCase}${form}`, kind: 'letter', value: letterValue(mark), step: mark }
  const canBeRoman = /^[ivxlc]+$/i.test(mark)
  if (mark.length > 1) return canBeRoman ? label(line, printed, [roman]) : undefined
  return label(line, printed, canBeRoman ? [letter, roman] : [letter])
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
  if (/^\d/.test(mark)) return Number(mark.split(/[.-]/)[0])
  return /^[IVXLC]+$/.test(mark) ? romanValue(mark) : letterValue(mark)
}

function letterValue(mark: string): number {
  return (mark.toLowerCase().codePointAt(0) ?? 96) - 96
}

function romanValue(mark: string): number {
  const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const values = [...mark.toLowerCase()].map((letter) => digits[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
