import { describe, expect, it } from 'vitest'
import type { View } from '../../src/view.ts'
import { buttons, lead, small, text } from '../../src/view.ts'
import { buttonsOf, viewAsText } from '../../src/view-as-text.ts'

const answer: View = {
  title: 'Ask first',
  tone: 'caution',
  blocks: [
    lead('Yes, once your supervisor agrees.'),
    text('First paragraph.\n\nSecond paragraph.'),
    {
      kind: 'quote',
      source: 'Policy 9, Section 2(b)',
      leadIn: 'Employees must:',
      text: 'ask before posting.\nThis is the second line.',
      marks: [
        { start: 0, end: 3, note: 'the duty' },
        { start: 4, end: 10 },
      ],
    },
    {
      kind: 'facts',
      facts: [
        { name: 'From', value: 'Tuesday 18:00' },
        { name: 'Until', value: 'Tuesday 19:00' },
      ],
    },
    { kind: 'list', items: ['One thing', 'Another'] },
    buttons({ label: 'Ask now', style: 'primary', request: { kind: 'start-approval' } }),
    { kind: 'progress', label: 'Delivered', done: 3, total: 5 },
    buttons(
      { label: 'Help', style: 'plain', request: { kind: 'help' } },
      { label: 'Home', style: 'plain', request: { kind: 'home' } },
    ),
    small('Version 1.'),
  ],
}

describe('a view as text', () => {
  it('reads from title to provenance in the order of its blocks', () => {
    expect(viewAsText(answer)).toBe(
      [
        'Ask first',
        'Yes, once your supervisor agrees.',
        'First paragraph.\n\nSecond paragraph.',
        'Employees must:\n> ask before posting.\n> This is the second line.\n  ^ “ask”: the duty\n  Policy 9, Section 2(b)',
        'From: Tuesday 18:00\nUntil: Tuesday 19:00',
        '- One thing\n- Another',
        '[Ask now]',
        'Delivered: 3 of 5',
        '[Help] [Home]',
        'Version 1.',
      ].join('\n\n'),
    )
  })

  it('shows inputs as lines to fill in, with what they hold already', () => {
    const form: View = {
      title: 'A form',
      tone: 'neutral',
      blocks: [
        { kind: 'input', name: 'a', label: 'Account', required: 'required', field: { kind: 'line' } },
        {
          kind: 'input',
          name: 'b',
          label: 'From',
          hint: 'Your own time.',
          required: 'optional',
          field: { kind: 'moment', value: '2026-05-04T18:00' },
        },
        {
          kind: 'input',
          name: 'c',
          label: 'Page',
          required: 'required',
          field: {
            kind: 'choice',
            value: 'own',
            options: [
              { label: 'My own', value: 'own' },
              { label: "The town's", value: 'town' },
            ],
          },
        },
      ],
    }
    expect(viewAsText(form)).toBe(
      [
        'A form',
        'Account: ____',
        'From (optional): May 4, 2026, 18:00\n  Your own time.',
        "Page: My own (My own / The town's)",
      ].join('\n\n'),
    )
  })

  it('counts buttons over the whole view in the order of buttonsOf', () => {
    const numbered = viewAsText(answer, (button, position) => `(${position}) ${button.label}`)
    expect(numbered).toContain('(0) Ask now')
    expect(numbered).toContain('(1) Help (2) Home')
    expect(buttonsOf(answer).map((button) => button.label)).toEqual(['Ask now', 'Help', 'Home'])
  })

  it('leaves out blocks with nothing to say', () => {
    expect(viewAsText({ title: 'Done', tone: 'good', blocks: [buttons(), text('')] })).toBe('Done')
  })
})
