import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Line } from '../../src/policies/document.ts'
import { readLabel } from '../../src/policies/labels.ts'
import { linesOfTable, type Row } from '../../src/policies/tables.ts'
import { plain } from '../../src/policies/text-lines.ts'
import { withBoldStart } from './docx-text.ts'
import { labelOf } from './html-labels.ts'
import {
  all,
  depthOf,
  isBoldStyle,
  isContentsList,
  mainOf,
  marginOf,
  parentTag,
  rawText,
  tableOf,
} from './html-page.ts'
import { attribute, isDropped, type ListStyles, listStyleOf, listStylesIn } from './html-style.ts'
import type { ReadDocument } from './outcome.ts'

/** Elements within elements deeper than this are no page that a program or a person wrote. */
const DEEPEST = 400
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul html caption legend'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong'])
const INDENT = 4

/** Reads a web page: the policy from the page's main part, lists with the labels that a browser shows. */
export function readHtml(source: string): ReadDocument {
  if (depthOf(source) > DEEPEST)
    return {
      outcome: 'refused',
      why: 'The page has elements nested too deeply to read. Copy the policy into a Word or text document and send that.',
    }
  const page = parse(source)
  const elements = all(page)
  const styles = listStylesIn(
    elements
      .filter(({ tagName }) => tagName === 'style')
      .map(rawText)
      .join('\n'),
  )
  const { lines, leftOut } = linesOf(mainOf(elements), styles)
  return { outcome: 'read', document: { lines, leftOut, properties: {}, notes: [] } }
}

/** Where text stands: in a list item, paragraphs after the labelled first one are set further in. */
type Place = { indent: number; bold: boolean; inItem?: true }

function linesOf(main: Tree.Element | undefined, styles: ListStyles): { lines: Line[]; leftOut: string[] } {
  const lines: Line[] = []
  const leftOut: string[] = []
  let pieces: { text: string; bold: boolean }[] = []
  let label = ''
  if (main) walk(main, { indent: 0, bold: false }, lines)
  flush({ indent: 0, bold: false }, lines)
  return { lines, leftOut }

  function walk(element: Tree.Element, place: Place, into: Line[]): void {
    for (const node of element.childNodes) {
      if ('value' in node && node.nodeName === '#text')
        pieces.push({ text: node.value.replace(/[ \t\r\n\f]+/g, ' '), bold: place.bold })
      else if ('tagName' in node) visit(node, place, into)
    }
  }

  function visit(element: Tree.Element, place: Place, into: Line[]): void {
    const { tagName } = element
    if (isDropped(element) || isContentsList(element)) {
      const words = plain(rawText(element)).replace(/\s+/g, ' ').trim()
      if (words && !/^(script|style|noscript|head|title)$/.test(tagName)) leftOut.push(words)
    } else if (tagName === 'br') pieces.push({ text: '\n', bold: false })
    else if (!BLOCKS.has(tagName))
      walk(element, { ...place, bold: place.bold || BOLD.has(tagName) || isBoldStyle(element) }, into)
    else {
      flush(place, into)
      block(element, place, into)
    }
  }

  function block(element: Tree.Element, place: Place, into: Line[]): void {
    const { tagName } = element
    const inside = { ...place, indent: place.indent + marginOf(element), bold: isBoldStyle(element) }
    if (tagName === 'ol' || tagName === 'ul') list(element, place, into)
    else if (tagName === 'table') table(element, place, into)
    else {
      walk(element, tagName === 'dt' ? { ...inside, bold: true } : inside, into)
      flush(inside, into, Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0))
    }
  }

  function list(element: Tree.Element, place: Place, into: Line[]): void {
    const style = listStyleOf(element, styles)
    const items = element.childNodes.filter((node): node is Tree.Element => 'tagName' in node)
    const count = items.filter(({ tagName }) => tagName === 'li').length
    const isReversed = attribute(element, 'reversed', 'no') !== 'no'
    let number = Number(attribute(element, 'start', isReversed ? String(count) : '1')) || 1
    const inside = { indent: place.indent + INDENT, bold: false, inItem: true } as const
    for (const item of items) {
      if (item.tagName !== 'li') {
        visit(item, inside, into)
        continue
      }
      number = Number(attribute(item, 'value') || number)
      const own = listStyleOf(item, [])
      label = labelOf(element.tagName, own || style, attribute(item, 'type') || attribute(element, 'type'), number)
      number += isReversed ? -1 : 1
      if (isDropped(item)) leftOut.push(plain(rawText(item)).trim())
      else {
        walk(item, inside, into)
        flush(inside, into)
      }
      label = ''
    }
  }

  function table(element: Tree.Element, place: Place, into: Line[]): void {
    const rows = all(element).filter((row) => row.tagName === 'tr' && tableOf(row) === element && !isDropped(row))
    const read = rows.map((row) => {
      const cells = row.childNodes.filter(
        (node): node is Tree.Element => 'tagName' in node && /^t[dh]$/.test(node.tagName),
      )
      const paragraphs = cells.map((cell) => {
        const inside: Line[] = []
        walk(cell, { indent: 0, bold: cell.tagName === 'th' && cells.some(({ tagName }) => tagName === 'td') }, inside)
        flush({ indent: 0, bold: false }, inside)
        return inside
      })
      const isHead = cells.length > 0 && cells.every(({ tagName }) => tagName === 'th')
      return { paragraphs, row: rowOf(paragraphs, isHead || parentTag(row) === 'thead') }
    })
    const paragraphs = read.flatMap(({ paragraphs: cells }) => cells.flat())
    const filled = read.flatMap(({ row }) => row.cells.filter(Boolean)).length
    if (paragraphs.length / Math.max(1, filled) >= 3) into.push(...paragraphs)
    else
      into.push(
        ...linesOfTable(
          read.map(({ row }) => row),
          place.indent,
        ),
      )
  }

  /** Ends a paragraph: its lines broken by hand stay together unless one begins with a label or a heading. */
  function flush(place: Place, into: Line[], level = 0): void {
    const text = split(pieces)
    pieces = []
    for (const line of text) {
      const last = into.at(-1)
      const isOwn = line !== text[0] && !startsAnew(line) && last && level === 0
      if (isOwn) last.text = `${last.text} ${line}`
      else {
        const further = place.inItem && !label && readLabel(line) === undefined ? 2 : 0
        const shared = { text: line, indent: place.indent + further, afterBlank: true, whole: true } as const
        into.push({ ...shared, ...(level > 0 && { level }), ...(label && !typed(line, label) && { label }) })
        label = ''
      }
    }
  }
}

function split(pieces: { text: string; bold: boolean }[]): string[] {
  const lines: { text: string; bold: boolean }[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([])
    else lines.at(-1)?.push({ ...piece, text: plain(piece.text) })
  }
  return lines
    .map((line) =>
      withBoldStart(line)
        .trim()
        .replace(/^(\*\*)?o {2,}/, '$1◦ ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}

function startsAnew(line: string): boolean {
  return /^\*\*[^*]+\*\*/.test(line) || readLabel(line) !== undefined || /^A[.:]\s/.test(line)
}

/** Whether the author typed a label where the browser would show another: the typed one was meant. */
function typed(line: string, automatic: string): boolean {
  const found = readLabel(line.replace(/^\*\*/, ''))
  return found !== undefined && automatic === '•' && found.rest !== ''
}

function rowOf(paragraphs: Line[][], isHead: boolean): Row {
  const cells = paragraphs.map((lines) =>
    lines.map((line) => [line.label, line.text].filter(Boolean).join(' ')).join(' '),
  )
  return { cells, isHead }
}
