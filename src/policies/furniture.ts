import { readLabel } from './labels.ts'

/** Whether the line at this place is a page header, a footer, a page number or a rule. */
export type Furniture = (at: number) => boolean

const RULE = /^[\s|:_=*·+~-]{3,}$/
const PAGE_NUMBER = /^(page\s+)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$|^\[?p(age|\.)\s*\d{1,3}\]?$/i
/** A footer that counts pages after words of its own ("Rev. 03/2023    Page 1 of 4"). */
const COUNTS_PAGES = /\b(page|pg\.?|página)\s+\d{1,3}(\s*(of|\/|de)\s*\d{1,3})?\s*$/i
/** "Policy No.:" with its number on the next line. */
const ASKS_FOR_NUMBER = /\b(no\.?|number|#)\s*:$/i
const SENTENCE_END = /[.!?;]["”’')\]]*$/
const LONGEST = 120

/**
 * A repeated line is furniture when it stands twice beside another repeated line, a rule or the edge of a page: a heading
 * that recurs ("Exceptions"), or comes first in a list of contents, stands among fresh words. Right beside a page number
 * a line repeats even when its numbers differ ("Ch. 3, § 12 (continued)").
 */
export function furnitureOf(all: string[]): Furniture {
  const places = all.map((line, at) => ({ at, words: line.replace(/\s+/g, ' ').trim() })).filter(({ words }) => words)
  const shapes = places.map(({ words }) => shapeOf(words))
  const counted = countsOf(places.map(({ words }) => (COUNTS_PAGES.test(words) ? uncounted(words) : '')))
  const countsPages = (words: string) => COUNTS_PAGES.test(words) && (counted.get(uncounted(words)) ?? 0) > 1
  const isEdge = (at: number) => {
    const words = places[at]?.words
    return words === undefined || isRule(words) || PAGE_NUMBER.test(words) || countsPages(words)
  }
  const loose = places.map(({ words }, at) => (isEdge(at - 1) || isEdge(at + 1) ? uncounted(words) : ''))
  const times = countsOf(shapes)
  const looseTimes = countsOf(loose)
  const repeats = (at: number) => {
    const words = places[at]?.words ?? ''
    return canBeFurniture(words) && ((times.get(shapes[at] ?? '') ?? 0) > 1 || isNumberedHead(at))
  }
  const isNumberedHead = (at: number) => {
    const shape = loose[at] ?? ''
    return shape !== '' && shape !== shapes[at] && (looseTimes.get(shape) ?? 0) > 1 && nearPageCount(at)
  }
  const isPageCount = (words: string) => countsPages(words) || PAGE_NUMBER.test(words)
  const nearPageCount = (at: number) =>
    [at - 2, at - 1, at + 1, at + 2].some((near) => isPageCount(places[near]?.words ?? ''))
  const besides = places.flatMap(({ words }, at) =>
    repeats(at) && [at - 1, at + 1].some((near) => isEdge(near) || repeats(near))
      ? [isNumberedHead(at) ? uncounted(words) : (shapes[at] ?? '')]
      : [],
  )
  const furniture = new Set([...countsOf(besides)].filter(([, count]) => count > 1).map(([shape]) => shape))
  const left = new Set(
    places
      .filter(
        ({ words }, at) =>
          furniture.has(shapes[at] ?? '') ||
          (isNumberedHead(at) && furniture.has(uncounted(words))) ||
          isRule(words) ||
          (PAGE_NUMBER.test(words) && !ASKS_FOR_NUMBER.test(places[at - 1]?.words ?? '')) ||
          countsPages(words),
      )
      .map(({ at }) => at),
  )
  return (at) => left.has(at)
}

function countsOf(shapes: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const shape of shapes) if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return counts
}

function shapeOf(words: string): string {
  return PAGE_NUMBER.test(words) || isRule(words) ? words : words.replace(/(page )\d+/gi, '$1#')
}

/** Words with every number alike: what comes back on each page but for its count. */
function uncounted(words: string): string {
  return words.replace(/[\dO]*\d[\dOlI]*/g, '#').replace(/#([-.]#)+/g, '#')
}

function isRule(words: string): boolean {
  return RULE.test(words) && !/[\p{L}\p{N}]/u.test(words)
}

function canBeFurniture(words: string): boolean {
  return words.length <= LONGEST && readLabel(words) === undefined && !SENTENCE_END.test(words)
}
