/** Prints what the product costs against a bare baseline in the same run; only the ratios mean anything elsewhere. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { createBot } from '../../src/bot.ts'
import type { Messenger, Store } from '../../src/ports.ts'
import { warmUp } from '../../src/warm-up.ts'
import { serverUrl } from '../postgres/database.ts'
import { documents } from '../support/documents.ts'
import { benchApprovals } from './approval-bench.ts'
import { benchCampaign } from './campaign-bench.ts'
import { benchConsole } from './console-bench.ts'
import { benchDocuments, benchMemory, benchPreview } from './documents-bench.ts'
import { benchPostgres } from './postgres-bench.ts'
import { benchReviews, benchReviewsAlone } from './review-bench.ts'
import { benchGrowth, benchSearch, benchStart } from './search-bench.ts'
import { benchSlack } from './slack-bench.ts'
import { benchStore } from './store-bench.ts'
import { benchStoreSize } from './store-size-bench.ts'
import { benchTeams } from './teams-bench.ts'

const knowledge = loadKnowledge('knowledge')
warmUp(knowledge)
const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
const clock = { now: () => Date.now() }
const sent = async () => ({ outcome: 'sent', message: 'none' }) as const
const messenger: Messenger = { send: sent, replace: sent }
const log = { failure: (reference: string, error: unknown) => console.error(reference, error) }
const directory = { ...createDirectory(playgroundStaff(), {}), townOf: async () => 'glastonbury' }

/** The whole bot over the embedded store on this machine's disk. */
async function wholeBot(name: string) {
  return botOver(await openStore({ folder: join(folder, name), clock }))
}
function botOver(store: Store) {
  return createBot({ clock, store, directory, messenger, model: undefined, documents, log }, knowledge)
}

type Row = { name: string; ours: number; baseline: number; ratio: number }
function print(unit: string, rows: Row[]): void {
  for (const { name, ours, baseline, ratio } of rows) {
    console.log(`${ratio.toFixed(2).padStart(8)}x  ${name} (${Math.round(ours)} / ${Math.round(baseline)} ${unit})`)
  }
}

print('µs of CPU', await benchSlack(() => wholeBot('slack')))
const teams = await benchTeams(() => wholeBot('teams'))
print('µs of CPU', teams)
print('µs of CPU', await benchApprovals(botOver, teams[0]?.baseline ?? 1))
print('µs of CPU', benchSearch(knowledge))
print('times', benchGrowth(knowledge))
print('ms', benchStart())
print('µs of CPU', benchReviewsAlone())
console.log('  the same in this process, after Slack, Teams and the searches:')
print('µs of CPU', benchReviews(knowledge))
print('ms of CPU', await benchConsole(knowledge))
print('ms of CPU', [await benchDocuments(knowledge)])
for (const { name, megabytes, outcome } of await benchMemory()) {
  console.log(`${String(megabytes).padStart(6)} MB  most memory of the process that reads ${name} (${outcome})`)
}
const preview = await benchPreview(knowledge)
console.log(
  `${preview.longestStop.toFixed(1).padStart(7)}ms  longest stop of the event loop while a policy of ${preview.clauses} clauses is read and previewed (${(preview.took / 1000).toFixed(1)} s)`,
)
print('changes a second; more is better', await benchStore())
const { changes, start, longestStops } = await benchStoreSize()
print('changes a second', [changes])
print('ms', [start])
for (const { snapshot, idle } of longestStops) {
  console.log(
    `${snapshot.toFixed(1).padStart(7)}ms  longest stop of the event loop while 100000 records are written anew (${idle.toFixed(1)} ms with nothing to do)`,
  )
}
const campaign = await benchCampaign(knowledge, documents)
print('ms', [campaign.queueing])
console.log(
  `${campaign.longestStop.toFixed(1).padStart(7)}ms  longest stop of the event loop meanwhile; a look at the outbox then takes ${campaign.look.toFixed(1)} ms`,
)
if (serverUrl) print('changes a second; more is better', await benchPostgres())
else console.log('PostgreSQL: skipped; TEST_DATABASE_URL is not set')
await rm(folder, { recursive: true })
process.exit(0)
