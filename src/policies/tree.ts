import type { Block } from './blocks.ts'
import { type HeadingCase, runInHeading, runInTopic } from './headings.ts'
import type { Mark } from './labels.ts'
import { holdsParagraphs, parentsFor, parentsOfHeading } from './placing.ts'
import { questionOf } from './questions-and-answers.ts'

/** A piece of a policy in its place: a heading or section holds others, an item has words of its own. */
export type Node = {
  kind: 'root' | 'heading' | 'section' | 'item' | 'paragraph' | 'row'
  /** How it is numbered; undefined for headings without number and paragraphs. */
  mark: Mark | undefined
  /** The label as printed. */
  printed: string
  /** Its heading, standing alone or run into its words. */
  title: string
  written: HeadingCase | undefined
  level: number
  indent: number
  text: string
  /** The names of the columns and the cells, when it is a row of a table. */
  row: Block['row']
  children: Node[]
}

/** Lists within lists are kept apart to this depth; what lies deeper is held by the last. */
const DEEPEST = 12

/** Puts blocks in their place: which list an item continues, which heading a paragraph stands under. */
export function toTree(blocks: Block[]): Node {
  const root = node({ kind: 'root' })
  let open = [root]
  blocks.forEach((block, at) => {
    if (block.row) open = placeRow(open, block, blocks[at - 1])
    else open = block.label ? placeLabelled(open, block, blocks[at + 1]) : placePlain(open, block, blocks[at + 1])
  })
  return root
}

/** The tree without a list of contents: numbered headings without words that come again with words. */
export function withoutContents(tree: Node): Node {
  const hasWords = (one: Node): boolean => one.text !== '' || one.children.some(hasWords)
  const comesAgain = (one: Node) =>
    tree.children.some((other) => other !== one && other.mark?.step === one.mark?.step && hasWords(other))
  const isContents = (one: Node) => one.kind === 'section' && !hasWords(one) && comesAgain(one)
  return { ...tree, children: tree.children.filter((one) => !isContents(one)) }
}

/** A row stands under the heading or section of its table, or under the item that led into it. */
function placeRow(open: Node[], block: Block, before: Block | undefined): Node[] {
  const last = open.at(-1)
  const ledInto = last?.kind === 'item' && last.text.endsWith(':') && (before?.label !== undefined || hasRows(last))
  const holder = ledInto || last?.kind === 'row' ? open : open.slice(0, open.findLastIndex(holdsParagraphs) + 1)
  return add(holder, { kind: 'row', text: unmarked(block.text), row: block.row }).slice(0, -1)
}

function hasRows({ children }: Node): boolean {
  return children.at(-1)?.kind === 'row'
}

function placeLabelled(open: Node[], block: Block, next: Block | undefined): Node[] {
  const marks = block.label?.marks ?? []
  const { parents, mark } = parentsFor(open, marks, block)
  const holds = block.heading !== undefined && opensSection(block, next, mark, parents)
  const structural = mark.kind === 'article' || mark.kind === 'section' || mark.kind === 'decimal'
  const runIn = runInHeading(block.text) ?? (mark.kind === 'section' ? runInTopic(block.text) : undefined)
  const text = unmarked(block.text)
  const shared = { mark, printed: block.label?.printed ?? '', indent: block.indent, level: block.level }
  if (holds || (structural && block.heading !== undefined))
    return add(parents, { ...shared, kind: 'section', title: text.replace(/[.:]$/, ''), written: block.heading })
  const title = mark.kind === 'question' ? questionOf(text) : mark.kind === 'bullet' ? '' : (runIn?.title ?? '')
  if (structural)
    return placeSection(parents, { ...shared, title }, runIn && mark.kind === 'section' ? runIn.body : text)
  return add(parents, { ...shared, kind: 'item', title, text })
}

/** A section whose words follow on its own line: the words are its first paragraph. */
function placeSection(parents: Node[], section: Partial<Node>, text: string): Node[] {
  const open = add(parents, { ...section, kind: 'section', written: 'title' })
  return add(open, { kind: 'paragraph', text: unmarked(text) }).slice(0, -1)
}

function placePlain(open: Node[], block: Block, next: Block | undefined): Node[] {
  if (block.heading) {
    const title = unmarked(block.text).replace(/:$/, '')
    return add(parentsOfHeading(open, block), { kind: 'heading', title, written: block.heading, level: block.level })
  }
  const runIn = block.indent === 0 ? runInHeading(block.text) : undefined
  if (
    runIn &&
    (/:/.test(block.text.slice(0, runIn.title.length + 4)) || /^(\*\*|__)/.test(block.text)) &&
    runIn.body.length > 40 &&
    !/^note$/i.test(runIn.title)
  ) {
    const heading = { kind: 'heading', title: runIn.title, written: 'title' } as const
    return withParagraph(add(parentsOfHeading(open, { ...block, heading: 'title' }), heading), runIn.body)
  }
  const article = articleNamed(open, block.text)
  if (article !== undefined) return withParagraph(open.slice(0, article + 1), block.text)
  const opensList = block.text.endsWith(':') && next?.label?.marks.some(startsList) === true
  const item = open.at(-1)
  const continues = item?.kind === 'item' && item.title !== '' && item.children.length === 0
  // A paragraph set further in than a label goes on with that item, whatever list came between.
  const under = open.findLastIndex(({ kind, indent }) => kind === 'item' && block.indent > indent + 1)
  const outer = under >= 0 ? under : open.findLastIndex(holdsParagraphs)
  const holder = opensList || continues ? open : open.slice(0, outer + 1)
  return withParagraph(holder, block.text)
}

/** The open article, part or chapter that a closing paragraph speaks for: "Nothing in this Part …". */
function articleNamed(open: Node[], text: string): number | undefined {
  const word =
    /^(?:this|nothing in this|esta|este)\s+(article|part|chapter|title|division|artículo|capítulo|título)\b/i.exec(
      text,
    )?.[1]
  const named = (node: Node) =>
    node.mark?.style.replace('Art.', 'article').toLowerCase().endsWith(` ${word?.toLowerCase()}`)
  const at = word === undefined ? -1 : open.findLastIndex(named)
  return at > 0 && (open[at]?.children.length ?? 0) > 0 ? at : undefined
}

function withParagraph(open: Node[], text: string): Node[] {
  return add(open, { kind: 'paragraph', text: unmarked(text) }).slice(0, -1)
}

function add(parents: Node[], fields: Partial<Node>): Node[] {
  const fresh = node(fields)
  const chain = parents.slice(0, DEEPEST)
  chain.at(-1)?.children.push(fresh)
  return [...chain, fresh]
}

function node(fields: Partial<Node>): Node {
  const empty = {
    mark: undefined,
    printed: '',
    title: '',
    written: undefined,
    level: 0,
    indent: 0,
    text: '',
    row: undefined,
  }
  return { kind: 'item', ...empty, children: [], ...fields }
}

/** Whether a short labelled line heads what follows it; in a list whose items have words it is one more item. */
function opensSection(block: Block, next: Block | undefined, mark: Mark, parents: Node[]): boolean {
  const before = parents.at(-1)?.children.at(-1)
  if (before?.kind === 'item' && before.mark?.style === mark.style && !block.bold) return false
  return (
    next !== undefined &&
    (next.label === undefined || next.label.marks.some((other) => startsList(other) && other.style !== mark.style))
  )
}

function startsList(mark: Mark): boolean {
  return mark.kind === 'bullet' || mark.value === 1
}

const STRONG = /(\*\*|(?<!_)__)(?=[^\s*_])([^*_]*[^\s*_])\1(?!_)/g
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu

/** Words without Markdown's emphasis marks; a blank to fill in ("____") stays. */
function unmarked(text: string): string {
  return text.replace(STRONG, '$2').replace(EMPHASIS, '$2')
}
