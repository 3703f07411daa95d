import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { publish } from '../support/two-people.ts'

const [luis, marcy, dana] = ['glastonbury-luis', 'glastonbury-marcy', 'glastonbury-dana']

async function busy() {
  const desk = openDesk()
  await desk.say(marcy, 'publish an update')
  await desk.press(marcy, 'Show the differences', {
    policy: 'glastonbury-7',
    clause: 'Procedure 1(a)',
    text: 'Be used for Town-related business, except for snow alerts;',
  })
  await publish(desk, marcy, 'glastonbury-thomas')
  await desk.press(luis, 'I have a question')
  await desk.press(luis, 'Send the question', { question: 'Does the pool count?' })
  await desk.press(luis, 'Read and sign')
  await desk.press(luis, 'I acknowledge', { name: 'Luis Ortega' })
  await desk.say(luis, 'report minutes')
  await desk.press(luis, 'Record', { from: '2026-11-19T18:00', minutes: '20', note: 'A secret note' })
  return desk
}

describe('"What is kept about me"', () => {
  test('lists staff data, signatures, questions, minutes and messages', async () => {
    const mine = await (await busy()).say(luis, 'mine')
    expect(mine).toContain('E-mail: luis.ortega@glastonbury.example')
    expect(mine).toContain('Supervisor: Dana Whitlock')
    expect(mine).toMatch(/glastonbury-7, version 2: signed November 20, 2026, receipt [0-9A-Z-]{14}/)
    expect(mine).toContain('open: “Does the pool count?”')
    expect(mine).toContain('November 19, 2026: 20 minutes')
    expect(mine).toMatch(/Messages to you: \d/)
  })

  test('says of a version that a newer one has overtaken that it is not waited for', async () => {
    const desk = await busy()
    await desk.say(marcy, 'publish an update')
    const text = 'Be used for Town-related business, except for snow and storm alerts;'
    await desk.press(marcy, 'Show the differences', { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
    await publish(desk, marcy, 'glastonbury-thomas')
    const mine = await desk.say(dana, 'mine')
    expect(mine).toContain('glastonbury-7, version 2: not signed; a newer version took its place')
    expect(mine).toContain('glastonbury-7, version 3: still to sign')
  })

  test('shows nobody else’s: not to the supervisor, not to HR', async () => {
    const desk = await busy()
    for (const other of [dana, marcy]) {
      const theirs = await desk.say(other, 'mine')
      expect(theirs).not.toContain('Does the pool count?')
      expect(theirs).not.toContain('luis.ortega')
      expect(theirs).toContain('glastonbury-7, version 2: still to sign')
    }
    const hers = await desk.say(marcy, 'mine')
    expect(hers).toContain('policy updates drafted: 1')
    expect(hers).toContain('questions of others that came to you: 1')
  })
})
