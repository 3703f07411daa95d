import { describe, expect, test } from 'vitest'
import { finishDisposals } from '../../src/retention/disposal-flow.ts'
import { causedBy, sampleApproval, sampleOrder } from '../storage/sample-records.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const marcy = 'glastonbury-marcy'
const judith = 'glastonbury-judith'

/** Requests of Luis and Sam decided in 2026, one still open, and the messages that showed them. */
async function desk(): Promise<Desk> {
  const opened = openDesk()
  const decided = { status: 'approved', decidedBy: 'glastonbury-dana', decidedAt: '2026-11-20T15:00:00.000Z' } as const
  for (const [id, asker, changes] of [
    ['r1', 'glastonbury-luis', decided],
    ['r2', 'glastonbury-sam', decided],
    ['r3', 'glastonbury-luis', {}],
  ] as const) {
    await opened.store.change('approval', id, causedBy(`ask-${id}`), () => ({
      outcome: '',
      record: sampleApproval(id, { asker, text: `The words of ${id}.`, ...changes }),
      deliveries: [sampleOrder(`d-${id}`, id)],
    }))
  }
  return opened
}

const later = async () => {
  const opened = await desk()
  opened.clock.set('2028-11-20T15:00:00Z')
  return opened
}

describe('records whose time is over', () => {
  test('are listed by kind, proposed by one, signed off by another, and gone', async () => {
    const opened = await later()
    const due = await opened.say(marcy, 'records')
    expect(due).toContain('2 records are due for disposal.')
    expect(due).toContain('Requests for permission, with the words they were about: 2')
    expect(due).toMatch(/Requests for permission, with the words they were about:? 2 years/)
    expect(due).not.toContain('The words of')
    expect(await opened.press(marcy, 'Propose to dispose of them')).toContain('Judith Amaral')
    const card = (await opened.reads(judith)).at(-1) ?? ''
    expect(card).toContain('Disposal of records: please sign off or decline')
    expect(card).not.toContain('The words of')
    expect(await opened.press(judith, 'Sign off')).toMatch(/Disposal (signed off|carried out)/)
    expect((await opened.store.list('approval')).map(({ id }) => id)).toEqual(['r3'])
    expect((await opened.store.list('delivery')).map(({ id }) => id).filter((id) => id.startsWith('d-'))).toEqual([
      'd-r3',
    ])
    opened.clock.set('2028-11-20T15:01:00Z')
    expect((await opened.reads(judith)).at(-1)).toContain('Disposal carried out')
    const [disposal] = await opened.store.list('disposal')
    expect(disposal).toMatchObject({ status: 'done', proposedBy: marcy, decidedBy: judith })
    expect(disposal?.records).toEqual([
      { kind: 'approval', id: 'r1' },
      { kind: 'delivery', id: 'd-r1' },
      { kind: 'approval', id: 'r2' },
      { kind: 'delivery', id: 'd-r2' },
    ])
    const after = await opened.say(marcy, 'records')
    expect(after).toContain('Nothing is due for disposal.')
    expect(after).toContain('November 20, 2028: 4 records, by their period')
  })

  test('are not due a day early, and not in a town that set no period', async () => {
    const opened = await desk()
    opened.clock.set('2028-11-19T15:00:00Z')
    expect(await opened.say(marcy, 'records')).toContain('Nothing is due for disposal.')
    const charlton = openDesk()
    await charlton.store.change('approval', 'c1', causedBy('c1'), () => ({
      outcome: '',
      record: sampleApproval('c1', { town: 'charlton', status: 'declined', decidedAt: '2000-01-01T00:00:00Z' }),
    }))
    expect(await charlton.say('charlton-teresa', 'records')).toContain('Nothing is due for disposal.')
  })

  test('stay when who proposed it signs off too, when it was decided before, and when somebody declines', async () => {
    const opened = await later()
    await opened.say(marcy, 'records')
    await opened.press(marcy, 'Propose to dispose of them')
    const id = (await opened.store.list('disposal'))[0]?.id
    const press = (user: string, decision: string, event: string) =>
      opened.bot.handle({
        id: event,
        from: { platform: 'playground', space: user.split('-')[0] ?? '', user },
        place: 'private',
        said: { kind: 'press', request: { kind: 'decide-disposal', disposalId: id, decision }, typed: {} },
      })
    expect(await press(marcy, 'sign-off', 'own')).toMatchObject({ view: { title: 'You proposed this' } })
    expect(await press('glastonbury-dana', 'sign-off', 'dana')).toMatchObject({
      view: { title: 'This is not open to you' },
    })
    expect(await press('westmont-ruth', 'sign-off', 'ruth')).toMatchObject({
      view: { title: 'This is not there any more' },
    })
    await press(judith, 'decline', 'no')
    expect(await press(judith, 'sign-off', 'late')).toMatchObject({ view: { title: 'This was decided before' } })
    expect((await opened.store.list('approval')).length).toBe(3)
  })

  test('need a second person', async () => {
    const opened = await later()
    const alone = openDesk({
      store: opened.store,
      people: (await import('../../adapters/playground/staff.ts')).playgroundStaff().filter(({ id }) => id !== judith),
    })
    alone.clock.set('2028-11-20T15:00:00Z')
    await alone.say(marcy, 'records')
    expect(await alone.press(marcy, 'Propose to dispose of them')).toContain('A second person is missing')
  })
})

describe('a legal hold', () => {
  test('beats the period, also when it comes after the proposal, until it is released', async () => {
    const opened = await later()
    await opened.say(marcy, 'records')
    await opened.press(marcy, 'Propose to dispose of them')
    await opened.say(marcy, 'holds')
    const form = await opened.press(marcy, 'Place a hold')
    expect(form).toContain('It covers what fits all that you fill in.')
    expect(await opened.press(marcy, 'Place the hold', { why: 'Claim 12' })).toContain('Say what it covers')
    expect(await opened.press(marcy, 'Place the hold', { person: 'Nobody Known', why: 'Claim 12' })).toContain(
      'Try the e-mail',
    )
    const placed = await opened.press(marcy, 'Place the hold', { person: 'luis ortega', why: 'Claim 12' })
    expect(placed).toContain('Every record of Luis Ortega: Claim 12')
    await opened.press(judith, 'Sign off')
    expect((await opened.store.list('approval')).map(({ id }) => id)).toEqual(['r1', 'r3'])
    expect(await opened.say(marcy, 'records')).toContain('Kept by a legal hold, whatever their period: 1')
    await opened.say(marcy, 'holds')
    expect(await opened.press(marcy, 'Release: Claim 12')).toContain('Nothing is held.')
    expect(await opened.say(marcy, 'records')).toContain('1 record is due for disposal.')
  })

  test('is not for everybody', async () => {
    const opened = openDesk()
    expect(await opened.say('glastonbury-dana', 'holds')).toContain('This is not open to you')
    expect(await opened.say('glastonbury-dana', 'records')).toContain('This is not open to you')
    expect(await opened.say('glastonbury-dana', 'export signatures')).toContain('This is not open to you')
  })
})

test('a disposal that stopped half way is finished, and finished once', async () => {
  const opened = await later()
  await opened.say(marcy, 'records')
  await opened.press(marcy, 'Propose to dispose of them')
  const erased: unknown[] = []
  const ports = {
    clock: opened.clock,
    store: {
      ...opened.store,
      traces: async () => [{ entry: 1, places: [0] }],
      erase: async (traces: unknown) => {
        erased.push(traces)
        if (erased.length === 1) throw new Error('The power went.')
      },
    },
  }
  const [disposal] = await opened.store.list('disposal')
  if (!disposal) throw new Error('There is no disposal.')
  await opened.store.change('disposal', disposal.id, causedBy('signed'), () => ({
    outcome: '',
    record: { ...disposal, status: 'signed-off' },
  }))
  await expect(finishDisposals(ports)).rejects.toThrow('The power went.')
  expect((await opened.store.list('disposal'))[0]).toMatchObject({
    status: 'erasing',
    traces: [{ entry: 1, places: [0] }],
  })
  await finishDisposals(ports)
  await finishDisposals(ports)
  expect(erased).toHaveLength(2)
  expect((await opened.store.list('disposal'))[0]).toMatchObject({ status: 'done', doneAt: '2028-11-20T15:00:00.000Z' })
})

test('of two that finish one disposal at once, the second keeps what the first listed', async () => {
  const opened = await later()
  await opened.say(marcy, 'records')
  await opened.press(marcy, 'Propose to dispose of them')
  const [disposal] = await opened.store.list('disposal')
  if (!disposal) throw new Error('There is no disposal.')
  await opened.store.change('disposal', disposal.id, causedBy('signed'), () => ({
    outcome: '',
    record: { ...disposal, status: 'signed-off' },
  }))
  const listed = [{ entry: 1, places: [0] }]
  const erase = async () => {}
  const first = { clock: opened.clock, store: { ...opened.store, traces: async () => listed, erase } }
  const second = {
    clock: opened.clock,
    store: {
      ...opened.store,
      // It looks when the first is done already, and finds nothing any more.
      traces: async () => {
        await finishDisposals(first)
        return []
      },
      erase,
    },
  }
  await finishDisposals(second)
  expect((await opened.store.list('disposal'))[0]).toMatchObject({ status: 'done', traces: listed })
})
