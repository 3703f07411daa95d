/** What a document says as text, or why it cannot be read, in one line for the person who sent it. */
export type ReadDocument =
  | { outcome: 'read'; text: string; encoding: 'utf-8' | 'windows-1252' }
  | { outcome: 'refused'; why: string }

/** Reads plain text and Markdown by content, whatever the file is called. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) return { outcome: 'refused', why: 'The file is empty.' }
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('%PDF-'))
    return { outcome: 'refused', why: 'PDF files cannot be read yet. Save it as plain text.' }
  if (start.startsWith('PK'))
    return { outcome: 'refused', why: 'Word files cannot be read yet. Save it as plain text.' }
  if (bytes.includes(0))
    return { outcome: 'refused', why: 'This is not text, or the file is damaged. Save it as plain text.' }
  return decoded(bytes)
}

/** UTF-8, else windows-1252, which reads any byte. */
function decoded(bytes: Uint8Array): ReadDocument {
  try {
    return { outcome: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { outcome: 'read', text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
