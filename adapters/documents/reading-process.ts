import process from 'node:process'
import type { ImportOptions } from '../../src/policies/structure.ts'
import { readPolicy } from './read-policy.ts'

/** What the process that started this one sends: one document, and how it is to be read. */
type Job = { bytes: Uint8Array; options: ImportOptions }

// Reads the one document and ends; ends as well when nobody waits for it any more.
process.once('disconnect', () => process.exit())
process.once('message', async (job) => {
  // Only `document-reader.ts` starts this process, and sends nothing else.
  const { bytes, options } = job as Job
  const read = await readPolicy(bytes, options)
  process.send?.(read, () => process.disconnect())
})
