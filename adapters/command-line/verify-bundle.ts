import { readFile } from 'node:fs/promises'
import { type AnyRecord, recordKinds, recordSchemas } from '../../src/records.ts'
import { readBundle } from '../bundle/read-bundle.ts'
import { fingerprintOf, keyPlace, readSigningKey } from '../bundle/signing-key.ts'
import type { Config } from '../config.ts'
import { checkSlice, type Proof } from '../storage/archive/slice.ts'
import { recordKey } from '../storage/run-step.ts'
import { BadInput } from './lines.ts'

/**
 * Checks a bundle offline: signature, hashes, journal slice, records; with a receipt code, finds its signature in it.
 * Throws one line when anything was changed, or when there is no such receipt.
 */
export async function verifyBundleCommand(
  file: string,
  receipt: string | undefined,
  config: Config,
  print: (line: string) => void,
): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
  const { manifest, files } = await readBundle(bytes)
  const records = recordsIn(files)
  const lines = linesOf(files.get('journal.jsonl') ?? Buffer.alloc(0))
  const places = checkSlice(lines, records, manifest.chain)
  if (receipt) return printReceipt(receipt.toUpperCase(), records, places, print)
  print(`${file} is whole: every byte is as it was signed.`)
  print(`Exported by ${manifest.exportedBy}, at ${manifest.exportedAt}`)
  print(`About: ${aboutWords(manifest)}`)
  print(`${records.length} records are what ${lines.length} of the journal's ${manifest.chain.entries} entries say.`)
  const loose = records.filter(({ kind, record }) => !places.has(recordKey(kind, record.id))).length
  if (loose > 0) print(`${loose} of them come from older entries that cannot be cut; the signature alone holds them.`)
  print(`Journal head at that moment: ${manifest.chain.head}`)
  print(`Signed with the key ${manifest.key}${ownWords(manifest.key, config)}`)
}

function recordsIn(files: Map<string, Buffer>): AnyRecord[] {
  return recordKinds.flatMap((kind) => {
    const content = files.get(`records/${kind}.jsonl`)
    if (!content) return []
    return linesOf(content).map((line) => {
      const parsed = recordSchemas[kind].safeParse(JSON.parse(line.toString()))
      if (!parsed.success) throw new Error(`This version of Countersign does not know such a ${kind}; use a newer one.`)
      // The schema of a kind gives records of that kind.
      return { kind, record: parsed.data } as AnyRecord
    })
  })
}

function printReceipt(
  code: string,
  records: AnyRecord[],
  places: Map<string, Proof>,
  print: (line: string) => void,
): void {
  for (const one of records) {
    if (one.kind !== 'acknowledgement' || one.record.receipt !== code) continue
    const { receipt, typedName, policy, version, acknowledgedAt, statement, versionHash, id } = one.record
    const place = places.get(recordKey('acknowledgement', id))
    print(`Receipt ${receipt}: ${typedName} signed ${policy}, version ${version}, at ${acknowledgedAt}`)
    print(`Statement: ${statement}`)
    print(
      `Version hash ${versionHash}, ${place ? `journal entry ${place.entry.seq}, ${place.hash}` : 'held by the signature'}`,
    )
    return
  }
  throw new BadInput(`No signature in this bundle has the receipt ${code}.`)
}

function aboutWords(manifest: {
  town: string
  person: string | null
  policy: string | null
  from: string | null
  until: string | null
}): string {
  const { town, person, policy, from, until } = manifest
  const period = from || until ? [`from ${from ?? 'the beginning'} to ${until ?? 'that day'}`] : []
  return [town, ...(person ? [`person ${person}`] : []), ...(policy ? [`policy ${policy}`] : []), ...period].join(', ')
}

/** Whether it is the key of this machine, where there is one; elsewhere people compare it with what they noted. */
function ownWords(key: string, config: Config): string {
  const own = readSigningKey(keyPlace(config))
  if (!own) return '. Compare it with the one the town keeps.'
  return fingerprintOf(own) === key ? ', which is the key here.' : '. That is not the key here: ask whose it is.'
}

function linesOf(content: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf('\n', at)
    lines.push(content.subarray(at, end < 0 ? content.length : end))
    at = end < 0 ? content.length : end + 1
  }
  return lines
}
