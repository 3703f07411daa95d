import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawHome, drawMessages, drawModal } from '../../adapters/slack/draw.ts'
import { typedIn } from '../../adapters/slack/inputs.ts'
import { piecesOf } from '../../adapters/slack/pieces.ts'
import { heard } from '../../adapters/slack/read.ts'
import type { Block, View } from '../../src/view.ts'
import { blockKitProblems, viewProblems } from '../support/slack-blocks.ts'
import { inputsIn, seenText, stateOf } from '../support/slack-seen.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 900 }))
    .map(([s, n]) => s.repeat(n)),
)
const request = words.map((clause) => ({ kind: 'show-section' as const, clause }))
const button = fc.record({
  label: words,
  request,
  style: fc.constantFrom('primary' as const, 'plain' as const, 'danger' as const),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    style: fc.constantFrom('lead' as const, 'normal' as const, 'small' as const),
    text: words,
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    source: words,
    leadIn: words,
    text: words,
    marks: fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 60 }), end: fc.integer({ min: -3, max: 60 }), note: words }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ name: words, value: words }), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 40 }) }),
  fc.record({ kind: fc.constant('progress' as const), label: words, done: fc.nat(9), total: fc.nat(9) }),
)
const view: fc.Arbitrary<View> = fc.record({
  title: words,
  tone: fc.constantFrom('neutral' as const, 'good' as const, 'caution' as const, 'stop' as const),
  blocks: fc.array(block, { maxLength: 60 }),
})

it('draws any view within the limits, as messages, modal and Home tab, with every text in it', () => {
  fc.assert(
    fc.property(view, (any) => {
      const messages = drawMessages(any)
      expect(messages.flatMap(({ blocks }) => blockKitProblems(blocks, 'message'))).toEqual([])
      expect(viewProblems(drawModal(any, 'form').modal)).toEqual([])
      expect(viewProblems(drawHome(any))).toEqual([])
      const seen = bare(messages.map(({ blocks }) => seenText(blocks)).join(''))
      for (const part of any.blocks) if (part.kind === 'text') expect(seen).toContain(bare(part.text))
    }),
    { numRuns: 60 },
  )
})

it('gives back any text that was put into a box, however long', () => {
  fc.assert(
    fc.property(words, (value) => {
      const form: View = {
        title: 'Form',
        tone: 'neutral',
        blocks: [
          { kind: 'input', name: 'text', label: 'Text', required: 'optional', field: { kind: 'paragraph', value } },
        ],
      }
      const [message] = drawMessages(form)
      const blocks = message?.blocks ?? []
      expect(inputsIn(blocks)[0]?.value).toBe(value)
      expect(typedIn(stateOf(blocks))).toEqual({ text: value })
    }),
  )
})

it('cuts any text into pieces that join to it, none too long and no character torn', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-composite', maxLength: 400 }),
      fc.integer({ min: 2, max: 50 }),
      (value, most) => {
        const pieces = piecesOf(value, most)
        expect(pieces.join('')).toBe(value)
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most)
        expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece))).toEqual([])
      },
    ),
  )
})

it('reads any payload without failing', () => {
  const keys = [
    'event',
    'event_id',
    'type',
    'command',
    'actions',
    'container',
    'view',
    'user',
    'team',
    'state',
    'values',
    'id',
  ]
  const types = ['block_actions', 'view_submission', 'message_action', 'shortcut', 'event_callback', 'message', 'modal']
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...types, null, 1, true, ''),
      fc.dictionary(fc.constantFrom(...keys), tie('tree')),
      fc.array(tie('tree'), { maxLength: 2 }),
    ),
  }))
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), tree), (body) => void heard(body)))
})

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}
