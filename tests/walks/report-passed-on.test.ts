import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { brings, later, pressed } from '../support/passing-on.ts'

const [luis, dana, karen, priya, marcy, thomas] = ['luis', 'dana', 'karen', 'priya', 'marcy', 'thomas'].map(
  (name) => `glastonbury-${name}`,
) as [string, string, string, string, string, string]
const insults = 'Somebody answers residents in the pool page with insults.'
const nameOf = (id: string) => playgroundStaff().find((person) => person.id === id)?.name ?? 'nobody'

async function reports(desk: Desk, words = insults) {
  await desk.say(luis, 'report')
  await desk.press(luis, 'A violation')
  await desk.press(luis, 'Send the report', { words })
}

const kept = async (desk: Desk) => {
  const [report] = await desk.store.list('report')
  if (!report) throw new Error('No report was sent.')
  return report
}

/** Whom messages about the report went to. */
const recipients = async (desk: Desk) => {
  const about = (await desk.store.list('delivery')).filter(({ id }) => id.startsWith('report/'))
  return [...new Set(about.map(({ to }) => to))].sort()
}

describe('an open report whose owner does not take it any more', () => {
  test('comes to the next of its routing once its owner has left, and the answer finds its way', async () => {
    const desk = openDesk()
    await reports(desk)
    expect(await kept(desk)).toMatchObject({ owner: thomas, office: 'administrator', passed: [] })
    expect((await desk.reads(thomas)).at(-1)).toContain(insults)
    await brings(desk, marcy, ['id,status', `${thomas},left`])

    const fresh = (await desk.reads(marcy)).at(-1)
    expect(fresh).toContain('Luis Ortega reports a possible violation')
    expect(fresh).toContain(insults)
    expect(fresh).toContain(`It comes to you because it was with ${nameOf(thomas)}, who does not work here any more.`)
    const told = (await desk.reads(luis)).at(-1)
    expect(told).toContain(`${nameOf(marcy)} has your report ${(await kept(desk)).receipt} now`)
    expect(told).toContain(`It was with ${nameOf(thomas)}, who does not work here any more.`)
    const old = (await desk.reads(thomas)).at(-1) ?? ''
    expect(old).toContain('This is with somebody else now')
    for (const secret of [insults, 'Luis', 'Marcy', 'report', 'Answer']) expect(old).not.toContain(secret)

    const { id } = await kept(desk)
    await pressed(desk, thomas, { kind: 'answer-report', reportId: id, answer: 'From the old card.' })
    expect(await kept(desk)).toMatchObject({ status: 'open', owner: marcy })
    await desk.press(marcy, 'Answer')
    await desk.press(marcy, 'Send the answer', { answer: 'Thank you. I am looking into it.' })
    expect((await desk.reads(luis)).at(-1)).toContain('I am looking into it.')
    expect((await desk.reads(thomas)).at(-1)).toBe(old)
    expect(desk.failures).toEqual([])
  })

  test('is seen by nobody else: not the supervisor, not the backup, not whoever brought in the list', async () => {
    const desk = openDesk()
    await reports(desk)
    const lists = [`${thomas},"employee;supervisor"`, `${priya},"employee;administrator"`]
    await brings(desk, marcy, ['id,roles', ...lists])
    expect(await kept(desk)).toMatchObject({ owner: priya, passed: [{ holder: thomas, why: 'office' }] })
    expect(await recipients(desk)).toEqual([luis, priya, thomas].sort())
    for (const person of [dana, karen, marcy]) {
      expect((await desk.reads(person)).join('\n')).not.toMatch(/insults|has your report|with somebody else now/)
    }
    expect(await desk.say(marcy, 'what did not arrive')).not.toContain('confidence')
    expect(await desk.say(thomas, 'mine')).toContain('reports of others that came to you: 1')
  })

  test('cannot be opened or answered by whoever had it, nor by anybody else, from an old card or an open form', async () => {
    const desk = openDesk()
    await reports(desk)
    await desk.press(thomas, 'Answer')
    await brings(desk, marcy, ['id,roles', `${thomas},"employee;supervisor"`, `${priya},"employee;administrator"`])
    const { id } = await kept(desk)
    expect(await desk.press(thomas, 'Send the answer', { answer: 'From an open form.' })).toContain('No such report')
    for (const user of [thomas, dana, karen, marcy, luis]) {
      for (const request of [
        { kind: 'start-report-answer', reportId: id },
        { kind: 'answer-report', reportId: id, answer: 'Mine.' },
      ]) {
        expect(await pressed(desk, user, request)).toMatchObject({ view: { title: 'No such report' } })
      }
    }
    expect(await kept(desk)).toMatchObject({ status: 'open', answer: '' })
  })

  test('goes on once, however often it is looked at, and not at all to whom it names', async () => {
    const desk = openDesk()
    await reports(desk, 'Marcy Feldt answers residents in the pool page with insults.')
    const lines = [`${priya},"employee;hr"`]
    await brings(desk, marcy, ['id,roles', ...lines])
    await brings(desk, marcy, ['id,status', `${thomas},left`])
    expect(await kept(desk)).toMatchObject({ owner: priya, office: 'hr' })
    const again = openDesk({ store: desk.store })
    again.clock.set('2026-11-20T16:00:00Z')
    await again.bot.tick()
    expect((await kept(desk)).passed).toHaveLength(1)
    expect(await recipients(desk)).toEqual([luis, priya, thomas].sort())
    expect((await desk.reads(marcy)).join('\n')).not.toContain('insults')
  })

  test('goes on although its reporter has left as well, who is sent nothing', async () => {
    const desk = openDesk()
    await reports(desk)
    await brings(desk, marcy, ['id,status', `${luis},left`, `${thomas},left`])
    expect(await kept(desk)).toMatchObject({ owner: marcy, office: 'hr' })
    expect((await desk.reads(marcy)).at(-1)).toContain(insults)
    expect(await recipients(desk)).toEqual([marcy, thomas].sort())
  })

  test('waits, unread by others, while nobody else may have it; its reporter is told once, and again when it goes on', async () => {
    const desk = openDesk()
    await reports(desk, 'Marcy Feldt answers residents in the pool page with insults.')
    await brings(desk, marcy, ['id,status', `${thomas},left`])
    const { receipt } = await kept(desk)
    const title = `Nobody has your report ${receipt} now`
    expect(await kept(desk)).toMatchObject({ owner: thomas, status: 'open', passed: [] })
    expect(await recipients(desk)).toEqual([luis, thomas].sort())
    expect((await desk.reads(luis)).at(-1)).toContain(title)
    const [told] = (await desk.store.list('delivery', { to: luis })).filter(({ id }) => id.includes('/nobody/'))
    await later(desk, 60_000)
    await later(desk, 60_000)
    expect((await desk.reads(luis)).filter((one) => one.includes(title))).toHaveLength(1)
    expect(await desk.store.get('delivery', told?.id ?? '')).toEqual(told)
    for (const person of [dana, karen, marcy]) expect((await desk.reads(person)).join('\n')).not.toContain('insults')

    await brings(desk, marcy, ['id,roles', `${priya},"employee;administrator"`])
    expect((await desk.reads(luis)).at(-1)).toContain(`${nameOf(priya)} has your report ${receipt} now`)
    expect((await desk.reads(priya)).at(-1)).toContain('insults')
  })
})
