import { describe, expect, it } from 'vitest'
import type { AdaptiveCard } from '../../adapters/teams/card.ts'
import { cardOf, cardsOf, forDialog } from '../../adapters/teams/draw.ts'
import type { Block, View } from '../../src/view.ts'
import { drawingContract } from '../contracts/drawing-contract.ts'
import { buttonsOf, cardProblems, inputsOf, linksOf, liveIn, textOf } from '../support/card-reader.ts'

drawingContract('Teams', {
  message: (view) => shown(cardsOf(view)),
  form: (view) => shown(cardsOf(view).map(forDialog)),
})

describe('a Teams card', () => {
  it('carries the same data in the fallback of a button as in the button', () => {
    const [button] = buttonsOf(cardOf(view(send())))
    expect(button).toMatchObject({ type: 'Action.Execute', fallback: { type: 'Action.Submit', data: button?.data } })
  })

  it('has no Action.Execute in a dialog, not even behind a question', () => {
    const card = forDialog(cardOf(view(send(), risky())))
    expect(JSON.stringify(card)).not.toContain('Action.Execute')
    expect(buttonsOf(card).map((button) => button.type)).toEqual(['Action.Submit', 'Action.Submit'])
  })

  it('asks before a press that needs it, with the real button below the question', () => {
    const json = JSON.stringify(cardOf(view(risky())))
    expect(json).toContain('Action.ShowCard')
    expect(json.indexOf('Withdraw for good?')).toBeLessThan(json.indexOf('Action.Execute'))
  })

  it('lets a button that takes no input past an empty required one', () => {
    const card = cardOf(view(required('text'), send(), { kind: 'buttons', buttons: [home] }))
    expect(buttonsOf(card).map((button) => [button.label, button.sendsInputs])).toEqual([
      ['Check it', true],
      ['Cancel', false],
    ])
  })

  it('says the tone in a sign beside the title, not in colour alone', () => {
    expect(textOf(cardOf({ ...view(), tone: 'good' }))).toContain('✓')
    expect(textOf(cardOf({ ...view(), tone: 'caution' }))).toContain('!')
    expect(textOf(cardOf({ ...view(), tone: 'stop' }))).toContain('✕')
  })

  it('stays near 25 KB a card, the form with its button on the last', () => {
    const cards = cardsOf(
      view({ kind: 'text', style: 'normal', text: 'word '.repeat(12_000) }, required('text'), send()),
    )
    expect(cards.length).toBeGreaterThan(2)
    for (const card of cards) expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25_000)
    expect(cards.map((card) => inputsOf(card).length)).toEqual([...cards.slice(1).map(() => 0), 1])
    expect(buttonsOf(cards.at(-1)).map((button) => button.label)).toEqual(['Check it'])
    expect(textOf(cards[1])).toContain(`Title (2 of ${cards.length})`)
  })

  it('shows a filled-in text above the form when no message could hold both', () => {
    const draft = `start ${'words of a very long draft '.repeat(2_000)}end`
    const cards = cardsOf(view({ ...required('text'), field: { kind: 'paragraph', value: draft } }, send()))
    expect(cards.flatMap(cardProblems)).toEqual([])
    const told = cards.map(whole).join('').replace(/\s/g, '')
    expect(told.includes(draft.replace(/\s/g, ''))).toBe(true)
    expect(inputsOf(cards.at(-1))).toMatchObject([
      { name: 'text', value: '', hint: expect.stringContaining('copy it') },
    ])
  })
})

function shown(cards: AdaptiveCard[]) {
  return {
    problems: cards.flatMap(cardProblems),
    text: cards.map(whole).join('\n'),
    live: cards.flatMap(liveIn),
    links: cards.flatMap(linksOf),
    buttons: cards.flatMap(buttonsOf).map(({ label, data }) => ({ label, request: requestIn(data) })),
    inputs: cards.flatMap(inputsOf),
  }
}

/** A continued card repeats the title above words that read on. */
function whole(card: AdaptiveCard, index: number): string {
  return textOf(index === 0 ? card : { ...card, body: card.body.slice(1) })
}

/** As it comes back: through JSON, out of the data. */
function requestIn(data: unknown): unknown {
  const back: unknown = JSON.parse(JSON.stringify(data))
  return typeof back === 'object' && back !== null && 'request' in back ? back.request : undefined
}

const home = { label: 'Cancel', style: 'plain', request: { kind: 'home' } } as const

function view(...blocks: Block[]): View {
  return { title: 'Title', tone: 'neutral', blocks }
}

function required(name: string): Block & { kind: 'input' } {
  return { kind: 'input', name, label: 'Your draft', required: 'required', field: { kind: 'paragraph' } }
}

function send(): Block {
  const request = { kind: 'review', text: '', use: 'personal', platform: '', postingAt: '', attachments: '' } as const
  return { kind: 'buttons', buttons: [{ label: 'Check it', style: 'primary', request }] }
}

function risky(): Block {
  const request = { kind: 'revoke-approval', approvalId: 'a1', reason: '' } as const
  return { kind: 'buttons', buttons: [{ label: 'Revoke', style: 'danger', confirm: 'Withdraw for good?', request }] }
}
