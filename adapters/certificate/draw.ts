import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Certificate } from '../../src/acknowledgements/certificate.ts'

const require = createRequire(import.meta.url)
/** Latin with all accents, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters; free to embed. */
const font = (name: string) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

const ink = '#1b1f24'
const faint = '#57606a'
const accent = '#1f4e79'
const margin = 64
const nameWidth = 128

/** Sizes tried in turn until everything stands on one page. */
const sizes = [10, 9, 8, 7, 6, 5]

/** The certificate as a PDF of one page (US Letter), with its letters embedded; `madeAt` is milliseconds. */
export async function drawCertificate(certificate: Certificate, madeAt: number): Promise<Buffer> {
  for (const size of sizes) {
    const drawn = await draw(certificate, size, madeAt)
    if (drawn.pages === 1) return drawn.bytes
  }
  throw new Error('This signature holds more words than fit on a page. Export it instead: countersign export')
}

async function draw(certificate: Certificate, size: number, madeAt: number): Promise<{ bytes: Buffer; pages: number }> {
  const { issuer, title, statement, signature, facts, verification } = certificate
  const doc = new PDFDocument({
    size: 'LETTER',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    lang: 'en',
    displayTitle: true,
    bufferPages: true,
    info: { Title: `${title}: ${signature}`, Author: issuer, CreationDate: new Date(madeAt) },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.registerFont('plain', font('DejaVuSans'))
  doc.registerFont('bold', font('DejaVuSans-Bold'))
  doc.registerFont('serif', font('DejaVuSerif'))
  doc.registerFont('code', font('DejaVuSansMono'))
  const width = doc.page.width - 2 * margin
  const write = (face: string, at: number, colour: string, words: string, gap: number) => {
    doc.font(face).fontSize(at).fillColor(colour)
    place(doc, printable(doc, face, words), margin, doc.y, width)
    doc.y += gap
  }
  const rule = (gap: number) => {
    doc
      .moveTo(margin, doc.y)
      .lineTo(margin + width, doc.y)
      .lineWidth(0.75)
      .strokeColor(accent)
      .stroke()
    doc.y += gap
  }

  write('bold', size, accent, issuer.toUpperCase(), 6)
  write('serif', size * 2.1, ink, title, size)
  rule(size * 1.8)
  write('serif', size * 1.25, ink, `“${statement}”`, size * 1.2)
  write('bold', size * 1.5, ink, signature, 2)
  write('plain', size * 0.85, faint, 'Name as it was signed', size * 1.6)
  for (const { name, value, letters } of facts) {
    const top = doc.y
    doc.font('plain').fontSize(size).fillColor(faint).text(name, margin, top, { width: nameWidth })
    const under = doc.y
    const face = letters === 'code' ? 'code' : 'plain'
    doc
      .font(face)
      .fontSize(letters === 'code' ? size * 0.88 : size)
      .fillColor(ink)
    place(doc, printable(doc, face, value), margin + nameWidth, top, width - nameWidth)
    doc.y = Math.max(under, doc.y) + size * 0.55
  }
  doc.y += size
  rule(size)
  write('bold', size, ink, 'How to verify', 4)
  for (const line of verification) write('plain', size * 0.9, ink, line, 4)
  const pages = doc.bufferedPageRange().count
  doc.end()
  await ended
  return { bytes: Buffer.concat(chunks), pages }
}

/** Writing that runs from right to left. */
const rightToLeft = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{P}\p{M}\s]+$/u

/** pdfkit turns the letters of a word that runs from right to left, but not the words of a name. */
function place(doc: PDFKit.PDFDocument, words: string, left: number, top: number, width: number): void {
  if (!rightToLeft.test(words)) return void doc.text(words, left, top, { width })
  let x = left
  for (const word of words.trim().split(/\s+/).toReversed()) {
    doc.text(word, x, top, { lineBreak: false })
    x += doc.widthOfString(word) + doc.widthOfString(' ')
  }
  doc.y = top + doc.currentLineHeight(true)
}

/** What is known of an embedded font beside pdfkit's own types. */
type Letters = { font?: { hasGlyphForCodePoint(point: number): boolean } }

/** Letters that the font lacks as their number in Unicode, so that none is lost. */
function printable(doc: PDFKit.PDFDocument, face: string, words: string): string {
  doc.font(face)
  // pdfkit keeps the font in use in a field that its types leave out.
  const { font: letters } = (doc as unknown as { _font: Letters })._font
  return Array.from(words.normalize('NFC'), (letter) => {
    const point = letter.codePointAt(0) ?? 0
    const isThere = letters?.hasGlyphForCodePoint(point) ?? true
    return isThere || point < 32 ? letter : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
  }).join('')
}
