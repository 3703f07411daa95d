import { describe, expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'

const [luis, priya, marcy] = ['glastonbury-luis', 'glastonbury-priya', 'glastonbury-marcy'] as const

/** Somebody asks Human Resources what the policy does not say. */
async function asks(desk: Desk, person: string, question: string) {
  await desk.say(person, question)
  await desk.press(person, 'Ask a person')
  await desk.press(person, 'Send the question')
}
const wait = async (desk: Desk, iso: string) => {
  desk.clock.set(iso)
  await desk.bot.tick()
  await desk.bot.tick()
}
const reminders = async (desk: Desk) =>
  (await desk.store.list('delivery', { to: marcy })).map(({ id }) => id).filter((id) => id.startsWith('questions/'))
const leave = 'How many weeks of parental leave do I get?'

describe('questions that came to Human Resources', () => {
  test('are reminded of after a working day, in working hours, once a day, the oldest first', async () => {
    const desk = openDesk()
    await asks(desk, luis, leave)
    expect((await desk.store.list('inquiry'))[0]).toMatchObject({ owner: marcy })
    // Friday afternoon, the weekend, Monday before work and Monday at nine: not a working day yet.
    for (const iso of ['20T21:00', '21T15:00', '23T11:00', '23T14:00']) await wait(desk, `2026-11-${iso}:00Z`)
    expect(await reminders(desk)).toEqual([])
    await asks(desk, priya, 'How much of my phone bill does the town pay?')
    for (const iso of ['23T17:45', '23T18:30', '23T20:00', '24T01:00']) await wait(desk, `2026-11-${iso}:00Z`)
    expect(await reminders(desk)).toEqual([`questions/${marcy}/2026-11-23`])
    const card = (await desk.reads(marcy)).at(-1) ?? ''
    expect(card).toContain('2 questions wait for your answer')
    expect(card).toContain('The oldest came 3 days ago.')
    expect(card.indexOf('Luis Ortega')).toBeLessThan(card.indexOf('Priya Nair'))
    // Thursday is Thanksgiving.
    for (const iso of ['24T15:00', '24T16:00', '25T02:00', '26T15:00']) await wait(desk, `2026-11-${iso}:00Z`)
    expect(await reminders(desk)).toEqual([`questions/${marcy}/2026-11-23`, `questions/${marcy}/2026-11-24`])
  })

  test('are answered from the reminder, which then says what is left; nobody is reminded when nothing waits', async () => {
    const desk = openDesk()
    await asks(desk, luis, leave)
    await wait(desk, '2026-11-23T20:00:00Z')
    await desk.press(marcy, 'Answer Luis Ortega')
    await desk.press(marcy, 'Send the answer', { answer: 'Twelve; see the leave policy.' })
    expect((await desk.reads(luis)).at(-1)).toContain('Twelve; see the leave policy.')
    expect((await desk.reads(marcy)).join('\n')).not.toContain('waits for your answer')
    expect((await desk.reads(marcy)).join('\n')).toContain('No question waits for you')
    await wait(desk, '2026-11-24T16:00:00Z')
    expect(await reminders(desk)).toEqual([`questions/${marcy}/2026-11-23`])
  })

  test('a look twice, or by a bot that starts again, reminds once', async () => {
    const desk = openDesk()
    await asks(desk, luis, leave)
    await wait(desk, '2026-11-23T20:00:00Z')
    const again = openDesk({ store: desk.store })
    await wait(again, '2026-11-23T20:30:00Z')
    expect(await reminders(desk)).toHaveLength(1)
    expect(
      (await desk.store.list('delivery', { to: marcy })).find(({ id }) => id.startsWith('questions/')),
    ).toMatchObject({
      revision: 1,
    })
  })

  test('stand on the first page, and come when typed for', async () => {
    const desk = openDesk()
    expect(await desk.say(marcy, 'open questions')).toContain('No question waits for you')
    await asks(desk, luis, leave)
    await desk.say(marcy, 'home')
    expect(await desk.press(marcy, 'Answer 1 question')).toContain('1 question waits for your answer')
    expect(await desk.say(marcy, 'what waits for me?')).toContain(leave)
    expect(await desk.say(priya, 'open questions')).toContain('No question waits for you')
  })
})
