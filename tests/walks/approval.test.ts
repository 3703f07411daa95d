import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

/** Tasha (hourly, Public Works) works for Denise in Westmont. */
const evening = {
  purpose: 'Tell residents about the water main repair.',
  from: '2026-11-20T18:00',
  until: '2026-11-20T20:00',
  account: 'facebook',
}

async function askedDesk() {
  const desk = openDesk()
  await desk.say('westmont-tasha', 'ask to post after hours')
  await desk.press('westmont-tasha', 'Send the request', evening)
  return desk
}

describe('an employee asks for a yes and the supervisor decides', () => {
  test('the form quotes the clause that demands the yes and says who decides', async () => {
    const desk = openDesk()
    const form = await desk.say('westmont-tasha', 'ask to post after hours')
    expect(form).toContain('Denise')
    expect(form).toContain('§62-79(I)(7)')
    expect(form).toContain('Employees shall not use social media for Village business purposes during off-duty hours')
    expect(form).toContain('draft, not in force')
  })

  test('the supervisor reads who, when and why, in her own time zone, and approves in one press', async () => {
    const desk = await askedDesk()
    const [card] = await desk.reads('westmont-denise')
    expect(card).toContain('asks for your permission')
    expect(card).toContain('Fri, Nov 20, 6:00 PM CST')
    expect(card).toContain('Tell residents about the water main repair.')
    expect(card).toContain('Hours worked are always recorded')
    const decided = await desk.press('westmont-denise', 'Approve')
    expect(decided).toContain('Approved by Denise')
    const asker = await desk.reads('westmont-tasha')
    expect(asker.some((message) => message.startsWith('Your request: approved'))).toBe(true)
    expect(asker.some((message) => message.startsWith('Approved: post officially while off duty'))).toBe(true)
  })

  test('a double click decides once, and the later press reads how it stands', async () => {
    const desk = await askedDesk()
    const card = await desk.find('westmont-denise', 'asks for your permission')
    const press = (id: string, decision: 'approve' | 'decline') =>
      desk.bot.handle({
        id,
        from: { platform: 'playground', space: 'westmont', user: 'westmont-denise' },
        place: 'private',
        said: { kind: 'press', request: { ...requestOf(card, 'Approve'), decision }, typed: { reason: 'no' } },
      })
    const [first, second] = await Promise.all([press('click-1', 'approve'), press('click-2', 'decline')])
    expect(first.kind === 'replace' && first.view.title).toContain('approved')
    expect(second.kind === 'say' && second.view.title).toBe('This was decided before')
    expect((await desk.store.list('approval')).map(({ status }) => status)).toEqual(['approved'])
  })

  test('the same event delivered twice is done once', async () => {
    const desk = await askedDesk()
    const card = await desk.find('westmont-denise', 'asks for your permission')
    const event = {
      id: 'one-click',
      from: { platform: 'playground', space: 'westmont', user: 'westmont-denise' },
      place: 'private',
      said: { kind: 'press', request: requestOf(card, 'Approve'), typed: {} },
    } as const
    expect((await desk.bot.handle(event)).kind).toBe('replace')
    expect((await desk.bot.handle(event)).kind).toBe('nothing')
  })

  test('declining needs a reason, which the asker reads', async () => {
    const desk = await askedDesk()
    const form = await desk.press('westmont-denise', 'Decline')
    expect(form).toContain('What should Tasha')
    await desk.press('westmont-denise', 'Decline', { reason: 'The contractor posts it already.' })
    const told = await desk.reads('westmont-tasha')
    expect(told.at(-1)).toContain('Declined by Denise')
    expect(told.at(-1)).toContain('The contractor posts it already.')
  })

  test('nobody else decides, and nobody decides their own', async () => {
    const desk = await askedDesk()
    const card = await desk.find('westmont-denise', 'asks for your permission')
    for (const user of ['westmont-aaron', 'westmont-tasha', 'glastonbury-dana']) {
      const reply = await desk.bot.handle({
        id: `forwarded-${user}`,
        from: { platform: 'playground', space: user.startsWith('glaston') ? 'glastonbury' : 'westmont', user },
        place: 'private',
        said: { kind: 'press', request: requestOf(card, 'Approve'), typed: {} },
      })
      expect(reply.kind).toBe('say')
    }
    expect((await desk.store.list('approval'))[0]?.status).toBe('pending')
  })

  test('a typed "looks good" brings the buttons back instead of deciding', async () => {
    const desk = await askedDesk()
    const reply = await desk.say('westmont-denise', 'Looks good!')
    expect(reply).toContain('One request waits for you')
    expect(reply).toContain('[Approve]')
    expect((await desk.store.list('approval'))[0]?.status).toBe('pending')
  })

  test('a request past its window expires, and its asker is told', async () => {
    const desk = await askedDesk()
    desk.clock.set('2026-11-21T03:00:00Z')
    const told = await desk.reads('westmont-tasha')
    expect(told.at(-1)).toContain('Expired without a decision')
    expect(await desk.press('westmont-denise', 'Approve').catch((error: Error) => error.message)).toContain(
      'sees no button',
    )
  })

  test('a yes can be taken back with a reason', async () => {
    const desk = await askedDesk()
    await desk.press('westmont-denise', 'Approve')
    await desk.press('westmont-denise', 'Take the permission back')
    await desk.press('westmont-denise', 'Take the permission back', { reason: 'The repair is postponed.' })
    expect((await desk.reads('westmont-tasha')).at(-1)).toContain('The repair is postponed.')
  })

  test('a window that ends before it starts brings the form back with what was typed', async () => {
    const desk = openDesk()
    await desk.say('westmont-tasha', 'ask to post after hours')
    const again = await desk.press('westmont-tasha', 'Send the request', { ...evening, until: '2026-11-20T17:00' })
    expect(again).toContain('The end has to come after the start.')
    expect(again).toContain('Tell residents about the water main repair.')
    expect(await desk.store.list('approval')).toEqual([])
  })

  test('a town whose policy demands no such yes offers none', async () => {
    const desk = openDesk()
    const reply = await desk.say('glastonbury-luis', 'ask to post after hours')
    expect(reply).toContain('What do you need permission for?')
    expect(reply).not.toContain('[Post officially while off duty]')
  })
})

function requestOf(view: Awaited<ReturnType<ReturnType<typeof openDesk>['find']>>, label: string) {
  const button = view.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .find((one) => one.label === label)
  if (!button) throw new Error(`no button ${label}`)
  return button.request
}
