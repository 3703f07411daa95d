import type { types } from '@slack/bolt'
import { typedIn } from '../../adapters/slack/inputs.ts'
import type { FilledIn } from '../../adapters/slack/payloads.ts'
import { pressed } from '../../adapters/slack/press.ts'
import type { Shown } from '../contracts/drawing-contract.ts'

/** What a person sees of blocks, buttons and inputs left out; markup in mrkdwn would show as it stands here. */
export function seenText(blocks: types.KnownBlock[]): string {
  return blocks
    .map(seenBlock)
    .filter((words) => words !== '')
    .join('\n')
}

/** Everything in the blocks that Slack would make more of than text. */
export function aliveIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(aliveIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(aliveIn)
  const kind = 'type' in value ? String(value.type) : ''
  const lively = ['mrkdwn', 'user', 'usergroup', 'broadcast', 'channel', 'team', 'emoji', 'date', 'color', 'markdown']
  if (lively.includes(kind)) return [JSON.stringify(value), ...inner]
  if (kind === 'plain_text' && 'emoji' in value && value.emoji === false) return inner
  return kind === 'plain_text' ? [`emoji codes in ${JSON.stringify(value)}`, ...inner] : inner
}

/** Everything that opens a page when it is pressed. */
export function linksIn(value: unknown): Shown['links'] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(linksIn)
  const isLink = 'url' in value && 'text' in value
  return isLink ? [{ label: String(value.text), url: String(value.url) }, ...inner] : inner
}

/** Buttons in order. */
export function buttonsIn(blocks: types.KnownBlock[]): Shown['buttons'] {
  return buttonElements(blocks).map((button) => ({ label: button.text.text, request: pressed(button.value) }))
}

/** Button elements in order, as Slack would send them back. */
export function buttonElements(blocks: types.KnownBlock[]): types.Button[] {
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
  return elements.flatMap((element) => (element.type === 'button' ? [element] : []))
}

/** Inputs in order, parts of one input as one. */
export function inputsIn(blocks: types.KnownBlock[]): Shown['inputs'] {
  const values = typedIn(stateOf(blocks))
  return blocks.flatMap((block): Shown['inputs'] => {
    if (block.type !== 'input') return []
    const [name = '', part] = (block.block_id ?? '').split('~')
    if (part !== undefined && part !== 'date') return []
    const required = block.optional === false ? 'required' : 'optional'
    return [{ name, label: block.label.text, hint: block.hint?.text ?? '', required, value: values[name] ?? '' }]
  })
}

/** `state.values` as Slack reports it when nothing was changed. */
export function stateOf(blocks: types.KnownBlock[]): FilledIn {
  const state: FilledIn = {}
  for (const block of blocks) {
    if (block.type !== 'input' || block.block_id === undefined) continue
    state[block.block_id] = {
      [String('action_id' in block.element ? block.element.action_id : '')]: stateIn(block.element),
    }
  }
  return state
}

function stateIn(element: types.InputBlockElement): FilledIn[string][string] {
  if (element.type === 'plain_text_input') return { value: element.initial_value ?? null }
  if (element.type === 'datepicker') return { selected_date: element.initial_date ?? null }
  if (element.type === 'timepicker') return { selected_time: element.initial_time ?? null }
  if (element.type !== 'static_select' && element.type !== 'radio_buttons') return {}
  const chosen = element.initial_option?.value
  return { selected_option: chosen === undefined ? null : { value: chosen } }
}

function seenBlock(block: types.KnownBlock): string {
  if (block.type === 'header') return block.text.text
  if (block.type === 'context') return block.elements.map((part) => ('text' in part ? part.text : '')).join('\n')
  if (block.type === 'rich_text') return block.elements.map(seenRich).join('\n')
  return ''
}

function seenRich(element: types.RichTextBlockElement): string {
  if (element.type === 'rich_text_list') return element.elements.map(seenRich).join('\n')
  return element.elements.map((part) => (part.type === 'text' ? part.text : '')).join('')
}
