import type { types } from '@slack/bolt'
import { unreachable } from '../../src/exhaustive.ts'
import type { Block } from '../../src/view.ts'
import { limits } from './limits.ts'
import type { FilledIn } from './payloads.ts'
import { piecesOf, shortened } from './pieces.ts'

type Input = Extract<Block, { kind: 'input' }>
type Part = { suffix: string; label: string; element: types.InputBlockElement }

type FilledElement = FilledIn[string][string]

/**
 * One input as input blocks named after it. Slack's box holds 3,000 characters and its date-time picker answers in
 * UTC, so a long text gets several boxes and a moment a date and a time; `typedIn` joins them again.
 */
export function inputBlocks(input: Input): types.InputBlock[] {
  return partsOf(input).map(({ suffix, label, element }, at) => ({
    type: 'input',
    block_id: `${input.name}${suffix}`,
    label: plain(shortened(label.trim() === '' ? input.name : label, limits.inputLabel)),
    ...(at === 0 && input.hint?.trim() ? { hint: plain(shortened(input.hint, limits.inputHint)) } : {}),
    // Only the first part can be demanded: a shorter text leaves the later boxes empty.
    optional: input.required === 'optional' || suffix.startsWith('~more'),
    element: { ...element, action_id: `${input.name}${suffix}` },
  }))
}

/** What stands in the inputs, by input name; what was left empty is an empty string. */
export function typedIn(filled: FilledIn): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [block, elements] of Object.entries(filled)) {
    const [name = block, suffix] = block.split('~')
    const value = Object.values(elements).map(filledIn).join('')
    typed[name] = suffix === undefined || typed[name] === undefined ? value : joined(typed[name], suffix, value)
  }
  return typed
}

/** What is still to be filled in, by block id, where a moment has a date without a time or a time without a date. */
export function halfMoments(filled: FilledIn): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const block of Object.keys(filled).filter((id) => id.endsWith('~date'))) {
    const other = block.replace(/date$/, 'time')
    const [date, time] = [block, other].map((id) =>
      Object.values(filled[id] ?? {})
        .map(filledIn)
        .join(''),
    )
    if (date && !time) missing[other] = 'Choose a time too, or clear the date.'
    if (time && !date) missing[block] = 'Choose a date too, or clear the time.'
  }
  return missing
}

function partsOf({ label, field }: Input): Part[] {
  const { kind } = field
  switch (kind) {
    case 'line':
      return textParts(label, field.value ?? '', field.maxLength, 'line')
    case 'paragraph':
      return textParts(label, field.value ?? '', field.maxLength, 'paragraph')
    case 'choice':
      return [{ suffix: '', label, element: choice(field.options, field.value) }]
    case 'day':
      return [
        { suffix: '', label, element: { type: 'datepicker', ...(field.value ? { initial_date: field.value } : {}) } },
      ]
    case 'moment': {
      const [date, time] = (field.value ?? '').split('T')
      return [
        { suffix: '~date', label, element: { type: 'datepicker', ...(date ? { initial_date: date } : {}) } },
        {
          suffix: '~time',
          label: `${label} (time)`,
          element: { type: 'timepicker', ...(time ? { initial_time: time } : {}) },
        },
      ]
    }
    default:
      return unreachable(kind)
  }
}

function textParts(label: string, value: string, maxLength: number | undefined, lines: 'line' | 'paragraph'): Part[] {
  const pieces = piecesOf(value, limits.inputText)
  const room = Math.min(maxLength ?? limits.inputText, limits.inputText)
  return pieces.map((piece, at) => {
    // The break between two boxes is told by the name: Slack may trim what stands at the edge of a box.
    const before = pieces[at - 1] ?? ''
    const suffix = at === 0 ? '' : `~more${at}${/\n$/.test(before) ? 'n' : / $/.test(before) ? 's' : ''}`
    const shown = at < pieces.length - 1 ? piece.replace(/[\n ]$/, '') : piece
    return {
      suffix,
      label: at === 0 ? label : `${label} (continued)`,
      element: {
        type: 'plain_text_input',
        multiline: lines === 'paragraph' || pieces.length > 1,
        max_length: value.length > room ? limits.inputText : room,
        ...(shown === '' ? {} : { initial_value: shown }),
      },
    }
  })
}

function choice(options: { label: string; value: string }[], value: string | undefined): types.InputBlockElement {
  const drawn = options.map((option) => ({
    text: plain(shortened(option.label, limits.optionText)),
    value: option.value,
  }))
  const chosen = drawn.find((option) => option.value === value)
  const initial = chosen ? { initial_option: chosen } : {}
  if (drawn.length <= limits.radioOptions) return { type: 'radio_buttons', options: drawn, ...initial }
  if (drawn.length <= limits.optionsInGroup) return { type: 'static_select', options: drawn, ...initial }
  const groups = Math.ceil(drawn.length / limits.optionsInGroup)
  const option_groups = Array.from({ length: groups }, (_, n) => {
    const first = n * limits.optionsInGroup
    const inGroup = drawn.slice(first, first + limits.optionsInGroup)
    return { label: plain(`${first + 1} to ${first + inGroup.length}`), options: inGroup }
  })
  return { type: 'static_select', option_groups, ...initial }
}

function filledIn(element: FilledElement): string {
  return element.value ?? element.selected_option?.value ?? element.selected_date ?? element.selected_time ?? ''
}

function joined(before: string, suffix: string, value: string): string {
  // A date without a time stays a date, which the bot refuses in words; neither is guessed.
  if (suffix === 'time') return before === '' || value === '' ? before + value : `${before}T${value}`
  if (value === '') return before
  return `${before}${suffix.endsWith('n') ? '\n' : suffix.endsWith('s') ? ' ' : ''}${value}`
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}
