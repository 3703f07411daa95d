import type { Block } from './blocks.ts'
import type { Mark } from './labels.ts'

/** Letters that a scanner takes for the number one. */
const LOOKS_LIKE_ONE = /^([([]?)[lI]([.)\]])$/

/** The blocks with "(l)" read as (1) where (2) comes next in its list: what a scanner took for a letter. */
export function corrected(blocks: Block[]): Block[] {
  return blocks.map((block, at) => {
    const found = LOOKS_LIKE_ONE.exec(block.label?.printed ?? '')
    if (!block.label || !found) return block
    const form = `${found[1]}${found[2]}`
    const next = blocks.slice(at + 1).find(({ label }) => label !== undefined && isInForm(label.printed, form))
    if (next?.label?.marks[0]?.style !== `1${form}` || next.label.marks[0].value !== 2) return block
    const mark: Mark = { style: `1${form}`, kind: 'number', value: 1, step: '1' }
    return { ...block, label: { ...block.label, marks: [mark] } }
  })
}

function isInForm(printed: string, form: string): boolean {
  return printed.replace(/[\p{L}\p{N}]+/gu, '') === form
}
