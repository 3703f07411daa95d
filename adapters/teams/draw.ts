import { unreachable } from '../../src/exhaustive.ts'
import type { Block, View } from '../../src/view.ts'
import { actionSets } from './actions.ts'
import type { Action, AdaptiveCard, Color, ContainerStyle, Element } from './card.ts'
import { inputElements } from './inputs.ts'
import { limits, utf16Bytes } from './limits.ts'
import { escaped, literal } from './literal.ts'
import { pagesOf } from './pages.ts'
import { paragraphs, richText } from './rich-text.ts'

/** The view as one card, however long. */
export function cardOf(view: View): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: literal(opening(view)),
    fallbackText: literal(opening(view)),
    msteams: { width: 'Full' },
    body: airy([header(view), ...view.blocks.flatMap((block) => drawn(block, view))]),
  }
}

/** The view as cards that Teams accepts, in reading order; a form keeps its inputs and buttons together on the last. */
export function cardsOf(view: View): AdaptiveCard[] {
  const fits = (page: View) => bytes(cardOf(page)) <= limits.cardBytes
  return pagesOf(view, fits, (page) => utf16Bytes(cardOf(page)) <= limits.messageBytesUtf16).map(cardOf)
}

/** The same card for a dialog, where Teams knows no Action.Execute. */
export function forDialog(card: AdaptiveCard): AdaptiveCard {
  const plain = (action: Action): Action => {
    if (action.type === 'Action.Execute') return action.fallback
    return action.type === 'Action.ShowCard' ? { ...action, card: forDialog(action.card) } : action
  }
  const body = card.body.map((element) =>
    element.type === 'ActionSet' ? { ...element, actions: element.actions.map(plain) } : element,
  )
  return { ...card, body }
}

/** Says the tone in a sign and a colour beside the title, which says it in words. */
const tones: Record<View['tone'], { sign: string; color: Color; style?: ContainerStyle }> = {
  neutral: { sign: '', color: 'default' },
  good: { sign: '✓', color: 'good', style: 'good' },
  caution: { sign: '!', color: 'warning', style: 'warning' },
  stop: { sign: '✕', color: 'attention', style: 'attention' },
}

function header(view: View): Element {
  const tone = tones[view.tone]
  const title: Element = {
    type: 'TextBlock',
    text: escaped(view.title),
    wrap: true,
    size: 'large',
    weight: 'bolder',
    style: 'heading',
  }
  if (!tone.style) return title
  const sign: Element = {
    type: 'TextBlock',
    text: tone.sign,
    wrap: true,
    size: 'large',
    weight: 'bolder',
    color: tone.color,
  }
  return {
    type: 'Container',
    style: tone.style,
    bleed: true,
    items: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'auto', items: [sign] },
          { type: 'Column', width: 'stretch', items: [title] },
        ],
      },
    ],
  }
}

function drawn(block: Block, view: View): Element[] {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text, looks[block.style], [], block.style === 'small' ? 'medium' : 'default')
    case 'quote':
      return [quote(block)]
    case 'facts':
      return block.facts.length === 0
        ? []
        : [
            {
              type: 'FactSet',
              spacing: 'medium',
              facts: block.facts.map((fact) => ({ title: escaped(fact.name), value: escaped(fact.value) })),
            },
          ]
    case 'list':
      return block.items.map(listItem)
    case 'input':
      return inputElements(block)
    case 'buttons':
      return actionSets(block.buttons, view)
    case 'progress':
      return progress(block)
    case 'link':
      return [
        {
          type: 'ActionSet',
          spacing: 'large',
          actions: [{ type: 'Action.OpenUrl', title: literal(block.label), url: block.url }],
        },
      ]
    default:
      return unreachable(block)
  }
}

const looks = {
  lead: { size: 'medium', weight: 'bolder' },
  normal: {},
  small: { size: 'small', isSubtle: true },
} as const

/** The source in bold above the words, so that a reader knows whose words follow. */
function quote(block: Extract<Block, { kind: 'quote' }>): Element {
  const source = paragraphs(block.source, { size: 'small', weight: 'bolder' })
  const leadIn = block.leadIn ? paragraphs(block.leadIn, { isSubtle: true }) : []
  const notes = block.marks
    .filter((mark) => mark.note)
    .map((mark) => `“${block.text.slice(mark.start, mark.end)}”: ${mark.note}`)
    .flatMap((note) => paragraphs(note, looks.small))
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'medium',
    items: [...source, ...leadIn, ...paragraphs(block.text, {}, block.marks), ...notes],
  }
}

/** A bullet in its own column, so that wrapped lines hang. */
function listItem(item: string, index: number): Element {
  return {
    type: 'ColumnSet',
    spacing: index === 0 ? 'default' : 'small',
    columns: [
      { type: 'Column', width: 'auto', items: [richText([{ type: 'TextRun', text: '•' }])] },
      { type: 'Column', width: 'stretch', spacing: 'small', items: paragraphs(item) },
    ],
  }
}

/** The numbers in words, and a bar below for the eye. */
function progress(block: Extract<Block, { kind: 'progress' }>): Element[] {
  const done = Math.max(0, Math.min(block.done, block.total))
  const parts = [
    { width: done, style: 'accent' },
    { width: block.total - done, style: 'emphasis' },
  ] as const
  const bar: Element = {
    type: 'ColumnSet',
    spacing: 'small',
    columns: parts
      .filter((part) => part.width > 0)
      .map((part) => ({ type: 'Column', ...part, spacing: 'none', minHeight: '8px', items: [] })),
  }
  const words = paragraphs(`${block.label}: ${block.done} of ${block.total}`)
  return block.total > 0 ? [...words, bar] : words
}

/** More space below a coloured box than between two lines of text. */
function airy(elements: Element[]): Element[] {
  return elements.map((element, index) => {
    const isBelowBox = elements[index - 1]?.type === 'Container'
    return isBelowBox && element.spacing !== 'large' ? { ...element, spacing: 'medium' } : element
  })
}

/** The title and the line to read first. */
function opening(view: View): string {
  const first = view.blocks.find((block) => block.kind === 'text')
  const text = first?.kind === 'text' ? first.text : ''
  return [view.title, text.length > limits.summary ? '' : text].filter((part) => part !== '').join('\n')
}

function bytes(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length
}
