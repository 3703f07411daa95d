import { type ImportOptions, importDocument } from '../../src/policies/structure.ts'
import type { ReadPolicy } from '../../src/ports.ts'
import { readDocument } from './read-document.ts'

/** A policy document of any format, read and cut into clauses in this very process. */
export async function readPolicy(bytes: Uint8Array, options: ImportOptions): Promise<ReadPolicy> {
  const read = await readDocument(bytes)
  if (read.outcome === 'refused') return read
  const imported = importDocument(read.document, options)
  if (imported.clauses.length === 0)
    return {
      outcome: 'refused',
      why: 'No clause can be found in it. Send a policy with headings, numbers or full sentences.',
    }
  return { outcome: 'read', imported, furniture: read.document.leftOut, notes: read.document.notes }
}
