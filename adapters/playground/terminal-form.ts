import { unreachable } from '../../src/exhaustive.ts'
import { requestSchema } from '../../src/requests.ts'
import type { Block, Button, Field, View } from '../../src/view.ts'

/** Shows a question and gives the next line; nothing when no more lines come. */
export type AskLine = (question: string) => Promise<string | undefined>

type InputBlock = Extract<Block, { kind: 'input' }>

/** What the person typed for the inputs that a button sends along, or nothing when they left the form. */
export async function filledIn(view: View, button: Button, ask: AskLine): Promise<Record<string, string> | undefined> {
  const typed: Record<string, string> = {}
  for (const block of inputsOf(view, button)) {
    const value = await fieldValue(block, ask)
    if (value === undefined) return undefined
    typed[block.name] = value
  }
  if (!button.confirm) return typed
  const sure = await ask(`${button.confirm} Type yes to go on: `)
  return sure?.trim().toLowerCase().startsWith('y') ? typed : undefined
}

/** The inputs whose names are fields of the button's request. */
function inputsOf(view: View, button: Button): InputBlock[] {
  const known = requestSchema.options.find((option) => option.shape.kind.value === button.request.kind)
  return view.blocks
    .filter((block) => block.kind === 'input')
    .filter((block) => known !== undefined && block.name in known.shape)
}

async function fieldValue(block: InputBlock, ask: AskLine): Promise<string | undefined> {
  for (;;) {
    const answer = await (block.field.kind === 'paragraph' ? askLines(block, ask) : ask(question(block)))
    if (answer === undefined || answer.trim() === '/cancel') return undefined
    const value = answer.trim() === '' ? (block.field.value ?? '') : valueIn(answer.trim(), block.field)
    if (value !== undefined && (value !== '' || block.required === 'optional')) return value
  }
}

function question({ label, required, field }: InputBlock): string {
  const optional = required === 'optional' ? ' (optional)' : ''
  const kept = field.value ? `, Enter keeps “${shown(field, field.value)}”` : ''
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return `${label}${optional}${kept}: `
    case 'choice':
      return `${label}${optional} (${field.options.map(({ label }, index) => `${index + 1} ${label}`).join(', ')}${kept}): `
    case 'moment':
      return `${label}${optional} (like 2026-11-24 18:00${kept}): `
    case 'day':
      return `${label}${optional} (like 2026-11-24${kept}): `
    default:
      return unreachable(field)
  }
}

/** Several lines, closed by one that holds only a dot; an empty first line keeps what the field holds. */
async function askLines(block: InputBlock, ask: AskLine): Promise<string | undefined> {
  const first = await ask(`${question(block)}(end with a line that holds only a dot)\n`)
  if (first === undefined || first.trim() === '' || first.trim() === '/cancel' || first.trim() === '.') {
    return first?.trim() === '.' ? '' : first
  }
  const lines = [first]
  for (let line = await ask(''); line !== undefined && line.trim() !== '.'; line = await ask('')) lines.push(line)
  return lines.join('\n')
}

/** The value a typed answer stands for; nothing when it stands for none. */
function valueIn(answer: string, field: Field): string | undefined {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return answer
    case 'choice':
      return field.options.find(
        ({ label, value }, index) =>
          answer === String(index + 1) || answer.toLowerCase() === label.toLowerCase() || answer === value,
      )?.value
    case 'moment': {
      const moment = answer.replace(/\s+/, 'T')
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment) ? moment : undefined
    }
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(answer) ? answer : undefined
    default:
      return unreachable(field)
  }
}

function shown(field: Field, value: string): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}
