import { type Step, stepOf, stepsKept } from './cite.ts'
import type { Clause, Use } from './clause.ts'
import { clauseId } from './clause-id.ts'
import { leadIns } from './lead-in.ts'
import type { Node } from './tree.ts'

/** The clauses of a policy's tree in printed order, each with a path and a citation that no other has. */
export function toClauses(root: Node, options: { policy: string; citationName?: string; use?: Use }): Clause[] {
  const clauses: Clause[] = []
  const ids = new Set<string>()
  const citations = new Map<string, number>()
  const known = new Map<Node, { before: Node | undefined; steps: Step[] }>()
  const leadIn = leadIns()
  visit(root, [], [root])
  return clauses

  function visit(node: Node, headings: string[], chain: Node[]): void {
    const own = node.title === '' || (node.kind !== 'item' && node.text !== '') ? headings : [...headings, node.title]
    const isEmpty = node.mark !== undefined && node.text === '' && node.children.length === 0
    const text = isEmpty ? node.title : node.text
    if (text !== '') clauses.push(clauseOf(node, text, own, chain))
    for (const child of node.children) visit(child, own, [...chain, child])
  }

  function clauseOf(node: Node, text: string, headings: string[], chain: Node[]): Clause {
    const kept = stepsKept(chain.slice(1))
    const steps = kept.flatMap((step, at) => stepsOf(step, chain, kept.slice(0, at)))
    const path = uniquePath(steps.length === 0 ? ['¶1'] : steps.map((step) => step.path))
    const holder = node.kind === 'paragraph' && steps.length === kept.length - 1 ? chain.at(-2) : node
    const columns = node.row?.columns.join(' | ') ?? ''
    const clause = {
      id: clauseId(options.policy, path),
      policy: options.policy,
      path,
      label: holder?.printed ?? '',
      citation: uniqueCitation(cited(steps.map((step) => step.citation).join(''), options.citationName ?? '')),
      headings,
      leadIn: [leadIn.of(path), columns].filter(Boolean).join(' '),
      text,
      use: options.use ?? 'both',
      concepts: [],
    }
    leadIn.add(clause)
    return clause
  }

  /** A node is named once among its siblings, however many clauses stand under it. */
  function stepsOf(node: Node, chain: Node[], above: Node[]): Step[] {
    const before = above.at(-1)
    const found = known.get(node)
    if (found && found.before === before) return found.steps
    const siblings = chain[chain.indexOf(node) - 1]?.children ?? []
    const steps = stepOf(node, siblings, above)
    known.set(node, { before, steps })
    return steps
  }

  function uniquePath(path: string[]): string[] {
    let unique = path
    for (let count = 2; ids.has(clauseId('', unique)); count += 1)
      unique = [...path.slice(0, -1), `${path.at(-1)}[${count}]`]
    ids.add(clauseId('', unique))
    return unique
  }

  function uniqueCitation(citation: string): string {
    let unique = citation
    for (let count = (citations.get(citation) ?? 0) + 1; citations.has(unique); count += 1)
      unique = `${citation} [${count}]`
    citations.set(citation, (citations.get(citation) ?? 0) + 1)
    citations.set(unique, citations.get(unique) ?? 1)
    return unique
  }
}

/** Puts the policy's name before the steps; a section sign takes a following number in brackets: "§62-79(I)(1)". */
function cited(steps: string, name: string): string {
  if (name === '') return steps.replace(/^[,\s]+/, '') || 'Opening words'
  if (name.startsWith('§')) return `${name}${steps.replace(/^, §([^\s(,[]+)/, '($1)')}`
  return `${name}${steps}`
}
