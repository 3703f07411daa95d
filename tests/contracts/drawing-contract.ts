import { describe, expect, it } from 'vitest'
import type { Block, View } from '../../src/view.ts'
import { sampleViews } from '../support/sample-views.ts'

/** One view as a platform would show it, found by reading back what would be sent. */
export type Shown = {
  /** What the platform would refuse or cut: sizes, counts, unknown or missing fields. */
  problems: string[]
  /** All that can be read, in order, after the platform's own reading of markup; inputs and buttons left out. */
  text: string
  /** Whatever the platform would bring to life out of text: mentions, pings, links, emoji codes, markup. */
  live: string[]
  /** What opens a page in the browser, in order. */
  links: { label: string; url: string }[]
  /** In order; `request` is what the platform hands back on a press, parsed. */
  buttons: { label: string; request: unknown }[]
  /** In order; `value` is what arrives under `name` when the person changes nothing. */
  inputs: { name: string; label: string; hint: string; required: 'required' | 'optional'; value: string }[]
}

/** How a platform draws: as a message, and as the dialog that `ask` opens. */
export type Drawing = { message(view: View): Shown; form(view: View): Shown }

/** What every drawing adapter keeps, for every sample view; a new platform joins by calling this with its own reader. */
export function drawingContract(platform: string, drawing: Drawing): void {
  for (const way of ['message', 'form'] as const) {
    describe(`${platform} draws a view as a ${way}`, () => {
      describe.each(sampleViews())('$name', ({ view }) => {
        const shown = drawing[way](view)

        it('within the limits of the platform', () => expect(shown.problems).toEqual([]))

        it('with every word, in order', () => expect(firstMissing(wordsOf(view), shown.text)).toBeUndefined())

        it('with short quotes verbatim, line breaks included', () => {
          const quotes = view.blocks.filter((block) => block.kind === 'quote' && block.text.length < 500)
          for (const quote of quotes) expect(shown.text).toContain(quote.kind === 'quote' ? quote.text : '')
        })

        it('with the reason for each mark', () => {
          for (const note of notesOf(view)) expect(squeezed(shown.text)).toContain(squeezed(note))
        })

        it('with nothing in it alive', () => expect(shown.live).toEqual([]))

        it('with every link, and no other', () => {
          const wanted = view.blocks.flatMap((block) => (block.kind === 'link' ? [block] : []))
          expect(shown.links).toEqual(wanted.map(({ label, url }) => ({ label, url })))
        })

        it('with every button, its request unharmed', () => {
          const wanted = view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
          expect(shown.buttons).toHaveLength(wanted.length)
          for (const { label, request } of wanted) {
            const found = shown.buttons.filter((button) => isLabel(button.label, label))
            expect(found.map((button) => button.request)).toContainEqual(request)
          }
        })

        it('with every input, its value unharmed', () => {
          expect(
            shown.inputs.map((input) => ({ ...input, label: squeezed(input.label), hint: squeezed(input.hint) })),
          ).toEqual(view.blocks.flatMap((block) => (block.kind === 'input' ? [inputOf(block)] : [])))
        })
      })
    })
  }
}

function wordsOf(view: View): string[] {
  return [view.title, ...view.blocks.flatMap(wordsIn)].map(squeezed).filter((words) => words !== '')
}

function wordsIn(block: Block): string[] {
  if (block.kind === 'text') return [block.text]
  if (block.kind === 'quote') return [block.source, block.leadIn ?? '', block.text]
  if (block.kind === 'facts') return block.facts.flatMap((fact) => [fact.name, fact.value])
  if (block.kind === 'list') return block.items
  if (block.kind === 'progress') return [block.label, String(block.done), String(block.total)]
  return []
}

function firstMissing(words: string[], text: string): string | undefined {
  const whole = squeezed(text)
  let from = 0
  for (const piece of words) {
    const at = whole.indexOf(piece, from)
    if (at < 0) return piece
    from = at + piece.length
  }
  return undefined
}

function notesOf(view: View): string[] {
  const marks = view.blocks.flatMap((block) => (block.kind === 'quote' ? block.marks : []))
  return marks.flatMap((mark) => (mark.note === undefined ? [] : [mark.note]))
}

function inputOf(block: Block & { kind: 'input' }): Shown['inputs'][number] {
  const { name, label, hint, required, field } = block
  return { name, label: squeezed(label), hint: squeezed(hint ?? ''), required, value: field.value ?? '' }
}

/** A button's face may be too small for its label: a beginning of it with an ellipsis will do, nothing else is ever cut. */
function isLabel(shown: string, label: string): boolean {
  if (squeezed(shown) === squeezed(label)) return true
  return shown.endsWith('…') && shown.length >= 20 && label.startsWith(shown.slice(0, -1))
}

/** Splitting may fall between any two words, so white space does not count. */
function squeezed(words: string): string {
  return words.replace(/\s+/gu, '')
}
