import type { Acknowledgement } from '../../src/acknowledgements/acknowledgement.ts'
import { certificateOf } from '../../src/acknowledgements/certificate.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Policy } from '../../src/policies/clause.ts'
import { drawCertificate } from '../certificate/draw.ts'
import type { Config } from '../config.ts'
import { createCheck } from '../storage/archive/check.ts'
import { withArchive } from './archive-lines.ts'
import { BadInput } from './lines.ts'
import { writeNew } from './new-file.ts'
import { configuredPeople } from './people.ts'

/** Writes the certificate of one signature as a PDF, after the whole journal was checked; also while the bot is running. */
export async function certificateCommand(
  { receipt, out }: { receipt: string | undefined; out: string | undefined },
  config: Config,
  knowledge: Knowledge,
  print: (line: string) => void,
): Promise<void> {
  if (!receipt || !out) throw new BadInput('Say: countersign certificate RECEIPT --out FILE.pdf')
  const code = receipt.toUpperCase()
  const { acknowledgement, entry, versions } = await find(code, config)
  const town = knowledge.towns.find(({ key }) => key === acknowledgement.town)
  if (!town) throw new BadInput(`The receipt is of the town "${acknowledgement.town}", which has no policies here.`)
  const { policy: key, version } = acknowledgement
  const policy = [...versions, ...knowledge.policies].find((one) => one.key === key && one.version === version)
  const people = await configuredPeople(config)
  const personOf = (id: string | undefined) => people.find((person) => person.id === id)
  const certificate = certificateOf({
    acknowledgement,
    town,
    policy,
    person: personOf(acknowledgement.person),
    enteredBy: personOf(acknowledgement.paper?.enteredBy)?.name ?? '',
    entry,
  })
  await writeNew(out, await drawCertificate(certificate, Date.now()))
  print(`${out} certifies the receipt ${code}: ${acknowledgement.typedName}, ${key}, version ${version}`)
}

type Found = { acknowledgement: Acknowledgement; entry: { seq: number; hash: string }; versions: Policy[] }

/** The signature with the entry that recorded it first, and the published versions. */
async function find(code: string, config: Config): Promise<Found> {
  let found: Omit<Found, 'versions'> | undefined
  const versions: Policy[] = []
  const check = createCheck((saved, entry, hash) => {
    for (const one of saved) {
      if (one.kind === 'policy') versions.push(one.record.body)
      if (one.kind !== 'acknowledgement' || one.record.receipt !== code || !entry) continue
      found ??= { acknowledgement: one.record, entry: { seq: entry.seq, hash } }
    }
  })
  await withArchive(config, async (read) => {
    for await (const line of read()) check.take(line)
  })
  check.finish()
  if (!found) throw new BadInput(`No signature has the receipt ${code}.`)
  return { ...found, versions }
}
