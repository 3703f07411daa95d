import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queued } from '../../src/deliveries.ts'
import type { Store } from '../../src/ports.ts'
import { type AnyRecord, type RecordKind, recordKinds } from '../../src/records.ts'
import {
  causedBy,
  sampleAcknowledgement,
  sampleApproval,
  sampleCampaign,
  sampleDelivery,
  sampleDisposal,
  sampleHold,
  sampleOrder,
  samplePerson,
  samplePolicyVersion,
  sampleStaffImport,
  sampleUpdate,
} from '../storage/sample-records.ts'

/** A fresh, empty store, and how to close and open it again on the same data. */
export type StoreUnderTest = {
  store: Store
  reopen: () => Promise<Store>
  /** Another replica over the same data, where the adapter allows more than one. */
  beside?: () => Promise<Store>
  discard: () => Promise<void>
}

/** What every store promises; an adapter joins by calling this with its own way to open one. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name}, as a store`, () => {
    let under: StoreUnderTest
    let store: Store
    beforeEach(async () => {
      under = await open()
      store = under.store
    })
    afterEach(async () => under.discard())
    const reopened = async () => {
      store = await under.reopen()
      return store
    }

    const keep = (id: string, changes: Parameters<typeof sampleApproval>[1] = {}, event = `e-${id}`) =>
      store.change('approval', id, causedBy(event), () => ({ outcome: 'kept', record: sampleApproval(id, changes) }))
    const approve = (id: string, by: string, event: string) =>
      store.change('approval', id, causedBy(event), (current) => {
        if (current?.status !== 'pending') return { outcome: `too late, ${current?.decidedBy}` }
        return { outcome: 'approved', record: { ...current, status: 'approved', decidedBy: by } }
      })

    it('starts empty', async () => {
      for (const kind of recordKinds) expect(await store.list(kind)).toEqual([])
      expect(await store.get('approval', 'a1')).toBeUndefined()
    })

    it('gives a step nothing, then what the step before saved', async () => {
      const seen: unknown[] = []
      for (const event of ['e1', 'e2']) {
        await store.change('approval', 'a1', causedBy(event), (current) => {
          seen.push(current)
          return { outcome: '', record: sampleApproval('a1') }
        })
      }
      expect(seen).toEqual([undefined, sampleApproval('a1')])
    })

    it('returns the outcome of the step', async () => {
      expect(await keep('a1')).toBe('kept')
    })

    it('keeps record, further records, deliveries and event of one change together', async () => {
      await store.change('approval', 'a1', causedBy('e1'), () => ({
        outcome: '',
        record: sampleApproval('a1'),
        also: [{ kind: 'acknowledgement', record: sampleAcknowledgement('k1') }],
        deliveries: [sampleOrder('d1')],
      }))
      await reopened()
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
      expect(await store.get('acknowledgement', 'k1')).toEqual(sampleAcknowledgement('k1'))
      expect(await store.get('event', 'e1')).toEqual({ id: 'e1', at: causedBy('e1').at })
      expect(await store.get('delivery', 'd1')).toEqual(queued(undefined, sampleOrder('d1'), causedBy('e1').at))
    })

    it('saves further records, deliveries and event although the record stays as it is', async () => {
      await keep('a1')
      await store.change('approval', 'a1', causedBy('e2'), () => ({ outcome: '', deliveries: [sampleOrder('d1')] }))
      expect(await store.get('delivery', 'd1')).toMatchObject({ state: 'queued' })
      expect(await store.get('event', 'e2')).toBeDefined()
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
    })

    it('leaves a further record alone whose id exists', async () => {
      const owe = (status: 'owed' | 'acknowledged', event: string) =>
        store.change('approval', 'a1', causedBy(event), () => ({
          outcome: '',
          also: [{ kind: 'acknowledgement', record: sampleAcknowledgement('k1', { status }) }],
        }))
      await owe('acknowledged', 'e1')
      await owe('owed', 'e2')
      expect(await store.get('acknowledgement', 'k1')).toMatchObject({ status: 'acknowledged' })
      expect(await store.get('event', 'e2')).toBeUndefined()
    })

    it('queues a sent delivery to be drawn again instead of sending a second one', async () => {
      await store.change('delivery', 'd1', causedBy('e1'), () => ({ outcome: '', record: sampleDelivery('d1') }))
      await store.change('approval', 'a1', causedBy('e2', '2026-11-02T10:00:00.000Z'), () => ({
        outcome: '',
        deliveries: [sampleOrder('d1')],
      }))
      const again = queued(sampleDelivery('d1'), sampleOrder('d1'), '2026-11-02T10:00:00.000Z')
      expect(again).toMatchObject({ state: 'queued', sentAs: { message: 'D1/17.2' } })
      expect(await store.list('delivery')).toEqual([again])
    })

    it('lets the first of two simultaneous decisions win and the second learn so', async () => {
      await keep('a1')
      const outcomes = await Promise.all([approve('a1', 'dana', 'e1'), approve('a1', 'lee', 'e2')])
      expect(outcomes.toSorted()).toEqual(['approved', expect.stringMatching(/^too late, (dana|lee)$/)])
      const winner = outcomes[0] === 'approved' ? 'dana' : 'lee'
      expect(await store.get('approval', 'a1')).toMatchObject({ status: 'approved', decidedBy: winner })
      expect((await store.list('event')).length).toBe(2)
    })

    it('keeps the event of a change, and none where nothing was saved, so that a redelivery is known', async () => {
      await keep('a1', {}, 'e1')
      await approve('nowhere', 'dana', 'e2')
      await keep('a1', { reason: 'again' }, 'e1')
      await reopened()
      expect(await store.get('event', 'e1')).toEqual({ id: 'e1', at: causedBy('e1').at })
      expect(await store.get('event', 'e2')).toBeUndefined()
    })

    it('saves every change that one event makes', async () => {
      await Promise.all([keep('a1', {}, 'e1'), keep('a2', {}, 'e1')])
      expect((await store.list('approval')).map((one) => one.id)).toEqual(['a1', 'a2'])
      expect(await store.list('event')).toHaveLength(1)
    })

    it('changes nothing when the step throws', async () => {
      await keep('a1')
      const broken = store.change('approval', 'a1', causedBy('e2'), () => {
        throw new Error('no such clause')
      })
      await expect(broken).rejects.toThrow('no such clause')
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
      expect(await store.get('event', 'e2')).toBeUndefined()
      expect(await approve('a1', 'dana', 'e3')).toBe('approved')
    })

    it('refuses a record that does not fit, with everything saved beside it, and goes on', async () => {
      const unfit = { ...sampleApproval('a1'), status: 'perhaps' as 'pending' }
      const refused = store.change('approval', 'a1', causedBy('e1'), () => ({
        outcome: '',
        record: unfit,
        deliveries: [sampleOrder('d1')],
      }))
      const beside = keep('a2')
      await expect(refused).rejects.toThrow(/approval cannot be saved[\s\S]*status/)
      await beside
      expect(await store.get('approval', 'a1')).toBeUndefined()
      expect(await store.get('delivery', 'd1')).toBeUndefined()
      expect(await store.get('event', 'e1')).toBeUndefined()
      expect((await reopened()) && (await store.list('approval')).map((one) => one.id)).toEqual(['a2'])
    })

    it('refuses a further record that does not fit, and the whole change with it', async () => {
      const unfit = { ...sampleAcknowledgement('k1'), version: 10n as unknown as number }
      const refused = store.change('approval', 'a1', causedBy('e1'), () => ({
        outcome: '',
        record: sampleApproval('a1'),
        also: [{ kind: 'acknowledgement', record: unfit }],
      }))
      await expect(refused).rejects.toThrow(/acknowledgement cannot be saved/)
      expect(await store.get('approval', 'a1')).toBeUndefined()
    })

    it('refuses a record under another id', async () => {
      const swapped = store.change('approval', 'a1', causedBy('e1'), () => ({
        outcome: '',
        record: sampleApproval('a2'),
      }))
      await expect(swapped).rejects.toThrow(/ids never change/)
      expect(await store.list('approval')).toEqual([])
    })

    it('keeps what it holds out of the reach of those who read it', async () => {
      await keep('a1')
      const spoil = async (clauses: string[] | undefined) => clauses?.push('made up')
      await spoil((await store.get('approval', 'a1'))?.clauses).catch(() => {})
      await spoil((await store.list('approval'))[0]?.clauses).catch(() => {})
      const spoiling = store.change('approval', 'a1', causedBy('e2'), (current) => {
        current?.clauses.push('made up')
        return { outcome: '' }
      })
      await spoiling.catch(() => {})
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
    })

    it('does not follow a record that its maker changes afterwards', async () => {
      const mine = sampleApproval('a1')
      await store.change('approval', 'a1', causedBy('e1'), () => ({ outcome: '', record: mine }))
      mine.clauses.push('made up')
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
    })

    it('lists by fields, in order of id', async () => {
      for (const id of ['a10', 'a2', 'b', 'Z', 'a1']) await keep(id, { town: id === 'b' ? 'charlton' : 'glastonbury' })
      await approve('a2', 'dana', 'e')
      const ids = async (where?: Parameters<typeof store.list<'approval'>>[1]) =>
        (await store.list('approval', where)).map((one) => one.id)
      expect(await ids()).toEqual(['Z', 'a1', 'a10', 'a2', 'b'])
      expect(await ids({})).toEqual(['Z', 'a1', 'a10', 'a2', 'b'])
      expect(await ids({ town: 'glastonbury', status: 'pending' })).toEqual(['Z', 'a1', 'a10'])
      expect(await ids({ town: 'Glastonbury' })).toEqual([])
    })

    it('lists by fields that are null, lists or objects', async () => {
      await keep('a1')
      await keep('a2', { clauses: ['one', 'two'] })
      await store.change('delivery', 'd1', causedBy('e1'), () => ({ outcome: '', record: sampleDelivery('d1') }))
      await store.change('approval', 'a1', causedBy('e2'), () => ({ outcome: '', deliveries: [sampleOrder('d2')] }))
      expect((await store.list('approval', { clauses: ['one', 'two'] })).map((one) => one.id)).toEqual(['a2'])
      expect(await store.list('approval', { clauses: ['one'] })).toEqual([])
      expect((await store.list('delivery', { sentAs: null })).map((one) => one.id)).toEqual(['d2'])
      const { sentAs } = sampleDelivery('d1')
      expect((await store.list('delivery', { sentAs })).map((one) => one.id)).toEqual(['d1'])
    })

    it('runs a hundred simultaneous changes of one record one after the other', async () => {
      await keep('a1', { clauses: [] })
      const numbers = Array.from({ length: 100 }, (_, index) => `clause-${index}`)
      const seen = await Promise.all(
        numbers.map((clause) =>
          store.change('approval', 'a1', causedBy(clause), (current) => {
            const clauses = [...(current?.clauses ?? []), clause]
            return { outcome: clauses.length, record: sampleApproval('a1', { clauses }) }
          }),
        ),
      )
      expect(seen.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
      await reopened()
      expect((await store.get('approval', 'a1'))?.clauses.toSorted()).toEqual(numbers.toSorted())
    })

    it('lets a change that begins while others are being saved see them all', async () => {
      const work = async (worker: number) => {
        for (let turn = 0; turn < 12; turn += 1) {
          const clause = `${worker}-${turn}`
          await store.change('approval', 'a1', causedBy(clause), (current) => ({
            outcome: '',
            record: sampleApproval('a1', { clauses: [...(current?.clauses ?? []), clause] }),
          }))
          // Out of step with the other workers.
          for (let pause = 0; pause < worker; pause += 1) await new Promise((resolve) => setImmediate(resolve))
        }
      }
      await Promise.all([0, 1, 2, 3, 5, 8].map(work))
      expect((await store.get('approval', 'a1'))?.clauses).toHaveLength(72)
    })

    it('shows readers a change whole or not at all', async () => {
      const ids = Array.from({ length: 30 }, (_, index) => `a${index}`)
      const changes = ids.map((id) =>
        store.change('approval', id, causedBy(`e-${id}`), () => ({
          outcome: id,
          record: sampleApproval(id),
          also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(id) }],
        })),
      )
      let done = false
      const all = Promise.all(changes).finally(() => {
        done = true
      })
      while (!done) {
        // What is read later may be newer, never older.
        const approvals = (await store.list('approval')).map((one) => one.id)
        const owed = new Set((await store.list('acknowledgement')).map((one) => one.id))
        expect(approvals.filter((id) => !owed.has(id))).toEqual([])
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(await all).toEqual(ids)
    })

    it('shows a change to everyone once it is acknowledged', async () => {
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          await keep(`a${index}`)
          expect(await store.get('approval', `a${index}`)).toBeDefined()
        }),
      )
    })

    it('keeps any text exactly', async () => {
      const text =
        '\u0000 \\u0000 \\\u0000 \ud83c \udfca \ue0f0 \ue0f00000 ñandú 🏊🏽‍♀️ \u202eabc\u202c e\u0301 \u2028 "quoted" \\ \n\t\r ,"body": </script> \uffff \u0001'
      await keep('a1', { text, purpose: text })
      await reopened()
      expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1', { text, purpose: text }))
    })

    it('keeps records under any id', async () => {
      const ids = [
        '__proto__',
        'constructor',
        'toString',
        '0',
        ' ',
        'a/b',
        'ñ',
        '日本',
        "'; drop table",
        'x'.repeat(400),
        'a\u0000',
        'a\ue0f00000',
      ]
      for (const id of ids) {
        expect(await store.get('approval', id)).toBeUndefined()
        await keep(id)
      }
      await reopened()
      for (const id of ids) expect(await store.get('approval', id)).toEqual(sampleApproval(id))
      expect((await store.list('approval')).map((one) => one.id)).toEqual(ids.toSorted())
    })

    it('keeps big records', async () => {
      const update = sampleUpdate('u1', 1500)
      await store.change('update', 'u1', causedBy('e1'), () => ({ outcome: '', record: update }))
      await keep('a1', { text: 'long '.repeat(100_000) })
      await reopened()
      expect(await store.get('update', 'u1')).toEqual(update)
      expect((await store.get('approval', 'a1'))?.text).toHaveLength(500_000)
    })

    it('keeps records of every kind, as the record of a change and as a further one', async () => {
      for (const kind of recordKinds) {
        const own = sampleOf(kind, 'own')
        await store.change(kind, 'own', causedBy('e1'), () => ({
          outcome: '',
          record: own.record,
          also: [sampleOf(kind, 'further')],
        }))
      }
      await reopened()
      for (const kind of recordKinds) {
        expect(await store.get(kind, 'own')).toEqual(sampleOf(kind, 'own').record)
        expect(await store.get(kind, 'further')).toEqual(sampleOf(kind, 'further').record)
      }
    })

    it('gives the one process there is whatever it claims, again and again', async () => {
      expect(await store.claim('delivery/d1', 60_000)).toBe(true)
      expect(await store.claim('delivery/d1', 60_000)).toBe(true)
      expect(await store.claim("'; \u0000", 60_000)).toBe(true)
    })

    it('gives what two replicas claim to the first, and to the second when its time is over', async (context) => {
      if (!under.beside) return context.skip('one process at a time')
      const other = await under.beside()
      expect(await store.claim('delivery/d1', 60_000)).toBe(true)
      expect(await other.claim('delivery/d1', 60_000)).toBe(false)
      expect(await other.claim('delivery/d2', 60_000)).toBe(true)
      expect(await store.claim('delivery/d2', 60_000)).toBe(false)
      // Prolonged to nothing, it is given up.
      expect(await store.claim('delivery/d1', 0)).toBe(true)
      expect(await other.claim('delivery/d1', 60_000)).toBe(true)
      expect(await store.claim('delivery/d1', 60_000)).toBe(false)
    })

    it('gives a claim to one of many replicas that ask at once', async (context) => {
      const { beside } = under
      if (!beside) return context.skip('one process at a time')
      const replicas = [store, ...(await Promise.all([1, 2, 3].map(() => beside())))]
      const given = await Promise.all(replicas.map((one) => one.claim('event/e1', 60_000)))
      expect(given.filter(Boolean)).toHaveLength(1)
    })

    it('lets the first of two replicas decide, and shows the other what it decided', async (context) => {
      if (!under.beside) return context.skip('one process at a time')
      const other = await under.beside()
      await keep('a1')
      const decide = (at: Store, by: string) =>
        at.change('approval', 'a1', causedBy(`e-${by}`), (current) =>
          current?.status === 'pending'
            ? { outcome: by, record: { ...current, status: 'approved' as const, decidedBy: by } }
            : { outcome: current?.decidedBy },
        )
      const [one, two] = await Promise.all([decide(store, 'dana'), decide(other, 'lee')])
      expect(one).toBe(two)
      expect((await other.get('approval', 'a1'))?.decidedBy).toBe(one)
      expect(await store.get('approval', 'a1')).toEqual(await other.get('approval', 'a1'))
    })

    it('runs simultaneous changes of replicas to one record one after the other', async (context) => {
      if (!under.beside) return context.skip('one process at a time')
      const other = await under.beside()
      const add = (at: Store, clause: string) =>
        at.change('approval', 'a1', causedBy(clause), (current) => ({
          outcome: '',
          record: sampleApproval('a1', { clauses: [...(current?.clauses ?? []), clause] }),
          deliveries: [sampleOrder('d1')],
        }))
      const names = Array.from({ length: 20 }, (_, index) => String(index))
      await Promise.all(names.flatMap((name) => [add(store, `one-${name}`), add(other, `two-${name}`)]))
      expect(new Set((await store.get('approval', 'a1'))?.clauses).size).toBe(40)
      expect((await store.get('delivery', 'd1'))?.revision).toBe(40)
    })

    it('removes records for good, with what the change saves beside', async () => {
      await keep('a1')
      await keep('a2')
      const remove = () =>
        store.change('disposal', 'r1', causedBy('r1'), () => ({
          outcome: '',
          record: sampleDisposal('r1'),
          remove: [
            { kind: 'approval', id: 'a1' },
            { kind: 'approval', id: 'never-there' },
          ],
        }))
      await Promise.all([remove(), store.get('approval', 'a1')])
      for (const reopen of [undefined, reopened]) {
        const look = (await reopen?.()) ?? store
        expect(await look.get('approval', 'a1')).toBeUndefined()
        expect((await look.list('approval')).map(({ id }) => id)).toEqual(['a2'])
        expect((await look.list('disposal')).map(({ id }) => id)).toEqual(['r1'])
      }
      expect(await keep('a1', { text: 'Back again.' }, 'again')).toBe('kept')
      await reopened()
      expect((await store.get('approval', 'a1'))?.text).toBe('Back again.')
    })

    it('erases what its journal said of removed records, as often as it is told', async () => {
      await keep('a1')
      await store.change('disposal', 'r1', causedBy('r1'), () => ({
        outcome: '',
        record: sampleDisposal('r1'),
        remove: [{ kind: 'approval', id: 'a1' }],
      }))
      await keep('a1', { text: 'Back again.' }, 'again')
      await store.erase(await store.traces([{ kind: 'approval', id: 'a1' }]))
      await store.erase([{ entry: 1, places: [0] }])
      expect(await store.traces([{ kind: 'approval', id: 'a1' }])).toEqual([])
      await keep('a2')
      await reopened()
      expect((await store.list('approval')).map(({ text }) => text)).toEqual(['Back again.', expect.any(String)])
    })

    it('says no to changes after it was closed, and closes twice without harm', async () => {
      await keep('a1')
      await store.close()
      await store.close()
      await expect(keep('a2')).rejects.toThrow(/closed/)
      expect((await reopened()) && (await store.list('approval')).map((one) => one.id)).toEqual(['a1'])
    })

    it('finishes the changes under way before it closes', async () => {
      await keep('a0')
      const changes = Promise.all(['a1', 'a2', 'a3'].map((id) => keep(id)))
      await store.close()
      await changes
      await reopened()
      expect((await store.list('approval')).map((one) => one.id)).toEqual(['a0', 'a1', 'a2', 'a3'])
    })
  })
}

function sampleOf(kind: RecordKind, id: string): AnyRecord {
  const samples: { [K in RecordKind]: Extract<AnyRecord, { kind: K }> } = {
    approval: { kind: 'approval', record: sampleApproval(id) },
    acknowledgement: { kind: 'acknowledgement', record: sampleAcknowledgement(id) },
    update: { kind: 'update', record: sampleUpdate(id) },
    campaign: { kind: 'campaign', record: sampleCampaign(id) },
    policy: { kind: 'policy', record: samplePolicyVersion(id) },
    delivery: { kind: 'delivery', record: sampleDelivery(id) },
    delegation: {
      kind: 'delegation',
      record: {
        id,
        town: 'glastonbury',
        from: 'glastonbury-dana',
        to: 'glastonbury-karen',
        since: '2026-11-20T15:00:00.000Z',
        until: '2026-11-27T15:00:00.000Z',
        status: 'set',
        setAt: '2026-11-20T14:00:00.000Z',
      },
    },
    'work-time': {
      kind: 'work-time',
      record: {
        id,
        town: 'glastonbury',
        person: 'glastonbury-sam',
        approval: 'a1',
        from: '2026-11-20T23:00:00.000Z',
        until: '2026-11-21T01:00:00.000Z',
        status: 'reported',
        minutes: 45,
        note: '',
        reportedAt: '2026-11-21T14:00:00.000Z',
        supervisor: 'glastonbury-dana',
        remindedAt: '',
      },
    },
    inquiry: {
      kind: 'inquiry',
      record: {
        id,
        town: 'glastonbury',
        asker: 'luis',
        owner: 'marcy',
        office: 'hr',
        question: 'Why?',
        draft: '',
        subject: '',
        acknowledgement: '',
        askedAt: '2026-11-20T15:00:00.000Z',
        passed: [{ holder: 'dana', at: '2026-11-21T15:00:00.000Z', why: 'left' }],
        remindedOn: '',
        status: 'open',
        answer: '',
        answeredBy: '',
        answeredAt: '',
      },
    },
    report: {
      kind: 'report',
      record: {
        id,
        town: 'glastonbury',
        about: 'incident',
        reporter: 'luis',
        owner: 'marcy',
        office: 'it',
        words: 'The page was taken over.',
        circumstances: '',
        receipt: 'AB12-CD34',
        reportedAt: '2026-11-20T15:00:00.000Z',
        passed: [{ holder: 'dana', at: '2026-11-21T15:00:00.000Z', why: 'office' }],
        status: 'open',
        answer: '',
        answeredAt: '',
      },
    },
    reach: { kind: 'reach', record: { id, where: 'both' } },
    notice: { kind: 'notice', record: { id, person: 'glastonbury-sam', policy: 'glastonbury-7', version: 1 } },
    topic: { kind: 'topic', record: { id, town: 'glastonbury', concept: 'badges', silent: 1, notHelpful: 0 } },
    event: { kind: 'event', record: { id, at: '2026-11-02T09:00:00.000Z' } },
    person: { kind: 'person', record: samplePerson(id) },
    link: { kind: 'link', record: { id, person: 'glastonbury-sam', by: 'email', at: '2026-11-02T09:00:00.000Z' } },
    'staff-import': { kind: 'staff-import', record: sampleStaffImport(id) },
    hold: { kind: 'hold', record: sampleHold(id) },
    disposal: { kind: 'disposal', record: sampleDisposal(id) },
  }
  return samples[kind]
}
