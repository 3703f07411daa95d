import type { Style } from './docx-styles.ts'
import { isOn } from './docx-styles.ts'
import { child, type Xml } from './xml.ts'

/** The words of a paragraph as a reader of the final version sees them: insertions kept, deletions and hidden text gone. */
export type ParagraphText = {
  /** Lines, as broken by hand; bold words at the start are in `**`. */
  lines: string[]
  hidden: string
  /** Paragraphs of text boxes that hang on this one. */
  boxes: Xml[]
  startsPage: boolean
}

type Piece = { text: string; bold: boolean }

const GONE = ['del', 'moveFrom', 'pPr', 'rPr', 'instrText', 'delText', 'Fallback', 'annotationRef']

/** Reads a `w:p` with the style it has. */
export function textOf(paragraph: Xml, style: Style): ParagraphText {
  const pieces: Piece[] = []
  const boxes: Xml[] = []
  let hidden = ''
  let startsPage = false
  const run = (element: Xml) => {
    const properties = child(element, 'rPr')
    const bold = isOn(properties, 'b') ?? (style.bold && style.heading === 0)
    if (isOn(properties, 'vanish') ?? style.hidden) {
      hidden += element.children
        .filter(({ name }) => name === 't')
        .map(wordsIn)
        .join('')
      return
    }
    for (const one of element.children) {
      if (one.name === 'br' && one.attributes.type === 'page') startsPage = true
      if (one.name === 'lastRenderedPageBreak') continue
      const text = characterOf(one)
      if (text !== '') pieces.push({ text, bold })
      else if (!GONE.includes(one.name)) within(one)
    }
  }
  const within = (element: Xml) => {
    for (const one of element.children) {
      if (one.name === 'r') run(one)
      else if (one.name === 'txbxContent') boxes.push(one)
      else if (!GONE.includes(one.name)) within(one)
    }
  }
  within(paragraph)
  return { lines: marked(pieces), hidden: hidden.trim(), boxes, startsPage }
}

function characterOf(element: Xml): string {
  switch (element.name) {
    case 't':
      return wordsIn(element)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      return element.attributes.type === 'page' ? '' : '\n'
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return '•'
    default:
      return ''
  }
}

function wordsIn(element: Xml): string {
  return element.children.map(({ text }) => text).join('')
}

/** Bold at the start of a line is a heading or a run-in heading; bold inside a sentence is emphasis and not marked. */
function marked(pieces: Piece[]): string[] {
  const lines: Piece[][] = [[]]
  for (const { text, bold } of pieces) {
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ text: part, bold })
    })
  }
  return lines.map((line) => withBoldStart(line)).filter((line) => line.trim() !== '')
}

/** One line of pieces with `**` around the bold words it begins with. */
export function withBoldStart(pieces: readonly Piece[]): string {
  const all = pieces.map(({ text }) => text).join('')
  const first = pieces.findIndex(({ text, bold }) => !bold && text.trim() !== '')
  const lead = pieces
    .slice(0, first < 0 ? pieces.length : first)
    .map(({ text }) => text)
    .join('')
  const bold = lead.trim()
  const isBold = pieces.some((piece) => piece.bold) && pieces.find(({ text }) => text.trim() !== '')?.bold === true
  if (!isBold || !/\p{L}/u.test(bold) || all.includes('*')) return all
  const rest = all.slice(lead.length)
  return `**${bold}**${/\s$/.test(lead) || /^\s/.test(rest) || rest === '' ? ' ' : ''}${rest.trimStart()}`.trim()
}
