import type { Rule } from '../rule.ts'

export const capitals: Rule = {
  id: 'capitals',
  title: 'Whole lines in capitals',
  why: 'Lines in capitals are hard to read, and a screen reader may spell them out.',
  advice: 'Keep capitals for one or two words.',
  effect: 'notes',
  concepts: ['accessibility'],
  use: 'official',
  narrow: 'reputation',
  find: ({ plain }) => {
    const letters = plain.text.replace(/[^A-Za-z]/g, '')
    const large = letters.replace(/[a-z]/g, '').length
    return letters.length > 60 && large > letters.length * 0.7
      ? [{ place: 'omission', words: 'Most of the text is in capitals.' }]
      : []
  },
  examples: {
    flags: [
      { text: 'THE POOL IS CLOSED ON MONDAY BECAUSE THE PUMP IS BROKEN AND WE WAIT FOR A PART', excerpt: 'capitals' },
    ],
    passes: [{ text: 'BOIL WATER NOTICE: boil for one minute before you drink it.', because: 'a short warning' }],
  },
}
