import { describe, expect, test } from 'vitest'
import { type Approval, decide, expire, expiresAt, revoke, withdraw } from '../../../src/approvals/approval.ts'
import { newKey } from '../../../src/approvals/keys.ts'

const at = '2026-11-20T15:00:00.000Z'
const pending: Approval = {
  id: 'a1',
  kind: 'off-duty',
  town: 'westmont',
  asker: 'tasha',
  keys: [newKey('supervisor', 1, 'denise', at)],
  clauses: ['westmont-62-79/1'],
  text: '',
  attachments: '',
  contentHash: '',
  account: '',
  purpose: 'repair',
  from: '2026-11-20T18:00:00.000-06:00',
  until: '2026-11-20T20:00:00.000-06:00',
  repeatUntil: '',
  zone: 'America/Chicago',
  duty: '',
  minutesAskedUntil: '',
  status: 'pending',
  askedAt: at,
  decidedBy: '',
  decidedAt: '',
  reason: '',
}

describe('decide', () => {
  test.each([
    ['approve', '', 'approved'],
    ['decline', 'not now', 'declined'],
    ['ask-changes', 'shorter', 'changes-asked'],
  ] as const)('%s with "%s" makes it %s', (decision, reason, status) => {
    const settled = decide(pending, 'denise', decision, reason, at)
    expect(settled).toMatchObject({
      outcome: 'decided',
      approval: { status, decidedBy: 'denise', decidedAt: at, reason },
    })
  })

  test.each([
    ['nobody', undefined, 'denise', 'gone'],
    ['the asker', pending, 'tasha', 'own-request'],
    ['somebody else', pending, 'aaron', 'not-yours'],
    ['the approver, late', { ...pending, status: 'expired' as const }, 'denise', 'already-ended'],
  ])('refuses %s', (_, approval, by, why) => {
    expect(decide(approval, by, 'approve', '', at)).toMatchObject({ outcome: 'refused', why })
  })

  test('refuses an approver who is the asker, whoever entered it so', () => {
    expect(
      decide({ ...pending, keys: [newKey('supervisor', 1, 'tasha', at)] }, 'tasha', 'approve', '', at),
    ).toMatchObject({ why: 'own-request' })
  })

  test.each(['decline', 'ask-changes'] as const)('%s needs a reason of more than blanks', (decision) => {
    expect(decide(pending, 'denise', decision, '  ', at)).toMatchObject({ why: 'reason-missing' })
  })
})

describe('what ends a request besides a decision', () => {
  test('only the asker withdraws, and only while it waits', () => {
    expect(withdraw(pending, 'tasha', at)).toMatchObject({ approval: { status: 'withdrawn' } })
    expect(withdraw(pending, 'denise', at)).toMatchObject({ why: 'not-yours' })
    expect(withdraw({ ...pending, status: 'approved' }, 'tasha', at)).toMatchObject({ why: 'already-ended' })
  })

  test('only the approver revokes, only a yes, and says why', () => {
    const approved = { ...pending, status: 'approved' as const }
    expect(revoke(approved, 'denise', 'postponed', at)).toMatchObject({
      approval: { status: 'revoked', reason: 'postponed' },
    })
    expect(revoke(approved, 'denise', '', at)).toMatchObject({ why: 'reason-missing' })
    expect(revoke(approved, 'tasha', 'x', at)).toMatchObject({ why: 'not-yours' })
    expect(revoke(pending, 'denise', 'x', at)).toMatchObject({ why: 'already-ended' })
  })

  test('it expires at the end of its window, not a millisecond before', () => {
    expect(expiresAt(pending)).toBe('2026-11-21T02:00:00.000Z')
    expect(expire(pending, '2026-11-21T01:59:59.999Z').outcome).toBe('refused')
    expect(expire(pending, '2026-11-21T02:00:00.000Z')).toMatchObject({ approval: { status: 'expired' } })
  })

  test('without a window it waits two weeks', () => {
    expect(expiresAt({ ...pending, from: '', until: '' })).toBe('2026-12-04T15:00:00.000Z')
  })
})
