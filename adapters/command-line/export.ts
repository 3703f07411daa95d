import { userInfo } from 'node:os'
import { DateTime } from 'luxon'
import { csvOf } from '../../src/csv.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Person } from '../../src/people.ts'
import { type AnyRecord, recordKinds } from '../../src/records.ts'
import type { BundleFile } from '../bundle/manifest.ts'
import { fingerprintOf, keyPlace, signingKey } from '../bundle/signing-key.ts'
import { writeBundle } from '../bundle/write-bundle.ts'
import type { Config } from '../config.ts'
import { withArchive } from './archive-lines.ts'
import { type Selection, select, type Wanted } from './export-selection.ts'
import { BadInput } from './lines.ts'
import { writeNew } from './new-file.ts'
import { configuredPeople } from './people.ts'

export type Asked = {
  town: string | undefined
  /** Id or e-mail. */
  person: string | undefined
  policy: string | undefined
  from: string | undefined
  to: string | undefined
  out: string | undefined
  /** Who asks for it; the account of this machine when left out. */
  by: string | undefined
}

/** Writes what the town holds about a person, a policy or a period as one signed file; also while the bot is running. */
export async function exportCommand(
  asked: Asked,
  config: Config,
  knowledge: Knowledge,
  print: (line: string) => void,
): Promise<void> {
  const people = await configuredPeople(config)
  const wanted = wantedOf(asked, knowledge, people)
  const { out } = asked
  if (!out?.toLowerCase().endsWith('.zip')) throw new BadInput('Name the file to write: --out records.zip')
  const towns = new Map(people.map(({ id, town }) => [id, town]))
  const selection = await withArchive(config, (read) => select(read, wanted, (id) => towns.get(id)))
  if (selection.records.length === 0) throw new BadInput(nothingFound(wanted, knowledge))
  const key = signingKey(keyPlace(config))
  const counts = countsOf(selection.records)
  const bytes = await writeBundle(
    filesOf(selection, wanted),
    {
      town: wanted.town.key,
      person: wanted.person ?? null,
      policy: wanted.policy ?? null,
      from: wanted.from ?? null,
      until: wanted.until ?? null,
      exportedBy: asked.by ?? `${userInfo().username}, at the command line`,
      exportedAt: new Date().toISOString(),
      chain: { entries: selection.summary.entries, head: selection.summary.head, included: selection.lines.length },
      records: counts,
    },
    key,
  )
  await writeNew(out, bytes)
  print(`${out} holds ${selection.records.length} records and ${selection.lines.length} journal entries:`)
  for (const [kind, count] of Object.entries(counts)) print(`  ${count} ${kind}`)
  if (!wanted.person)
    print('Questions and reports are left out: they are exported for their own person alone (--person).')
  print(`Journal: ${selection.summary.entries} entries, head ${selection.summary.head}`)
  print(`Signed with the key ${fingerprintOf(key)}`)
  print(`Anybody can check it: countersign verify ${out}`)
}

function wantedOf(asked: Asked, { towns }: Knowledge, people: Person[]): Wanted {
  const town = towns.find(({ key }) => key === asked.town)
  if (!town) throw new BadInput(`Say which town: --town ${towns.map(({ key }) => key).join(' | ')}`)
  for (const day of [asked.from, asked.to])
    if (day !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(day) && DateTime.fromISO(day).isValid))
      throw new BadInput(`${day} is no day. Write it as 2026-11-20.`)
  if (asked.from && asked.to && asked.to < asked.from) throw new BadInput('The last day comes before the first.')
  const name = asked.person?.trim().toLowerCase()
  const person = people.find(
    ({ id, email, town: its }) => its === town.key && (id === asked.person?.trim() || email.toLowerCase() === name),
  )
  if (asked.person !== undefined && !person)
    throw new BadInput(`Nobody of ${town.name} has the id or e-mail "${asked.person}".`)
  return { town, person: person?.id, policy: asked.policy, from: asked.from, until: asked.to }
}

/** A policy that HR brought in as a file is in the records alone, so that an unknown one shows only by their absence. */
function nothingFound({ town, policy }: Wanted, { policies }: Knowledge): string {
  const own = policies.filter((one) => one.town === town.key).map(({ key }) => key)
  return policy === undefined || own.includes(policy)
    ? 'There are no such records; nothing was written.'
    : `${town.name} has no policy "${policy}". Policies that came with it: ${own.join(', ')}.`
}

function countsOf(records: AnyRecord[]): Record<string, number> {
  const counts = recordKinds.map((kind) => [kind, records.filter((one) => one.kind === kind).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

function filesOf({ records, lines }: Selection, { town }: Wanted): BundleFile[] {
  const kinds = recordKinds.filter((kind) => records.some((one) => one.kind === kind))
  return [
    { name: 'HOW-TO-VERIFY.txt', content: Buffer.from(instructions(town.name)) },
    ...kinds.flatMap((kind) => {
      const own = records.filter((one) => one.kind === kind).map(({ record }) => record)
      const jsonl = own.map((record) => `${JSON.stringify(record)}\n`).join('')
      return [
        { name: `records/${kind}.jsonl`, content: Buffer.from(jsonl) },
        { name: `records/${kind}.csv`, content: Buffer.from(tableOf(own)) },
      ]
    }),
    { name: 'journal.jsonl', content: Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])) },
  ]
}

/** A row a record, a column a field; what is not plain text stands there as JSON. */
function tableOf(records: object[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const cell = (value: unknown) =>
    value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const rows = records.map((record) => {
    const fields = new Map<string, unknown>(Object.entries(record))
    return columns.map((column) => cell(fields.get(column)))
  })
  return csvOf([columns, ...rows])
}

const instructions = (town: string) => `Records of the ${town.replace(/^the /i, '')}, exported by Countersign.

With Countersign, on any machine and without a network:
  countersign verify THIS-FILE.zip
  countersign verify THIS-FILE.zip RECEIPT-CODE

It checks the signature over every byte, the SHA-256 of every file, and that each record is what the journal saved.
Compare the key it prints with the one that the town keeps elsewhere.

Without Countersign: manifest.json lists every file with its SHA-256, and manifest.sig is the Ed25519 signature of
manifest.json under public-key.pem:
  openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig

records/    each kind of record, a line of JSON a record, and the same as CSV
journal.jsonl    the journal's entries that saved these records: "hash" is the SHA-256 of "entry" as it stands there,
            "prev" in it the hash of the entry before. What an entry saved of other records is left out; its seal (the
            SHA-256 of what was left out) stands in its place, and "seal" is the SHA-256 of all seals in a row.
`
