import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { takerOf } from '../../src/reports/taker.ts'
import { openDesk } from '../support/desk.ts'

describe('something that somebody has to know of', () => {
  test('a violation goes to the Town Manager, with the words that protect whoever tells', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'report')
    const form = await desk.press('glastonbury-luis', 'A violation')
    expect(form).toContain('Your supervisor does not see it.')
    expect(await desk.press('glastonbury-luis', 'Send the report', { words: ' ' })).toContain(
      'Say in a sentence what happened.',
    )
    const receipt = await desk.press('glastonbury-luis', 'Send the report', {
      words: 'Somebody answers residents in the pool page with insults.',
      circumstances: 'Facebook, last week',
    })
    expect(receipt).toMatch(/Your receipt is \w{4}-\w{4}\./)
    expect(receipt).toContain('prohibits taking adverse action against any employee for reporting')
    const [report] = await desk.store.list('report')
    const owner = report?.owner ?? ''
    expect((await desk.store.list('delivery')).map(({ to }) => to)).toEqual([owner])
    expect((await desk.reads(owner)).at(-1)).toContain('insults')
    await desk.press(owner, 'Answer')
    await desk.press(owner, 'Send the answer', { answer: 'Thank you. I am looking into it.' })
    expect((await desk.reads('glastonbury-luis')).at(-1)).toContain('I am looking into it.')
  })

  test('an incident goes to IT with the clause, and nobody else can read or answer it', async () => {
    const desk = openDesk()
    const form = await desk.say('charlton-ray', 'report a hacked account').then(() => desk.reads('charlton-ray'))
    expect(form.at(-1)).toContain('shall be promptly reported to IT Technician')
    await desk.press('charlton-ray', 'Send the report', { words: 'The page posts things we did not write.' })
    const [report] = await desk.store.list('report')
    const others = ['charlton-frank', 'charlton-teresa', 'charlton-martin'].filter((id) => id !== report?.owner)
    for (const user of others) {
      for (const kind of ['start-report-answer', 'answer-report']) {
        const reply = await desk.bot.handle({
          id: `${user}/${kind}`,
          from: { platform: 'playground', space: 'charlton', user },
          place: 'private',
          said: { kind: 'press', request: { kind, reportId: report?.id, answer: 'Mine.' }, typed: {} },
        })
        expect(reply).toMatchObject({ view: { title: 'No such report' } })
      }
    }
    expect((await desk.store.get('report', report?.id ?? ''))?.status).toBe('open')
  })

  test('an answer that says to report it brings the form', async () => {
    const desk = openDesk()
    await desk.say('charlton-ray', 'Our Facebook page got hacked, whom do I tell?')
    expect(await desk.press('charlton-ray', 'Report it')).toContain('Report a security incident')
  })

  test('a breach brings the form also where the policy is silent on it', async () => {
    const desk = openDesk()
    expect(await desk.say('westmont-tasha', 'Somebody hacked our page')).toContain('The policy does not say')
    expect(await desk.press('westmont-tasha', 'Report it')).toContain('Report a security incident')
  })

  test('where others read along, nothing is written', async () => {
    const desk = openDesk()
    const reply = await desk.bot.handle({
      id: 'shared',
      from: { platform: 'playground', space: 'charlton', user: 'charlton-ray' },
      place: 'shared',
      said: { kind: 'words', text: 'report a violation' },
    })
    expect(reply).toMatchObject({ view: { title: 'Please tell me in private' } })
  })

  test('never goes to the reporter, their supervisor or their backup', () => {
    const { towns } = loadKnowledge('knowledge')
    for (const reporter of playgroundStaff()) {
      const town = towns.find(({ key }) => key === reporter.town)
      if (!town) throw new Error(`${reporter.town} is no town`)
      const staff = playgroundStaff().filter((person) => person.town === town.key)
      for (const about of ['violation', 'incident'] as const) {
        const owner = takerOf(about, reporter, town, staff)?.person
        expect([reporter.id, reporter.supervisor, reporter.backup]).not.toContain(owner?.id ?? 'nobody')
      }
    }
  })
})
