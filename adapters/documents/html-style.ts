import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Elements that hold no words of a policy. */
const DROPPED = new Set(
  'script style noscript template svg nav aside footer form button input select option iframe object embed video audio canvas dialog head title link meta del s strike map math'.split(
    ' ',
  ),
)
const ROLES = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
])
/** Names that pages give to what surrounds a text. */
const CHROME =
  /(^|[\s_-])(toc|table-of-contents|on-this-page|breadcrumbs?|crumbs|cookies?|menu|nav|navbar|navigation|sidebar|share|sharing|skip-?link|skip|pagination|pager|related|footer|site-header|print-only|banner|back-to-top|screen-reader-text|sr-only|visually-hidden)($|[\s_-])/i
const HIDDEN = /(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** Whether an element and all in it is left out: menus, scripts, hidden text, deleted words. */
export function isDropped(element: Tree.Element): boolean {
  const { tagName } = element
  if (tagName === 'button' && /^h[1-6]$/.test(parentName(element))) return false
  if (DROPPED.has(tagName) || (tagName === 'header' && !isWithin(element, 'main'))) return true
  const role = attribute(element, 'role')
  if (ROLES.has(role) || attribute(element, 'hidden', 'no') !== 'no' || attribute(element, 'aria-hidden') === 'true')
    return true
  if (HIDDEN.test(attribute(element, 'style'))) return true
  if (!/^(div|ul|ol|section|p|details|span|table|header|a)$/.test(tagName)) return false
  return CHROME.test(attribute(element, 'class')) || CHROME.test(attribute(element, 'id'))
}

/** The value of an attribute, in lower case for names; empty when the element has none. */
export function attribute(element: Tree.Element, name: string, missing = ''): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? missing
}

/** How a style sheet or attribute numbers a list: the keyword of `list-style-type`, empty when none is given. */
export function listStyleOf(element: Tree.Element, sheet: ListStyles): string {
  const own = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attribute(element, 'style'))?.[1]
  if (own) return keywordOf(own)
  const classes = attribute(element, 'class').split(/\s+/)
  const depth = depthOf(element)
  const byClass = sheet.find(({ selector }) =>
    classes.some((name) => name !== '' && selector.split(' ').at(-1)?.endsWith(`.${name}`)),
  )
  const nested = sheet.find(({ selector }) => selector === Array(depth).fill(element.tagName).join(' '))
  return (byClass ?? nested)?.keyword ?? ''
}

export type ListStyles = { selector: string; keyword: string }[]

/** The rules of a style sheet that number lists. */
export function listStylesIn(css: string): ListStyles {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const value = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(body)?.[1]
    if (!value) return []
    const names = selectors.split(',').map((one) =>
      one
        .trim()
        .replace(/\s*>\s*|\s+/g, ' ')
        .replace(/ li$/, ''),
    )
    return names.map((selector) => ({ selector, keyword: keywordOf(value) }))
  })
}

const KEYWORD = /\b(decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman)|disc|circle|square|none)\b/i

function keywordOf(value: string): string {
  return KEYWORD.exec(value)?.[1]?.toLowerCase() ?? ''
}

/** How many lists of its kind an element stands in, itself counted. */
function depthOf(element: Tree.Element): number {
  let depth = 0
  for (let at: Tree.ParentNode | null = element; at && 'tagName' in at; at = at.parentNode)
    if (at.tagName === element.tagName) depth += 1
  return depth
}

function isWithin(element: Tree.Element, name: string): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode)
    if (at.tagName === name || at.tagName === 'article') return true
  return false
}

function parentName(element: Tree.Element): string {
  return element.parentNode && 'tagName' in element.parentNode ? element.parentNode.tagName : ''
}
