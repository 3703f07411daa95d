import type { types } from '@slack/bolt'
import { limits } from './limits.ts'
import { shortened } from './pieces.ts'

/** What notifications and screen readers get: the message's words with Slack's three special characters escaped. */
export function fallbackText(blocks: types.KnownBlock[]): string {
  return escaped(shortened(plainText(blocks), limits.fallbackText)) || 'Countersign'
}

/** The readable words of drawn blocks, in order, unescaped. */
export function plainText(blocks: types.KnownBlock[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The words of one block as Slack shows them; those of the kinds of block that we draw. */
export function textOf(block: types.KnownBlock): string {
  if (block.type === 'header') return block.text.text
  if (block.type === 'context') return block.elements.map((part) => ('text' in part ? part.text : '')).join('\n')
  if (block.type === 'rich_text') return block.elements.map(richText).join('\n')
  if (block.type === 'input') return [block.label.text, block.hint?.text ?? ''].filter(Boolean).join('\n')
  if (block.type === 'actions')
    return block.elements.map((part) => ('text' in part ? `[${part.text.text}]` : '')).join(' ')
  return ''
}

/** The words with `&`, `<` and `>` as entities, so that no mention, link or ping comes alive in a message's text. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function richText(element: types.RichTextBlockElement): string {
  if (element.type === 'rich_text_list') return element.elements.map((item) => `• ${richText(item)}`).join('\n')
  // Of a link the label alone: notifications stand on locked screens.
  return element.elements.map((part) => (part.type === 'text' || part.type === 'link' ? part.text : '')).join('')
}
