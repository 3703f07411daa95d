import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import type { Address, Person } from '../../src/people.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { handIn } from '../support/two-people.ts'

const staff = playgroundStaff()
const hr = 'glastonbury-marcy'
const heading = 'Name,ID,E-mail,Department,Job title,Supervisor,Pay basis,Schedule,Time zone,May post,Slack ID'
const ana =
  'Ana Silva,glastonbury-ana,ana.silva@glastonbury.example,Library,Librarian,glastonbury-karen,hourly,"Mon-Fri 09:00-17:00 (lunch 12:00-12:30, break 15:00-15:15)",America/New_York,no,'

/** Pastes a list and gives what HR reads. */
async function pasted(desk: Desk, lines: string[], covers = 'some', by = hr): Promise<string> {
  await desk.say(by, 'import people')
  return desk.press(by, 'Show what changes', { csv: lines.join('\n'), covers })
}

const names = async (desk: Desk) => (await desk.store.list('person')).map(({ id }) => id)

describe('HR brings in the staff list', () => {
  test('the changes are shown before anything counts, and one press saves them', async () => {
    const desk = openDesk()
    const luis = `Luis Ortega,glastonbury-luis,luis.ortega@glastonbury.example,Parks & Recreation,Crew Leader,glastonbury-dana,hourly,Mon-Fri 07:00-15:30 (lunch 11:30-12:00),,no,U0LUIS1`
    const preview = await pasted(desk, [heading, ana, luis])
    expect(preview).toContain('New: 1')
    expect(preview).toContain('Ana Silva, Librarian, Library')
    expect(preview).toContain('Luis Ortega: title, Slack or Teams id')
    expect(await names(desk)).toEqual([])
    expect(await desk.press(hr, 'Save the list')).toContain('1 new, 1 changed, 0 left.')
    expect(await desk.store.get('person', 'glastonbury-ana')).toMatchObject({ title: 'Librarian', mayPost: false })
    // Columns that the list lacks keep what is known.
    expect(await desk.store.get('person', 'glastonbury-luis')).toMatchObject({
      title: 'Crew Leader',
      backup: 'glastonbury-karen',
    })
    expect(await desk.say(hr, 'mine')).toContain('What is kept about you')
    expect((await desk.store.list('staff-import'))[0]).toMatchObject({ status: 'applied', rows: [] })
  })

  test('errors are named by line, the list comes back to be mended, and nothing is saved', async () => {
    const desk = openDesk()
    const reply = await pasted(desk, [
      heading,
      ana,
      '',
      'Bo Hall,glastonbury-bo,bo at home,Library,Page,glastonbury-nobody,weekly,whenever,EST5,perhaps,x',
      ana.replace('ana.silva@', 'other@'),
    ])
    for (const words of [
      'Line 4: "bo at home" is not an e-mail address.',
      'Line 4: The pay basis "weekly" has to be hourly or salaried.',
      'Line 4: The schedule "whenever" cannot be read.',
      'Line 4: The time zone "EST5" is not known.',
      'Line 4: "May post" is "perhaps" and has to be yes or no.',
      'Line 4: The Slack id "x" has to look like',
      'Line 5: The id "glastonbury-ana" is in line 2 already.',
    ])
      expect(reply).toContain(words)
    expect(reply).toContain('Nothing was changed.')
    expect(await names(desk)).toEqual([])
    expect(await desk.store.list('staff-import')).toEqual([])
  })

  test.each([
    ['an unknown column', ['id,shoe size', 'a,44'], 'Line 1: The column "shoe size" is not known.'],
    ['no id column', ['name', 'Ana'], 'Line 1: There is no column "id".'],
    [
      'a supervisor nobody knows',
      [heading, ana.replace('glastonbury-karen', 'ghost')],
      'Line 2: The supervisor "ghost"',
    ],
    ['a line with too few cells', [heading, 'Ana,glastonbury-ana'], 'Line 2: This line has 2 cells'],
    [
      'a quotation mark left open',
      [heading, ana.replace(',America', '",America').replace('"Mon', '""Mon')],
      'quotation mark',
    ],
    ['a person of another town', ['id,town', 'x,charlton'], 'Line 2: There is no town "charlton" here.'],
    ['a new person without what one needs', ['id,name', 'new-one,New'], 'needs the columns email, department'],
    [
      'supervisors in a circle',
      ['id,supervisor', 'glastonbury-dana,glastonbury-luis'],
      'Line 2: The supervisors above',
    ],
    [
      'the e-mail of somebody else',
      ['id,email', 'glastonbury-dana,luis.ortega@glastonbury.example'],
      'is that of "glastonbury-luis"',
    ],
    ['an empty list', ['  '], 'Line 1: The list is empty.'],
  ])('%s is refused in one line', async (_, lines, words) => {
    expect(await pasted(openDesk(), lines)).toContain(words)
  })

  test('cells copied from a spreadsheet come with tabs, and semicolons do as well', async () => {
    for (const mark of ['\t', ';']) {
      const desk = openDesk()
      const line = ['glastonbury-bo', 'Bo Hall', 'bo@glastonbury.example', 'Library', 'Page', 'salary']
      const preview = await pasted(desk, ['id,name,email,department,title,pay'.replaceAll(',', mark), line.join(mark)])
      expect(preview).toContain('Bo Hall, Page, Library')
    }
  })

  test('leavers cannot act, are asked for nothing, and old records still name them', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'home')
    expect(await pasted(desk, ['id,status', 'glastonbury-luis,left'])).toContain('Leave: 1')
    await desk.press(hr, 'Save the list')
    expect(await desk.store.get('person', 'glastonbury-luis')).toMatchObject({
      name: 'Luis Ortega',
      left: '2026-11-20',
    })
    expect(await desk.say('glastonbury-luis', 'mine')).toContain('I do not know you yet')
    await desk.say(hr, 'publish an update')
    const update = {
      policy: 'glastonbury-7',
      clause: 'Procedure 1(a)',
      text: 'Be used for Town business;',
      effective: '',
    }
    await desk.press(hr, 'Show the differences', update)
    expect(await handIn(desk, hr)).toContain('8 people are asked to sign')
    await desk.press('glastonbury-thomas', 'Approve and publish')
    expect(await desk.store.list('delivery', { to: 'glastonbury-luis' })).toEqual([])
    // Dana leaves before she signs: nobody waits for her, and nothing more is sent to her.
    await pasted(desk, ['id,status', 'glastonbury-dana,left'])
    await desk.press(hr, 'Save the list')
    const report = await desk.say(hr, 'who has not signed?')
    expect(report).toContain('Asked to sign: 8')
    expect(report).not.toContain('Dana')
    const [notice] = await desk.store.list('delivery', { to: 'glastonbury-dana' })
    const order = { id: 'later', to: 'glastonbury-dana', card: notice?.card ?? expect.fail('no notice') }
    const cause = { event: 'later', by: 'test', why: 'test', at: '2026-11-20T15:00:00.000Z' }
    await desk.store.change('event', 'later', cause, () => ({ outcome: '', deliveries: [order] }))
    await desk.bot.tick()
    expect(await desk.store.get('delivery', 'later')).toMatchObject({ state: 'failed', why: 'This person has left.' })
    // Somebody who comes back is the same person again.
    await pasted(desk, ['id,status', 'glastonbury-luis,active'])
    await desk.press(hr, 'Save the list')
    expect(await desk.say('glastonbury-luis', 'mine')).toContain('Luis Ortega')
  })

  test('a list that would send many away wants the number typed', async () => {
    const desk = openDesk()
    const preview = await pasted(desk, ['id', hr], 'everyone')
    expect(preview).toContain('Type 8 to confirm.')
    expect(preview).toContain('needs another supervisor')
    expect(await desk.press(hr, 'Save the list', { leavers: '1' })).toContain('Type 8 to confirm that so many')
    expect(await names(desk)).toEqual([])
    expect(await desk.press(hr, 'Save the list', { leavers: '8' })).toContain('0 new, 0 changed, 8 left.')
    expect(await desk.say('glastonbury-luis', 'mine')).toContain('I do not know you yet')
    expect(await desk.say('charlton-ray', 'mine')).toContain('What is kept about you')
  })

  test('HR cannot lock themselves out', async () => {
    const desk = openDesk()
    expect(await pasted(desk, [heading, ana], 'everyone')).toContain('You would leave with this list yourself.')
    expect(await pasted(desk, ['id,roles', `${hr},employee`])).toContain('You would lose the role hr')
  })

  test('what changed since the preview is looked at again', async () => {
    const desk = openDesk()
    await pasted(desk, [heading, ana])
    await desk.press(hr, 'Save the list')
    await pasted(desk, ['id,title', 'glastonbury-luis,Foreman'])
    await desk.store.change('person', 'glastonbury-luis', { event: 'e', by: 'x', why: 'x', at: 'x' }, () => ({
      outcome: '',
      record: { ...person('glastonbury-luis'), title: 'Foreman' },
    }))
    expect(await desk.press(hr, 'Save the list')).toContain('The staff changed in the meantime')
  })

  test('a list that was thrown away, or somebody else’s, cannot be saved', async () => {
    const desk = openDesk()
    await pasted(desk, [heading, ana])
    const [kept] = await desk.store.list('staff-import')
    const confirm = (user: string, town: string) =>
      desk.bot.handle({
        id: `c-${user}`,
        from: { platform: 'playground', space: town, user },
        place: 'private',
        said: { kind: 'press', request: { kind: 'confirm-people-import', importId: kept?.id }, typed: {} },
      })
    expect(JSON.stringify(await confirm('charlton-teresa', 'charlton'))).toContain('not there any more')
    expect(JSON.stringify(await confirm('glastonbury-luis', 'glastonbury'))).toContain('Only Human Resources')
    await desk.press(hr, 'Throw it away')
    expect((await desk.store.get('staff-import', kept?.id ?? ''))?.rows).toEqual([])
    expect(JSON.stringify(await confirm(hr, 'glastonbury'))).toContain('not there any more')
    expect(await names(desk)).toEqual([])
  })

  test('a list that a crash interrupted is carried out by the next tick', async () => {
    const desk = openDesk()
    await pasted(desk, [heading, ana])
    await desk.press(hr, 'Save the list')
    await pasted(desk, ['id,title', 'glastonbury-ana,Head Librarian', 'glastonbury-luis,Foreman'])
    const change = desk.store.change
    let written = 0
    desk.store.change = async (kind, id, cause, step) => {
      if (kind === 'person' && ++written === 2) throw new Error('killed')
      return change(kind, id, cause, step)
    }
    expect(await desk.press(hr, 'Save the list')).toContain('That did not work')
    desk.store.change = change
    await desk.bot.tick()
    const titles = await Promise.all(['ana', 'luis'].map((one) => desk.store.get('person', `glastonbury-${one}`)))
    expect(titles.map((one) => one?.title)).toEqual(['Head Librarian', 'Foreman'])
  })
})

describe('an account is linked by the e-mail that the platform verified', () => {
  const slack = (user: string): Address => ({ platform: 'slack', space: 'glastonbury', user })
  let events = 0
  async function from(desk: Desk, address: Address, email: string | undefined, words = 'mine'): Promise<string> {
    events += 1
    const said = { kind: 'words', text: words } as const
    const reply = await desk.bot.handle({
      id: `linking-${events}`,
      from: address,
      ...(email ? { email } : {}),
      place: 'private',
      said,
    })
    return reply.kind === 'nothing' ? '' : viewAsText(reply.view)
  }
  async function staffed() {
    const desk = openDesk()
    const at = '2026-11-20T15:00:00Z'
    for (const one of ['luis', 'dana', 'marcy'].map((name) => person(`glastonbury-${name}`)))
      await desk.store.change('person', one.id, { event: one.id, by: 'x', why: 'x', at }, () => ({
        outcome: '',
        record: { ...one, addresses: [] },
      }))
    return desk
  }
  const email = 'Luis.Ortega@Glastonbury.example'

  test('once, and told once; afterwards no e-mail is needed', async () => {
    const desk = await staffed()
    const told = 'You are linked as Luis Ortega, Parks Maintainer, by the e-mail of your Slack account.'
    const first = await from(desk, slack('U1'), email)
    expect(first).toContain(told)
    expect(first).toContain('tell Human Resources')
    const second = await from(desk, slack('U1'), undefined)
    expect(second).toContain('What is kept about you')
    expect(second).not.toContain('You are linked')
    expect(await desk.store.get('link', 'slack/glastonbury/U1')).toMatchObject({
      person: 'glastonbury-luis',
      by: 'email',
    })
  })

  test('on a second platform as well', async () => {
    const desk = await staffed()
    await from(desk, slack('U1'), email)
    expect(await from(desk, { platform: 'teams', space: 'glastonbury', user: 'aad' }, email)).toContain(
      'your Teams account',
    )
    const stored = await desk.store.get('person', 'glastonbury-luis')
    expect(stored?.addresses.map(({ platform }) => platform)).toEqual(['slack', 'teams'])
  })

  test('two events at the same moment link once', async () => {
    const desk = await staffed()
    const replies = await Promise.all([from(desk, slack('U1'), email), from(desk, slack('U1'), email)])
    expect(replies.filter((reply) => reply.includes('You are linked'))).toHaveLength(1)
    expect((await desk.store.get('person', 'glastonbury-luis'))?.addresses).toHaveLength(1)
  })

  test('a second account with the same e-mail is refused, and HR is named', async () => {
    const desk = await staffed()
    await from(desk, slack('U1'), email)
    const refused = await from(desk, slack('U2'), email)
    expect(refused).toContain('is linked to another account here, so this one was not linked. Human Resources')
    expect(await from(desk, slack('U2'), email, 'home')).toContain('Human Resources can change that.')
    expect(await desk.store.get('link', 'slack/glastonbury/U2')).toBeUndefined()
  })

  test('an e-mail that is not on the list, or none, links nobody', async () => {
    const desk = await staffed()
    expect(await from(desk, slack('U3'), 'mallory@elsewhere.example')).toContain(
      'is not on the staff list. Human Resources',
    )
    expect(await from(desk, slack('U4'), undefined)).toContain('Human Resources has to add you to the staff list')
    expect(await desk.store.list('link')).toEqual([])
  })

  test('somebody who has left is not linked, and their account may pass to who holds the e-mail now', async () => {
    const desk = await staffed()
    await from(desk, slack('U1'), email)
    const cause = { event: 'leave', by: 'x', why: 'x', at: 'x' }
    await desk.store.change('person', 'glastonbury-luis', cause, (current) => ({
      outcome: '',
      record: { ...(current ?? person('glastonbury-luis')), left: '2026-11-19' },
    }))
    expect(await from(desk, slack('U1'), email)).toContain('is not on the staff list')
    await desk.store.change('person', 'new-luis', { ...cause, event: 'hire' }, () => ({
      outcome: '',
      record: { ...person('glastonbury-luis'), id: 'new-luis', addresses: [] },
    }))
    expect(await from(desk, slack('U1'), email)).toContain('You are linked as Luis Ortega')
    expect(await from(desk, slack('U1'), undefined)).toContain('What is kept about you')
  })
})

function person(id: string): Person {
  const found = staff.find((one) => one.id === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}
