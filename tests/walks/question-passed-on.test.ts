import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { acknowledgementId } from '../../src/acknowledgements/acknowledgement.ts'
import type { Person } from '../../src/people.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { brings, pressed } from '../support/passing-on.ts'
import { publish } from '../support/two-people.ts'

const [luis, dana, marcy, ines, thomas] = ['luis', 'dana', 'marcy', 'ines', 'thomas'].map(
  (name) => `glastonbury-${name}`,
) as [string, string, string, string, string]
const leave = 'How many weeks of parental leave do I get?'

/** The playground's staff, and Ines beside Marcy in Human Resources. */
function staffWithInes(change: Partial<Person> = {}): Person[] {
  const staff = playgroundStaff()
  const beside = staff.find(({ id }) => id === marcy)
  if (!beside) throw new Error('Marcy is not there.')
  const email = 'ines.prado@glastonbury.example'
  const addresses = [{ platform: 'playground' as const, space: 'glastonbury', user: ines }]
  return [...staff, { ...beside, id: ines, name: 'Ines Prado', title: 'Benefits Manager', email, addresses, ...change }]
}

async function asks(desk: Desk) {
  await desk.say(luis, leave)
  await desk.press(luis, 'Ask a person')
  await desk.press(luis, 'Send the question')
}

const question = async (desk: Desk) => {
  const [inquiry] = await desk.store.list('inquiry')
  if (!inquiry) throw new Error('No question was sent.')
  return inquiry
}

describe('an open question whose owner does not answer any more', () => {
  test('comes to whoever holds the office once its owner has left, and the reply finds its way', async () => {
    const desk = openDesk({ people: staffWithInes() })
    await asks(desk)
    expect(await question(desk)).toMatchObject({ owner: marcy, office: 'hr', passed: [] })
    expect((await desk.reads(marcy)).at(-1)).toContain(leave)
    await brings(desk, ines, ['id,status', `${marcy},left`])

    const fresh = (await desk.reads(ines)).at(-1)
    expect(fresh).toContain('Luis Ortega asks')
    expect(fresh).toContain(leave)
    expect(fresh).toContain('It comes to you because it was with Marcy Feldt, who does not work here any more.')
    const told = (await desk.reads(luis)).at(-1)
    expect(told).toContain('Ines Prado has your question now')
    expect(told).toContain('It was with Marcy Feldt, who does not work here any more.')
    const old = (await desk.reads(marcy)).at(-1)
    expect(old).toContain('Ines Prado has this question now')
    expect(old).not.toContain(leave)
    expect(old).not.toMatch(/\[.*Answer/)

    const { id } = await question(desk)
    await pressed(desk, marcy, { kind: 'send-answer', inquiryId: id, answer: 'From the old card.' })
    expect(await question(desk)).toMatchObject({ status: 'open', owner: ines })
    await desk.press(ines, 'Answer')
    await desk.press(ines, 'Send the answer', { answer: 'Twelve; see the leave policy.' })
    expect((await desk.reads(luis)).at(-1)).toContain('Ines Prado answered you')
    expect((await desk.reads(marcy)).join('\n')).not.toContain('Twelve')
    expect(desk.failures).toEqual([])
  })

  test('goes on once, however often it is looked at, and waits a working day anew before a reminder', async () => {
    const desk = openDesk({ people: staffWithInes() })
    await asks(desk)
    desk.clock.set('2026-11-23T20:30:00Z')
    await desk.bot.tick()
    expect((await desk.reads(marcy)).at(-1)).toContain('1 question waits for your answer')
    await brings(desk, ines, ['id,status', `${marcy},left`])
    expect((await desk.reads(marcy)).at(-1)).toContain('No question waits for you')
    const again = openDesk({ people: staffWithInes(), store: desk.store })
    again.clock.set('2026-11-23T20:40:00Z')
    await again.bot.tick()
    expect((await question(desk)).passed).toHaveLength(1)
    const mine = async () => (await desk.store.list('delivery', { to: ines })).map(({ id }) => id)
    desk.clock.set('2026-11-24T18:00:00Z')
    await desk.bot.tick()
    expect((await mine()).filter((id) => id.startsWith('questions/'))).toEqual([])
    desk.clock.set('2026-11-24T21:00:00Z')
    await desk.bot.tick()
    expect((await mine()).filter((id) => id.startsWith('questions/'))).toEqual([`questions/${ines}/2026-11-24`])
  })

  test('goes on when the office is taken from them, and they can see that but not answer', async () => {
    const desk = openDesk({ people: staffWithInes() })
    await asks(desk)
    await brings(desk, ines, ['id,roles,title', `${marcy},"employee;supervisor",Librarian`])
    expect(await question(desk)).toMatchObject({ owner: ines, passed: [{ holder: marcy, why: 'office' }] })
    expect((await desk.reads(ines)).at(-1)).toContain('who does not answer such questions any more')
    const { id } = await question(desk)
    const view = { title: 'This question went to somebody else' }
    expect(await pressed(desk, marcy, { kind: 'start-answer', inquiryId: id })).toMatchObject({ view })
    expect(await pressed(desk, marcy, { kind: 'send-answer', inquiryId: id, answer: 'Six.' })).toMatchObject({ view })
    expect(await desk.say(marcy, 'open questions')).toContain('No question waits for you')
    expect(await desk.say(marcy, 'mine')).toContain('questions of others that came to you: 1')
  })

  test('asked before a signature goes on as well, and the answer lets the signature be waited for again', async () => {
    const desk = openDesk({ people: staffWithInes() })
    await desk.say(marcy, 'publish an update')
    const text = 'Be used for Town-related business, except to share what an official Town account has published;'
    await desk.press(marcy, 'Show the differences', { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
    await publish(desk, marcy, thomas)
    await desk.press(luis, 'I have a question')
    await desk.press(luis, 'Send the question', { question: 'Does sharing count as use?' })
    const id = acknowledgementId('glastonbury-7', 2, luis)
    expect(await desk.store.get('acknowledgement', id)).toMatchObject({ status: 'question-asked' })
    await brings(desk, ines, ['id,status', `${marcy},left`])
    expect((await desk.reads(ines)).at(-1)).toContain('Does sharing count as use?')
    expect((await desk.reads(dana)).join('\n')).not.toContain('Does sharing count as use?')
    await desk.press(ines, 'Answer')
    await desk.press(ines, 'Send the answer', { answer: 'It does not.' })
    expect(await desk.store.get('acknowledgement', id)).toMatchObject({ status: 'owed' })
    expect((await desk.reads(luis)).at(-1)).toContain('It does not.')
  })
})
