import type { Document } from '../../src/policies/document.ts'

/** What a document says, or why it cannot be read: one sentence for the person who sent it, with what to do. */
export type ReadDocument = { outcome: 'read'; document: Document } | { outcome: 'refused'; why: string }
