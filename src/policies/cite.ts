import { shortHeading } from './headings.ts'
import type { Node } from './tree.ts'

const MOST_WORDS_IN_NAME = 6

/** One step on the way to a clause: what it adds to the path and to the citation. */
export type Step = { path: string; citation: string }

/** How a node is named among its siblings, `above` being the steps that lead to it; empty when it needs no step. */
export function stepOf(node: Node, siblings: Node[], above: Node[]): Step[] {
  switch (node.kind) {
    case 'root':
      return []
    case 'heading':
      return [{ path: node.title, citation: `, ${shortHeading(node.title)}` }]
    case 'paragraph':
      return paragraphStep(node, siblings, above.at(-1))
    case 'row':
      return [rowStep(node, siblings)]
    case 'section':
    case 'item':
      return [markedStep(node, siblings, above)]
    default:
      return []
  }
}

/** How every citation of these clauses begins ("Policy 7", "§62-79"), for importing their next version; may be empty. */
export function citationNameOf(clauses: readonly { citation: string }[]): string {
  const [first = '', ...others] = clauses.map(({ citation }) => citation)
  const names = [/^.+?(?=, )/.exec(first)?.[0], /^§[\w.-]+(?=\()/.exec(first)?.[0]]
  const shared = names.find((name) => name && others.length > 0 && others.every((other) => other.startsWith(name)))
  return shared ?? ''
}

/** The steps that the path to a clause keeps: numbered sections and questions do without the heading above them. */
export function stepsKept(chain: Node[]): Node[] {
  const question = chain.findIndex(({ mark }) => mark?.kind === 'question' && mark.value > 0)
  if (question >= 0) return chain.slice(question)
  const at = chain.findLastIndex(({ kind, mark }) => kind === 'section' && mark?.kind !== 'article')
  const section = chain[at]
  if (!section) return chain
  const articles = chain.slice(0, at).filter(({ kind, mark }) => {
    // A number that names its chapter ("4.02", "18-41") needs no article before it.
    if (section.mark?.kind === 'decimal' || /\d[.-]\d/.test(section.mark?.step ?? '')) return false
    return kind === 'section' && (mark?.kind === 'article' || section.mark?.kind !== 'section')
  })
  return [...articles, ...chain.slice(at)]
}

function markedStep(node: Node, siblings: Node[], above: Node[]): Step {
  const mark = node.mark
  if (!mark) return { path: node.title, citation: `, ${shortHeading(node.title)}` }
  if (mark.kind === 'bullet') return bulletStep(node, siblings, above.at(-1))
  const twins = siblings.filter((other) => other.mark?.step === mark.step && other.mark.kind === mark.kind)
  const at = twins.indexOf(node)
  const path = at > 0 ? `${mark.step}[${at + 1}]` : mark.step
  if (twins.length === 1) return { path, citation: numbered(node, above) }
  const named = node.kind === 'section' && new Set(twins.map(({ title }) => title)).size === twins.length
  const which = named ? ` (${node.title})` : ` [${ordinal(at + 1)} of ${twins.length}]`
  return { path, citation: `${numbered(node, above)}${which}` }
}

/** A mark as it reads after what stands before it: "§3.3", "(4)", ", Procedure 1", "Art. II, § 2(a)". */
function numbered(node: Node, above: Node[]): string {
  const { kind = 'letter', step = '' } = node.mark ?? {}
  const before = above.at(-1)
  switch (kind) {
    case 'article':
    case 'question':
      return `, ${step}`
    case 'section':
      return before ? `, § ${step}` : `, §${step}`
    case 'decimal':
      return `, §${step}`
    case 'number':
    case 'letter':
    case 'roman':
      if (!before) return kind === 'letter' ? ` (${step})` : `, §${step}`
      if (before.mark?.kind === 'article' && kind === 'number') return `, ${step}`
      if (before.kind === 'heading' && kind === 'number') return ` ${step}`
      return before.kind === 'heading' ? ` (${step})` : `(${step})`
    case 'bullet':
      return ''
    default:
      return ''
  }
}

function bulletStep(node: Node, siblings: Node[], before: Node | undefined): Step {
  const at = siblings.filter(({ mark }) => mark?.kind === 'bullet').indexOf(node) + 1
  return { path: `bullet ${at}`, citation: before?.mark?.kind === 'bullet' ? `.${at}` : `, bullet ${at}` }
}

/** A row is counted in its table and named by its first cell when that is short: "table row 2 (Clerk)". */
function rowStep(node: Node, siblings: Node[]): Step {
  const tables: Node[][] = []
  siblings.forEach((sibling, at) => {
    if (sibling.kind !== 'row') return
    const before = siblings[at - 1]
    const isSame = before?.kind === 'row' && before.row?.columns.join('|') === sibling.row?.columns.join('|')
    if (isSame) tables.at(-1)?.push(sibling)
    else tables.push([sibling])
  })
  const table = tables.findIndex((rows) => rows.includes(node))
  const count = `row ${(tables[table]?.indexOf(node) ?? 0) + 1}`
  const which = tables.length > 1 ? `table ${table + 1} ${count}` : `table ${count}`
  const first = (node.row?.cells[0] ?? '').replace(/[*_]{2}/g, '')
  const named = first !== '' && first.split(' ').length <= MOST_WORDS_IN_NAME ? ` (${first})` : ''
  return { path: tables.length > 1 ? which : count, citation: `, ${which}${named}` }
}

/** A section's only opening paragraph is the section; others are counted, and one after the lists closes it. */
function paragraphStep(node: Node, siblings: Node[], holder: Node | undefined): Step[] {
  const paragraphs = siblings.filter(({ kind }) => kind === 'paragraph')
  const lists = siblings.findIndex(({ kind }) => kind !== 'paragraph')
  const opening = lists < 0 ? paragraphs.length : lists
  const at = paragraphs.indexOf(node)
  const isItem = holder?.kind === 'item'
  if (!isItem && at === 0 && opening === 1) return []
  if (at >= opening && siblings.at(-1) === node) return [{ path: 'closing ¶', citation: ', closing ¶' }]
  const count = isItem ? at + 2 : at + 1
  return [{ path: `¶${count}`, citation: ` ¶${count}` }]
}

function ordinal(count: number): string {
  const ending = count % 10 === 1 && count !== 11 ? 'st' : count % 10 === 2 && count !== 12 ? 'nd' : 'th'
  return `${count}${count === 3 ? 'rd' : ending}`
}
