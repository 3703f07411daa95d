import { describe, expect, test } from 'vitest'
import { cardSchema } from '../../src/deliveries.ts'
import type { Button, View } from '../../src/view.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { createMemoryStore, type MemoryStore } from '../support/memory-store.ts'
import { handIn } from '../support/two-people.ts'

const [marcy, thomas] = ['glastonbury-marcy', 'glastonbury-thomas'] as const

/** Marcy reads what a new version would change. */
async function previewed(store: MemoryStore = createMemoryStore()): Promise<Desk> {
  const desk = openDesk({ store })
  await desk.say(marcy, 'publish an update')
  const text = 'Be used for Town-related business, except to share what an official Town account has published;'
  await desk.press(marcy, 'Show the differences', { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
  return desk
}

const sendsBack = async (desk: Desk, reason: string) => {
  await desk.press(thomas, 'Send back')
  return desk.press(thomas, 'Send it back', { reason })
}
const asks = async (desk: Desk) =>
  (await desk.reads(thomas)).filter((words) => words.includes('asks for your second yes'))
const buttonOf = (view: View, label: string): Button =>
  view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])).find((one) => one.label === label) ??
  expect.fail(`no button ${label}`)
const presses = (desk: Desk, user: string, id: string, request: unknown) =>
  desk.bot.handle({
    id,
    from: { platform: 'playground', space: 'glastonbury', user },
    place: 'private',
    said: { kind: 'press', request, typed: {} },
  })

describe('a plan that was sent back and is handed in again', () => {
  test('comes as a new message, and the old one says so', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    await sendsBack(desk, 'Say why.')
    desk.clock.set('2026-11-20T15:05:00Z')
    const before = (await desk.reads(thomas)).length
    await handIn(desk, marcy)
    const messages = await desk.reads(thomas)
    expect(messages).toHaveLength(before + 1)
    expect(messages.at(-1)).toContain('Marcy Feldt asks for your second yes')
    expect(messages.slice(0, -1).join('\n')).toContain('Handed in again: Social Media, Personal Use, version 2')
    expect(await asks(desk)).toHaveLength(1)
  })

  test('is decided in the new message, of which its drafter hears anew each time', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    await sendsBack(desk, 'Say why.')
    desk.clock.set('2026-11-20T15:05:00Z')
    await handIn(desk, marcy)
    await sendsBack(desk, 'Still not said.')
    desk.clock.set('2026-11-20T15:10:00Z')
    expect((await desk.reads(marcy)).at(-1)).toContain('Still not said.')
    await handIn(desk, marcy)
    await desk.press(thomas, 'Approve and publish')
    expect((await desk.reads(marcy)).slice(-2).join('\n')).toContain('Thomas Greer approved it.')
    expect(await desk.store.list('policy')).toHaveLength(1)
    expect((await desk.store.list('campaign'))[0]).toMatchObject({ round: 3, status: 'done' })
  })

  test('is not approved with a press on the older message', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    const old = buttonOf(await desk.find(thomas, 'asks for your second yes'), 'Approve and publish')
    await desk.press(marcy, 'Take it back')
    desk.clock.set('2026-11-20T15:05:00Z')
    await handIn(desk, marcy)
    const reply = await presses(desk, thomas, 'old', old.request)
    expect(JSON.stringify(reply)).toContain('asks for your second yes')
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('messages of an earlier version of this program are of the first handing in', () => {
    const old = { kind: 'campaign-for-approver', campaignId: 'glastonbury-7/0002', updateId: 'u1' }
    expect(cardSchema.parse(old)).toMatchObject({ round: 1 })
  })
})

describe('discarding and handing in at the same moment', () => {
  const plan = { whom: 'concerned', headCount: '9' }

  /** The two presses, of which the first is held up before its change until the other is done. */
  async function race(heldUp: 'discard-update' | 'submit-update') {
    const memory = createMemoryStore()
    let other: (() => Promise<unknown>) | undefined
    const store: MemoryStore = {
      ...memory,
      change: async (kind, id, cause, step) => {
        if (cause.why === heldUp && other) {
          const overtakes = other
          other = undefined
          await overtakes()
        }
        return memory.change(kind, id, cause, step)
      },
    }
    const desk = await previewed(store)
    const updateId = (await store.list('update'))[0]?.id
    const discarding = { kind: 'discard-update', updateId }
    const handing = { kind: 'submit-update', updateId, ...plan }
    const [late, first] = heldUp === 'discard-update' ? [discarding, handing] : [handing, discarding]
    other = () => presses(desk, marcy, 'first', first)
    const reply = JSON.stringify(await presses(desk, marcy, 'late', late))
    return { reply, update: (await store.list('update'))[0], campaigns: await store.list('campaign') }
  }

  test('a discard that comes second is told so, and the plan stands', async () => {
    const { reply, update, campaigns } = await race('discard-update')
    expect(reply).toContain('It was handed in already')
    expect(update).toMatchObject({ status: 'draft' })
    expect(campaigns).toMatchObject([{ status: 'submitted' }])
  })

  test('a plan that comes second is told so, and nothing is handed in', async () => {
    const { reply, update, campaigns } = await race('submit-update')
    expect(reply).toContain('It was discarded.')
    expect(update).toMatchObject({ status: 'discarded' })
    expect(campaigns).toEqual([])
  })

  test('between the marking and the handing in nothing is discarded either', async () => {
    const desk = await previewed()
    const update = (await desk.store.list('update'))[0] ?? expect.fail('no update')
    const cause = { event: 'cut short', by: marcy, why: 'test', at: '2026-11-20T15:00:00.000Z' }
    await desk.store.change('update', update.id, cause, () => ({
      outcome: '',
      record: { ...update, handedInAt: '2026-11-20T15:00:00.000Z' },
    }))
    expect(await desk.press(marcy, 'Discard')).toContain('It was handed in already')
    // What a crash cut short is handed in once more, and can be taken back then.
    await handIn(desk, marcy)
    await desk.press(marcy, 'Take it back')
    expect(await desk.press(marcy, 'Discard')).toContain('Discarded')
  })

  test('what was sent back or taken back can be discarded, after a double press too', async () => {
    const desk = await previewed()
    await handIn(desk, marcy)
    const updateId = (await desk.store.list('update'))[0]?.id
    desk.clock.set('2026-11-20T15:01:00Z')
    await presses(desk, marcy, 'again', { kind: 'submit-update', updateId, ...plan })
    await sendsBack(desk, 'Not now.')
    expect(await desk.press(marcy, 'Discard')).toContain('Discarded')
    expect((await desk.store.list('update'))[0]).toMatchObject({ status: 'discarded' })
  })
})
