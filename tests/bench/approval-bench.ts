import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { newKey } from '../../src/approvals/keys.ts'
import type { Bot } from '../../src/bot.ts'
import type { Store } from '../../src/ports.ts'
import { causedBy, sampleApproval } from '../storage/sample-records.ts'

export type BenchRow = { name: string; ours: number; baseline: number; ratio: number }

const clock = { now: () => Date.now() }
const few = 100
const many = 10_000
const perRound = 200
const rounds = 5
const approver = { platform: 'playground' as const, space: 'westmont', user: 'westmont-denise' }

/**
 * A supervisor's yes, until it is durable and both people's cards are queued: CPU microseconds against one bare Teams
 * echo of the same run (`echo`), and with 10,000 requests waiting against 100.
 */
export async function benchApprovals(makeBot: (store: Store) => Bot, echo: number): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  try {
    const quiet = await deskWith(few, join(folder, 'few'), makeBot)
    const busy = await deskWith(many, join(folder, 'many'), makeBot)
    const [ours, loaded]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await cpuPerDecision(quiet, round))
      loaded.push(await cpuPerDecision(busy, round))
    }
    await quiet.store.close()
    await busy.store.close()
    const [alone, among] = [Math.min(...ours), Math.min(...loaded)]
    return [
      {
        name: 'a decision, durable and both cards queued, against a bare Teams echo',
        ours: alone,
        baseline: echo,
        ratio: alone / echo,
      },
      {
        name: `a decision among ${many} waiting requests against among ${few}`,
        ours: among,
        baseline: alone,
        ratio: among / alone,
      },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

type Desk = { store: Store; bot: Bot }

async function deskWith(count: number, folder: string, makeBot: (store: Store) => Bot): Promise<Desk> {
  const store = await openStore({ folder, clock })
  await waiting(store, 'other', count)
  return { store, bot: makeBot(store) }
}

async function waiting(store: Store, name: string, count: number): Promise<string[]> {
  const records = Array.from({ length: count }, (_, index) =>
    sampleApproval(`${name}-${index}`, {
      town: 'westmont',
      asker: 'westmont-tasha',
      askedAt: new Date(clock.now()).toISOString(),
      keys: [newKey('supervisor', 1, approver.user, causedBy('').at)],
    }),
  )
  await store.change('approval', `${name}-0`, causedBy(name), () => ({
    outcome: '',
    also: records.map((record) => ({ kind: 'approval' as const, record })),
  }))
  return records.map(({ id }) => id)
}

async function cpuPerDecision({ store, bot }: Desk, round: number): Promise<number> {
  const ids = await waiting(store, `round-${round}`, perRound)
  const before = process.cpuUsage()
  for (const approvalId of ids) {
    const request = { kind: 'decide-approval', approvalId, decision: 'approve' }
    const said = { kind: 'press' as const, request, typed: {} }
    await bot.handle({ id: `press-${approvalId}`, from: approver, place: 'private', said })
  }
  const { user, system } = process.cpuUsage(before)
  const decided = await store.list('approval', { status: 'approved' })
  if (decided.length !== perRound * (round + 1)) throw new Error(`Only ${decided.length} decisions came through`)
  return (user + system) / perRound
}
