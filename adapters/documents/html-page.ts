import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute } from './html-style.ts'

const CLOSED =
  /<(\/?)(div|span|ul|ol|section|article|blockquote|table|b|i|em|strong|font|u|center|small|big|sup|sub)\b[^>]*?(\/?)>/gi
/** An article with less than this share of the page's words is not what the page is about. */
const LEAST_SHARE = 0.3

/** How deep elements that must be closed stand in each other, by their tags alone. */
export function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, , selfClosed] of source.matchAll(CLOSED)) {
    depth = Math.max(0, depth + (close ? -1 : selfClosed ? 0 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Every element under a node, in document order. */
export function all(root: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = []
  const rest: Tree.Node[] = [root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) rest.push(...[...node.childNodes].reverse())
  }
  return found
}

/** The element that holds the policy: the page's main part or its longest article, else its body. */
export function mainOf(elements: Tree.Element[]): Tree.Element | undefined {
  const body = elements.find(({ tagName }) => tagName === 'body')
  const marked = elements.filter(
    (one) => one.tagName === 'main' || attribute(one, 'role') === 'main' || one.tagName === 'article',
  )
  const main =
    marked.find(({ tagName }) => tagName === 'main') ?? marked.sort((a, b) => rawText(b).length - rawText(a).length)[0]
  if (main?.tagName === 'main') return main
  // A page may mark only a teaser as its article.
  return main && body && rawText(main).length > LEAST_SHARE * rawText(body).length ? main : body
}

/** The words under an element as they stand in the source. */
export function rawText(element: Tree.Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? rawText(node) : ''))
    .join('')
}

/** A list of nothing but links within the page is its list of contents. */
export function isContentsList(element: Tree.Element): boolean {
  if (!/^(ul|ol)$/.test(element.tagName)) return false
  const links = all(element).filter(({ tagName }) => tagName === 'a')
  const linked = links
    .filter((link) => attribute(link, 'href').startsWith('#'))
    .map(rawText)
    .join('')
  const bare = (text: string) => text.replace(/\s/g, '').length
  return links.length >= 2 && bare(linked) > 0.8 * bare(rawText(element))
}

/** The table that a row belongs to. */
export function tableOf(row: Tree.Element): Tree.Element | undefined {
  for (let at = row.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === 'table') return at
  return undefined
}

/** The name of the element around this one; empty for the outermost. */
export function parentTag(element: Tree.Element): string {
  return element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : ''
}

/** Whether an element's own style sets it in bold type. */
export function isBoldStyle(element: Tree.Element): boolean {
  return /font-weight\s*:\s*(bold|[6-9]00)/i.test(attribute(element, 'style'))
}

/** A left margin as characters of about six points. */
export function marginOf(element: Tree.Element): number {
  const found = /margin-left\s*:\s*([\d.]+)\s*(pt|px|in|em|cm)/i.exec(attribute(element, 'style'))
  const points: Record<string, number> = { pt: 1, px: 0.75, in: 72, em: 12, cm: 28 }
  return found ? Math.round((Number(found[1]) * (points[found[2]?.toLowerCase() ?? 'pt'] ?? 1)) / 6) : 0
}
