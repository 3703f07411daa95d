import { describe, expect, test } from 'vitest'
import { createDocumentReader } from '../../adapters/documents/document-reader.ts'
import { newPersonalUsePolicy } from '../support/policy-docx.ts'
import { docx, p } from './docx-builder.ts'

const patient = 60_000

describe('a document in a process of its own', () => {
  test('is read with the options that were given', async () => {
    const reader = createDocumentReader()
    const read = await reader.read(await newPersonalUsePolicy(), { policy: 'glastonbury-7', citationName: 'Policy 7' })
    expect(read).toMatchObject({
      outcome: 'read',
      imported: {
        properties: { effective: '2026-12-01' },
        clauses: [{ id: 'glastonbury-7/purpose' }, {}, {}, {}, {}, {}, {}],
      },
    })
    expect(read.outcome === 'read' && read.imported.clauses[3]?.citation).toBe('Policy 7, Procedure 1(a)')
  })

  test('is refused in a sentence when it is no policy', async () => {
    const refused = await createDocumentReader().read(new Uint8Array(), { policy: 'x' })
    expect(refused).toEqual({ outcome: 'refused', why: 'The file is empty. Send the file that holds the policy.' })
  })

  test('does not take this process with it when it asks for too much memory, and the next one is read', async () => {
    const reader = createDocumentReader({ memoryMb: 48, longestMs: patient })
    const words = 'Employees must not post this. '
    const greedy = await docx({ body: p(words).repeat(30_000) })
    expect(await reader.read(greedy, { policy: 'x' })).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('Save the policy again'),
    })
    const text = new TextEncoder().encode('1. Be kind.\n\n2. Be brief.\n')
    expect(await reader.read(text, { policy: 'x' })).toMatchObject({ outcome: 'read' })
  })

  test('that cannot even be handed over does not hold up the next', async () => {
    const reader = createDocumentReader()
    const text = new TextEncoder().encode('1. Be kind.')
    // A function cannot be sent to another process; Node says so at once.
    const unsendable = { policy: 'x', citationName: () => 'x' } as unknown as { policy: string }
    await expect(reader.read(text, unsendable)).rejects.toThrow('could not be cloned')
    expect(await reader.read(text, { policy: 'x' })).toMatchObject({ outcome: 'read' })
  })

  test('is given up when it takes too long', async () => {
    const reader = createDocumentReader({ memoryMb: 192, longestMs: 1 })
    expect(await reader.read(new TextEncoder().encode('1. Be kind.'), { policy: 'x' })).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('takes too long'),
    })
  })

  test('is stopped, before its turn or in the middle', async () => {
    const reader = createDocumentReader()
    const bytes = await newPersonalUsePolicy()
    const [first, second] = [new AbortController(), new AbortController()]
    const reading = [first, second].map(({ signal }) => reader.read(bytes, { policy: 'x' }, signal))
    second.abort()
    first.abort()
    expect(await Promise.all(reading)).toEqual([{ outcome: 'stopped' }, { outcome: 'stopped' }])
    expect(await reader.read(bytes, { policy: 'x' })).toMatchObject({ outcome: 'read' })
  })
})
