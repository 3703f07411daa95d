import { describe, expect, test } from 'vitest'
import { acknowledgementId } from '../../src/acknowledgements/acknowledgement.ts'
import type { Messenger } from '../../src/ports.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { handIn, publish } from '../support/two-people.ts'

const [marcy, thomas, luis, priya, dana, karen] = ['marcy', 'thomas', 'luis', 'priya', 'dana', 'karen'].map(
  (name) => `glastonbury-${name}`,
) as [string, string, string, string, string, string]
const names: Record<string, string> = { [luis]: 'Luis Ortega', [priya]: 'Priya Nair', [dana]: 'Dana Whitlock' }

/** Marcy and Thomas publish new words for a clause; everybody is asked for a signature. */
async function published(
  desk: Desk,
  change: { clause?: string; text?: string; policy?: string } = {},
  typed: Record<string, string> = {},
): Promise<Desk> {
  await desk.say(marcy, 'publish an update')
  await desk.press(marcy, 'Show the differences', {
    policy: change.policy ?? 'glastonbury-7',
    clause: change.clause ?? 'Procedure 1(a)',
    text:
      change.text ?? 'Be used for Town-related business, except to share what an official Town account has published;',
  })
  await publish(desk, marcy, thomas, typed)
  return desk
}

const wait = async (desk: Desk, iso: string) => {
  desk.clock.set(iso)
  await desk.bot.tick()
  await desk.bot.tick()
}
const last = async (desk: Desk, person: string) => (await desk.reads(person)).at(-1) ?? ''
const signs = (desk: Desk, person: string) => desk.press(person, 'I acknowledge', { name: names[person] ?? '' })
const owedBy = (desk: Desk, person: string, version = 2, policy = 'glastonbury-7') =>
  desk.store.get('acknowledgement', acknowledgementId(policy, version, person))
const reminders = async (desk: Desk, person: string) =>
  (await desk.store.list('delivery', { to: person })).filter(({ id }) => id.startsWith('reminder/'))

describe('what one reader is shown and what is kept', () => {
  test('what changed for them, the whole version one press away, and the record says what was shown', async () => {
    const desk = await published(openDesk())
    const form = await desk.press(luis, 'Read and sign')
    expect(form).toContain('What changed for you: 1 clause reworded')
    expect(form).toContain('Now: Policy 7, Procedure 1(a)')
    const whole = await desk.press(luis, 'Read the whole policy')
    expect(whole).toContain('version 2')
    expect(whole).toContain('except to share what an official Town account has published;')
    expect(whole).toContain('Policy 7, Procedure 1(b)')
    await desk.press(luis, 'Go on to sign')
    expect(await signs(desk, luis)).toMatch(/Receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(await owedBy(desk, luis)).toMatchObject({
      status: 'acknowledged',
      shown: ['Reworded: Policy 7, Procedure 1(a)'],
      shownSince: 1,
      zone: 'America/New_York',
      acknowledgedAt: '2026-11-20T15:00:00.000Z',
      signedFrom: 'playground/glastonbury/glastonbury-luis',
    })
  })

  test('the old card of an older version leads to the newer one', async () => {
    const desk = await published(openDesk())
    await desk.press(luis, 'Read and sign')
    await published(desk, { text: 'Be used for Town-related business without a word from the director;' })
    const notices = await desk.reads(luis)
    expect(notices.filter((one) => one.includes('Please read: Social Media, Personal Use'))).toHaveLength(2)
    const reply = await desk.bot.handle({
      id: 'old-card',
      from: { platform: 'playground', space: 'glastonbury', user: luis },
      place: 'private',
      said: {
        kind: 'press',
        request: { kind: 'open-acknowledgement', acknowledgementId: acknowledgementId('glastonbury-7', 2, luis) },
        typed: {},
      },
    })
    expect(JSON.stringify(reply)).toContain('version 3')
    expect(JSON.stringify(reply)).toContain('without a word from the director')
  })

  test('somebody else’s acknowledgement cannot be read, signed or questioned', async () => {
    const desk = await published(openDesk())
    for (const kind of ['open-acknowledgement', 'read-acknowledgement', 'acknowledge', 'question-policy']) {
      const reply = await desk.bot.handle({
        id: `try-${kind}`,
        from: { platform: 'playground', space: 'glastonbury', user: priya },
        place: 'private',
        said: {
          kind: 'press',
          request: { kind, acknowledgementId: acknowledgementId('glastonbury-7', 2, luis), question: 'Why?' },
          typed: { name: 'Luis Ortega' },
        },
      })
      expect(JSON.stringify(reply)).toContain('This is for somebody else to sign.')
    }
    expect(await owedBy(desk, luis)).toMatchObject({ status: 'owed', openedAt: '' })
    expect(await desk.store.list('inquiry')).toEqual([])
  })
})

describe('a question before signing', () => {
  const scenario = {
    scenario: 'A neighbor asks you online when the road opens. What do you do?',
    scenarioOptions: 'Answer for the town\n* Point to what the town has published',
    scenarioClause: 'Procedure 1(a)',
  }

  async function withScenario() {
    const desk = openDesk()
    await desk.say(marcy, 'publish an update')
    await desk.press(marcy, 'Show the differences', {
      policy: 'glastonbury-7',
      clause: 'Procedure 1(a)',
      text: 'Be used for Town-related business, except to share what the Town has published;',
    })
    await desk.press(marcy, 'Add a question before signing')
    expect(await desk.press(marcy, 'Keep the question', { ...scenario, scenarioClause: '9(z)' })).toContain(
      'Name the clause',
    )
    const preview = await desk.press(marcy, 'Keep the question', scenario)
    expect(preview).toContain('Right answer: Point to what the town has published (one of 2; Policy 7, Procedure 1(a))')
    await handIn(desk, marcy)
    expect(await last(desk, thomas)).toContain(`Question before signing: ${scenario.scenario}`)
    await desk.press(thomas, 'Approve and publish')
    return desk
  }

  test('a wrong choice shows the clause and lets the reader try again; only that it was answered is kept', async () => {
    const desk = await withScenario()
    const form = await desk.press(luis, 'Read and sign')
    expect(form).toContain('A neighbor asks you online')
    expect(await signs(desk, luis)).toContain('Please answer the question first.')
    const again = await desk.press(luis, 'I acknowledge', { name: 'Luis Ortega', answer: '0' })
    expect(again).toContain('Not quite. This is the clause; please choose again.')
    expect(again).toContain('except to share what the Town has published;')
    expect(again).not.toContain('Receipt')
    expect(await desk.press(luis, 'I acknowledge', { answer: '1' })).toContain('Receipt')
    const kept = await owedBy(desk, luis)
    expect(kept).toMatchObject({ status: 'acknowledged', scenario: scenario.scenario })
    expect(JSON.stringify(kept)).not.toMatch(/answer|Point to what/)
  })

  test('it cannot change once it was handed in', async () => {
    const desk = await withScenario()
    const [update] = await desk.store.list('update')
    const reply = await desk.bot.handle({
      id: 'late',
      from: { platform: 'playground', space: 'glastonbury', user: marcy },
      place: 'private',
      said: { kind: 'press', request: { kind: 'set-scenario', updateId: update?.id }, typed: {} },
    })
    expect(JSON.stringify(reply)).toContain('cannot change any more')
    expect((await desk.store.list('update'))[0]?.scenario).not.toBeNull()
  })
})

describe('owed again only when it matters', () => {
  const seal = { clause: 'Procedure 2(b)', policy: 'glastonbury-6' }

  test('who signed and is not concerned by what changed since is not asked; HR reads that it carries on', async () => {
    const desk = await published(
      openDesk(),
      { ...seal, text: 'First words on political content.' },
      {
        whom: 'everyone',
        why: 'The first version that is signed here.',
      },
    )
    for (const person of [luis, priya]) {
      await desk.press(person, 'Read and sign')
      await signs(desk, person)
    }
    await published(desk, { ...seal, text: 'Other words on political content.' })
    expect(await owedBy(desk, luis, 3, 'glastonbury-6')).toBeUndefined()
    expect(await owedBy(desk, priya, 3, 'glastonbury-6')).toMatchObject({ status: 'owed' })
    const report = await desk.say(marcy, 'who has not signed?')
    expect(report).toContain('Earlier signatures that carry on (1)')
    expect(report).toContain('Luis Ortega, Parks & Recreation: version 2')
    expect(await desk.say(luis, 'mine')).toContain('it counts for version 3 too')
  })
})

describe('"I have a question"', () => {
  test('reaches HR, rests the reminders until it is answered, and leads back to signing', async () => {
    const desk = await published(openDesk())
    expect(await desk.press(luis, 'I have a question')).toContain('Your supervisor does not.')
    await desk.press(luis, 'Send the question', { question: 'Does a snow alert count?' })
    expect(await last(desk, luis)).toContain('Question sent to Marcy Feldt')
    expect(await last(desk, marcy)).toContain('Does a snow alert count?')
    expect(await last(desk, marcy)).toContain('About Social Media, Personal Use, version 2.')

    await wait(desk, '2026-11-30T16:00:00Z')
    expect(await reminders(desk, luis)).toEqual([])
    expect(await reminders(desk, priya)).toHaveLength(1)

    await desk.press(marcy, 'Answer')
    await desk.press(marcy, 'Send the answer', { answer: 'Yes, once the town has posted it.' })
    expect(await last(desk, luis)).toContain('Yes, once the town has posted it.')
    expect(await owedBy(desk, luis)).toMatchObject({ status: 'owed' })
    await wait(desk, '2026-12-01T16:00:00Z')
    expect(await reminders(desk, luis)).toEqual([])
    await wait(desk, '2026-12-03T16:00:00Z')
    expect(await reminders(desk, luis)).toHaveLength(1)
    await desk.press(luis, 'Read and sign')
    expect(await signs(desk, luis)).toContain('Signed. Thank you.')
  })

  test('no supervisor reads it: HR’s own goes past the manager, and where nobody is left it says so', async () => {
    const desk = await published(openDesk())
    expect(await desk.press(marcy, 'I have a question')).toContain('Nobody is entered for this yet')
    for (const person of [luis, priya]) {
      await desk.press(person, 'I have a question')
      await desk.press(person, 'Send the question', { question: `A question of ${person}` })
    }
    for (const person of [dana, thomas, karen]) {
      expect((await desk.reads(person)).join('\n')).not.toContain('A question of')
    }
  })

  test('an answer that a crash cut short still lets the signature be waited for', async () => {
    const desk = await published(openDesk())
    await desk.press(luis, 'I have a question')
    await desk.press(luis, 'Send the question', { question: 'Why?' })
    const [inquiry] = await desk.store.list('inquiry')
    if (!inquiry) throw new Error('No inquiry was kept.')
    const cause = { event: 'cut-short', by: marcy, why: 'send-answer', at: '2026-11-20T16:00:00.000Z' }
    await desk.store.change('inquiry', inquiry.id, cause, (current) =>
      current
        ? { outcome: '', record: { ...current, status: 'answered', answer: 'So.', answeredAt: cause.at } }
        : { outcome: '' },
    )
    await wait(desk, '2026-11-20T17:00:00Z')
    expect(await owedBy(desk, luis)).toMatchObject({ status: 'owed', resumedAt: expect.stringContaining('2026-11-20') })
  })
})

describe('reminders', () => {
  test('three at most, a day each, at work; then the supervisor reads who is missing, and nothing else', async () => {
    const desk = await published(openDesk())
    await desk.press(priya, 'I have a question')
    await desk.press(priya, 'Send the question', { question: 'A private matter of Priya' })
    for (let hour = 0; hour < 24 * 30; hour += 1) {
      await wait(desk, new Date(Date.parse('2026-11-20T15:00:00Z') + hour * 3_600_000).toISOString())
    }
    const days = (await reminders(desk, luis)).map(({ id }) => id.split('/').at(-1))
    expect(days).toEqual(['2026-11-23', '2026-11-27', '2026-12-02'])
    expect(await owedBy(desk, luis)).toMatchObject({ reminders: 3, told: { supervisor: dana } })
    const list = (await desk.reads(dana)).find((one) => one.includes('signature of your people is missing')) ?? ''
    expect(list).toContain('Luis Ortega: Social Media, Personal Use, version 2')
    expect(list).not.toContain('Priya')
    expect((await desk.reads(dana)).join('\n')).not.toContain('A private matter')
    expect(await reminders(desk, priya)).toEqual([])

    await desk.press(luis, 'Read and sign')
    await signs(desk, luis)
    expect((await desk.reads(dana)).join('\n')).toContain('All of your people have signed')
    expect((await desk.reads(luis)).join('\n')).toContain('All signed. Thank you.')
  })

  test('one message for everything somebody owes', async () => {
    const desk = await published(openDesk())
    await wait(desk, '2026-11-21T15:00:00Z')
    await published(
      desk,
      { policy: 'glastonbury-6', clause: 'Procedure 2(b)', text: 'Other words on politics.' },
      {
        whom: 'everyone',
        why: 'It is new to all.',
        hours: 'any',
      },
    )
    await wait(desk, '2026-11-24T16:00:00Z')
    expect(await reminders(desk, luis)).toHaveLength(1)
    const message = await last(desk, luis)
    expect(message).toContain('2 policies wait for your signature')
    expect(message).toContain('[Read and sign: Social Media, Personal Use]')
    for (const policy of ['glastonbury-6', 'glastonbury-7'])
      expect(await owedBy(desk, luis, 2, policy)).toMatchObject({ reminders: 1 })
  })

  test('a look twice, or by a bot that starts again, reminds once', async () => {
    const desk = await published(openDesk())
    await wait(desk, '2026-11-23T16:00:00Z')
    const again = openDesk({ store: desk.store })
    await wait(again, '2026-11-23T17:45:00Z')
    expect(await reminders(desk, luis)).toHaveLength(1)
    expect(await owedBy(desk, luis)).toMatchObject({ reminders: 1 })
  })

  test('nobody is reminded of what HR has stopped', async () => {
    const desk = await published(openDesk())
    const [campaign] = await desk.store.list('campaign')
    if (!campaign) throw new Error('No campaign was kept.')
    const cause = { event: 'stop', by: marcy, why: 'steer-campaign', at: '2026-11-20T16:00:00.000Z' }
    await desk.store.change('campaign', campaign.id, cause, (current) =>
      current ? { outcome: '', record: { ...current, status: 'cancelled' } } : { outcome: '' },
    )
    await wait(desk, '2026-11-30T16:00:00Z')
    expect(await reminders(desk, luis)).toEqual([])
  })
})

describe('paper', () => {
  /** Luis blocks the bot. */
  const blocked: Messenger = {
    send: async (to, _, key) =>
      to.user === luis ? { outcome: 'failed', why: 'Luis has blocked the bot.' } : { outcome: 'sent', message: key },
    replace: async (_at) => ({ outcome: 'sent', message: 'm' }),
  }

  test('whom no message reaches stands in HR’s list; HR enters the paper, and the record says so', async () => {
    const desk = openDesk()
    await published(desk)
    const unreached = openDesk({ store: desk.store, messenger: blocked })
    const notice = await desk.store.get(
      'delivery',
      `acknowledgement/${acknowledgementId('glastonbury-7', 2, luis)}/notice`,
    )
    if (!notice) throw new Error('No message was kept.')
    const cause = { event: 'again', by: 'clock', why: 'test', at: '2026-11-20T15:00:00.000Z' }
    await desk.store.change('delivery', notice.id, cause, () => ({
      outcome: '',
      record: { ...notice, state: 'queued', sentAs: null },
    }))
    await wait(unreached, '2026-11-23T16:00:00Z')
    expect(await reminders(desk, luis)).toEqual([])

    desk.clock.set('2026-11-23T16:00:00Z')
    const list = await desk.say(marcy, 'paper signatures')
    expect(list).toContain('1 person has to sign on paper')
    expect(list).toContain(
      'Luis Ortega, Parks & Recreation: Social Media, Personal Use, version 2. Luis has blocked the bot.',
    )
    await desk.press(marcy, 'Enter: Luis Ortega')
    expect(await desk.press(marcy, 'Enter it', { signedOn: '2026-12-24', scan: 'HR/118' })).toContain('still to come')
    const entered = await desk.press(marcy, 'Enter it', { signedOn: '2026-11-23', scan: 'HR/118' })
    expect(entered).toContain('Entered: Luis Ortega signed on paper')
    const code = /Receipt ([0-9A-Z-]{14})/.exec(entered)?.[1]
    expect(await owedBy(desk, luis)).toMatchObject({
      status: 'acknowledged',
      receipt: code,
      paper: { signedOn: '2026-11-23', scan: 'HR/118', enteredBy: marcy },
    })
    expect(await desk.say(marcy, 'paper signatures')).toContain('Everyone who has to sign is reached')
    expect(await desk.say(luis, 'mine')).toContain(`receipt ${code}`)
  })

  test('HR names somebody who would rather sign on paper; who signed keeps the first receipt', async () => {
    const desk = await published(openDesk())
    await desk.say(marcy, 'paper signatures')
    await desk.press(marcy, 'Enter a paper signature')
    const typed = { policy: 'glastonbury-7', signedOn: '11/20/2026', scan: 'cabinet 4' }
    expect(await desk.press(marcy, 'Enter it', { ...typed, person: 'Nobody Here' })).toContain('I know nobody here')
    const entered = await desk.press(marcy, 'Enter it', { ...typed, person: 'priya nair' })
    expect(entered).toContain('Entered: Priya Nair signed on paper')
    expect((await desk.reads(priya)).join('\n')).toContain('Signed on paper. Thank you.')
    await desk.press(marcy, 'Who else signs on paper?')
    await desk.press(marcy, 'Enter a paper signature')
    const again = await desk.press(marcy, 'Enter it', { ...typed, person: 'Priya Nair', scan: 'cabinet 9' })
    expect(again).toContain('Priya Nair had signed already')
    expect(again).toContain('cabinet 4')
    expect(await desk.press(priya, 'Read the whole policy')).toContain('version 2')
  })

  test('only HR enters paper, and nobody enters their own', async () => {
    const desk = await published(openDesk())
    expect(await desk.say(dana, 'paper signatures')).toContain('Only Human Resources can do this.')
    await desk.say(marcy, 'paper signatures')
    await desk.press(marcy, 'Enter a paper signature')
    const typed = { policy: 'glastonbury-7', signedOn: '2026-11-20', scan: 'x', person: 'Marcy Feldt' }
    expect(await desk.press(marcy, 'Enter it', typed)).toContain('Sign for yourself')
  })

  test('in Charlton the copy of a paper form goes to the Town Administrator, and it lets somebody post', async () => {
    const desk = openDesk()
    await desk.say('charlton-ray', 'ask for permission')
    await desk.press('charlton-ray', 'Open or use an official account')
    await desk.press('charlton-ray', 'Send the request', { account: 'facebook', purpose: 'Road closures.' })
    await desk.press('charlton-frank', 'Approve')
    await desk.press('charlton-martin', 'Approve')
    const review = async () => {
      await desk.say('charlton-ray', 'check a draft')
      return desk.press('charlton-ray', 'Check it', { text: 'Masonic Home Road is closed.', use: 'official' })
    }
    expect(await review()).toContain('The signed acknowledgement')
    expect((await desk.reads('charlton-ray')).join('\n')).toContain('You may post for the town once you have read')
    await desk.say('charlton-teresa', 'paper signatures')
    await desk.press('charlton-teresa', 'Enter a paper signature')
    const entered = await desk.press('charlton-teresa', 'Enter it', {
      person: 'Ray Boudreau',
      policy: 'charlton',
      signedOn: '2026-11-20',
      scan: 'form 12',
    })
    expect(entered).toContain('Entered: Ray Boudreau signed on paper')
    expect((await desk.reads('charlton-martin')).join('\n')).toContain('Ray Boudreau signed Social Media Policy')
    expect(await review()).not.toContain('The signed acknowledgement')
  })
})

describe('people who join, change place or leave', () => {
  const heading = 'id,name,email,department,title,supervisor,roles,pay basis,schedule'
  const eva =
    'eva,Eva Lind,eva.lind@glastonbury.example,Library,Librarian,glastonbury-karen,employee,salaried,Mon-Fri 09:00-17:00'

  async function imports(desk: Desk, ...lines: string[]) {
    await desk.say(marcy, 'import the staff list')
    await desk.press(marcy, 'Show what changes', { csv: [heading, ...lines].join('\n'), covers: 'some' })
    return desk.press(marcy, 'Save the list')
  }

  test('a joiner owes what applies, with a due day from the start, once', async () => {
    const desk = await published(openDesk())
    desk.clock.set('2026-11-23T16:00:00Z')
    await imports(desk, eva)
    await wait(desk, '2026-11-23T18:00:00Z')
    await wait(desk, '2026-11-24T18:00:00Z')
    expect(await owedBy(desk, 'eva')).toMatchObject({ status: 'owed', reason: 'joined', dueOn: '2026-12-07' })
    expect((await desk.store.list('acknowledgement', { person: 'eva' })).length).toBe(1)
    expect(await desk.say(marcy, 'paper signatures')).toContain('Eva Lind, Library')
  })

  test('somebody who comes to post for the town owes the change about posts', async () => {
    const desk = await published(openDesk(), {
      policy: 'glastonbury-6',
      clause: 'Procedure 2(b)',
      text: 'Other words on politics.',
    })
    expect(await owedBy(desk, luis, 2, 'glastonbury-6')).toBeUndefined()
    const [person] = (await desk.store.list('person')).filter(({ id }) => id === luis)
    expect(person).toBeUndefined()
    await desk.say(marcy, 'import the staff list')
    await desk.press(marcy, 'Show what changes', { csv: `id,may post\n${luis},yes`, covers: 'some' })
    await desk.press(marcy, 'Save the list')
    await wait(desk, '2026-11-20T17:00:00Z')
    expect(await owedBy(desk, luis, 2, 'glastonbury-6')).toMatchObject({ reason: 'changed-place', dueOn: '2026-12-04' })
    expect(await last(desk, luis)).toContain('With your new place in the town this policy applies to you.')
  })

  test('nobody who has left is reminded or listed', async () => {
    const desk = await published(openDesk())
    await desk.say(marcy, 'import the staff list')
    await desk.press(marcy, 'Show what changes', { csv: `id,status\n${luis},left`, covers: 'some' })
    await desk.press(marcy, 'Save the list')
    await wait(desk, '2026-11-30T16:00:00Z')
    expect(await reminders(desk, luis)).toEqual([])
    expect(await desk.say(marcy, 'who has not signed?')).not.toMatch(/Luis Ortega/)
  })
})
