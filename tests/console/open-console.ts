import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createConsole } from '../../adapters/console/console.ts'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Person } from '../../src/people.ts'
import { createLibrary } from '../../src/policies/library.ts'
import type { JournalReader, Store } from '../../src/ports.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { fillTown, townsperson } from '../support/console-town.ts'
import { createMemoryStore } from '../support/memory-store.ts'

/** A journal that nobody wrote in. */
const noJournal: JournalReader = { entries: async function* () {} }

/** Read once: nothing here changes it. */
const knowledge = loadKnowledge('knowledge')

export type OpenConsole = {
  url: string
  store: Store
  bot: Bot
  clock: { now(): number; set(iso: string): void }
  failures: unknown[]
  /** Types "console" as this person and gives back the link, or what was said instead. */
  askFor(person: string): Promise<string>
  /** Saves a person as the staff list would. */
  save(person: Person): Promise<void>
  close(): Promise<void>
}

export const teresa = townsperson(1, { id: 'charlton-teresa', name: 'Teresa Ames', roles: ['employee', 'hr'] })
export const ray = townsperson(2, { id: 'charlton-ray', name: 'Ray Boudreau', roles: ['employee', 'supervisor'] })
export const ida = townsperson(3, { id: 'charlton-ida', name: 'Ida Quill', roles: ['employee', 'it'] })
export const marcy = townsperson(4, {
  id: 'glastonbury-marcy',
  name: 'Marcy Glass',
  town: 'glastonbury',
  roles: ['employee', 'hr'],
})

/** A console with a whole bot on a free port of loopback, on Friday, November 20, 2026, 10:00 in New York. */
export async function openConsole(
  parts: { people?: Person[]; store?: Store; publicUrl?: string; journal?: JournalReader } = {},
): Promise<OpenConsole> {
  const store = parts.store ?? createMemoryStore()
  let now = Date.parse('2026-11-20T15:00:00Z')
  const clock = {
    now: () => now,
    set(iso: string) {
      now = Date.parse(iso)
    },
  }
  const failures: unknown[] = []
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  const directory = createStoreDirectory({
    store,
    fallback: createDirectory([], {}),
    homeSpace: () => undefined,
    townOf: async () => undefined,
  })
  const sent = async () => ({ outcome: 'sent', message: 'm' }) as const
  let url = ''
  const desk = {
    ports: { store, directory, journal: parts.journal ?? noJournal },
    library: createLibrary(knowledge, store, clock),
    concepts: knowledge.concepts,
  }
  const publicUrl = () => new URL(parts.publicUrl ?? url)
  const webConsole = createConsole({ desk, bot: { handle: (incoming) => bot.handle(incoming) }, publicUrl, clock, log })
  const bot = createBot(
    {
      clock,
      store,
      directory,
      messenger: { send: sent, replace: sent },
      model: undefined,
      documents: { read: async () => ({ outcome: 'stopped' }) },
      log,
      doorway: webConsole.doorway,
    },
    knowledge,
  )
  let events = 0
  const people = parts.people ?? [teresa, ray, ida, marcy, ...Array.from({ length: 60 }, (_, n) => townsperson(n + 10))]
  const save = async (person: Person) => {
    events += 1
    const cause = { event: `save-${events}`, by: 'clock', why: 'import', at: new Date(now).toISOString() }
    await store.change('person', person.id, cause, () => ({ outcome: 'saved', record: person }))
    for (const { platform, space, user } of person.addresses) {
      const id = `${platform}/${space}/${user}`
      events += 1
      await store.change('link', id, { ...cause, event: `save-${events}` }, () => ({
        outcome: 'linked',
        record: { id, person: person.id, by: 'list', at: cause.at },
      }))
    }
  }
  await fillTown(
    store,
    people.filter(({ town }) => town === 'charlton'),
  )
  for (const person of people.filter(({ roles }) => roles.length > 1)) await save(person)

  const server = createServer(webConsole.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`

  return {
    url,
    store,
    bot,
    clock,
    failures,
    save,
    async askFor(person) {
      events += 1
      const from = { platform: 'playground', space: person.split('-')[0] ?? '', user: person } as const
      const reply = await bot.handle({
        id: `ask-${events}`,
        from,
        place: 'private',
        said: { kind: 'words', text: 'console' },
      })
      if (reply.kind === 'nothing') return ''
      const link = reply.view.blocks.find((block) => block.kind === 'link')
      return link?.kind === 'link' ? link.url : viewAsText(reply.view)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
