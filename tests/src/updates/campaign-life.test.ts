import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import { receiptStates } from '../../../src/acknowledgements/receipts.ts'
import type { SendResult } from '../../../src/ports.ts'
import type { Campaign } from '../../../src/updates/campaign.ts'
import { receiptsOfCampaign } from '../../../src/updates/campaign-flow.ts'
import { openDesk } from '../../support/desk.ts'

const [marcy, thomas] = ['glastonbury-marcy', 'glastonbury-thomas']
const readers = ['luis', 'priya', 'dana', 'karen', 'nadia', 'owen', 'judith'].map((name) => `glastonbury-${name}`)

/** What may follow what; anything may stay as it is. */
const nextStatus: Partial<Record<Campaign['status'], Campaign['status'][]>> = {
  sending: ['paused', 'cancelled', 'done'],
  paused: ['sending', 'cancelled'],
}

const results: SendResult[] = [
  { outcome: 'sent', message: 'm' },
  { outcome: 'later', afterMs: 30_000, why: 'Slack asked to slow down.' },
  { outcome: 'failed', why: 'They blocked the app.' },
  { outcome: 'unknown', why: 'Teams did not answer in time.' },
]
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('open' as const, 'sign' as const, 'ask' as const),
      who: fc.constantFrom(...readers),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const) }) },
)

test('at every moment of a campaign its numbers add up to the head-count, and nothing comes back from an end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 5, maxLength: 25 }),
      fc.array(fc.constantFrom(...results), { minLength: 20, maxLength: 20 }),
      async (actions, outcomes) => {
        let sends = 0
        const desk = openDesk({
          messenger: {
            send: async (_, __, key) => {
              const result = outcomes[sends++ % outcomes.length] ?? expect.fail('no outcome')
              return result.outcome === 'sent' ? { ...result, message: key } : result
            },
            replace: async ({ message }) => ({ outcome: 'sent', message }),
          },
        })
        let events = 0
        const press = (user: string, request: object, typed: Record<string, string> = {}) => {
          events += 1
          const from = { platform: 'playground' as const, space: 'glastonbury', user }
          return desk.bot.handle({
            id: `life-${events}`,
            from,
            place: 'private',
            said: { kind: 'press', request, typed },
          })
        }
        const words = { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text: 'Be used for Town business;' }
        const preview = JSON.stringify(await press(marcy, { kind: 'preview-update' }, words))
        const updateId = /"updateId":"([^"]+)"/.exec(preview)?.[1]
        const campaignId = 'glastonbury-7/0002'
        await press(marcy, { kind: 'submit-update', updateId }, { headCount: '9' })
        await press(thomas, { kind: 'decide-update', campaignId, updateId, decision: 'approve' })
        let before = (await desk.store.get('campaign', campaignId)) ?? expect.fail('no campaign')
        for (const step of actions) {
          if (step.do === 'wait') {
            desk.clock.set(new Date(desk.clock.now() + step.minutes * 60_000).toISOString())
            await desk.bot.tick()
          } else if (step.do === 'open' || step.do === 'sign' || step.do === 'ask') {
            const acknowledgementId = `glastonbury-7/2/${step.who}`
            const name = playgroundStaff().find(({ id }) => id === step.who)?.name ?? ''
            if (step.do === 'open') await press(step.who, { kind: 'open-acknowledgement', acknowledgementId })
            if (step.do === 'sign') await press(step.who, { kind: 'acknowledge', acknowledgementId }, { name })
            if (step.do === 'ask')
              await press(step.who, { kind: 'question-policy', acknowledgementId, question: 'Why?' })
          } else await press(marcy, { kind: 'steer-campaign', campaignId, updateId, step: step.do })

          const campaign = (await desk.store.get('campaign', campaignId)) ?? expect.fail('no campaign')
          const counts = await receiptsOfCampaign(campaign, desk)
          expect(receiptStates.reduce((sum, state) => sum + counts[state], 0)).toBe(9)
          if (campaign.status !== before.status) expect(nextStatus[before.status]).toContain(campaign.status)
          if (campaign.status === 'done') expect(counts.queued + counts.withdrawn).toBe(0)
          before = campaign
        }
        expect(desk.failures).toEqual([])
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)
