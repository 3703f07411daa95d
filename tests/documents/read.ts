import { readDocument } from '../../adapters/documents/read-document.ts'
import type { Document } from '../../src/policies/document.ts'
import { importDocument } from '../../src/policies/structure.ts'

/** The document, or a failed test that says why it was refused. */
export async function read(file: Uint8Array | string): Promise<Document> {
  const found = await readDocument(typeof file === 'string' ? Buffer.from(file) : file)
  if (found.outcome === 'refused') throw new Error(`refused: ${found.why}`)
  return found.document
}

/** Why the file is refused, or a failed test when it is not. */
export async function refusal(file: Uint8Array | string): Promise<string> {
  const found = await readDocument(typeof file === 'string' ? Buffer.from(file) : file)
  if (found.outcome === 'read') throw new Error('read, not refused')
  return found.why
}

/** Citation and words of every clause, a line each. */
export async function clausesOf(file: Uint8Array | string): Promise<string[]> {
  const { clauses } = importDocument(await read(file), { policy: 'harbor' })
  return clauses.map(({ citation, text }) => `${citation}: ${text}`)
}
