import { readPolicy } from '../../adapters/documents/read-policy.ts'
import type { DocumentReader } from '../../src/ports.ts'

/** Reads documents in the test's own process, which starts faster than one of their own. */
export const documents: DocumentReader = { read: readPolicy }
