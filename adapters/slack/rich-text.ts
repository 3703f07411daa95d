import type { types } from '@slack/bolt'
import type { Block, Mark } from '../../src/view.ts'
import { limits } from './limits.ts'
import { groupsOf, type Run, wholeCharacter } from './pieces.ts'

type Quote = Extract<Block, { kind: 'quote' }>
type Element = types.RichTextSection | types.RichTextQuote | types.RichTextList

/** A paragraph. Rich text carries words as data, so nothing in them is read as markup, mention or emoji. */
export function paragraph(runs: Run[]): types.RichTextBlock[] {
  return richBlocks(sections(runs))
}

/** Where the words come from, then the words as Slack draws a quotation, the marks in bold. */
export function quotation(quote: Quote): types.RichTextBlock[] {
  const leadIn: Run[] = quote.leadIn?.trim() ? [{ text: `${quote.leadIn}\n`, style: { italic: true } }] : []
  const quoted = groupsOf([...leadIn, ...marked(quote)], limits.richText)
  return richBlocks([
    ...sections([{ text: quote.source, style: { bold: true } }]),
    ...quoted.map((group): Element => ({ type: 'rich_text_quote', elements: group.map(textElement) })),
  ])
}

/** One line a fact, its name in bold. */
export function factLines(facts: { name: string; value: string }[]): types.RichTextBlock[] {
  const filled = facts.filter((fact) => fact.name.trim() !== '' || fact.value.trim() !== '')
  return richBlocks(
    filled.flatMap(({ name, value }) => sections([{ text: `${name}: `, style: { bold: true } }, { text: value }])),
  )
}

/** A bulleted list; an item too long for one bullet goes on in the next. */
export function bullets(items: string[]): types.RichTextBlock[] {
  const drawn = items.flatMap((item) => sections([{ text: item }]))
  return richBlocks(drawn.map((item) => ({ type: 'rich_text_list', style: 'bullet', elements: [item] })))
}

/** A line that opens a page; as an element of rich text it reports no press, which a button with an address would. */
export function link({ label, url }: { label: string; url: string }): types.RichTextBlock[] {
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url, text: label }] }] },
  ]
}

function sections(runs: Run[]): types.RichTextSection[] {
  if (runs.every((run) => run.text.trim() === '')) return []
  return groupsOf(runs, limits.richText).map((group) => ({
    type: 'rich_text_section',
    elements: group.map(textElement),
  }))
}

function textElement({ text, style }: Run): types.RichTextElement {
  return { type: 'text', text, ...(style ? { style } : {}) }
}

/** The elements in as few blocks as their sizes allow; neighbouring lists become one. */
function richBlocks(elements: Element[]): types.RichTextBlock[] {
  const blocks: types.RichTextBlock[] = []
  let room = 0
  for (const element of elements) {
    const size = sizeOf(element)
    const block = blocks.at(-1)
    const last = block?.elements.at(-1)
    if (!block || size > room) {
      blocks.push({ type: 'rich_text', elements: [element] })
      room = limits.richText - size
      continue
    }
    if (last?.type === 'rich_text_list' && element.type === 'rich_text_list') last.elements.push(...element.elements)
    else block.elements.push(element)
    room -= size
  }
  return blocks
}

function sizeOf(element: Element): number {
  const inner = element.elements.map((part) => {
    if (part.type === 'rich_text_section') return sizeOf(part)
    return part.type === 'text' ? part.text.length : 0
  })
  return inner.reduce((sum, size) => sum + size, 0)
}

function marked({ text, marks }: Quote): Run[] {
  const edges = marks.flatMap((mark) => edgesOf(text, mark))
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, at): Run => {
    const start = cuts[at] ?? 0
    const bold = marks.some((mark) => edgesOf(text, mark)[0] < end && edgesOf(text, mark)[1] > start)
    return { text: text.slice(start, end), ...(bold ? { style: { bold: true } } : {}) }
  })
}

/** Where a mark begins and ends, within the text and never inside a character. */
export function edgesOf(text: string, { start, end }: Mark): [number, number] {
  return [wholeCharacter(text, inside(start, text)), wholeCharacter(text, inside(end, text))]
}

function inside(at: number, text: string): number {
  return Math.min(Math.max(at, 0), text.length)
}
