import { unreachable } from '../../src/exhaustive.ts'
import type { Block } from '../../src/view.ts'
import type { Element } from './card.ts'
import { limits } from './limits.ts'
import { literal } from './literal.ts'
import { paragraphs } from './rich-text.ts'

export type InputBlock = Extract<Block, { kind: 'input' }>

/** A moment is two inputs, since Teams has none for both; `typedFrom` joins them again. */
export const momentParts = { date: '#date', time: '#time' } as const

/** One input with its label, its hint and what it says when left empty. */
export function inputElements(block: InputBlock): Element[] {
  const hint = paragraphs(block.hint ?? '', { size: 'small', isSubtle: true }, [], 'small')
  return [inputElement(block), ...hint.map((line, index) => ({ ...line, id: `${block.name}#hint${index}` }))]
}

function inputElement(block: InputBlock): Element {
  const { field } = block
  const label = block.required === 'optional' ? `${literal(block.label)} (optional)` : literal(block.label)
  const isDay = field.kind === 'day' || field.kind === 'moment'
  const missing = isDay ? 'Choose a day.' : `Please fill in “${literal(block.label)}”.`
  const common = { id: block.name, label, spacing: 'medium' as const, ...required(block, missing) }
  const value = field.value ? { value: field.value } : {}
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return {
        type: 'Input.Text',
        ...common,
        ...(field.kind === 'paragraph' ? { isMultiline: true } : {}),
        ...(field.maxLength ? { maxLength: field.maxLength } : {}),
        ...value,
      }
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: field.options.length <= limits.optionsShown ? 'expanded' : 'compact',
        wrap: true,
        choices: field.options.map((option) => ({ title: literal(option.label), value: option.value })),
        ...value,
      }
    case 'day':
      return { type: 'Input.Date', ...common, ...value }
    case 'moment': {
      const [date, time] = (field.value ?? '').split('T')
      const day: Element = {
        type: 'Input.Date',
        ...common,
        id: block.name + momentParts.date,
        spacing: 'none',
        ...(date ? { value: date } : {}),
      }
      const hour: Element = {
        type: 'Input.Time',
        id: block.name + momentParts.time,
        label: block.required === 'optional' ? 'Time (optional)' : 'Time',
        spacing: 'none',
        ...required(block, 'Choose a time.'),
        ...(time ? { value: time } : {}),
      }
      return {
        type: 'ColumnSet',
        spacing: 'medium',
        columns: [
          { type: 'Column', width: 3, items: [day], verticalContentAlignment: 'bottom' },
          { type: 'Column', width: 2, items: [hour], verticalContentAlignment: 'bottom' },
        ],
      }
    }
    default:
      return unreachable(field)
  }
}

function required(block: InputBlock, errorMessage: string): { isRequired?: true; errorMessage?: string } {
  return block.required === 'optional' ? {} : { isRequired: true, errorMessage }
}
