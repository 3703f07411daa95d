import { readLabel } from './labels.ts'

/** One line of a document as the importer reads it. */
export type Line = { text: string; indent: number; afterBlank: boolean }

/** What a document says, line by line, without page furniture, and the lines left out. */
export type ReadLines = { lines: Line[]; leftOut: string[] }

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const RULE = /^[\s|:_=*·-]{4,}$/
const COMMENT = /<!--[\s\S]*?-->/g
/** A link within the document ([Back to top](#top)). */
const LINK_HOME = /^\[[^\]]*\]\(#[^)]*\)$/
const PAGE_NUMBER = /^(page\s+)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$|^[-–]\s*\d{1,3}\s*[-–]$/i
const PAGE_BREAK = '-----'
const SENTENCE_END = /[.!?;]["”’')\]]*$/

/** The lines of a text: characters made plain, page headers and footers (lines that come back in groups) left out. */
export function readLines(text: string): ReadLines {
  const raw = text
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(COMMENT, '')
    .replace(INVISIBLE, '')
    .replaceAll('\f', `\n${PAGE_BREAK}\n`)
  const all = raw.split('\n').map((line) => line.replaceAll('\u2011', '-').replace(/[\u00a0\u2007\u202f]/g, ' '))
  const isFurniture = furnitureOf(all)
  const lines: Line[] = []
  const leftOut: string[] = []
  let afterBlank = true
  for (const line of all) {
    const words = line.replace(/\s+/g, ' ').trim()
    if (words === '') afterBlank = true
    else if (isFurniture(line) || LINK_HOME.test(words)) {
      if (words !== PAGE_BREAK) leftOut.push(words)
      afterBlank = true
    } else {
      lines.push({ text: words, indent: line.replaceAll('\t', '    ').search(/\S/), afterBlank })
      afterBlank = false
    }
  }
  return { lines, leftOut }
}

/**
 * A repeated line is furniture when it stands twice beside another repeated line, a rule or the edge of a page: a heading
 * that recurs ("Exceptions"), or comes first in a list of contents, stands among fresh words.
 */
function furnitureOf(all: string[]): (line: string) => boolean {
  const shapes = all.map(shapeOf).filter((shape) => shape !== '')
  const times = countsOf(shapes)
  const isRepeated = (shape: string) => (times.get(shape) ?? 0) > 1 && canBeFurniture(shape)
  const isEdge = (shape: string | undefined) => shape === undefined || isRule(shape) || PAGE_NUMBER.test(shape)
  const besides = shapes.filter((shape, at) => {
    const neighbours = [shapes[at - 1], shapes[at + 1]]
    return isRepeated(shape) && neighbours.some((near) => isEdge(near) || (near !== undefined && isRepeated(near)))
  })
  const furniture = new Set([...countsOf(besides)].filter(([, count]) => count > 1).map(([shape]) => shape))
  return (line) => furniture.has(shapeOf(line)) || (shapeOf(line) !== '' && isEdge(shapeOf(line)))
}

function countsOf(shapes: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return counts
}

function shapeOf(line: string): string {
  const words = line.replace(/\s+/g, ' ').trim()
  return PAGE_NUMBER.test(words) || isRule(words) ? words : words.replace(/(page )\d+/gi, '$1#')
}

function isRule(words: string): boolean {
  return RULE.test(words) && !/[\p{L}\p{N}]/u.test(words)
}

function canBeFurniture(words: string): boolean {
  return words.length <= 120 && readLabel(words) === undefined && !SENTENCE_END.test(words)
}
