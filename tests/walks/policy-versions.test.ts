import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { publish } from '../support/two-people.ts'

const [marcy, luis] = ['glastonbury-marcy', 'glastonbury-luis']
const newWords = 'Be used for Town-related business, except to share what an official account has published;'
const question = 'Can I use my personal account for Town-related business?'

/** A desk on which version 2 was published on November 20, 2026, to count from December 1. */
async function published() {
  const desk = openDesk()
  await desk.say(marcy, 'publish an update')
  await desk.press(marcy, 'Show the differences', {
    policy: 'glastonbury-7',
    clause: 'Procedure 1(a)',
    text: newWords,
    effective: '2026-12-01',
  })
  await publish(desk, marcy, 'glastonbury-thomas')
  return desk
}

describe('versions of a policy', () => {
  test('an answer is by what counts today, and by what counted then when a date is named', async () => {
    const desk = await published()
    expect(await desk.say(luis, question)).not.toContain(newWords)
    const later = await desk.say(luis, `As of December 2, 2026, ${question}`)
    expect(later).toContain(newWords)
    expect(later).toContain('(as of December 2, 2026)')
    desk.clock.set('2026-12-02T15:00:00Z')
    expect(await desk.say(luis, question)).toContain(newWords)
    expect(await desk.say(luis, `${question} as of 2025-01-01`)).not.toContain(newWords)
    expect(await desk.say(luis, `as of 1/5/1999 ${question}`)).toContain('No policy counted then')
  })

  test('are listed with the days on which each counts, and each can be read whole', async () => {
    const desk = await published()
    const before = await desk.say(luis, 'versions')
    expect(before).toContain('Version 2: counts from December 1, 2026')
    expect(before).toContain('Version 1: counts now, since December 9, 2022')
    desk.clock.set('2026-12-02T15:00:00Z')
    const after = await desk.say(luis, 'versions')
    expect(after).toContain('Version 2: counts now, since December 1, 2026')
    expect(after).toContain('Version 1: since December 9, 2022, until December 1, 2026')
    const first = await desk.press(luis, 'Administrative Policy No. 7, version 1')
    expect(first).toContain('Be used for Town-related business;')
    expect(first).toContain('until December 1, 2026')
    expect(first).toMatch(/SHA-256 of its clauses: [0-9a-f]{64}/)
  })

  test('a town reads only its own', async () => {
    const desk = await published()
    const address = { platform: 'playground', space: 'charlton', user: 'charlton-ray' } as const
    const request = { kind: 'show-version', policy: 'glastonbury-7', version: 1 }
    const reply = await desk.bot.handle({
      id: 'e1',
      from: address,
      place: 'private',
      said: { kind: 'press', request, typed: {} },
    })
    expect(reply).toMatchObject({ view: { title: 'No such version' } })
  })
})
