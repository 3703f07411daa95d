import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../src/reviews/reading.ts'
import { wordClass } from '../../../src/reviews/word-class.ts'
import { isSigned, type WordSign } from '../../../src/reviews/word-signs.ts'
import { aDraft, exampleton } from './builders.ts'

const fire = wordClass('burn*, light it, 🔥')
const unseen = wordClass('who would know, nobody _ looking')
const permit = wordClass('permit*')

const meets = (text: string, sign: WordSign) => isSigned(readDraft(aDraft(text), exampleton), [sign])

describe('a class of words', () => {
  it.each(['We are burning brush.', 'Light it!', "DON'T BURN IT", 'So 🔥', 'burn'])('is heard in %j', (text) => {
    expect(meets(text, { all: [fire] })).toBe(true)
  })

  it.each(['An auburn dog', 'Light. It is early.', 'We lit it.', ''])('is not heard in %j', (text) => {
    expect(meets(text, { all: [fire] })).toBe(false)
  })

  it('leaves one word open where it says so', () => {
    expect(meets('Nobody is looking.', { all: [unseen] })).toBe(true)
    expect(meets('Nobody looking.', { all: [unseen] })).toBe(false)
    expect(meets("Who'd know? Who would know.", { all: [unseen] })).toBe(true)
  })
})

describe('a sign', () => {
  const sign: WordSign = { all: [fire, unseen], none: [permit] }

  it('lies in words that meet in one sentence or the next', () => {
    expect(meets('Burn it, nobody is looking.', sign)).toBe(true)
    expect(meets('Nobody is looking. Burn it.', sign)).toBe(true)
    expect(meets('Burn it. Have a nice day. Nobody is looking.', sign)).toBe(false)
    expect(meets('Burn it. Have a nice day. Nobody is looking.', { ...sign, within: 'draft' })).toBe(true)
    expect(meets('Burn it. Nobody is looking.', { ...sign, within: 'sentence' })).toBe(false)
  })

  it('needs words of its own for each class', () => {
    const office = wordClass('payroll, permits')
    const inside = wordClass('in payroll, my desk')
    expect(meets('Marla in payroll sings.', { all: [office, inside] })).toBe(false)
    expect(meets('Marla in payroll has permits.', { all: [office, inside] })).toBe(true)
    expect(meets('The payroll sheet on my desk.', { all: [office, inside] })).toBe(true)
    expect(meets('On my desk, in payroll.', { all: [office, inside] })).toBe(true)
  })

  it('is gone where a word stands that explains it', () => {
    expect(meets('Burn it with a permit, nobody is looking.', sign)).toBe(false)
  })

  it('is looked for in 100,000 sentences without looking at each pair of them', () => {
    expect(meets('burn. '.repeat(100_000), { all: [fire, unseen], within: 'draft' })).toBe(false)
  })
})
