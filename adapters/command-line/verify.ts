import type { Acknowledgement } from '../../src/acknowledgements/acknowledgement.ts'
import { fingerprintOf, keyPlace, readSigningKey } from '../bundle/signing-key.ts'
import type { Config } from '../config.ts'
import { createCheck, throughCheck } from '../storage/archive/check.ts'
import { readEmbedded } from '../storage/archive/embedded.ts'
import { verifyJournal } from '../storage/verify.ts'
import { BadInput } from './lines.ts'
import { withDatabase } from './stores.ts'

/** The signature a receipt code stands for, and the journal entry that recorded it. */
type Receipt = { signed: Acknowledgement; place: string }
type Visit = NonNullable<Parameters<typeof createCheck>[0]>
type Whole = { entries: number; head: string; erased: number; records: number; unsealed: number }

/**
 * Checks every journal entry and that the records are what it says, and prints the journal's head; with a receipt code,
 * finds its signature. Throws one line that names the first bad entry, or says that there is no such receipt.
 */
export async function verifyCommand(
  config: Config,
  receipt: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const code = receipt?.toUpperCase()
  let found: Receipt | undefined
  const look: Visit = (saved, entry, hash) => {
    for (const one of saved) {
      if (one.kind !== 'acknowledgement' || !code || one.record.receipt !== code) continue
      found ??= { signed: one.record, place: entry ? `journal entry ${entry.seq}, ${hash}` : 'not sealed yet' }
    }
  }
  const { DATABASE_URL: url, DATA_DIR: folder } = config
  const whole = url ? await verifyShared(url, look) : await verifyEmbedded(folder, look)
  if (!code) {
    describe(whole, print)
    const key = readSigningKey(keyPlace(config))
    if (key) print(`Exports are signed with the key ${fingerprintOf(key)}`)
    return
  }
  if (!found) throw new BadInput(`No signature has the receipt ${receipt}.`)
  const { signed, place } = found
  print(
    `Receipt ${signed.receipt}: ${signed.typedName} signed ${signed.policy}, version ${signed.version}, at ${signed.acknowledgedAt}`,
  )
  if (signed.paper)
    print(`On paper of ${signed.paper.signedOn}, scan ${signed.paper.scan}, entered by ${signed.paper.enteredBy}`)
  print(`Statement: ${signed.statement}`)
  print(`Version hash ${signed.versionHash}, ${place}`)
}

async function verifyEmbedded(folder: string, look: Visit): Promise<Whole> {
  const verified = await verifyJournal(folder)
  if (verified.outcome === 'damaged')
    throw new BadInput(
      `${verified.file} is damaged at byte ${verified.byte}, after ${verified.count} whole entries: it ${verified.why}`,
    )
  const nothing = { entries: 0, head: verified.head, erased: 0, records: 0, unsealed: 0 }
  if (verified.count === 0) return nothing
  const check = createCheck(look)
  for await (const _ of throughCheck(readEmbedded(folder), check));
  return { ...check.finish(), unsealed: 0 }
}

async function verifyShared(url: string, look: Visit): Promise<Whole> {
  const { verifyDatabase } = await import('../storage/archive/database.ts')
  return withDatabase(url, (pool) => verifyDatabase(pool, look))
}

function describe({ entries, head, erased, records, unsealed }: Whole, print: (line: string) => void): void {
  print(`The journal is whole: ${entries} entries, head ${head}`)
  print(`${records} records are what it says.`)
  if (erased > 0)
    print(
      `${erased} ${erased === 1 ? 'body was removed by disposal; its seal stands' : 'bodies were removed by disposal; their seals stand'} in the chain.`,
    )
  if (unsealed > 0) print(`${unsealed} newer entries are whole and join the chain within seconds.`)
}
