import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { handIn, publish } from '../support/two-people.ts'

const marcy = 'glastonbury-marcy'
const thomas = 'glastonbury-thomas'
const luis = 'glastonbury-luis'

/** Marcy reads what a new version would change. */
async function previewed(desk: Desk = openDesk(), effective = ''): Promise<Desk> {
  await desk.say(marcy, 'publish an update')
  await desk.press(marcy, 'Show the differences', {
    policy: 'glastonbury-7',
    clause: 'Procedure 1(a)',
    text: 'Be used for Town-related business, except to share what an official Town account has published;',
    effective,
  })
  return desk
}

const campaignOf = async (desk: Desk) => (await desk.store.list('campaign'))[0] ?? expect.fail('no campaign')
const last = async (desk: Desk, person: string) => (await desk.reads(person)).at(-1) ?? ''
/** What waits is looked through every twenty seconds. */
const wait = async (desk: Desk, iso: string) => {
  desk.clock.set(iso)
  await desk.bot.tick()
  await desk.bot.tick()
}

describe('who is asked', () => {
  test('the form counts people by department, and the number has to be typed', async () => {
    const desk = await previewed()
    const form = await desk.press(marcy, 'Choose who signs')
    expect(form).toContain('The changes concern: everyone with an account of their own.')
    expect(form).toContain('9 people are asked to read and sign.')
    expect(form).toContain('Parks & Recreation 3')
    expect(await desk.press(marcy, 'Send for a second yes')).toContain('Type 9 to confirm.')
    expect(await desk.store.list('campaign')).toEqual([])
  })

  test.each([
    [{ departments: 'Library, Parks & Recreation' }, '4 people are'],
    [{ departments: 'parks & recreation', pay: 'hourly' }, '1 person is'],
    [{ role: 'supervisor', pay: 'salaried' }, '6 people are'],
    [{ people: 'Luis Ortega\nNair, Priya; dana.whitlock@glastonbury.example' }, '3 people are'],
    [{ people: 'Luis Ortega, Dana Whitlock', pay: 'salaried' }, '1 person is'],
  ])('choices narrow it together: %o', async (typed, words) => {
    const desk = await previewed()
    await desk.press(marcy, 'Choose who signs')
    expect(await desk.press(marcy, 'Count again', typed)).toContain(`${words} asked to read and sign.`)
  })

  test.each([
    [{ departments: 'Harbor' }, 'There is no department "Harbor". Yours are: Human Resources,'],
    [{ people: 'Luis Ortega\nluis.ortega@glastonbury.example' }, 'Luis Ortega is in the list twice. Take one out.'],
    [{ people: 'Nobody Atall' }, 'Nobody who works here is called "Nobody Atall".'],
    [{ departments: 'Library', pay: 'hourly' }, 'These choices reach nobody. Choose more widely.'],
    [{ startsAt: 'soonish' }, 'I cannot read "soonish" as a date and time.'],
    [{ startsAt: '2026-11-20T09:00' }, 'That time has passed already.'],
    [{ whom: 'nobody', headCount: '0' }, 'Say in a sentence why nobody is asked to sign.'],
    [{ headCount: '90' }, 'You typed 90. Type 9 to confirm.'],
  ])('one line says what to mend: %o', async (typed, line) => {
    const desk = await previewed()
    await desk.press(marcy, 'Choose who signs')
    expect(await desk.press(marcy, 'Send for a second yes', typed)).toContain(line)
    expect(await desk.store.list('campaign')).toEqual([])
  })

  test('asking people whom the changes do not concern needs a reason, which the second person reads', async () => {
    const desk = openDesk()
    await desk.say('charlton-teresa', 'publish an update')
    await desk.press('charlton-teresa', 'Show the differences', {
      policy: 'charlton',
      clause: '§1.6',
      text: 'A user submitted response to an administrator post or video.',
    })
    const form = await desk.press('charlton-teresa', 'Choose who signs')
    expect(form).not.toContain('8 people are')
    const refused = await desk.press('charlton-teresa', 'Send for a second yes', { whom: 'everyone', headCount: '8' })
    expect(refused).toMatch(/\d people are asked whom the changes do not concern\. Say in a sentence why\./)
    await desk.press('charlton-teresa', 'Send for a second yes', { why: 'A new start for all.', headCount: '8' })
    expect(await last(desk, 'charlton-martin')).toContain('A new start for all.')
  })

  test('nobody may be asked, with a reason: the version counts, and there are no signatures', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, { whom: 'nobody', why: 'A slip of the pen.' })
    expect(await desk.store.list('policy')).toHaveLength(1)
    expect(await desk.store.list('acknowledgement')).toEqual([])
    await wait(desk, '2026-11-20T15:01:00Z')
    expect(await campaignOf(desk)).toMatchObject({ status: 'done' })
  })

  test('a date that has passed is said, to both; one before the version that counts, or no day at all, is refused', async () => {
    const desk = await previewed(openDesk(), '2026-11-01')
    expect(await desk.press(marcy, 'Choose who signs')).toContain('November 1, 2026 has passed when this is published')
    await desk.press(marcy, 'Send for a second yes', { headCount: '9' })
    expect(await last(desk, thomas)).toContain('sign words that already count')
    for (const [date, line] of [
      ['2019-01-01', 'It cannot count from January 1, 2019'],
      ['2026-02-31', 'There is no day 2026-02-31.'],
    ] as const) {
      const other = await previewed(openDesk(), date)
      expect(await other.press(marcy, 'Choose who signs')).toContain(line)
      expect(await other.press(marcy, 'Send for a second yes', { headCount: '9' })).toContain(line)
    }
  })
})

describe('the second person', () => {
  test('reads difference, audience and head-count; only the approval publishes', async () => {
    const desk = await previewed()
    expect(await handIn(desk, marcy)).toContain('Nothing is published yet.')
    expect(await desk.store.list('policy')).toEqual([])
    const card = await last(desk, thomas)
    expect(card).toContain('Marcy Feldt asks for your second yes')
    expect(await desk.say(thomas, 'looks good')).toContain('Marcy Feldt asks for your second yes')
    expect(await desk.say(marcy, 'what waits for me?')).toContain('Nothing waits for you')
    expect(card).toContain('1 clause reworded')
    expect(card).toContain('People asked to sign: 9')
    expect(await desk.press(thomas, 'Read all of it')).toContain('Answers that change with version 2')
    expect(await desk.press(thomas, 'Approve and publish')).toContain('Marcy Feldt handed it in, Thomas')
    expect(await desk.store.list('acknowledgement')).toHaveLength(9)
    expect((await desk.store.list('policy'))[0]).toMatchObject({ publishedBy: marcy, approvedBy: thomas })
    expect(await last(desk, luis)).toContain('Please read: Social Media, Personal Use')
    // Every message has gone out by then, and her card says so.
    expect((await desk.reads(marcy)).join('\n')).toContain('Published: Social Media, Personal Use, version 2')
  })

  test('is never the first, with a forwarded card neither, nor somebody without the role or of another town', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    const { id, update } = await campaignOf(desk)
    const forwarded = { kind: 'decide-update', campaignId: id, updateId: update, decision: 'approve' }
    const press = async (user: string, event: string) => {
      const person = playgroundStaff().find((one) => one.id === user)
      const from = person?.addresses[0] ?? expect.fail('nobody')
      const reply = await desk.bot.handle({
        id: event,
        from,
        place: 'private',
        said: { kind: 'press', request: forwarded, typed: {} },
      })
      return JSON.stringify(reply)
    }
    expect(await press(marcy, 'f1')).toMatch(/You handed this in yourself.*Thomas/)
    expect(await press(luis, 'f2')).toContain('This is not open to you')
    expect(await press('charlton-martin', 'f3')).toContain('Nothing was published')
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('sends back with a reason; both read it, and a later yes changes nothing', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    const card = await desk.find(thomas, 'asks for your second yes')
    expect(await desk.press(thomas, 'Send back')).toContain('What has to change?')
    expect(await desk.press(thomas, 'Send it back', { reason: 'Say which accounts are official.' })).toContain(
      'Sent back',
    )
    expect((await desk.reads(marcy)).join('\n')).toContain('Say which accounts are official.')
    const approve = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0]
    const from = { platform: 'playground' as const, space: 'glastonbury', user: thomas }
    const late = await desk.bot.handle({
      id: 'late',
      from,
      place: 'private',
      said: { kind: 'press', request: approve?.request, typed: {} },
    })
    expect(JSON.stringify(late)).toContain('Sent back')
    expect(await desk.store.list('policy')).toEqual([])
    // Changed and handed in again, it is asked for anew.
    await previewed(desk)
    await publish(desk, marcy, thomas)
    expect(await desk.store.list('policy')).toHaveLength(1)
  })

  test('what was handed in is what goes out, whatever is done to the draft afterwards', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    await desk.press(marcy, 'Add a question before signing')
    const { update } = await campaignOf(desk)
    const clause = 'Policy 7, Procedure 1(a)'
    const scenario = { question: 'May you post the snow plan?', options: ['No', 'Yes'], right: 0, clause }
    const cause = { event: 'later', by: 'test', why: 'test', at: '2026-11-20T15:00:00.000Z' }
    await desk.store.change('update', update, cause, (current) =>
      current ? { outcome: '', record: { ...current, scenario } } : { outcome: '' },
    )
    expect(await desk.press(marcy, 'Discard')).toContain('It was handed in already')
    await desk.press(thomas, 'Approve and publish')
    expect((await desk.store.list('policy'))[0]).toMatchObject({ scenario: null })
  })

  test('a double click publishes once, and one update waits at a time for a policy', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    await previewed(desk)
    expect(await handIn(desk, marcy)).toContain('Another update of this policy waits for its second yes.')
    const { id, update } = await campaignOf(desk)
    const request = { kind: 'decide-update', campaignId: id, updateId: update, decision: 'approve' }
    const from = { platform: 'playground' as const, space: 'glastonbury', user: thomas }
    const said = { kind: 'press' as const, request, typed: {} }
    await Promise.all(['a', 'b'].map((event) => desk.bot.handle({ id: event, from, place: 'private', said })))
    await desk.bot.tick()
    expect(await desk.store.list('policy')).toHaveLength(1)
    expect((await desk.reads(luis)).filter((words) => words.includes('Please read'))).toHaveLength(1)
  })

  test('a staff list that changed meanwhile is counted again before anything is published', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    await desk.say(marcy, 'import people')
    await desk.press(marcy, 'Show what changes', { csv: 'id,status\nglastonbury-luis,left' })
    await desk.press(marcy, 'Save the list')
    expect(await desk.press(thomas, 'Approve and publish')).toContain('it is 8 people now. Look again, then approve.')
    expect(await desk.store.list('policy')).toEqual([])
    await desk.press(thomas, 'Approve and publish')
    expect(await desk.store.list('acknowledgement')).toHaveLength(8)
  })

  test('where there is no second person, whom to add is said', async () => {
    const people = playgroundStaff().filter(({ id }) => id !== thomas)
    const desk = await previewed(openDesk({ people }))
    expect(await handIn(desk, marcy)).toContain('Add a second person with the role hr or administrator')
    expect(await desk.store.list('campaign')).toEqual([])
  })

  test('what was handed in can be taken back, and is not discarded behind anybody', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    expect(await desk.press(marcy, 'Discard')).toContain('It was handed in already')
    expect(await desk.press(marcy, 'Take it back')).toContain('Taken back')
    expect((await desk.reads(thomas)).join('\n')).not.toContain('asks for your second yes')
  })
})

describe('a campaign', () => {
  test('is published at its time, once, and each reader hears in their own working time', async () => {
    const desk = await previewed()
    await handIn(desk, marcy, { startsAt: '2026-11-21T18:00' })
    expect(await desk.press(thomas, 'Approve and publish')).toContain('It is published on Sat, Nov 21, 6:00 PM EST.')
    await wait(desk, '2026-11-21T22:59:00Z')
    expect(await desk.store.list('policy')).toEqual([])
    await wait(desk, '2026-11-21T23:00:30Z')
    await wait(desk, '2026-11-21T23:02:00Z')
    expect(await desk.store.list('policy')).toHaveLength(1)
    expect((await desk.reads(luis)).join()).not.toContain('Please read')
    // Monday: Luis begins at 7, the library at 9.
    await wait(desk, '2026-11-23T12:00:30Z')
    expect(await last(desk, luis)).toContain('Please read')
    expect((await desk.reads('glastonbury-karen')).join()).not.toContain('Please read')
    await wait(desk, '2026-11-23T14:00:30Z')
    expect((await desk.reads('glastonbury-karen')).join()).toContain('Please read')
  })

  test('shows progress whose parts add up, and ends when every message is accounted for', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas)
    const card = async () => (await desk.reads(marcy)).find((words) => words.includes('Asked to sign: 9')) ?? ''
    expect(await card()).toContain('Published: Social Media')
    expect(await card()).toContain('Delivered, not opened: 9')
    // Signatures come for weeks: what her message says is looked up every quarter of an hour.
    await desk.press(luis, 'Read and sign')
    await wait(desk, '2026-11-20T15:20:00Z')
    const live = await card()
    expect(live).toContain('Published: Social Media')
    expect(live).toContain('Opened, not signed: 1')
    expect(live).toContain('Delivered, not opened: 8')
    expect(await campaignOf(desk)).toMatchObject({ status: 'done', progress: { waiting: 0 } })
  })

  test('pauses and resumes; what was not sent waits meanwhile, everything else goes on', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, { startsAt: '2026-11-21T18:00' })
    await wait(desk, '2026-11-21T23:00:30Z')
    expect(await desk.press(marcy, 'Pause')).toContain('Marcy Feldt paused the messages')
    await wait(desk, '2026-11-23T16:00:00Z')
    expect((await desk.reads(luis)).join()).not.toContain('Please read')
    expect(await desk.say(luis, 'home')).toContain('Read and sign: Social Media, Personal Use')
    await desk.press(marcy, 'Resume')
    await wait(desk, '2026-11-23T16:01:00Z')
    expect(await last(desk, luis)).toContain('Please read')
  })

  test('is stopped for good: what was not sent is taken back and says so, the version stays', async () => {
    const desk = await previewed()
    // The library begins at nine, everybody else earlier.
    desk.clock.set('2026-11-20T13:30:00Z')
    await publish(desk, marcy, thomas)
    expect(await last(desk, luis)).toContain('Please read')
    await desk.press(marcy, 'Stop for good')
    await wait(desk, '2026-11-20T18:00:00Z')
    await wait(desk, '2026-11-20T19:00:00Z')
    expect((await desk.reads('glastonbury-karen')).join()).not.toContain('Please read')
    expect(await desk.store.list('delivery', { to: 'glastonbury-karen', state: 'withdrawn' })).toMatchObject([
      { why: 'Marcy Feldt stopped the messages before this one went out.' },
    ])
    const live = (await desk.reads(marcy)).find((words) => words.includes('messages stopped')) ?? ''
    expect(live).toContain('Taken back before it was sent: 2')
    expect(live).toContain('Delivered, not opened: 7')
    expect(await desk.store.list('policy')).toHaveLength(1)
  })

  test('shows how it stands to whoever of HR asks', async () => {
    const desk = await previewed()
    expect(await desk.say(thomas, 'updates')).toContain('No update is on its way')
    // The library begins at nine, so two messages still wait.
    desk.clock.set('2026-11-20T13:30:00Z')
    await publish(desk, marcy, thomas)
    expect(await desk.say(thomas, 'updates')).toContain('Published, on its way: Social Media, Personal Use, version 2')
    expect(await desk.say(luis, 'updates')).toContain('This is not open to you')
    // A second one beside it, of the other policy, a little later.
    desk.clock.set('2026-11-20T13:30:10Z')
    await desk.say(marcy, 'publish an update')
    await desk.press(marcy, 'Show the differences', {
      policy: 'glastonbury-6',
      clause: 'Procedure 1(a)',
      text: 'Ask the Marketing & Communications Specialist before you open an account.',
    })
    await handIn(desk, marcy)
    expect(await desk.say(marcy, 'updates')).toContain('Waits for a second yes: Social Media - Business Use')
    expect(await desk.press(marcy, 'Social Media, Personal Use, version 2')).toContain('Published, on its way')
  })

  test('goes on after a restart', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, { startsAt: '2026-11-21T18:00', hours: 'any' })
    const again = openDesk({ store: desk.store })
    await wait(again, '2026-11-21T23:00:30Z')
    await wait(again, '2026-11-21T23:01:00Z')
    expect(await last(again, luis)).toContain('Please read')
    expect(await campaignOf(again)).toMatchObject({ status: 'done' })
  })
})

test('a plan that was handed in anew while the second yes was on its way is not published unread', async () => {
  const memory = createMemoryStore()
  let read: 'as-it-stands' | 'as-it-was' = 'as-it-stands'
  const store: typeof memory = {
    ...memory,
    get: async (kind, id) => {
      const found = await memory.get(kind, id)
      // What the approver's press looks up is from before the plan was taken back and handed in again.
      return read === 'as-it-was' && kind === 'campaign' && found
        ? { ...found, submittedAt: '2026-11-20T14:00:00.000Z' }
        : found
    },
  }
  const desk = await previewed(openDesk({ store }))
  await handIn(desk, marcy)
  read = 'as-it-was'
  await desk.press(thomas, 'Approve and publish')
  expect(await desk.store.list('policy')).toEqual([])
  expect(await campaignOf(desk)).toMatchObject({ status: 'submitted' })
  read = 'as-it-stands'
  await desk.press(thomas, 'Approve and publish')
  expect(await campaignOf(desk)).toMatchObject({ status: 'done' })
})
