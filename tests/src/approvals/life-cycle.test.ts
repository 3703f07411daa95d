import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import {
  type Approval,
  contentHash,
  decide,
  expire,
  revoke,
  type Settled,
  withdraw,
} from '../../../src/approvals/approval.ts'
import { deciderFor, officesFor } from '../../../src/approvals/approver.ts'
import { covers } from '../../../src/approvals/authorisation.ts'
import { type Delegation, isActive, standInFor } from '../../../src/approvals/delegation.ts'
import { handedOn, newKey, openKeys } from '../../../src/approvals/keys.ts'
import { roundOf } from '../../../src/approvals/round.ts'
import { createWorkClock } from '../../../src/approvals/work-clock.ts'
import { sampleApproval } from '../../storage/sample-records.ts'

const at = '2026-11-20T15:00:00.000Z'
const knowledge = loadKnowledge('knowledge')
const townOf = (key: string) => {
  const town = knowledge.towns.find((one) => one.key === key)
  if (!town) throw new Error(`no town ${key}`)
  return town
}

const bothKeys = (changes: Partial<Approval> = {}) =>
  sampleApproval('a1', {
    asker: 'ray',
    askedAt: at,
    keys: [newKey('department-head', 1, 'frank', at), newKey('administrator', 1, 'martin', at)],
    ...changes,
  })

const counselFirst = () =>
  bothKeys({ keys: [newKey('counsel', 0, 'anita', at), newKey('communications', 1, 'leah', '')] })

function approved(approval: Approval, ...people: string[]): Approval {
  return people.reduce((current, by) => {
    const settled = decide(current, by, 'approve', '', at)
    if (settled.outcome === 'refused') throw new Error(`${by} is refused: ${settled.why}`)
    return settled.approval
  }, approval)
}

describe('two keys', () => {
  it('need two people, in either order', () => {
    expect(approved(bothKeys(), 'frank').status).toBe('pending')
    expect(approved(bothKeys(), 'frank', 'martin')).toMatchObject({ status: 'approved', decidedBy: 'martin' })
    expect(approved(bothKeys(), 'martin', 'frank')).toMatchObject({ status: 'approved', decidedBy: 'frank' })
    expect(decide(approved(bothKeys(), 'frank'), 'frank', 'approve', '', at)).toMatchObject({ why: 'already-said' })
  })

  it('are turned by one press where one person holds both offices', () => {
    const keys = [newKey('department-head', 1, 'martin', at), newKey('administrator', 1, 'martin', at)]
    expect(approved(bothKeys({ keys }), 'martin').status).toBe('approved')
  })

  it('in turn: counsel first, then whoever approves the content', () => {
    expect(decide(counselFirst(), 'leah', 'approve', '', at)).toMatchObject({ why: 'not-your-turn' })
    const seen = approved(counselFirst(), 'anita')
    expect(openKeys(seen.keys).map(({ holder, since }) => [holder, since])).toEqual([['leah', at]])
    expect(approved(seen, 'leah').status).toBe('approved')
  })

  it('counsel comes first only for material of others, and only where the policies want counsel', () => {
    const town = { ...townOf('model-city'), approvers: { content: ['communications'], counsel: ['counsel'] } }
    expect(officesFor('content', town, 'others')).toEqual([
      { office: 'counsel', turn: 0 },
      { office: 'communications', turn: 1 },
    ])
    expect(officesFor('content', town, 'own')).toEqual([{ office: 'communications', turn: 1 }])
    expect(officesFor('content', townOf('westmont'), 'others')).toEqual([{ office: 'communications', turn: 1 }])
  })
})

describe('who decides', () => {
  const staff = playgroundStaff().filter(({ town }) => town === 'charlton')
  const person = (id: string) => staff.find((one) => one.id === id) ?? staff[0]

  it('is the head of the own department, and never the asker', () => {
    const [ray, frank] = [person('charlton-ray'), person('charlton-frank')]
    expect(ray && deciderFor('department-head', ray, townOf('charlton'), staff)?.id).toBe('charlton-frank')
    expect(frank && deciderFor('department-head', frank, townOf('charlton'), staff)?.id).toBe('charlton-martin')
  })
})

type Act = { by: string; what: 'approve' | 'decline' | 'ask-changes' | 'withdraw' | 'revoke' | 'expire'; hours: number }

const acts = fc.array(
  fc.record({
    by: fc.constantFrom('frank', 'martin', 'ray', 'helen', 'mallory'),
    what: fc.constantFrom('approve', 'decline', 'ask-changes', 'withdraw', 'revoke', 'expire'),
    hours: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 14 },
)

function done(approval: Approval, { by, what }: Act, now: string): Settled {
  switch (what) {
    case 'withdraw':
      return withdraw(approval, by, now)
    case 'revoke':
      return revoke(approval, by, 'a reason', now)
    case 'expire':
      return expire(approval, now)
    default:
      return decide(approval, by, what, 'a reason', now)
  }
}

test('whatever people press in whatever order, only both yeses approve, and what has ended stays so', () => {
  fc.assert(
    fc.property(acts, (list) => {
      // Martin handed over to Helen, so that either may turn the administrator's key.
      const [first, second] = bothKeys().keys
      if (!first || !second) throw new Error('two keys')
      let approval = bothKeys({ keys: [first, handedOn(second, { holder: 'helen', actsFor: 'martin' }, 'away', at)] })
      let now = Date.parse(at)
      const yes = new Set<string>()
      for (const act of list) {
        now += act.hours * 3_600_000
        const before = approval
        const settled = done(approval, act, new Date(now).toISOString())
        if (settled.outcome === 'refused') {
          expect(settled.approval).toBe(before)
          continue
        }
        approval = settled.approval
        expect(act.by === 'mallory' && act.what !== 'expire').toBe(false)
        expect(act.by === 'ray' && act.what !== 'withdraw' && act.what !== 'expire').toBe(false)
        if (act.what === 'approve') yes.add(act.by === 'helen' ? 'martin' : act.by)
        const ended = ['declined', 'changes-asked', 'withdrawn', 'expired', 'revoked']
        expect(ended).not.toContain(before.status)
        if (before.status === 'approved') expect(approval.status).toBe('revoked')
        if (approval.status === 'approved') expect([...yes].sort()).toEqual(['frank', 'martin'])
        expect({ ...approval, keys: [], status: '', decidedBy: '', decidedAt: '', reason: '' }).toEqual({
          ...before,
          keys: [],
          status: '',
          decidedBy: '',
          decidedAt: '',
          reason: '',
        })
      }
    }),
    { numRuns: 300 },
  )
})

describe('words are bound by hash', () => {
  const held = (changes: Partial<Approval>) => sampleApproval('a1', { kind: 'content', status: 'approved', ...changes })
  const post = { text: 'Pool opens Monday.', attachments: '', at: '' }

  it('counts for the same words and attachments, whatever the line ends', () => {
    const hash = contentHash('Pool opens\nMonday.', 'a map')
    expect(contentHash('Pool opens\r\nMonday. ', ' a map')).toBe(hash)
    for (const [text, attachments] of [
      ['Pool opens\nMonday', 'a map'],
      ['Pool opens\nMonday.', ''],
      ['Pool opens\nMonday.a map', ''],
      ['pool opens\nMonday.', 'a map'],
    ] as const) {
      expect(contentHash(text, attachments)).not.toBe(hash)
    }
  })

  it('covers nothing while it waits, nothing once it is taken back, and no other words', () => {
    const contentHashOf = contentHash(post.text, '')
    expect(covers(held({ contentHash: contentHashOf }), post)).toBe(true)
    expect(covers(held({ contentHash: contentHashOf, status: 'revoked' }), post)).toBe(false)
    expect(covers(held({ contentHash: contentHashOf, status: 'pending' }), post)).toBe(false)
    expect(covers(held({ contentHash: contentHashOf }), { ...post, text: `${post.text}!` })).toBe(false)
  })

  it('a time covers posts in it, and none whose time is not known', () => {
    const window = { kind: 'off-duty' as const, from: '2026-11-20T18:00:00-06:00', until: '2026-11-20T20:00:00-06:00' }
    expect(covers(held(window), { ...post, at: '2026-11-21T01:00:00Z' })).toBe(true)
    expect(covers(held(window), { ...post, at: '2026-11-21T02:00:00Z' })).toBe(false)
    expect(covers(held(window), post)).toBe(false)
  })
})

const people = fc.constantFrom('ana', 'ben', 'cy', 'dee', 'eli')
const handOvers = fc.array(
  fc.record({
    from: people,
    to: people,
    start: fc.integer({ min: -5, max: 5 }),
    days: fc.integer({ min: 0, max: 6 }),
    status: fc.constantFrom('set', 'ended'),
  }),
  { maxLength: 8 },
)

test('a hand-over ends with somebody, never with the asker, and only while it lasts', () => {
  const day = (offset: number) => new Date(Date.parse(at) + offset * 86_400_000).toISOString()
  fc.assert(
    fc.property(handOvers, people, people, (list, person, asker) => {
      fc.pre(person !== asker)
      const delegations: Delegation[] = list.map(({ start, days, ...one }, index) => ({
        ...one,
        id: String(index),
        town: 't',
        since: day(start),
        until: day(start + days),
        setAt: at,
      }))
      const holder = standInFor(person, asker, delegations, at)
      expect(holder).not.toBe(asker)
      if (holder !== person) expect(delegations.some((one) => one.to === holder && isActive(one, at))).toBe(true)
      expect(standInFor(person, asker, [], at)).toBe(person)
    }),
  )
})

describe('who is asked next', () => {
  const town = townOf('charlton')
  const staff = playgroundStaff().filter((person) => person.town === 'charlton')

  /** What a fortnight without any decision makes of a request, as the offices the key passed through. */
  function afterTwoWeeks(keys: Approval['keys']): Approval {
    let approval = sampleApproval('a1', { town: 'charlton', asker: 'charlton-ray', askedAt: at, keys })
    for (let hour = 1; hour < 14 * 24; hour += 1) {
      const now = new Date(Date.parse(at) + hour * 3_600_000).toISOString()
      const clock = createWorkClock(now, Object.keys(town.holidays))
      approval = roundOf(approval, { town, staff, delegations: [], clock, at: now })?.approval ?? approval
    }
    return approval
  }

  it('nobody but a stand-in says the yes of an office that the clause names', () => {
    const after = afterTwoWeeks([newKey('administrator', 1, 'charlton-martin', at)])
    expect(after.keys[0]?.passed.map(({ holder }) => holder)).toEqual(['charlton-martin'])
    expect(after.keys[0]?.holder).toBe('charlton-teresa')
  })

  it('two keys never come together in one hand', () => {
    const martinForFrank = staff.map((one) =>
      one.id === 'charlton-frank' ? { ...one, backup: 'charlton-martin' } : one,
    )
    let approval = sampleApproval('a1', {
      town: 'charlton',
      asker: 'charlton-ray',
      askedAt: at,
      keys: [newKey('department-head', 1, 'charlton-frank', at), newKey('administrator', 1, 'charlton-martin', at)],
    })
    for (let hour = 1; hour < 14 * 24; hour += 1) {
      const now = new Date(Date.parse(at) + hour * 3_600_000).toISOString()
      const clock = createWorkClock(now, [])
      const around = { town, staff: martinForFrank, delegations: [], clock, at: now }
      approval = roundOf(approval, around)?.approval ?? approval
      expect(approval.keys[0]?.holder).not.toBe(approval.keys[1]?.holder)
    }
  })

  it('somebody who has left is passed over at once', () => {
    const gone = staff.filter(({ id }) => id !== 'charlton-frank')
    const approval = sampleApproval('a1', {
      town: 'charlton',
      asker: 'charlton-ray',
      askedAt: at,
      keys: [newKey('supervisor', 1, 'charlton-frank', at)],
    })
    const around = { town, staff: gone, delegations: [], clock: createWorkClock(at, []), at }
    const after = roundOf(approval, around)?.approval
    expect(after?.keys[0]).toMatchObject({ holder: 'charlton-helen' })
    expect(after?.keys[0]?.passed[0]?.why).toContain('no longer works here')
  })
})
