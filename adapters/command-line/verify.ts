import { findReceipt, verifyJournal } from '../storage/verify.ts'
import { BadInput } from './lines.ts'

/** Checks the journal and prints its head, or finds the signature a receipt code stands for; throws BadInput when neither. */
export async function verifyCommand(
  folder: string,
  receipt: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const verified = await verifyJournal(folder)
  if (verified.outcome === 'damaged') {
    throw new BadInput(
      `${verified.file} is damaged at byte ${verified.byte}, after ${verified.count} whole entries: ${verified.why}`,
    )
  }
  if (!receipt) return print(`The journal is whole: ${verified.count} entries, head ${verified.head}`)
  const found = await findReceipt(folder, receipt.toUpperCase())
  if (!found) throw new BadInput(`No signature has the receipt ${receipt}.`)
  const { acknowledgement: signed, entry, hash } = found
  print(
    `Receipt ${signed.receipt}: ${signed.typedName} signed ${signed.policy}, version ${signed.version}, at ${signed.acknowledgedAt}`,
  )
  print(`Statement: ${signed.statement}`)
  print(`Version hash ${signed.versionHash}, journal entry ${entry.seq}, ${hash}`)
}
