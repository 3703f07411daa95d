import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { verifyJournal } from '../../adapters/storage/verify.ts'

const program = new URL('./desk-process.ts', import.meta.url).pathname

/** What a row of kills did; `wrong` is empty when nothing acknowledged was lost. */
export type Kills = { kills: number; acknowledged: number; wrong: string[] }

/** Starts a working process on a folder again and again, and kills each one once it has told of some changes more. */
export async function killAgainAndAgain(folder: string, changesBeforeKill: number[]): Promise<Kills> {
  const acknowledged: number[] = []
  const wrong: string[] = []
  for (const [round, changes] of changesBeforeKill.entries()) {
    const start = round * 100_000
    acknowledged.push(...(await workAndDie(folder, start, changes, wrong)))
    wrong.push(...(await check(folder, acknowledged)))
  }
  return { kills: changesBeforeKill.length, acknowledged: acknowledged.length, wrong }
}

async function workAndDie(folder: string, start: number, changes: number, wrong: string[]): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(start)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  const told: number[] = []
  for await (const line of createInterface(child.stdout)) {
    if (line !== 'open') told.push(Number(line))
    if (told.length === changes) child.kill('SIGKILL')
  }
  const signal = await ended(child)
  if (signal !== 'SIGKILL') wrong.push(`ended by itself: ${complaint}`)
  return told
}

function ended(child: ChildProcess): Promise<NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.signalCode)
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}

async function check(folder: string, acknowledged: number[]): Promise<string[]> {
  const store = await openStore({ folder, clock: { now: () => Date.now() } })
  const wrong: string[] = []
  for (const number of acknowledged) {
    const parts = [
      await store.get('approval', `a${number}`),
      await store.get('acknowledgement', `k${number}`),
      await store.get('delivery', `d${number}`),
      await store.get('event', `e${number}`),
    ]
    if (parts.includes(undefined)) wrong.push(`lost ${number}`)
  }
  const whole = (await store.list('approval')).length
  for (const kind of ['acknowledgement', 'delivery', 'event'] as const) {
    const count = (await store.list(kind)).length
    if (count !== whole) wrong.push(`${count} of ${kind} for ${whole} changes`)
  }
  await store.close()
  const verified = await verifyJournal(folder)
  if (verified.outcome !== 'whole' || verified.count !== whole) wrong.push(`journal: ${JSON.stringify(verified)}`)
  return wrong
}
