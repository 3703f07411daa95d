import { describe, expect, it } from 'vitest'
import { asked, townKeys } from './shelves.ts'

describe('silence', () => {
  it.each(townKeys)('keeps to what %s says: no pay, no leave, no press, no services', (town) => {
    for (const question of [
      'How many sick days do I have left?',
      'Does anybody get a bonus for looking after the feed?',
      'Channel 12 asks me for an interview, may I give it?',
      'When is bulky waste collected?',
    ])
      expect(asked(town, question)).toMatchObject({ outcome: 'not-covered', citations: [] })
  })

  it('does not answer "how long" with a clause that names no time', () => {
    expect(asked('westmont', 'For how many years do we store old tweets?').outcome).toBe('not-covered')
    expect(asked('glastonbury', 'For how many years do we store old tweets?').outcome).toBe('info')
  })

  it('reads misspelt expressions as they were meant', () => {
    const right = asked('glastonbury', 'May I share what a man running for council wrote on the official page?')
    const wrong = asked('glastonbury', 'May I shar what a man runing for concil wrote on teh offical page?')
    expect(wrong.citations[0]?.clause.id).toBe(right.citations[0]?.clause.id)
  })
})
