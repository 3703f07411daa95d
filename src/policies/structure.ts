import { type Block, toBlocks } from './blocks.ts'
import type { Clause, Use } from './clause.ts'
import type { Document, Properties } from './document.ts'
import { isTitleCase } from './headings.ts'
import { dateIn, isProperty, isPropertyLine, propertiesIn } from './properties.ts'
import { joinAnswers } from './questions-and-answers.ts'
import { readLines } from './text-lines.ts'
import { toClauses } from './to-clauses.ts'
import { type Node, toTree, withoutContents } from './tree.ts'

/** What the importer is told: the policy's key and how a citation of it begins ("Policy 7"); a code section names itself. */
export type ImportOptions = { policy: string; citationName?: string; use?: Use }

/** What the importer found: the clauses in printed order, without concepts, and the lines that belong to none. */
export type Imported = {
  clauses: Clause[]
  /** Lines that belong to no clause: what the reader left out, then `outside`. */
  leftOut: string[]
  /** Of these the policy's own: its title block, closing lines, contents and headings over nothing. */
  outside: string[]
  properties: Properties
}

const BODY = /[.!?:;]["”’')\]]*$/
const FEWEST_WORDS = 3
const DATE_CELL = /^(\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?|\w+ \d{1,2}, \d{4}|\d{1,2} \w+ \d{4}|\w+ \d{4})$/

/** The clauses of a policy's text, each whole, in its own words and citable. */
export function importText(text: string, options: ImportOptions): Imported {
  return importDocument(readLines(text), options)
}

/** The clauses of a document that a reader of any format read. */
export function importDocument({ lines, leftOut, properties }: Document, options: ImportOptions): Imported {
  const blocks = joinAnswers(toBlocks(lines))
  const from = startOf(blocks)
  const to = endOf(blocks, from)
  const title = blocks.slice(0, from)
  const whole = toTree(blocks.slice(from, to))
  const tree = withoutContents(whole)
  const contents = whole.children.filter((child) => !tree.children.includes(child)).flatMap(titlesIn)
  const known = propertiesIn(title.map(wordsOf), properties)
  const citationName = codeSectionOf(title) || seriesNameOf(known.number)
  const outside = [...[...title, ...blocks.slice(to)].map(wordsOf), ...contents, ...emptyHeadings(tree)]
  return {
    properties: known,
    clauses: toClauses(tree, { citationName, ...options }),
    leftOut: [...leftOut, ...outside],
    outside,
  }
}

/** The words of a piece with its label; a row of the title table as "key: value". */
function wordsOf({ label, text, row }: Block): string {
  return row ? row.cells.join(': ') : `${label?.printed ?? ''} ${text}`.trim()
}

function titlesIn(node: Node): string[] {
  return [`${node.printed} ${node.title}`.trim(), ...node.children.flatMap(titlesIn)]
}

/** Headings without number over nothing: there is nothing to cite under them. */
function emptyHeadings(node: Node): string[] {
  const isEmpty = node.kind === 'heading' && node.children.length === 0
  return isEmpty ? [node.title] : node.children.flatMap(emptyHeadings)
}

/**
 * Where the policy begins after its title block: at the first piece with words of its own, with the heading right above
 * it, or at the first numbered heading that is one of several (the "Article III" of a code stands alone in a title block).
 */
function startOf(blocks: Block[]): number {
  const styles = blocks.map(({ label }) => label?.marks[0]?.style)
  const isOneOfSeveral = (at: number) => styles[at] !== undefined && styles.indexOf(styles[at], at + 1) > 0
  const start = blocks.findIndex(
    (block, at) =>
      !(block.row && isProperty(block.row.cells)) &&
      (isOneOfSeveral(at) || (!block.heading && (block.label !== undefined || isSentence(block.text)))),
  )
  const above = blocks[start - 1]
  if (isTitle(blocks, start - 1) || (above && (dateIn(above.text) || isPropertyLine(above.text))))
    return Math.max(start, 0)
  return above?.heading && !blocks[start]?.heading ? start - 1 : Math.max(start, 0)
}

/** The only heading of the first depth is the title of the whole. */
function isTitle(blocks: Block[], at: number): boolean {
  return blocks[at]?.level === 1 && !blocks[at]?.label && blocks.filter(({ level }) => level === 1).length === 1
}

function isSentence(text: string): boolean {
  return BODY.test(text) && text.split(' ').length >= FEWEST_WORDS && !isTitleCase(text)
}

/** "§62-79" when the title block says that the policy is that section of the town's code. */
function codeSectionOf(title: Block[]): string {
  const step = title.find(({ label }) => label?.marks[0]?.kind === 'section')?.label?.marks[0]?.step
  return step !== undefined && /^\d+-\d+$/.test(step) ? `§${step}` : ''
}

/** "Policy 7" for a policy of a numbered series ("Administrative Policy No. 7"), whose clauses are cited with it. */
function seriesNameOf(number: string | undefined): string {
  const count = /^administrative policy(?: (?:no\.?|number))?:? ?#?(\d{1,3})$/i.exec(number ?? '')?.[1]
  return count === undefined ? '' : `Policy ${count}`
}

/** Where it ends: what comes last without being a sentence or holding one is a footer or a revision table. */
function endOf(blocks: Block[], from: number): number {
  let to = blocks.length
  while (to > from && isFooter(blocks[to - 1])) to -= 1
  return to
}

function isFooter(block: Block | undefined): boolean {
  const text = block?.text ?? ''
  return !block?.label && !isRuleRow(block) && !/[.!?;]["”’')\]]*$/.test(text) && !/\p{Ll}[.!?]\s+\p{Lu}/u.test(text)
}

/** A row of a table of rules; a revision table has a date in every row. */
function isRuleRow(block: Block | undefined): boolean {
  return (
    block?.row !== undefined && !isProperty(block.row.cells) && !block.row.cells.some((cell) => DATE_CELL.test(cell))
  )
}
