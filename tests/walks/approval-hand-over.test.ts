import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { openDesk } from '../support/desk.ts'

const nextWeek = { purpose: 'Main break.', from: '2026-12-10T18:00', until: '2026-12-10T20:00' }

async function asked(typed: Record<string, string> = nextWeek, desk = openDesk()) {
  await desk.say('westmont-tasha', 'ask to post after hours')
  await desk.press('westmont-tasha', 'Send the request', typed)
  return desk
}

type Desk = ReturnType<typeof openDesk>

async function handOver(desk: Desk, until = '2026-11-30T08:00', to = 'westmont-aaron') {
  await desk.say('westmont-denise', 'hand over my decisions')
  return desk.press('westmont-denise', 'Hand over', { to, from: '2026-11-20T09:00', until })
}

const statuses = async (desk: Desk) => (await desk.store.list('approval')).map(({ status }) => status)

describe('a supervisor hands over while away', () => {
  test('what waits goes along at once, the first card says so, and the record shows both names', async () => {
    const desk = await asked()
    expect(await handOver(desk)).toContain('decides for you')
    expect((await desk.reads('westmont-aaron')).some((one) => one.includes('You decide for Denise'))).toBe(true)
    const own = (await desk.reads('westmont-denise')).find((one) => one.includes('asks for your permission'))
    expect(own).toMatch(/waits for Aaron \S+, who stands in for Denise/)
    expect(own).toMatch(/Denise \S+ handed over until November 30, 2026/)
    await desk.press('westmont-aaron', 'Approve')
    expect((await desk.reads('westmont-tasha')).at(-1)).toMatch(/Approved by Aaron \S+ for Denise/)
    expect((await desk.reads('westmont-denise')).some((one) => /Approved by Aaron \S+ for Denise/.test(one))).toBe(true)
    const [approval] = await desk.store.list('approval')
    expect(approval?.keys[0]).toMatchObject({ by: 'westmont-aaron', actsFor: 'westmont-denise' })
  })

  test('new requests go to the delegate, and the one who handed over can still decide', async () => {
    const desk = openDesk()
    await handOver(desk)
    await asked(nextWeek, desk)
    expect((await desk.reads('westmont-aaron')).at(-1)).toContain('asks for your permission')
    await desk.say('westmont-denise', 'ok')
    await desk.press('westmont-denise', 'Approve')
    expect(await statuses(desk)).toEqual(['approved'])
    expect((await desk.reads('westmont-aaron')).at(-1)).toContain('Approved by Denise')
  })

  test('when it ends, what still waits comes back', async () => {
    const desk = await asked()
    await handOver(desk)
    desk.clock.set('2026-11-30T15:00:00Z')
    const back = (await desk.reads('westmont-denise')).find((one) => one.includes('asks for your permission'))
    expect(back).toContain('the hand-over is over')
    const early = await asked()
    await handOver(early)
    await early.say('westmont-denise', 'hand over')
    await early.press('westmont-denise', 'End it now')
    expect((await early.reads('westmont-denise')).some((one) => one.includes('asks for your permission'))).toBe(true)
    expect((await early.reads('westmont-aaron')).some((one) => one.includes('It has ended.'))).toBe(true)
  })

  test('nobody gets their own request by a hand-over', async () => {
    const desk = openDesk()
    await handOver(desk, undefined, 'westmont-tasha')
    await asked(nextWeek, desk)
    expect((await desk.reads('westmont-denise')).at(-1)).toContain('asks for your permission')
  })

  test('a hand-over without end, backwards, to oneself or twice is refused with the form', async () => {
    const desk = openDesk()
    expect(await handOver(desk, '')).toContain('Say from when until when.')
    expect(await handOver(desk, '2026-11-20T08:00')).toContain('The end has to come after the start.')
    expect(await handOver(desk, undefined, 'westmont-denise')).toContain('Choose a colleague.')
    expect(await handOver(desk, undefined, 'glastonbury-dana')).toContain('Choose a colleague.')
    await handOver(desk)
    expect(await handOver(desk)).toContain('handed over for a part of that time already')
    expect(await desk.store.list('delegation')).toHaveLength(1)
  })
})

/** Ticks through working days, every half hour. */
async function pass(desk: Desk, from: string, until: string) {
  for (let at = Date.parse(from); at <= Date.parse(until); at += 30 * 60_000) {
    desk.clock.set(new Date(at).toISOString())
    await desk.bot.tick()
  }
}

describe('nobody decides', () => {
  test('two reminders in working hours, then backup, supervisor’s supervisor and HR, each told why', async () => {
    const desk = await asked()
    await pass(desk, '2026-11-20T15:00:00Z', '2026-12-10T18:00:00Z')
    const [approval] = await desk.store.list('approval')
    const key = approval?.keys[0]
    expect(key?.passed.map(({ holder }) => holder)).toEqual(['westmont-denise', 'westmont-aaron', 'westmont-gordon'])
    expect(key?.holder).toBe('westmont-paula')
    const card = (await desk.reads('westmont-paula')).find((one) => one.includes('asks for your permission'))
    expect(card).toMatch(/came from Gordon \S+ because no decision from Gordon/)
    const old = (await desk.reads('westmont-denise')).find((one) => one.includes('Tasha'))
    expect(old).toContain('moved to Paula')
    expect(old).not.toContain('[Approve]')
    const reminders = (await desk.store.list('delivery')).filter(({ id }) => id.includes('/reminder/westmont-denise/'))
    expect(reminders).toHaveLength(2)
  })

  test('reminders come in the working hours of whoever has it', async () => {
    const times: string[] = []
    const desk = await asked()
    for (let at = Date.parse('2026-11-20T15:00:00Z'); at < Date.parse('2026-11-24T00:00:00Z'); at += 30 * 60_000) {
      desk.clock.set(new Date(at).toISOString())
      await desk.bot.tick()
      const sent = (await desk.store.list('delivery')).filter(({ id }) => id.includes('/reminder/'))
      if (sent.length > times.length) times.push(new Date(at).toISOString())
    }
    expect(times).toEqual(['2026-11-20T17:00:00.000Z', '2026-11-23T14:30:00.000Z'])
  })

  test('a window tonight does not wait two days: it moves on in half of the time left', async () => {
    const desk = await asked({ purpose: 'Main break.', from: '2026-11-20T17:00', until: '2026-11-20T20:00' })
    await pass(desk, '2026-11-20T15:00:00Z', '2026-11-20T19:00:00Z')
    expect((await desk.reads('westmont-aaron')).at(-1)).toContain('asks for your permission')
    await desk.press('westmont-aaron', 'Approve')
    expect(await statuses(desk)).toEqual(['approved'])
  })

  test('whoever had the card before can no longer press it, and learns where it went', async () => {
    const desk = await asked({ purpose: 'Main break.', from: '2026-11-20T17:00', until: '2026-11-20T20:00' })
    const old = await desk.find('westmont-denise', 'asks for your permission')
    const approve = old.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ label }) => label === 'Approve')?.request
    await pass(desk, '2026-11-20T15:00:00Z', '2026-11-20T19:30:00Z')
    const reply = await desk.bot.handle({
      id: 'late',
      from: { platform: 'playground', space: 'westmont', user: 'westmont-denise' },
      place: 'private',
      said: { kind: 'press', request: approve, typed: {} },
    })
    expect(reply.kind === 'say' && reply.view.title).toBe('This has moved on')
    expect(await statuses(desk)).toEqual(['pending'])
  })

  test('a press after the end of the window decides nothing, even before anybody has looked', async () => {
    const desk = await asked({ purpose: 'Main break.', from: '2026-11-20T17:00', until: '2026-11-20T20:00' })
    const card = await desk.find('westmont-denise', 'asks for your permission')
    const approve = card.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ label }) => label === 'Approve')?.request
    desk.clock.set('2026-11-21T02:00:00Z')
    const reply = await desk.bot.handle({
      id: 'too-late',
      from: { platform: 'playground', space: 'westmont', user: 'westmont-denise' },
      place: 'private',
      said: { kind: 'press', request: approve, typed: {} },
    })
    expect(reply.kind === 'say' && reply.view.title).toBe('The time for this is over')
  })

  test('the first page lists requests and what waits, with buttons', async () => {
    const desk = await asked()
    await desk.say('westmont-tasha', 'home')
    expect(await desk.press('westmont-tasha', 'Show: Post officially while off duty')).toContain('[Take it back]')
    await desk.say('westmont-denise', 'home')
    expect(await desk.press('westmont-denise', 'Show: Post officially while off duty')).toContain('[Approve]')
  })
})

test('where only one office may say yes, HR is told once that nobody decides, and not what it says', async () => {
  const people = playgroundStaff().map((person) =>
    person.id === 'westmont-leah' ? { ...person, backup: null } : person,
  )
  const desk = openDesk({ people })
  await desk.say('westmont-colin', 'ask for permission')
  await desk.press('westmont-colin', 'Post this officially')
  await desk.press('westmont-colin', 'Send the request', { text: 'The tree lighting moves indoors.' })
  await pass(desk, '2026-11-20T15:00:00Z', '2026-11-26T15:00:00Z')
  const told = (await desk.reads('westmont-paula')).filter((one) => one.includes('waits too long'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('nobody else may decide it')
  expect(told[0]).not.toContain('tree lighting')
  expect((await desk.store.list('approval'))[0]?.keys[0]?.holder).toBe('westmont-leah')
  await desk.press('westmont-leah', 'Approve')
  expect((await desk.reads('westmont-paula')).at(-1)).toContain('No longer waiting')
})

describe('a supervisor is missing', () => {
  const without = (backup: string | null) =>
    playgroundStaff().map((person) =>
      person.id === 'westmont-tasha' ? { ...person, supervisor: null, backup } : person,
    )

  test('the backup decides; with neither, the person is told whom to tell', async () => {
    const desk = await asked(nextWeek, openDesk({ people: without('westmont-aaron') }))
    expect((await desk.reads('westmont-aaron')).at(-1)).toContain('asks for your permission')
    const nobody = openDesk({ people: without(null) })
    const reply = await nobody.say('westmont-tasha', 'ask to post after hours')
    expect(reply).toContain('Nobody can decide this yet')
    expect(reply).toContain('Please tell Human Resources')
  })
})
