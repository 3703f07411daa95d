import type { Document, Line } from '../../src/policies/document.ts'
import { linesOfTable, type Row } from '../../src/policies/tables.ts'
import { plain } from '../../src/policies/text-lines.ts'
import { type Numbering, readNumbering } from './docx-numbering.ts'
import { isOn, readStyles, type Style } from './docx-styles.ts'
import { textOf } from './docx-text.ts'
import type { ReadDocument } from './outcome.ts'
import { child, childrenOf, readXml, val, type Xml } from './xml.ts'
import { openZip } from './zip.ts'

type Word = { styleOf: (id: string) => Style; defaultStyle: string; numbering: Numbering }

const DAMAGED = 'The Word file is damaged or incomplete. Open it in Word, save it again as .docx, and send that.'
const CONTENTS = /^toc\b|^table of (figures|authorities)/
const INDENT = 4

/** Reads a Word file (.docx) with the labels that Word counts, as printed. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await openZip(bytes)
  if (!zip)
    return refused(
      encryptedZip(bytes) ? 'The file is protected with a password. Remove it and send the file again.' : DAMAGED,
    )
  const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name))
  if (!main) return refused(otherKind(zip.names))
  const parts = new Map<string, Xml | undefined>()
  for (const name of [main, 'word/styles.xml', 'word/numbering.xml']) {
    const source = await zip.read(name)
    if (source === 'too-large')
      return refused(
        'The Word file unpacks to far more than a policy holds. Copy the policy into a new document and send that.',
      )
    parts.set(name, source === undefined ? undefined : readXml(lean(source)))
    if (source !== undefined && !parts.get(name)) return refused(DAMAGED)
  }
  const body = child(parts.get(main), 'body')
  if (!body) return refused(DAMAGED)
  const styles = parts.get('word/styles.xml')
  const styleOf = readStyles(styles)
  const numbering = readNumbering(parts.get('word/numbering.xml'), (id) => styleOf(id).numId)
  const defaultStyle = childrenOf(styles, 'style').find(
    ({ attributes }) => attributes.type === 'paragraph' && attributes.default === '1',
  )
  const { lines, leftOut } = linesOf(body, { styleOf, numbering, defaultStyle: defaultStyle?.attributes.styleId ?? '' })
  return { outcome: 'read', document: { lines, leftOut, properties: {}, notes: notesOf(zip.names) } }
}

/** A part without revision ids, fonts, colors and spelling marks: most of what Word writes, and nothing of what it says. */
function lean(source: string): string {
  return source
    .replace(/ w:(rsid\w*|space|eastAsia\w*)="[^"]*"| w14:\w+="[^"]*"/g, '')
    .replace(
      /<w:(rFonts|lang|sz|szCs|bCs|iCs|color|spacing|jc|proofErr|bookmarkStart|bookmarkEnd|kern|u|i|noProof|highlight|shd|keepNext|keepLines|widowControl|lastRenderedPageBreak)\b[^>]*\/>/g,
      '',
    )
    .replace(/<w:(rPr|tcBorders|tblBorders)\s*\/>|<w:rPr><\/w:rPr>/g, '')
}

function linesOf(body: Xml, word: Word): Pick<Document, 'lines' | 'leftOut'> {
  const lines: Line[] = []
  const leftOut: string[] = []
  let carried = ''
  let afterBreak = false
  walk(body, lines)
  if (carried !== '') lines.push({ text: carried, indent: 0, afterBlank: true, whole: true })
  return { lines, leftOut }

  function walk(holder: Xml, into: Line[]): void {
    for (const one of holder.children) {
      if (one.name === 'p') paragraph(one, into)
      else if (one.name === 'tbl') table(one, into)
      else if (one.name === 'sdt' && isContents(one)) leftOut.push(...contentsOf(one))
      else if (/^(sdt|sdtContent|ins|moveTo|customXml|smartTag)$/.test(one.name)) walk(one, into)
    }
  }

  function paragraph(element: Xml, into: Line[]): void {
    const properties = child(element, 'pPr')
    const style = word.styleOf(val(properties, 'pStyle') ?? word.defaultStyle)
    const read = textOf(element, style)
    if (read.hidden) leftOut.push(plain(read.hidden))
    if (read.startsPage) afterBreak = true
    const [first = '', ...others] = read.lines.map((line) =>
      plain(line)
        .replace(/[\uf0b7\uf0a7]/g, '•')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    const markDeleted = ['del', 'moveFrom'].some((name) => child(child(properties, 'rPr'), name))
    if (CONTENTS.test(style.name)) {
      if (first) leftOut.push(first)
    } else if (markDeleted) carried = `${carried} ${[first, ...others].join(' ')}`.trim()
    else if (`${carried}${first}` !== '') {
      const place = placeOf(properties, style, word.numbering)
      const label = place ? word.numbering.next(place) : ''
      const text = `${carried} ${first}`.trim()
      carried = ''
      const indent = place ? INDENT * (place.level + 1) : indentOf(properties)
      const shared = { indent, afterBlank: true, whole: true } as const
      const level = headingLevel(properties, style)
      into.push({
        ...shared,
        text,
        ...(label && { label }),
        ...(level > 0 && { level }),
        ...(afterBreak && { afterBreak: true as const }),
      })
      for (const line of others.filter(Boolean)) into.push({ ...shared, text: line })
      afterBreak = false
    }
    for (const box of read.boxes) walk(box, into)
  }

  function table(element: Xml, into: Line[]): void {
    let above: string[] = []
    const paragraphs: Line[] = []
    const rows = childrenOf(element, 'tr')
      .filter((row) => !child(child(row, 'trPr'), 'del'))
      .map((row): Row => {
        const cells = childrenOf(row, 'tc').map((cell, at) => {
          const inside: Line[] = []
          walk(cell, inside)
          paragraphs.push(...inside)
          const text = inside.map((line) => [line.label, line.text].filter(Boolean).join(' ')).join(' ')
          const merged = child(child(cell, 'tcPr'), 'vMerge')
          return merged && merged.attributes.val !== 'restart' && text === '' ? (above[at] ?? '') : text
        })
        above = cells
        return { cells, isHead: isOn(child(row, 'trPr'), 'tblHeader') === true }
      })
    const perCell = paragraphs.length / Math.max(1, rows.flatMap(({ cells }) => cells.filter(Boolean)).length)
    // A table whose cells hold whole sections sets the page, it is no table of rules.
    if (perCell >= 3) into.push(...paragraphs)
    else into.push(...linesOfTable(rows))
  }
}

/** The list and level of a paragraph: its own, else its style's; a style linked to a level stands there. */
function placeOf(properties: Xml | undefined, style: Style, numbering: Numbering) {
  const own = child(properties, 'numPr')
  const numId = val(own, 'numId') ?? style.numId
  if (numId === undefined || numId === '0') return undefined
  const level = val(own, 'ilvl')
  return {
    numId,
    level: level !== undefined ? Number(level) : (numbering.levelOfStyle(numId, style.id) ?? style.level ?? 0),
  }
}

function headingLevel(properties: Xml | undefined, style: Style): number {
  const outline = val(properties, 'outlineLvl')
  if (outline !== undefined && Number(outline) <= 8) return Number(outline) + 1
  return style.heading || (/^(title|subtitle)$/.test(style.name) ? 1 : 0)
}

/** Twentieths of a point as characters of about six points. */
function indentOf(properties: Xml | undefined): number {
  const indent = child(properties, 'ind')?.attributes
  return Math.max(0, Math.round(Number(indent?.left ?? indent?.start ?? 0) / 120)) || 0
}

function isContents(element: Xml): boolean {
  const gallery = val(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return /table of contents/i.test(gallery ?? '')
}

function contentsOf(element: Xml): string[] {
  const texts = (one: Xml): string => (one.name === '#text' ? one.text : one.children.map(texts).join(''))
  const paragraphs = (one: Xml): Xml[] => (one.name === 'p' ? [one] : one.children.flatMap(paragraphs))
  return paragraphs(element)
    .map((one) => texts(one).trim())
    .filter(Boolean)
}

function notesOf(names: string[]): string[] {
  const notes: string[] = []
  if (names.some((name) => /vbaProject/i.test(name))) notes.push('The file has macros. They were not run and not kept.')
  if (names.includes('word/footnotes.xml') || names.includes('word/endnotes.xml'))
    notes.push('The file may have footnotes. Footnotes are not read; if one holds a rule, put it in the text.')
  if (names.some((name) => /^word\/comments/.test(name))) notes.push('The file has comments. They were not read.')
  return notes
}

function otherKind(names: string[]): string {
  const kind = names.some((name) => name.startsWith('xl/'))
    ? 'This is an Excel workbook.'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'This is a PowerPoint file.'
      : names.includes('content.xml')
        ? 'This is an OpenDocument file.'
        : 'This is a ZIP archive, not a Word file.'
  return `${kind} Save the policy as .docx, PDF or text, then send that.`
}

/** Bit 0 of a ZIP entry's flags says that it is encrypted. */
function encryptedZip(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}

function refused(why: string): ReadDocument {
  return { outcome: 'refused', why }
}
