import type { Document, Line, Properties } from './document.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { readProperties } from './properties.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const COMMENT = /<!--[\s\S]*?-->/g
/** A link within the document ([Back to top](#top)), an anchor of its own. */
const LINK_HOME = /^(\[[^\]]*\]\(#[^)]*\)|<a\s[^>]*>\s*<\/a>)$/
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
const PAGE_BREAK = '-----'
/** Hollow bullets as Word types them: a letter o and a wide space; bullets of the Symbol and Wingdings fonts. */
const TYPED_BULLET = /^(\s*)(?:o(?=\t| {2,})|[\uf0b7\uf0a7\uf0d8\uf0fc\uf076])\s*/
const QUOTED = /^\s{0,3}>\s?(?=\S)/
const MARKDOWN_HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/
const MARKDOWN_ROW = /^\s*\|.*\|\s*$/
const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** The document that a plain text or Markdown file is: characters made plain, page headers and footers left out. */
export function readLines(text: string): Document {
  const raw = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  const front = FRONT_MATTER.exec(raw)
  const properties = front ? readProperties(front[1] ?? '') : {}
  const all = raw
    .slice(front?.[0].length ?? 0)
    .replace(COMMENT, '')
    .replaceAll('\f', `\n${PAGE_BREAK}\n`)
    .split('\n')
    .map((line) => plain(line).replace(TYPED_BULLET, '$1• '))
  return { ...linesOf(all, furnitureOf(all)), properties: definite(properties), notes: [] }
}

/** Characters that look alike or cannot be seen made plain; words stay as they are. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, '').replaceAll('\u2011', '-').replace(SPACES, ' ')
}

function linesOf(all: string[], isFurniture: Furniture): Pick<Document, 'lines' | 'leftOut'> {
  const lines: Line[] = []
  const leftOut: string[] = []
  let afterBlank = true
  let afterBreak = false
  let columns: string[] | undefined
  all.forEach((line, at) => {
    const words = line.replace(QUOTED, '').replace(/\s+/g, ' ').trim()
    if (words === '') afterBlank = true
    else if (isFurniture(at) || LINK_HOME.test(words)) {
      if (/[\p{L}\p{N}]/u.test(words)) leftOut.push(words)
      afterBlank = true
      afterBreak = true
    } else if (MARKDOWN_ROW.test(line)) {
      const cells = cellsOf(line)
      const isHead = MARKDOWN_RULE.test(all[at + 1] ?? '')
      if (isHead) columns = cells
      else
        lines.push({ text: cells.join(' | '), indent: 0, afterBlank, whole: true, cells, ...(columns && { columns }) })
      afterBlank = true
      return
    } else {
      const heading = MARKDOWN_HEADING.exec(line)
      const indent = line.replaceAll('\t', '    ').search(/\S/)
      const shared = { indent, afterBlank, ...(afterBreak && { afterBreak: true as const }) }
      lines.push(
        heading ? { ...shared, text: heading[2] ?? '', level: heading[1]?.length ?? 1 } : { ...shared, text: words },
      )
      afterBlank = false
      afterBreak = false
    }
    columns = undefined
  })
  return { lines, leftOut }
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}

function definite(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value))
}
