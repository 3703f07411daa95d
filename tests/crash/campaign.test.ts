import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { createCheck } from '../../adapters/storage/archive/check.ts'
import { readEmbedded } from '../../adapters/storage/archive/embedded.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { countReceipts, receiptsOf } from '../../src/acknowledgements/receipts.ts'
import { createBot } from '../../src/bot.ts'
import type { Incoming } from '../../src/requests.ts'
import { seededRandom } from '../storage/simulated-disk.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { bigTown, handInForAll, moveIn } from '../support/big-town.ts'
import { build } from './built.ts'
import type { CampaignLife } from './campaign-process.ts'
import type { Posting } from './limited-platform.ts'
import { linesOf } from './platform.ts'
import { seed } from './settings.ts'

const recipients = Number(process.env.CRASH_RECIPIENTS ?? 20_000)
const kills = 10
/** Friday, November 20, 2026, 10:00 in New York. */
const friday = Date.parse('2026-11-20T15:00:00Z')
/** The hours that the limits of the platforms ask for pass in half a minute. */
const speed = 45

it(`reaches ${recipients} people across ${kills} kills, each once where the platform can tell`, async () => {
  const folder = await temporaryFolder()
  const random = seededRandom(seed)
  const built = await build('campaign-process')
  const life: Omit<CampaignLife, 'now'> = {
    folder: join(folder, 'data'),
    knowledge: built.knowledge,
    posted: join(folder, 'posted.jsonl'),
    approval: await handedIn(join(folder, 'data')),
    speed,
  }
  try {
    let now = friday
    const complaints: string[] = []
    for (let number = 0; number < kills; number += 1) {
      // The first falls around the second yes itself, the others all along the way.
      const dots = number === 0 ? 1 : 1 + Math.floor(((0.5 + random()) * recipients) / (kills + 1))
      const lived = await live(built.program, { ...life, now }, dots, random)
      now += lived.ms * speed
      complaints.push(...lived.complaints)
    }
    const last = await live(built.program, { ...life, now }, Number.POSITIVE_INFINITY, random)
    expect([...complaints, ...last.complaints]).toEqual([])
    const found = await examine(life)
    console.log(JSON.stringify({ seed, kills, recipients, ...found }))
    expect(found).toMatchObject({
      wrong: [],
      status: 'done',
      receipts: { delivered: recipients, queued: 0, failed: 0, withdrawn: 0 },
      slackTwice: 0,
      refused: 0,
    })
    // At most what was under way at the moment of each kill.
    expect(found.teamsTwice).toBeLessThanOrEqual(kills * 8)
  } finally {
    built.remove()
  }
}, 600_000)

/** A town moves in and one person hands an update in; gives the other one's yes. */
async function handedIn(folder: string): Promise<Incoming> {
  const clock = { now: () => friday }
  const store = await openStore({ folder, clock })
  const people = bigTown(recipients)
  await moveIn(store, people)
  const directory = createStoreDirectory({
    store,
    fallback: createDirectory([], {}),
    homeSpace: () => 'T1',
    townOf: async () => 'glastonbury',
  })
  const never = async () => ({ outcome: 'later', afterMs: 60_000, why: 'Nothing goes out yet.' }) as const
  const bot = createBot(
    {
      clock,
      store,
      directory,
      messenger: { send: never, replace: never },
      documents: { read: async () => ({ outcome: 'stopped' }) },
      model: undefined,
      log: { failure: (_, error) => expect.fail(String(error)) },
    },
    loadKnowledge('knowledge'),
  )
  const approval = await handInForAll(bot, people)
  await store.close()
  return approval
}

/** One life, killed once it has told of so many things, in the middle of the next ones. */
async function live(program: string, life: CampaignLife, dots: number, random: () => number) {
  const start = performance.now()
  const child = spawn(process.execPath, [program, JSON.stringify(life)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  let told = 0
  child.stdout.on('data', (data: Buffer) => {
    told += data.length
    if (told >= dots) setTimeout(() => child.kill('SIGKILL'), random() * (dots === 1 ? 1_000 : 20))
  })
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('exit', (code, signal) => resolve([code, signal])),
  )
  const isAsMeant = dots === Number.POSITIVE_INFINITY ? code === 0 : signal === 'SIGKILL'
  return {
    ms: performance.now() - start,
    complaints: complaint || !isAsMeant ? [`ended with ${code ?? signal}: ${complaint}`] : [],
  }
}

/** Holds what is left of the records to what the platforms took. */
async function examine({ folder, posted }: Omit<CampaignLife, 'now'>) {
  const wrong: string[] = []
  const check = createCheck(() => {})
  for await (const line of readEmbedded(folder)) check.take(line)
  const { entries } = check.finish()
  const store = await openStore({ folder, clock: { now: () => friday } })
  const [acknowledgements, deliveries, [campaign]] = await Promise.all([
    store.list('acknowledgement'),
    store.list('delivery'),
    store.list('campaign'),
  ])
  await store.close()
  const postings = linesOf<Posting>(posted)
  const times = new Map<string, number>()
  for (const { key, what } of postings) if (what === 'sent') times.set(key, (times.get(key) ?? 0) + 1)
  for (const { id, state } of deliveries) {
    if (state !== 'sent') wrong.push(`${id} is ${state}`)
    if (!times.has(id)) wrong.push(`lost: ${id}`)
  }
  const twice = postings.filter(({ key, what }) => what === 'sent' && (times.get(key) ?? 0) > 1)
  return {
    wrong: wrong.slice(0, 20),
    status: campaign?.status,
    receipts: countReceipts(receiptsOf(acknowledgements, deliveries)),
    slackTwice: twice.filter(({ platform }) => platform === 'slack').length,
    teamsTwice: new Set(twice.filter(({ platform }) => platform === 'teams').map(({ key }) => key)).size,
    refused: postings.filter(({ what }) => what === 'refused').length,
    entries,
  }
}
