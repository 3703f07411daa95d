import type { ReadDocument } from './read-document.ts'
export async function readPdf(_: Uint8Array): Promise<ReadDocument> {
  return { outcome: 'refused', why: 'x' }
}
