import type { Mark } from '../../src/view.ts'
import type { Element, Spacing, TextRun } from './card.ts'
import { dateFunction, printable } from './literal.ts'

type Look = Omit<TextRun, 'type' | 'text'>

/** One paragraph of runs. */
export function richText(inlines: TextRun[], spacing?: Spacing): Element {
  return { type: 'RichTextBlock', ...(spacing ? { spacing } : {}), inlines }
}

/** Literal text as one element a line, since clients differ on line breaks inside a run; blank lines become space. */
export function paragraphs(text: string, look: Look = {}, marks: Mark[] = [], first: Spacing = 'default'): Element[] {
  const elements: Element[] = []
  let start = 0
  let spacing = first
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (printable(line).trim() === '') spacing = elements.length === 0 ? first : 'default'
    else {
      elements.push(richText(runs(text, start, end, marks, look), spacing))
      spacing = 'none'
    }
    start = end + 1
  }
  return elements
}

/** The stretch from `start` to `end`, cut where a mark begins or ends, and inside what a card would run as a function. */
function runs(text: string, start: number, end: number, marks: Mark[], look: Look): TextRun[] {
  const inside = (at: number) => marks.some((mark) => mark.start <= at && at < mark.end)
  const functions = [...text.slice(start, end).matchAll(dateFunction)].map((found) => start + found.index + 1)
  const cuts = [...marks.flatMap((mark) => [mark.start, mark.end]), ...functions]
  const edges = [...new Set([start, ...cuts.filter((at) => start < at && at < end), end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => ({
    type: 'TextRun',
    text: printable(text.slice(from, edges[index + 1])),
    ...look,
    ...(inside(from) ? { weight: 'bolder', highlight: true } : {}),
  }))
}
