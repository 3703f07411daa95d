import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Line } from '../../src/policies/document.ts'
import { readLabel } from '../../src/policies/labels.ts'
import { linesOfTable, type Row } from '../../src/policies/tables.ts'
import { plain } from '../../src/policies/text-lines.ts'
import { letter, roman } from './docx-numbering.ts'
import { withBoldStart } from './docx-text.ts'
import { attribute, isDropped, type ListStyles, listStyleOf, listStylesIn } from './html-style.ts'
import type { ReadDocument } from './read-document.ts'

/** Elements within elements deeper than this are no page that a program or a person wrote. */
const DEEPEST = 400
const CLOSED =
  /<(\/?)(div|span|ul|ol|section|article|blockquote|table|b|i|em|strong|font|u|center|small|big|sup|sub)\b[^>]*?(\/?)>/gi
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

/** How deep elements that must be closed stand in each other, by their tags alone. */
function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, , selfClosed] of source.matchAll(CLOSED)) {
    depth = Math.max(0, depth + (close ? -1 : selfClosed ? 0 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function all(root: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = []
  const rest: Tree.Node[] = [root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) rest.push(...[...node.childNodes].reverse())
  }
  return found
}

/** The element that holds the policy: the page's main part or its longest article, else its body. */
function mainOf(elements: Tree.Element[]): Tree.Element | undefined {
  const body = elements.find(({ tagName }) => tagName === 'body')
  const marked = elements.filter(
    (one) => one.tagName === 'main' || attribute(one, 'role') === 'main' || one.tagName === 'article',
  )
  const main =
    marked.find(({ tagName }) => tagName === 'main') ?? marked.sort((a, b) => rawText(b).length - rawText(a).length)[0]
  // A page may mark only a teaser as its article.
  return main && rawText(main).length > 200 ? main : body
}

function rawText(element: Tree.Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? rawText(node) : ''))
    .join('')
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

function labelOf(tagName: string, style: string, type: string, number: number): string {
  if (style === 'none') return ''
  if (tagName === 'ul' && !/decimal|alpha|latin|roman/.test(style)) return '•'
  if (style === 'lower-alpha' || style === 'lower-latin' || (style === '' && type === 'a')) return `${letter(number)}.`
  if (style === 'upper-alpha' || style === 'upper-latin' || (style === '' && type === 'A'))
    return `${letter(number).toUpperCase()}.`
  if (style === 'lower-roman' || (style === '' && type === 'i')) return `${roman(number).toLowerCase()}.`
  if (style === 'upper-roman' || (style === '' && type === 'I')) return `${roman(number)}.`
  if (/disc|circle|square/.test(style)) return '•'
  return style === 'decimal-leading-zero' ? `${String(number).padStart(2, '0')}.` : `${number}.`
}

/** A list of nothing but links within the page is its list of contents. */
function isContentsList(element: Tree.Element): boolean {
  if (!/^(ul|ol)$/.test(element.tagName)) return false
  const links = all(element).filter(({ tagName }) => tagName === 'a')
  const linked = links
    .filter((link) => attribute(link, 'href').startsWith('#'))
    .map(rawText)
    .join('')
  const bare = (text: string) => text.replace(/\s/g, '').length
  return links.length >= 2 && bare(linked) > 0.8 * bare(rawText(element))
}

function tableOf(row: Tree.Element): Tree.Element | undefined {
  for (let at = row.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === 'table') return at
  return undefined
}

function parentTag(element: Tree.Element): string {
  return element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : ''
}

function isBoldStyle(element: Tree.Element): boolean {
  return /font-weight\s*:\s*(bold|[6-9]00)/i.test(attribute(element, 'style'))
}

/** A left margin as characters of about six points. */
function marginOf(element: Tree.Element): number {
  const found = /margin-left\s*:\s*([\d.]+)\s*(pt|px|in|em|cm)/i.exec(attribute(element, 'style'))
  const points: Record<string, number> = { pt: 1, px: 0.75, in: 72, em: 12, cm: 28 }
  return found ? Math.round((Number(found[1]) * (points[found[2]?.toLowerCase() ?? 'pt'] ?? 1)) / 6) : 0
}
