import { describe, expect, test } from 'vitest'
import { viewAsText } from '../../src/view-as-text.ts'
import { openDesk } from '../support/desk.ts'
import { newPersonalUsePolicy } from '../support/policy-docx.ts'
import { publish } from '../support/two-people.ts'

const marcy = 'glastonbury-marcy'
const file = 'Policy 7 (new).docx'
const bytes = (words: string) => new TextEncoder().encode(words)

async function previewed() {
  const desk = openDesk()
  const form = await desk.drop(marcy, file, await newPersonalUsePolicy())
  const preview = await desk.press(marcy, 'Show the differences')
  return { desk, form, preview }
}

describe('HR drops a new version of a policy as a file', () => {
  test('the bot finds its clauses, guesses the policy by its number and takes the date from it', async () => {
    const { form } = await previewed()
    expect(form).toContain(`${file}: 7 clauses found`)
    expect(form).toContain('Which policy does it replace?: Social Media, Personal Use')
    expect(form).toContain('Counts from (optional): December 1, 2026')
  })

  test('the preview says what changes, for whom, and nothing is published', async () => {
    const { desk, preview } = await previewed()
    expect(preview).toContain(`${file}, 7 clauses`)
    expect(preview).toContain('5 clauses reworded, 1 clause added, 15 clauses removed')
    expect(preview).toContain('everyone with an account of their own; supervisors and department heads')
    expect(preview).toContain('in force from December 1, 2026')
    expect(preview).toContain('Now: Policy 7, Procedure 1(b)')
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('every difference, changed answer and finding can be read, and the way leads back', async () => {
    const { desk } = await previewed()
    const difference = await desk.press(marcy, 'All 21 differences')
    expect(difference).toContain('Removed: Policy 7, Procedure 1(i)')
    expect(await desk.press(marcy, 'Back to the preview')).toContain('All 21 differences')
    const answers = await desk.press(marcy, /All \d+ changed answers/)
    expect(answers).toMatch(/Asked: “.*”/)
    expect(answers).toContain('Before: Policy 7, Policy ¶2')
    expect(answers).toContain('Now: The policy does not say.')
    expect(answers).toMatch(/The same for “.*”, and \d+ more questions\./)
  })

  test('from the file to a version that counts and that people sign', async () => {
    const { desk } = await previewed()
    await publish(desk, marcy, 'glastonbury-thomas')
    desk.clock.set('2026-12-01T15:00:00Z')
    const answer = await desk.say('glastonbury-luis', 'may I tell about town operations on my own page?')
    expect(answer).toContain('without the written permission of the department director')
    expect((await desk.reads('glastonbury-luis')).join('\n')).toContain('Please read: Social Media, Personal Use')
  })

  test('only HR may; the others hear one line, and words beside a file are answered', async () => {
    const desk = openDesk()
    const opened: string[] = []
    const open = async () => {
      opened.push('opened')
      return { outcome: 'opened' as const, bytes: bytes('1. Be kind.') }
    }
    const from = { platform: 'playground', space: 'glastonbury', user: 'glastonbury-luis' } as const
    const said = { kind: 'file', name: 'new.docx', text: '', open } as const
    const reply = await desk.bot.handle({ id: 'e1', from, place: 'private', said })
    expect(reply.kind === 'nothing' ? '' : viewAsText(reply.view)).toContain(
      'Only Human Resources can send me policies',
    )
    expect(opened).toEqual([])
    const answered = await desk.drop(
      'glastonbury-luis',
      'photo.png',
      bytes('x'),
      'Can I use my personal account for Town-related business?',
    )
    expect(answered).toContain('I did not open the file')
    expect(answered).toContain('Policy 7, Procedure 1(a)')
  })

  test.each([
    ['empty.docx', '', 'The file is empty.'],
    ['old.doc', '\xd0\xcf\x11\xe0 and so on', 'old Office version'],
    ['picture.docx', '\x89PNG....', 'This is a picture'],
    ['words.txt', 'hello', 'No clause can be found in it.'],
  ])('%s is refused in a sentence; nothing is kept', async (name, content, why) => {
    const desk = openDesk()
    expect(await desk.drop(marcy, name, Buffer.from(content, 'latin1'))).toContain(why)
    expect(await desk.store.list('update')).toEqual([])
    expect(desk.failures).toEqual([])
  })

  test('a rule outside every clause and a blank keep it from being published; advice does not', async () => {
    const desk = openDesk()
    const words = [
      '# Social Media, Personal Use',
      '',
      '1. Employees must tell ______ before they post about the town.',
      '',
      '2. Employees must not share drafts, see Section 9.4.',
      '',
      'Employees must never share passwords with anybody at all',
    ].join('\n')
    await desk.drop(marcy, 'policy.md', bytes(words))
    const preview = await desk.press(marcy, 'Show the differences', { policy: 'glastonbury-7' })
    expect(preview).toContain('There is a blank to fill in')
    expect(preview).toContain('"Employees must never share passwords with anybody at all" stands in no clause')
    expect(preview).not.toContain('[Choose who signs]')
    expect(preview).toContain('The whole text: hardly a clause of “Social Media, Personal Use” stands in it.')
    const report = await desk.press(marcy, /^Report/)
    expect(report).toContain('To mend before it can be published')
    expect(report).toContain('Advice never keeps a policy from being published.')
  })

  test('reading can be stopped, and a file is not kept longer than an hour', async () => {
    const desk = openDesk()
    const from = { platform: 'playground', space: 'glastonbury', user: marcy } as const
    let started: () => void = () => {}
    const isOpen = new Promise<void>((resolve) => {
      started = resolve
    })
    const open = (signal: AbortSignal) =>
      new Promise<{ outcome: 'refused'; why: string }>((resolve) => {
        started()
        signal.addEventListener('abort', () => resolve({ outcome: 'refused', why: 'stopped' }))
      })
    const said = { kind: 'file', name: 'new.docx', text: '', open } as const
    const reading = desk.bot.handle({ id: 'e1', from, place: 'private', said })
    await isOpen
    const request = { kind: 'stop-reading', reading: 'e1' }
    const stopped = await desk.bot.handle({
      id: 'e2',
      from,
      place: 'private',
      said: { kind: 'press', request, typed: {} },
    })
    expect(stopped).toMatchObject({ kind: 'replace', view: { title: 'Stopped' } })
    expect(await reading).toEqual({ kind: 'nothing' })

    await desk.drop(marcy, file, await newPersonalUsePolicy())
    desk.clock.set('2026-11-20T16:01:00Z')
    expect(await desk.press(marcy, 'Show the differences')).toContain('I do not have the file any more')
  })

  test('a file can be a policy that the town does not have yet', async () => {
    const desk = openDesk()
    const teresa = 'charlton-teresa'
    const words = [
      '---',
      'title: Use of Drones',
      'number: Policy 12',
      '---',
      '# Rules',
      '',
      '1. Employees must not fly a drone over a playground without the written permission of the Town Administrator.',
      '',
      '2. Footage of a drone is a public record and must be kept for one year.',
    ].join('\n')
    const form = await desk.drop(teresa, 'drones.md', bytes(words))
    expect(form).toContain('None of them: it is a new policy')
    const preview = await desk.press(teresa, 'Show the differences', { policy: 'new policy' })
    expect(preview).toContain('Use of Drones: version 1')
    expect(preview).toContain('nothing: it is a new policy')
    expect(preview).toContain('2 clauses added')
    await publish(desk, teresa, 'charlton-martin')
    const answer = await desk.say('charlton-ray', 'may i fly a drone over the playground?')
    expect(answer).toContain('without the written permission of the Town Administrator')
    expect((await desk.reads('charlton-ray')).join('\n')).toContain('Please read: Use of Drones')
    expect(await desk.say('charlton-ray', 'versions')).toContain('Version 1: counts now, since November 20, 2026')
    await desk.drop(teresa, 'drones.md', bytes(words))
    expect(await desk.press(teresa, 'Show the differences', { policy: 'new policy' })).toContain(
      'There is such a policy already',
    )
  })

  test('a staff list goes where staff lists go', async () => {
    const desk = openDesk()
    const reply = await desk.drop(marcy, 'staff.csv', bytes('name,e-mail\nAna Ruiz,ana@example.org\n'))
    expect(reply).not.toContain('clause')
  })

  test('a staff list of a Windows spreadsheet keeps its accents', async () => {
    const desk = openDesk()
    const list = 'id,name,email,time zone\nglastonbury-ana,Ana Muñoz,ana@glastonbury.example,America/New_York\n'
    const reply = await desk.drop(marcy, 'staff.csv', Buffer.from(list, 'latin1'))
    expect(reply).toContain('Ana Muñoz')
    expect(reply).not.toContain('\ufffd')
  })

  test('a staff list longer than that of any town is not even looked through', async () => {
    const desk = openDesk()
    const reply = await desk.drop(marcy, 'staff.csv', bytes(`id,name\n${'x,y\n'.repeat(600_000)}`))
    expect(reply).toContain('The list is longer than that of any town.')
  })
})
