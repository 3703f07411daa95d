import { unreachable } from './exhaustive.ts'
import { dateInWords } from './policies/versions.ts'
import type { Block, Button, Field, Mark, View } from './view.ts'

/** How a button reads in a transcript; `position` counts from 0 over the whole view. */
export type ButtonWords = (button: Button, position: number) => string

/** The view as plain text for terminals, notifications and transcripts; quoted words stay verbatim, a line each. */
export function viewAsText(view: View, wordsOf: ButtonWords = (button) => `[${button.label}]`): string {
  let position = 0
  const parts = view.blocks.map((block) => {
    const first = position
    if (block.kind === 'buttons') position += block.buttons.length
    return asText(block, (button, index) => wordsOf(button, first + index))
  })
  return [view.title, ...parts].filter((part) => part !== '').join('\n\n')
}

/** The buttons of a view, in the order in which `viewAsText` counts them. */
export function buttonsOf(view: View): Button[] {
  return view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
}

function asText(block: Block, wordsOf: ButtonWords): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'quote':
      return [
        ...(block.leadIn ? [block.leadIn] : []),
        ...prefixed('> ', block.text),
        ...block.marks.filter((mark) => mark.note).map((mark) => markAsText(block.text, mark)),
        ...(block.source ? [`  ${block.source}`] : []),
      ].join('\n')
    case 'facts':
      return block.facts.map((fact) => `${fact.name}: ${fact.value}`).join('\n')
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'input': {
      const label = block.required === 'optional' ? `${block.label} (optional)` : block.label
      return [`${label}: ${fieldAsText(block.field)}`, ...(block.hint ? [`  ${block.hint}`] : [])].join('\n')
    }
    case 'buttons':
      return block.buttons.map(wordsOf).join(' ')
    case 'progress':
      return `${block.label}: ${block.done} of ${block.total}`
    case 'link':
      return `${block.label}: ${block.url}`
    default:
      return unreachable(block)
  }
}

function fieldAsText(field: Field): string {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return field.value || '____'
    case 'moment': {
      const [day = '', time] = (field.value ?? '').split('T')
      return time ? `${dateInWords(day)}, ${time}` : day || '____'
    }
    case 'day':
      return field.value ? dateInWords(field.value) : '____'
    case 'choice': {
      const chosen = field.options.find((option) => option.value === field.value)
      return `${chosen ? chosen.label : '____'} (${field.options.map((option) => option.label).join(' / ')})`
    }
    default:
      return unreachable(field)
  }
}

function markAsText(text: string, mark: Mark): string {
  return `  ^ “${text.slice(mark.start, mark.end)}”: ${mark.note}`
}

function prefixed(prefix: string, text: string): string[] {
  return text.split('\n').map((line) => prefix + line)
}
