import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type ArchiveLine, createCheck } from '../../adapters/storage/archive/check.ts'
import type { Acknowledgement } from '../../src/acknowledgements/acknowledgement.ts'
import type { Approval } from '../../src/approvals/approval.ts'
import { createBot } from '../../src/bot.ts'
import type { Delivery } from '../../src/deliveries.ts'
import type { Store } from '../../src/ports.ts'
import type { AnyRecord } from '../../src/records.ts'
import type { Campaign } from '../../src/updates/campaign.ts'
import type { Days } from './days.ts'
import { canTell, createPlatform, readPosted } from './platform.ts'

export type Findings = {
  /** Empty when nothing was lost, nothing is half-done and nobody's state is impossible. */
  wrong: string[]
  acknowledgedChanges: number
  entries: number
  messages: number
  /** Messages that stand there twice, on the platform that cannot be asked. */
  twice: number
  approvals: Record<string, number>
  signed: number
}

/** What may follow what; anything may stay as it is. */
const nextStatus: Record<Approval['status'], Approval['status'][]> = {
  pending: ['approved', 'declined', 'changes-asked', 'expired', 'withdrawn'],
  approved: ['revoked'],
  declined: [],
  'changes-asked': [],
  expired: [],
  withdrawn: [],
  revoked: [],
}
const nextSignature: Record<Acknowledgement['status'], Acknowledgement['status'][]> = {
  owed: ['question-asked', 'acknowledged'],
  'question-asked': ['owed', 'acknowledged'],
  acknowledged: [],
}

/** Lets a bot send what is left, a day after the last life. */
export async function settle(stores: Store[], knowledge: string, platform: string, now: number): Promise<void> {
  const staff = playgroundStaff()
  const clock = { now: () => now }
  const bots = stores.map((store) =>
    createBot(
      {
        clock,
        store,
        directory: createDirectory(staff, {}),
        messenger: createPlatform(platform),
        model: undefined,
        documents: { read: async () => ({ outcome: 'stopped' }) },
        log: { failure: () => {} },
      },
      JSON.parse(readFileSync(knowledge, 'utf8')),
    ),
  )
  // What a killed replica had begun to send is left to it for a minute.
  const end = performance.now() + 240_000
  while (performance.now() < end) {
    for (const bot of bots) await bot.tick()
    now += 60_000
    const waiting = await Promise.all(
      (['queued', 'waiting'] as const).map(async (state) => (await stores[0]?.list('delivery', { state })) ?? []),
    )
    const paused = (await stores[0]?.list('campaign', { status: 'paused' })) ?? []
    if (waiting.flat().every((one) => isHeld(one, paused))) return
    await pause(100)
  }
}

/** Holds what is left of a store to what it said while it lived. */
export async function examine(lines: AsyncIterable<ArchiveLine>, days: Days, platform: string): Promise<Findings> {
  const wrong = [...days.wrong]
  const saved = new Map<string, number>()
  const last = new Map<string, AnyRecord>()
  const check = createCheck((records, entry) => {
    for (const one of records) {
      const key = `${one.kind}/${one.record.id}`
      wrong.push(...impossible(last.get(key), one))
      last.set(key, one)
      const change = `${entry?.event} ${key}`
      saved.set(change, (saved.get(change) ?? 0) + 1)
      // A delivery may be queued by several changes that one event makes.
      const isTwice = entry?.by !== 'clock' && one.kind !== 'delivery' && (saved.get(change) ?? 0) > 1
      if (isTwice) wrong.push(`done twice: ${entry?.why} ${change}`)
    }
  })
  for await (const line of lines) check.take(line)
  const { entries } = check.finish()

  for (const one of days.told) {
    if (one.what === 'failure') wrong.push(`reported: ${one.name}`)
    if (one.what === 'saved' && !saved.has(`${one.event} ${one.kind}/${one.id}`))
      wrong.push(`lost: ${one.event} ${one.kind}/${one.id}`)
  }
  const posts = new Map<string, { user: string; count: number }>()
  for (const { key, user, what } of readPosted(platform)) {
    if (what === 'sent') posts.set(key, { user, count: (posts.get(key)?.count ?? 0) + 1 })
  }
  const records = [...last.values()]
  const paused = records.flatMap((one) =>
    one.kind === 'campaign' && one.record.status === 'paused' ? [one.record] : [],
  )
  for (const one of records) {
    if (one.kind !== 'delivery') continue
    const { id, state } = one.record
    const isOpen = state === 'queued' || state === 'waiting'
    if (isOpen && !isHeld(one.record, paused)) wrong.push(`never sent: ${id}`)
    if (state === 'sent' && !posts.has(id)) wrong.push(`message lost: ${id}`)
  }
  const repeated = [...posts].filter(([, { count }]) => count > 1)
  for (const [key, { user, count }] of repeated) if (canTell(user)) wrong.push(`sent ${count} times: ${key}`)

  const approvals: Record<string, number> = {}
  for (const one of records)
    if (one.kind === 'approval') approvals[one.record.status] = (approvals[one.record.status] ?? 0) + 1
  return {
    wrong,
    acknowledgedChanges: days.told.filter(({ what }) => what === 'saved').length,
    entries,
    messages: posts.size,
    twice: repeated.reduce((sum, [, { count }]) => sum + count - 1, 0),
    approvals,
    signed: records.filter((one) => one.kind === 'acknowledgement' && one.record.status === 'acknowledged').length,
  }
}

/** Somebody paused it and nobody has let it go on; it waits, as it should. */
function isHeld({ state, campaign }: Delivery, paused: Campaign[]): boolean {
  return state === 'waiting' && paused.some(({ id }) => id === campaign)
}

/** What cannot follow what, in words. */
function impossible(before: AnyRecord | undefined, after: AnyRecord): string[] {
  if (before?.kind === 'approval' && after.kind === 'approval') {
    const [from, to] = [before.record, after.record]
    if (from.contentHash !== to.contentHash) return [`${to.id} changed its words`]
    return from.status === to.status || nextStatus[from.status].includes(to.status)
      ? []
      : [`${to.id} went from ${from.status} to ${to.status}`]
  }
  if (before?.kind === 'acknowledgement' && after.kind === 'acknowledgement') {
    const [from, to] = [before.record, after.record]
    if (from.receipt && from.receipt !== to.receipt) return [`${to.id} changed its receipt`]
    if (to.reminders > Math.min(from.reminders + 1, 3)) return [`${to.id} was reminded of ${to.reminders} times`]
    return from.status === to.status || nextSignature[from.status].includes(to.status)
      ? []
      : [`${to.id} went from ${from.status} to ${to.status}`]
  }
  return []
}
