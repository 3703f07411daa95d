import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Clock, Store } from '../../src/ports.ts'
import type { Covers } from '../../src/staff/staff-import.ts'
import { confirmImport, keepImport, readImport, type StaffPorts } from '../../src/staff/staff-import-flow.ts'
import { isMassLeaving, type StaffPlan } from '../../src/staff/staff-plan.ts'
import { problemWords } from '../../src/staff/staff-view.ts'
import type { Config } from '../config.ts'
import { createStoreDirectory } from '../directory.ts'
import { openConfiguredStore, withConfiguredRecords } from '../open-store.ts'
import { createDirectory, readPeopleFile } from '../people-file.ts'
import { BadInput } from './lines.ts'

type Asked = {
  file: string | undefined
  town: string | undefined
  covers: Covers
  /** `shown` writes nothing, and works while the bot is running. */
  how: 'shown' | 'saved'
  /** What was given with --leavers; a list that would send many away wants the number. */
  leavers: string | undefined
  print: (line: string) => void
  complain: (line: string) => void
}

const clock: Clock = { now: () => Date.now() }

/** Holds a staff list against the records and saves it, or only shows what it would do; throws BadInput when it cannot. */
export async function peopleImportCommand(asked: Asked, config: Config, knowledge: Knowledge): Promise<void> {
  const { file, town, covers, how, print } = asked
  if (!file) throw new BadInput('Name the list: countersign people import staff.csv')
  if (town && !knowledge.towns.some(({ key }) => key === town))
    throw new BadInput(`There is no town "${town}". Towns: ${knowledge.towns.map(({ key }) => key).join(', ')}.`)
  const csv = decoded(await contentOf(file), file)
  // Lines may name the town themselves; TOWN is for those that do not.
  const only = town ?? config.TOWN
  const towns = town ? knowledge.towns.filter(({ key }) => key === town) : knowledge.towns
  const list = { csv, covers, town: only, towns, spaces: { slack: '', teams: config.MicrosoftAppTenantId ?? '' } }

  if (how === 'shown') {
    const { plan } = await withConfiguredRecords(config, clock, (records) =>
      readImport(portsOver(records, readOnly, config), list, now()),
    )
    refuse(plan, asked)
    describe(plan, print)
    return print('Nothing was changed: this was a dry run.')
  }
  const store = await openConfiguredStore(config, clock, asked.complain).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput(why.includes('in use') ? `${why} Or let HR bring in the list in chat.` : why)
  })
  try {
    await save(portsOver(store, store.change, config), list, asked, knowledge)
  } finally {
    await store.close()
  }
}

async function save(
  ports: StaffPorts,
  list: Parameters<typeof readImport>[1],
  asked: Asked,
  knowledge: Knowledge,
): Promise<void> {
  const { print, leavers } = asked
  const { plan, draft } = await readImport(ports, list, now())
  refuse(plan, asked)
  const count = plan.left.length
  if (isMassLeaving(plan) && leavers !== String(count)) {
    describe(plan, print)
    throw new BadInput(
      `${count} people would leave; nothing was changed. Say --leavers ${count} to confirm, or --partial when the list is not everyone.`,
    )
  }
  const cause = { event: randomUUID(), by: 'command-line', why: 'people-import', at: draft.at }
  const record = { ...draft, id: cause.event, by: cause.by, status: 'previewed' as const }
  await keepImport(ports, record, cause)
  const confirmed = await confirmImport(ports, record.id, knowledge.towns, cause)
  if (confirmed.outcome !== 'applied') throw new BadInput('The records changed at the same moment. Run it again.')
  describe(plan, print)
  print('Saved.')
}

function refuse({ problems }: StaffPlan, { complain }: Asked): void {
  for (const problem of problems) complain(problemWords(problem))
  const count = problems.length
  if (count > 0) throw new BadInput(`${count === 1 ? '1 problem' : `${count} problems`}; nothing was changed.`)
}

function describe({ added, changed, left, unchanged, notes }: StaffPlan, print: (line: string) => void): void {
  for (const { id, name, title, department } of added) print(`new      ${id}: ${name}, ${title}, ${department}`)
  for (const { after, fields } of changed) print(`changed  ${after.id}: ${after.name}: ${fields.join(', ')}`)
  for (const { id, name } of left) print(`leaves   ${id}: ${name}`)
  for (const note of notes) print(`note     ${note}`)
  print(`${added.length} new, ${changed.length} changed, ${left.length} left, ${unchanged} as before.`)
}

function portsOver(store: Pick<Store, 'get' | 'list'>, change: Store['change'], config: Config): StaffPorts {
  const people = config.PEOPLE_FILE ? readPeopleFile(config.PEOPLE_FILE) : []
  const fallback = createDirectory(people, {})
  const directory = createStoreDirectory({
    store,
    fallback,
    homeSpace: () => undefined,
    townOf: async () => config.TOWN,
  })
  const idle = { claim: async () => true, traces: async () => [], erase: async () => {}, close: async () => {} }
  return { store: { ...store, change, ...idle }, directory }
}

const readOnly: Store['change'] = async () => {
  throw new Error('A dry run does not write.')
}

const now = () => new Date(clock.now()).toISOString()

async function contentOf(file: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
}

/** UTF-8, else the code page in which Windows' spreadsheets save CSV. */
function decoded(bytes: Buffer, file: string): string {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new BadInput(`${basename(file)} is a workbook. Save it as CSV first.`)
  if (bytes.includes(0)) throw new BadInput(`${basename(file)} is not a text file. Save the list as CSV (UTF-8).`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
