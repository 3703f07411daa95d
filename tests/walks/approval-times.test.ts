import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

/** Friday, November 20, 2026, 9:00 in Chicago; Tasha is hourly, Mon-Fri 07:00-15:30. */
const tonight = { purpose: 'Main break.', from: '2026-11-20T18:00', until: '2026-11-20T20:00' }

async function asks(person: string, typed: Record<string, string>, desk = openDesk()) {
  await desk.say(person, 'ask to post after hours')
  return { desk, reply: await desk.press(person, 'Send the request', { ...tonight, ...typed }) }
}

describe('the time asked for is compared with the schedule', () => {
  test('on duty, no permission is needed, and nobody is bothered', async () => {
    const { desk, reply } = await asks('westmont-tasha', { from: '2026-11-20T10:00', until: '2026-11-20T11:00' })
    expect(reply).toContain('You are on duty then; no permission is needed')
    expect(await desk.store.list('approval')).toEqual([])
    expect(await desk.reads('westmont-denise')).toEqual([])
  })

  test('outside, partly outside or on a holiday, the approver reads which it is', async () => {
    const { desk, reply } = await asks('westmont-tasha', {})
    expect(reply).toContain('All of it is overtime')
    expect((await desk.reads('westmont-denise')).at(-1)).toContain('All of it is overtime')
    const partly = await asks('westmont-tasha', { from: '2026-11-20T15:00', until: '2026-11-20T16:00' })
    expect(partly.reply).toContain('30 of 60 minutes are overtime')
    const holiday = await asks('westmont-tasha', { from: '2026-11-26T10:00', until: '2026-11-26T11:00' })
    expect(holiday.reply).toContain('All of it is overtime')
    const salaried = await asks('westmont-colin', {})
    expect(salaried.reply).toContain('All of it is off duty')
  })

  test('the form says it already when the time is known from a review', async () => {
    const desk = openDesk()
    await desk.say('westmont-tasha', 'check a draft')
    await desk.press('westmont-tasha', 'Check it', {
      text: 'Water is back on Cass Avenue.',
      use: 'official',
      postingAt: '2026-11-20T19:00',
    })
    const form = await desk.press('westmont-tasha', 'Post officially while off duty')
    expect(form).toContain('Water is back on Cass Avenue.')
    expect(form).toContain('From: November 20, 2026, 19:00')
  })

  test('the model city asks it of hourly employees only', async () => {
    expect((await asks('model-city-marcus', {})).reply).toContain('Sent to')
    const salaried = await asks('model-city-alicia', {})
    expect(salaried.reply).toContain('asks this of hourly employees')
    expect(await salaried.desk.store.list('approval')).toEqual([])
  })

  test('a town whose policy asks for no such yes says so', async () => {
    const desk = openDesk()
    expect(await desk.say('glastonbury-luis', 'ask to post after hours')).toContain('do not ask for this')
  })
})

describe('times that cannot be', () => {
  test.each([
    [{ from: 'tomorrow 25:00' }, 'I cannot read "tomorrow 25:00" as a date and time'],
    [{ from: '2026-13-40T18:00' }, 'I cannot read "2026-13-40T18:00"'],
    [{ until: '' }, 'Say from when until when'],
    [{ from: '2026-11-19T18:00', until: '2026-11-19T20:00' }, 'has passed already'],
    [{ until: '2028-01-01T00:00' }, 'more than a year'],
    [{ repeat: 'weekly' }, 'Say until when it returns'],
    [{ repeat: 'weekly', repeatUntil: '2028-01-01T00:00' }, 'more than a year'],
    [{ repeat: 'weekly', repeatUntil: '2026-11-20T19:00' }, 'The last week has to come after the first'],
  ])('%j brings the form back with everything else kept', async (typed, says) => {
    const { desk, reply } = await asks('westmont-tasha', typed)
    expect(reply).toContain(says)
    expect(reply).toContain('Main break.')
    expect(await desk.store.list('approval')).toEqual([])
  })
})

describe('a window that returns every week', () => {
  const standing = { repeat: 'weekly', repeatUntil: '2026-12-31T23:00' }

  test('counts in reviews at that time of the week only, until it is taken back', async () => {
    const { desk } = await asks('westmont-colin', standing)
    expect((await desk.reads('westmont-aaron')).at(-1)).toContain('until December 31, 2026')
    await desk.press('westmont-aaron', 'Approve')
    const review = async (postingAt: string) => {
      await desk.say('westmont-colin', 'check a draft')
      return desk.press('westmont-colin', 'Check it', { text: 'The tree is lit.', use: 'official', postingAt })
    }
    const offDuty = 'Posting for the village while off duty'
    expect(await review('2026-11-27T19:00')).not.toContain(offDuty)
    expect(await review('2026-11-28T19:00')).toContain(offDuty)
    expect(await review('2026-11-27T20:00')).toContain(offDuty)
    expect(await review('2027-01-01T19:00')).toContain(offDuty)
    await desk.press('westmont-aaron', 'Take the permission back')
    await desk.press('westmont-aaron', 'Take the permission back', { reason: 'The season is over.' })
    expect(await review('2026-11-27T19:00')).toContain(offDuty)
  })

  test('everybody reads times on their own clock, with the zone', async () => {
    const { desk } = await asks('westmont-tasha', {})
    const card = await desk.find('westmont-denise', 'asks for your permission')
    expect(JSON.stringify(card)).toContain('6:00 PM CST')
  })
})

describe('minutes worked', () => {
  test('after the window the employee is asked, the supervisor reads it, and it can be corrected', async () => {
    const { desk } = await asks('westmont-tasha', {})
    await desk.press('westmont-denise', 'Approve')
    expect((await desk.reads('westmont-tasha')).join('\n')).not.toContain('How many minutes')
    desk.clock.set('2026-11-21T02:00:30Z')
    const asked = (await desk.reads('westmont-tasha')).at(-1)
    expect(asked).toContain('How many minutes did you work?')
    expect(asked).toContain('Hours worked are always recorded')
    await desk.press('westmont-tasha', 'Report the minutes')
    expect(await desk.press('westmont-tasha', 'Record', { minutes: 'a while' })).toContain('Write how long it was')
    expect(await desk.press('westmont-tasha', 'Record', { minutes: '2:15', note: 'Longer than planned' })).toContain(
      'Recorded: 135 minutes',
    )
    expect((await desk.reads('westmont-denise')).at(-1)).toContain('worked 135 minutes')
    await desk.press('westmont-tasha', 'Correct the minutes')
    await desk.press('westmont-tasha', 'Record', { minutes: '125' })
    const cards = (await desk.reads('westmont-denise')).filter((one) => /worked \d+ minutes/.test(one))
    expect(cards).toHaveLength(1)
    expect(cards[0]).toContain('worked 125 minutes')
    expect((await desk.store.list('work-time')).map(({ minutes }) => minutes)).toEqual([125])
  })

  test('what stays open is asked for once more, in working hours', async () => {
    const { desk } = await asks('westmont-tasha', {})
    await desk.press('westmont-denise', 'Approve')
    const reminders = async () =>
      (await desk.reads('westmont-tasha')).filter((card) => card.includes('Still open: how many minutes')).length
    // Friday evening, Saturday, Monday night, Tuesday before work, then twice on Tuesday at work.
    for (const at of ['2026-11-21T02:00:30Z', '2026-11-21T18:00:00Z', '2026-11-24T04:00:00Z', '2026-11-24T12:00:00Z']) {
      desk.clock.set(at)
      expect(await reminders()).toBe(0)
    }
    desk.clock.set('2026-11-24T15:00:00Z')
    expect(await reminders()).toBe(1)
    desk.clock.set('2026-11-26T15:00:00Z')
    expect(await reminders()).toBe(1)
    await desk.press('westmont-tasha', 'Report the minutes')
    await desk.press('westmont-tasha', 'Record', { minutes: '45' })
    expect(await reminders()).toBe(0)
  })

  test('a weekly window is asked about each time, and not twice', async () => {
    const { desk } = await asks('westmont-tasha', { repeat: 'weekly', repeatUntil: '2026-12-31T23:00' })
    await desk.press('westmont-denise', 'Approve')
    for (const at of ['2026-11-21T03:00:00Z', '2026-11-21T04:00:00Z', '2026-11-28T03:00:00Z', '2026-11-29T03:00:00Z']) {
      desk.clock.set(at)
      await desk.bot.tick()
    }
    expect((await desk.store.list('work-time')).map(({ from }) => from)).toEqual([
      '2026-11-21T00:00:00.000Z',
      '2026-11-28T00:00:00.000Z',
    ])
  })

  test('work without a permission is recorded too, also when the request was declined', async () => {
    const { desk } = await asks('westmont-tasha', {})
    await desk.press('westmont-denise', 'Decline')
    await desk.press('westmont-denise', 'Decline', { reason: 'Not tonight.' })
    desk.clock.set('2026-11-21T15:00:00Z')
    const form = await desk.say('westmont-tasha', 'report minutes')
    expect(form).toContain('with or without permission')
    expect(await desk.press('westmont-tasha', 'Record', { from: '2026-11-21T18:00', minutes: '45' })).toContain(
      'still to come',
    )
    await desk.press('westmont-tasha', 'Record', { from: '2026-11-20T18:00', minutes: '45' })
    expect((await desk.reads('westmont-denise')).at(-1)).toContain('Reported without a request')
  })

  test('HR reads a pay period as CSV, in chat; nobody else does', async () => {
    const { desk } = await asks('westmont-tasha', {})
    await desk.press('westmont-denise', 'Approve')
    desk.clock.set('2026-11-21T15:00:00Z')
    await desk.bot.tick()
    await desk.press('westmont-tasha', 'Report the minutes')
    await desk.press('westmont-tasha', 'Record', { minutes: '1h 30', note: '=HYPERLINK("x"), twice' })
    expect(await desk.say('westmont-denise', 'payroll')).toContain('This is not open to you')
    await desk.say('westmont-paula', 'payroll')
    const report = await desk.press('westmont-paula', 'Show', { from: '2026-11-16', until: '2026-11-22' })
    expect(report).toContain('2026-11-20,2026-11-20T18:00-06:00,2026-11-20T20:00-06:00,90,reported,approved')
    expect(report).toContain(`"'=HYPERLINK(""x""), twice"`)
    await desk.say('westmont-paula', 'payroll')
    expect(await desk.press('westmont-paula', 'Show', { from: 'soon', until: '2026-11-22' })).toContain('YYYY-MM-DD')
  })

  test('nowhere is time called unpaid', async () => {
    const { desk } = await asks('westmont-tasha', {})
    await desk.press('westmont-denise', 'Approve')
    desk.clock.set('2026-11-21T15:00:00Z')
    const read = [...(await desk.reads('westmont-tasha')), ...(await desk.reads('westmont-denise'))].join('\n')
    expect(read).not.toMatch(/unpaid|not be paid|without pay/i)
  })
})
