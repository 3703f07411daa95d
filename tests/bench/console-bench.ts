import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { type ConsoleDesk, consolePage } from '../../src/console/console-flow.ts'
import { framed, type Reader } from '../../src/console/frame.ts'
import { sections } from '../../src/console/sections.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import { createLibrary } from '../../src/policies/library.ts'
import { fillTown, townsperson } from '../support/console-town.ts'

const people = 20_000
const [warmUps, repetitions] = [5, 20]

/** What each page of the console costs in a town of 20,000, against reading the records that it tells of; ms of CPU. */
export async function benchConsole(
  knowledge: Knowledge,
): Promise<{ name: string; ours: number; baseline: number; ratio: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  const clock = { now: () => Date.parse('2026-11-20T15:00:00Z') }
  const store = await openStore({ folder, clock })
  const directory = createStoreDirectory({
    store,
    fallback: createDirectory([], {}),
    homeSpace: () => undefined,
    townOf: async () => undefined,
  })
  const hr = townsperson(0, { roles: ['employee', 'hr'] })
  await fillTown(store, [hr, ...Array.from({ length: people - 1 }, (_, at) => townsperson(at + 1))])
  const library = createLibrary(knowledge, store, clock)
  const town = library.town('charlton')
  if (!town) throw new Error('knowledge holds no town "charlton"')
  const desk: ConsoleDesk = {
    ports: { store, directory, journal: store.journal },
    library,
    concepts: knowledge.concepts,
  }
  const reader: Reader = { person: hr, town, formToken: 'x', at: '2026-11-20T15:00:00.000Z' }

  const baseline = await cpu(async () => {
    await store.list('acknowledgement', { town: 'charlton', policy: 'charlton', version: 2 })
    await store.list('delivery')
    await store.list('person', { town: 'charlton' })
  })
  const rows = []
  for (const { path, title } of sections) {
    const ours = await cpu(async () => {
      const page = await consolePage(desk, reader, path, { page: '30' })
      if (!page) throw new Error(`${path} is no page`)
      framed(page, reader, 'today')
    })
    rows.push({
      name: `console, ${title}, ${people} people, against reading the records`,
      ours,
      baseline,
      ratio: ours / baseline,
    })
  }
  await store.close()
  await rm(folder, { recursive: true })
  return rows
}

/** Milliseconds of CPU of one run, the mean of many. */
async function cpu(run: () => Promise<void>): Promise<number> {
  for (let at = 0; at < warmUps; at += 1) await run()
  const start = process.cpuUsage()
  for (let at = 0; at < repetitions; at += 1) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000 / repetitions
}
