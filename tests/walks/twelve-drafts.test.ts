import { describe, expect, test } from 'vitest'
import { titles } from '../../src/reviews/verdict-words.ts'
import { openDesk } from '../support/desk.ts'
import { twelveDrafts } from './twelve-drafts.ts'

describe.each(Object.entries(twelveDrafts))('twelve drafts in %s', (_, drafts) => {
  test.each(drafts.map((draft) => [draft.text, draft] as const))('%s', async (_text, { person, verdict, ...typed }) => {
    const desk = openDesk()
    await desk.say(person, 'check a draft')
    const read = await desk.press(person, 'Check it', typed)
    expect(read.split('\n')[0]).toBe(titles[verdict])
    expect(desk.failures).toEqual([])
  })
})
