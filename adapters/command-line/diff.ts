import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Knowledge } from '../../src/knowledge.ts'
import { citationNameOf } from '../../src/policies/cite.ts'
import type { Policy } from '../../src/policies/clause.ts'
import { compare } from '../../src/policies/compare.ts'
import { createLibrary, sharedModel } from '../../src/policies/library.ts'
import { carryConcepts, tagClauses } from '../../src/policies/tag.ts'
import type { Town } from '../../src/policies/town.ts'
import { changeBlocks } from '../../src/updates/change-view.ts'
import { differencePage } from '../../src/updates/difference-page.ts'
import { concernedWords } from '../../src/updates/preview-view.ts'
import { nextVersion } from '../../src/updates/update.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import type { Config } from '../config.ts'
import { readPolicy } from '../documents/read-policy.ts'
import { withConfiguredRecords } from '../open-store.ts'
import { BadInput } from './lines.ts'

type Asked = {
  town: string | undefined
  policy: string | undefined
  /** Version numbers; the last two when neither is given. */
  from: string | undefined
  to: string | undefined
  /** A document to hold against the newest version, or against `from`. */
  file: string | undefined
  html: string | undefined
  print: (line: string) => void
}

/** Prints what changes between two versions of a policy, or writes it as a page to print and sign; also while the bot runs. */
export async function diffCommand(asked: Asked, config: Config, knowledge: Knowledge): Promise<void> {
  const town = knowledge.towns.find(({ key }) => key === asked.town)
  if (!town) throw new BadInput(`Say which town: --town ${knowledge.towns.map(({ key }) => key).join(' | ')}`)
  const clock = { now: () => Date.now() }
  const versions = await withConfiguredRecords(config, clock, async (records) => {
    const library = createLibrary(knowledge, records, clock)
    const keys = await library.policies(town)
    const key = asked.policy ?? (keys.length === 1 ? keys[0] : undefined)
    if (!key || !keys.includes(key)) throw new BadInput(`Say which policy: --policy ${keys.join(' | ')}`)
    return library.versions(town, key)
  })
  const newest = numbered(versions, asked.from) ?? (asked.file ? versions.at(-1) : versions.at(-2))
  if (!newest) throw new BadInput('There is only version 1. Name a document to hold against it.')
  const after = asked.file ? await proposed(asked.file, newest, town, knowledge) : numbered(versions, asked.to)
  const later = after ?? versions.at(-1)
  if (!later) throw new BadInput('There is no such version.')
  if (asked.html) {
    await writeFile(asked.html, differencePage({ town: town.name, before: newest, after: later }))
    return asked.print(`${asked.html} holds what changes from version ${newest.version} to version ${later.version}.`)
  }
  const blocks = changeBlocks(compare(newest, later), Number.POSITIVE_INFINITY)
  asked.print(
    viewAsText({ title: `${later.title}: version ${newest.version} and ${later.version}`, tone: 'neutral', blocks }),
  )
  asked.print(`\nConcerns: ${concernedWords(newest, later)}`)
}

function numbered(versions: Policy[], wanted: string | undefined): Policy | undefined {
  if (wanted === undefined) return undefined
  const found = versions.find(({ version }) => String(version) === wanted)
  if (found) return found
  throw new BadInput(`There is no version ${wanted}. Versions: ${versions.map(({ version }) => version).join(', ')}.`)
}

/** The document as the version that would follow. */
async function proposed(file: string, newest: Policy, town: Town, knowledge: Knowledge): Promise<Policy> {
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
  const citationName = citationNameOf(newest.clauses)
  const read = await readPolicy(bytes, { policy: newest.key, use: newest.use, citationName })
  if (read.outcome !== 'read') throw new BadInput(`${basename(file)}: ${read.outcome === 'refused' ? read.why : ''}`)
  const { clauses, properties } = read.imported
  const tagged = tagClauses(clauses, knowledge.concepts, sharedModel(knowledge))
  const next = nextVersion(newest, carryConcepts(tagged, newest.clauses), properties.effective ?? '')
  return { ...next, town: town.key }
}
