import { readLines } from '../../src/policies/text-lines.ts'
import { decode } from './decode.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import type { ReadDocument } from './outcome.ts'
import { readPdf } from './pdf.ts'

/** Bytes and characters that no policy reaches; a longer file is most likely not the policy alone. */
const MOST_BYTES = 25_000_000
const MOST_CHARACTERS = 1_000_000
// What a lookahead found stays as it is (`\1`), so that a row of comments is read once, not in every way it can be split.
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?=([\s\S]*?-->))\1\s*)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|h[1-6]|p|table|style|ul|ol)\b/i
/** A web page saved from a mail or a browser, in one file of several parts. */
const MIME = /^(?:from|mime-version|content-type):.*\n/i

/** Reads a policy document by its content, whatever it is called: text, Markdown, HTML, Word (.docx) or PDF. */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length === 0) return refused('The file is empty. Send the file that holds the policy.')
  if (bytes.length > MOST_BYTES)
    return refused('The file is larger than 25 MB. Send the policy alone, without pictures and attachments.')
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const read = await byContent(bytes, start)
  if (read.outcome === 'refused') return read
  const { document } = read
  const length = document.lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0) return refused('The file holds no words. Send the policy as a Word file, a PDF with text, or text.')
  if (length > MOST_CHARACTERS)
    return refused('The file is longer than any policy (a million characters). Send the policy alone.')
  return read
}

async function byContent(bytes: Uint8Array, start: string): Promise<ReadDocument> {
  if (start.includes('%PDF-')) return readPdf(bytes)
  if (start.startsWith('PK')) return readDocx(bytes)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return refused(oleReason(bytes))
  if (start.startsWith('{\\rtf'))
    return refused('This is a Rich Text file (.rtf). Open it in Word and save it as .docx, then send that.')
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF)/.test(start))
    return refused(
      'This is a picture, and pictures of text cannot be read. Send the policy as a Word file, a PDF with text, or text.',
    )
  const decoded = decode(bytes)
  if (!decoded)
    return refused(
      'This is not a PDF, a Word file, a web page or a text, or the file is damaged. Save the policy again and send that.',
    )
  const notes =
    decoded.encoding === 'UTF-8' ? [] : [`The text was read as ${decoded.encoding}; check accents and quotation marks.`]
  if (MIME.test(decoded.text) && /multipart\//i.test(start))
    return refused(
      'This is a saved mail or web archive. Save the policy as .docx, PDF or a plain web page, then send that.',
    )
  if (!HTML.test(decoded.text)) {
    const document = readLines(decoded.text)
    return { outcome: 'read', document: { ...document, notes } }
  }
  const read = readHtml(decoded.text)
  return read.outcome === 'refused' ? read : { ...read, document: { ...read.document, notes } }
}

/** Word's old binary format and Word files behind a password share their first bytes. */
function oleReason(bytes: Uint8Array): string {
  const names = Buffer.from(bytes).toString('utf16le') + Buffer.from(bytes.subarray(1)).toString('utf16le')
  return /EncryptedPackage|EncryptionInfo/.test(names)
    ? 'The file is protected with a password. Open it, remove the password, save it and send that.'
    : 'This is a file of an old Office version (.doc). Open it in Word and save it as .docx, then send that.'
}

function refused(why: string): ReadDocument {
  return { outcome: 'refused', why }
}
