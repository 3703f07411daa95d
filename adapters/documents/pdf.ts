import { getDocumentProxy } from 'unpdf'
import { plain } from '../../src/policies/text-lines.ts'
import type { ReadDocument } from './outcome.ts'
import { readingOrder } from './pdf-columns.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { linesOfRows } from './pdf-lines.ts'
import { type Page, type Row, type Run, rowsOf } from './pdf-rows.ts'

const MOST_PAGES = 600

/** Reads a PDF whose text is text: running headers and footers left out, columns and tables in reading order. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const opened = await open(bytes)
  if ('refused' in opened) return { outcome: 'refused', why: opened.refused }
  const pages: Page[] = []
  const watermarks: string[] = []
  try {
    for (let number = 1; number <= opened.pdf.numPages; number += 1) {
      const page = await opened.pdf.getPage(number)
      const { items } = await page.getTextContent()
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const runs = items.flatMap((item) => ('str' in item ? runOf(item, watermarks) : []))
      pages.push({ rows: rowsOf(runs), width: right - left, height: top - bottom, bottom })
      page.cleanup()
    }
  } catch {
    return { outcome: 'refused', why: DAMAGED }
  } finally {
    await opened.pdf.destroy()
  }
  const { pages: bare, leftOut } = withoutFurniture(pages)
  const rows = bare.flatMap((page): Row[] => readingOrder(page))
  if (rows.length === 0)
    return {
      outcome: 'refused',
      why: 'The PDF holds pictures of pages, not text. Run text recognition on it, or send the Word file it was made from.',
    }
  const lines = linesOfRows(rows)
  return { outcome: 'read', document: { lines, leftOut: [...leftOut, ...watermarks], properties: {}, notes: [] } }
}

type Opened = { pdf: Awaited<ReturnType<typeof getDocumentProxy>> } | { refused: string }

const DAMAGED = 'The PDF is damaged or incomplete. Open it, print or save it to a new PDF, and send that.'

async function open(bytes: Uint8Array): Promise<Opened> {
  try {
    // The library takes the bytes over, so it gets a copy; its warnings are for its authors.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages <= MOST_PAGES) return { pdf }
    await pdf.destroy()
    return { refused: `The PDF has ${pdf.numPages} pages. Send the policy alone, not the whole manual.` }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { refused: isLocked ? 'The PDF is protected with a password. Remove it and send the file again.' : DAMAGED }
  }
}

/** Slanted text is a watermark. */
function runOf(
  item: { str: string; transform: number[]; width: number; fontName: string },
  watermarks: string[],
): Run[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform
  const text = plain(item.str)
  if (text.trim() === '') return []
  if (Math.abs(b) > 0.01 * Math.abs(a)) {
    watermarks.push(text.trim())
    return []
  }
  return [{ text, x, y, width: item.width, size: Math.abs(d) || Math.abs(a) || 10, font: item.fontName }]
}
