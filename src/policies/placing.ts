import type { Block } from './blocks.ts'
import type { Mark } from './labels.ts'
import type { Node } from './tree.ts'

/** The chain of nodes that a labelled block goes under, and which of its readings fits there. */
export function parentsFor(open: Node[], marks: Mark[], block: Block): { parents: Node[]; mark: Mark } {
  const first = marks[0]
  if (!first) throw new Error('A label without a mark')
  if (first.kind === 'question') return { parents: open.slice(0, open.findLastIndex(holdsParagraphs) + 1), mark: first }
  if (first.kind === 'article') return { parents: articleParents(open, first), mark: first }
  if (first.kind === 'section')
    return { parents: open.filter(({ mark }, at) => at === 0 || mark?.kind === 'article'), mark: first }
  if (first.kind === 'decimal') return { parents: decimalParents(open, first), mark: first }
  if (first.kind === 'bullet') return { parents: bulletParents(open, first, block.indent), mark: first }
  return listParents(open, marks, block.indent)
}

/** Articles stand in the parts and chapters that opened before them; an appendix stands by itself. */
function articleParents(open: Node[], mark: Mark): Node[] {
  const same = open.findIndex((candidate) => candidate.mark?.style === mark.style)
  if (same > 0) return open.slice(0, same)
  if (/(appendix|annex|attachment|exhibit|schedule|anexo)/i.test(mark.style)) return open.slice(0, 1)
  return open.slice(0, open.findLastIndex((candidate) => candidate.mark?.kind === 'article') + 1 || 1)
}

function decimalParents(open: Node[], mark: Mark): Node[] {
  const isChapter = (candidate: Node, above: Node | undefined) =>
    candidate.mark?.kind === 'number' &&
    (candidate.kind === 'section' ||
      above?.kind === 'root' ||
      above?.kind === 'heading' ||
      above?.mark?.kind === 'article')
  const at = open.findLastIndex(
    (candidate, place) =>
      (candidate.mark?.kind === 'decimal' || isChapter(candidate, open[place - 1])) &&
      /^[.(-]/.test(mark.step.slice(candidate.mark?.step.length)) &&
      mark.step.startsWith(candidate.mark?.step ?? '-'),
  )
  if (at >= 0) return open.slice(0, at + 1)
  const article = open.findLastIndex(({ mark: above }) => above?.kind === 'article')
  // A heading without number stands above the decimals that follow right after it.
  const heading = open.findLastIndex(
    ({ kind, children }) => kind === 'heading' && children.every((one) => one.mark?.kind === 'decimal'),
  )
  return open.slice(0, Math.max(article, heading, 0) + 1)
}

function bulletParents(open: Node[], mark: Mark, indent: number): Node[] {
  const same = open.findLastIndex((candidate) => candidate.mark?.style === mark.style && candidate.indent < indent + 2)
  const list = open[same]
  if (!list) return open
  return indent - list.indent >= 2 ? open.slice(0, same + 1) : open.slice(0, same)
}

/** A number, letter or roman numeral: the deepest list it is the next item of, else a new list, else a repeat in its own. */
function listParents(open: Node[], marks: Mark[], indent: number): { parents: Node[]; mark: Mark } {
  const next = (at: number) =>
    marks.find(({ style, value }) => open[at]?.mark?.style === style && open[at]?.mark?.value === value - 1)
  const continued = open.map((_, at) => at).filter((at) => at > 0 && next(at) !== undefined)
  // Of two lists that this could go on with, the one that begins as far from the margin; the deeper one in doubt.
  const list = continued.findLast((at) => open[at]?.indent === indent) ?? continued.at(-1)
  const following = list === undefined ? undefined : next(list)
  if (list !== undefined && following) return { parents: open.slice(0, list), mark: following }
  const start = marks.find(({ value }) => value === 1)
  const mark = start ?? marks.find(({ style }) => open.some((other) => other.mark?.style === style)) ?? marks[0]
  if (!mark) throw new Error('A label without a mark')
  const same = open.findLastIndex((candidate) => candidate.mark?.style === mark.style)
  const last = open[same]
  if (!last)
    return {
      parents: isBesideBullets(open, start, indent) ? open.slice(0, open.findLastIndex(holdsParagraphs) + 1) : open,
      mark,
    }
  const nests = start !== undefined && (indent > last.indent || open.at(-1)?.text.endsWith(':') === true)
  return { parents: nests ? open : open.slice(0, same), mark }
}

/** Whether a list that does not begin here only comes after bullets, at their margin or left of it. */
function isBesideBullets(open: Node[], start: Mark | undefined, indent: number): boolean {
  const last = open.at(-1)
  return last?.mark?.kind === 'bullet' && start === undefined && indent <= last.indent && !last.text.endsWith(':')
}

/** A heading without number stands under the numbered section it follows, unless both are written alike. */
export function parentsOfHeading(open: Node[], block: Block): Node[] {
  if (block.level > 0) {
    const at = open.findLastIndex(({ kind, level }) => kind === 'root' || (level > 0 && level < block.level))
    return open.slice(0, at + 1)
  }
  const at = open.findLastIndex(
    ({ kind, written, children, mark }) =>
      kind === 'root' ||
      (kind === 'section' && (mark?.kind === 'article' || written !== block.heading || children.length === 0)),
  )
  return open.slice(0, at + 1)
}

/** Whether paragraphs stand under this node by themselves. */
export function holdsParagraphs({ kind }: Node): boolean {
  return kind === 'root' || kind === 'heading' || kind === 'section'
}
