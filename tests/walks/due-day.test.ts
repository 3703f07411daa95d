import { describe, expect, test } from 'vitest'
import { acknowledgementId } from '../../src/acknowledgements/acknowledgement.ts'
import { campaignSchema } from '../../src/updates/campaign.ts'
import { sampleCampaign } from '../storage/sample-records.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { handIn, publish } from '../support/two-people.ts'

const [marcy, thomas, luis, dana] = ['marcy', 'thomas', 'luis', 'dana'].map((name) => `glastonbury-${name}`) as [
  string,
  string,
  string,
  string,
]

/** Marcy reads what a new version would change, and comes to choose who signs. */
async function previewed(): Promise<Desk> {
  const desk = openDesk()
  await desk.say(marcy, 'publish an update')
  const text = 'Be used for Town-related business, except to share what an official Town account has published;'
  await desk.press(marcy, 'Show the differences', { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
  return desk
}
const wait = async (desk: Desk, iso: string) => {
  desk.clock.set(iso)
  await desk.bot.tick()
  await desk.bot.tick()
}
const last = async (desk: Desk, person: string) => (await desk.reads(person)).at(-1) ?? ''
const friday = { dueOn: '2026-12-04' }

describe('a day by which to sign', () => {
  test('stands in the plan, on the card, in the form, at home and in what is kept', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, friday)
    expect((await desk.find(thomas, 'Marcy Feldt handed it in')) && (await desk.reads(marcy)).join('\n')).toContain(
      'Due by: Friday, December 4',
    )
    expect(await last(desk, luis)).toContain('Please sign by Friday, December 4.')
    expect(await desk.say(luis, 'home')).toContain('Social Media, Personal Use. Please sign by Friday, December 4.')
    expect(await desk.press(luis, /^Read and sign/)).toContain('Please sign by Friday, December 4.')
    expect(await desk.say(luis, 'mine')).toContain('still to sign, due by December 4, 2026')
  })

  test('is read by the second person before they say yes', async () => {
    const desk = await previewed()
    await handIn(desk, marcy, friday)
    expect(await last(desk, thomas)).toContain('Signatures due by: Friday, December 4')
  })

  test.each([
    ['2026-11-20', 'choose a day after Friday, November 20, when it is published.'],
    ['2026-02-30', 'There is no day 2026-02-30.'],
  ])('has to leave people time: %s', async (dueOn, line) => {
    const desk = await previewed()
    await desk.press(marcy, 'Choose who signs')
    expect(await desk.press(marcy, 'Send for a second yes', { dueOn, headCount: '9' })).toContain(line)
    expect(await desk.store.list('campaign')).toEqual([])
  })

  test('that came while the second yes was waited for publishes nothing', async () => {
    const desk = await previewed()
    await handIn(desk, marcy, friday)
    desk.clock.set('2026-12-04T15:00:00Z')
    expect(await desk.press(thomas, 'Approve and publish')).toContain('so that a later one is chosen')
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('may be left out: nobody reads of one', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas)
    expect((await desk.reads(luis)).join('\n')).not.toContain('sign by')
    expect(await desk.say(marcy, 'who has signed?')).not.toContain('Due by')
  })

  test('is reminded of the day before; once it has passed, everybody reads that it is overdue', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, friday)
    for (let hour = 0; hour < 14 * 24; hour += 1)
      await wait(desk, new Date(Date.parse('2026-11-20T15:00:00Z') + hour * 3_600_000).toISOString())
    const reminders = async () => (await desk.store.list('delivery', { to: luis })).map(({ id }) => id)
    expect((await reminders()).filter((id) => id.startsWith('reminder/'))).toEqual([
      `reminder/${luis}/2026-11-23`,
      `reminder/${luis}/2026-11-27`,
      `reminder/${luis}/2026-12-03`,
    ])
    expect(await last(desk, luis)).toContain('version 2, due by Friday, December 4')
    expect(await desk.say(marcy, 'who has signed?')).toContain('Due by: Friday, December 4')
    expect((await desk.reads(dana)).join('\n')).not.toContain('signatures of your people')
    await wait(desk, '2026-12-07T15:00:00Z')
    await wait(desk, '2026-12-07T16:00:00Z')
    expect((await desk.reads(dana)).join('\n')).toMatch(/Luis Ortega: .*, overdue \(was due by Friday, December 4\)/)
    expect(await desk.say(marcy, 'who has signed?')).toMatch(/Overdue \(9\)[\s\S]*Luis Ortega/)
    expect(await desk.say(luis, 'home')).toContain('Overdue: please sign now. It was due by Friday, December 4.')
    const signed = await desk.store.get('acknowledgement', acknowledgementId('glastonbury-7', 2, luis))
    expect(signed).toMatchObject({ dueOn: '2026-12-04', reminders: 3 })
  })

  test('that has passed stands in whatever the signer opens, and in every message that is drawn again', async () => {
    const desk = await previewed()
    await publish(desk, marcy, thomas, friday)
    const notice = async () => (await desk.reads(luis)).find((one) => one.includes('Please read: ')) ?? ''
    await wait(desk, '2026-12-05T15:00:00Z')
    // Nothing is sent or drawn because a day is over.
    expect(await notice()).toContain('Please sign by Friday, December 4.')
    const overdue = 'Overdue: please sign now. It was due by Friday, December 4.'
    expect(await desk.say(luis, 'what waits for me?')).toContain('overdue (was due by Friday, December 4)')
    expect(await desk.say(luis, 'mine')).toContain('still to sign, overdue, was due by December 4, 2026')
    expect(await desk.press(luis, /^Read and sign/)).toContain(overdue)

    await desk.press(luis, 'I have a question')
    await desk.press(luis, 'Send the question', { question: 'Does the pool count?' })
    // Nobody presses whoever waits for an answer.
    expect(await notice()).toContain('It was due by Friday, December 4. You can sign any time')
    expect(await notice()).not.toContain('Overdue')
    expect(await desk.say(luis, 'home')).toContain('It was due by Friday, December 4. You can sign any time')
    await desk.press(marcy, 'Answer')
    await desk.press(marcy, 'Send the answer', { answer: 'It does.' })
    expect(await notice()).toContain(overdue)

    await desk.press(luis, /^Read and sign/)
    await desk.press(luis, 'I acknowledge', { name: 'Luis Ortega' })
    expect(await desk.say(luis, 'what waits for me?')).toContain('Nothing waits for you')
  })

  test('is in no plan of an earlier version of this program, and that still counts', () => {
    const { dueOn, ...old } = sampleCampaign('glastonbury-7/0002')
    expect(dueOn).not.toBe('')
    expect(campaignSchema.parse(old)).toMatchObject({ dueOn: '', status: 'scheduled' })
  })
})
