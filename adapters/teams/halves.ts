import { unreachable } from '../../src/exhaustive.ts'
import type { Block, Mark } from '../../src/view.ts'

/** A block as two smaller ones that read on from each other; nothing for what cannot be cut. */
export function halves(block: Block): [Block, Block] | undefined {
  switch (block.kind) {
    case 'text': {
      const at = cutIn(block.text)
      if (at === undefined) return undefined
      return [
        { ...block, text: block.text.slice(0, at) },
        { ...block, text: block.text.slice(at) },
      ]
    }
    case 'quote': {
      const at = cutIn(block.text)
      if (at === undefined) return undefined
      const { leadIn: _, ...rest } = block
      return [
        { ...block, text: block.text.slice(0, at), marks: within(block.marks, 0, at) },
        {
          ...rest,
          source: continued(block.source),
          text: block.text.slice(at),
          marks: within(block.marks, at, block.text.length),
        },
      ]
    }
    case 'facts': {
      if (block.facts.length > 1) {
        const [first, second] = middle(block.facts)
        return [
          { ...block, facts: first },
          { ...block, facts: second },
        ]
      }
      const [fact] = block.facts
      const at = fact && cutIn(fact.value)
      if (!fact || at === undefined) return undefined
      return [
        { ...block, facts: [{ ...fact, value: fact.value.slice(0, at) }] },
        { ...block, facts: [{ name: continued(fact.name), value: fact.value.slice(at) }] },
      ]
    }
    case 'list': {
      if (block.items.length > 1) {
        const [first, second] = middle(block.items)
        return [
          { ...block, items: first },
          { ...block, items: second },
        ]
      }
      const [item] = block.items
      const at = item === undefined ? undefined : cutIn(item)
      if (item === undefined || at === undefined) return undefined
      return [
        { ...block, items: [item.slice(0, at)] },
        { ...block, items: [item.slice(at)] },
      ]
    }
    case 'buttons': {
      if (block.buttons.length < 2) return undefined
      const [first, second] = middle(block.buttons)
      return [
        { ...block, buttons: first },
        { ...block, buttons: second },
      ]
    }
    case 'input':
    case 'link':
    case 'progress':
      return undefined
    default:
      return unreachable(block)
  }
}

/** Where to cut near the middle: after a blank line, a line, a sentence or a word; never inside a character pair. */
function cutIn(text: string): number | undefined {
  if (text.length < 2) return undefined
  const middle = Math.floor(text.length / 2)
  for (const edge of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(edge, middle - edge.length)
    if (at > text.length / 4) return at + edge.length
  }
  const code = text.charCodeAt(middle)
  const isPairEnd = code >= 0xdc00 && code <= 0xdfff
  if (!isPairEnd) return middle
  return text.length > 2 ? middle + 1 : undefined
}

function within(marks: Mark[], start: number, end: number): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
}

function middle<T>(items: T[]): [T[], T[]] {
  const at = Math.ceil(items.length / 2)
  return [items.slice(0, at), items.slice(at)]
}

function continued(name: string): string {
  return name.endsWith(' (continued)') ? name : `${name} (continued)`
}
