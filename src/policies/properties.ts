import type { Properties } from './document.ts'

const KEY = /^[\s"']*([\p{L} ._-]+?)\s*:\s*(.*?)\s*$/u
const NAMES: [keyof Properties, RegExp][] = [
  ['title', /^(title|policy title|policy name|subject|name)$/i],
  [
    'number',
    /^(number|no\.?|(policy|document|order|resolution|ordinance|directive|procedure)[ _-]?(no\.?|number|#|id)|policy)$/i,
  ],
  [
    'adopted',
    /^(adopted|approved|adoption date|date adopted|approval date|board approval|date approved|issued|date)( on)?$/i,
  ],
  ['effective', /^(effective|effective date|in force|in effect|date effective|valid from)( from| on)?$/i],
]
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|')})\\.?`
const DATES: [RegExp, (found: string[]) => [string, string, string]][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/, ([, year = '', month = '', day = '']) => [year, month, day]],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    ([, m = '', d = '', y = '']) => [y, monthOf(m), d],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    ([, d = '', m = '', y = '']) => [y, monthOf(m), d],
  ],
  [/\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/, ([, month = '', day = '', year = '']) => [year, month, day]],
]
const DATED = /\b(effective|in force|takes effect|adopt\w*|approv\w*|issued|passed)\b/gi
const NUMBERED =
  /\b((?:(?:board|administrative|personnel|council|general)\s+)?(?:policy|order|resolution|ordinance|directive|procedure|regulation|chapters?|section)(?:\s+(?:no\.?|number|#))?\s*:?\s*#?(?=[A-Z]*[\d-]*\d)[\w.-]+(?:\s+and\s+\d+)?)/i

/** Title, number and dates in "key: value" lines: YAML front matter, the lines of a title table. */
export function readProperties(lines: string): Properties {
  const found: Properties = {}
  for (const line of lines.split('\n')) {
    const [, key = '', value = ''] = KEY.exec(line) ?? []
    const name = NAMES.find(([, pattern]) => pattern.test(key.trim().replace(/[_-]/g, ' ')))?.[0]
    const words = value.replace(/^["']|["']$/g, '').trim()
    if (!name || !words || found[name]) continue
    const wanted = name === 'adopted' || name === 'effective' ? dateIn(words) : words
    if (wanted) found[name] = wanted
  }
  return found
}

/** Whether a table row says something about the policy rather than something it rules ("Effective | July 1"). */
export function isProperty(cells: readonly string[]): boolean {
  const key = (cells[0] ?? '').replace(/:\s*$/, '').replace(/\s+/g, ' ').trim()
  return (
    (cells.length === 2 || cells.length === 4) &&
    (NAMES.some(([, pattern]) => pattern.test(key)) ||
      /^(owner|department|approved by|applies to|supersedes|replaces|revised|last revised|review(ed)?|next review|version|contact|category|responsible \w+)$/i.test(
        key,
      ))
  )
}

/** Whether a line is "key: value" about the policy ("Subject: Personal Use", "Administrative Policy No.: 7"), no heading of a part. */
export function isPropertyLine(line: string): boolean {
  const [, key = '', value = ''] = KEY.exec(line) ?? []
  return (
    value !== '' &&
    (isProperty([key, value]) || /\b(policy|order|resolution|ordinance) (no\.?|number|#)$/i.test(key.trim()))
  )
}

/** What the title block of a policy says of it; the document's own properties win. */
export function propertiesIn(title: readonly string[], known: Properties): Properties {
  const found: Properties = { ...readProperties(withValues(title).join('\n')), ...known }
  for (const line of withValues(title)) {
    for (const { index, 0: word } of line.matchAll(DATED)) {
      const date = dateIn(line.slice(index, index + 60))
      const name = /^(effective|in force|takes)/i.test(word) ? 'effective' : 'adopted'
      if (date && !found[name]) found[name] = date
    }
    const number = NUMBERED.exec(line)?.[1]
    if (number && !found.number) found.number = number.replace(/[.,]$/, '').trim()
  }
  const best = titleIn(title)
  if (!found.title && best) found.title = best
  return found
}

/** A key whose value stands on the next line ("Subject:", "Personal Use") with it. */
function withValues(title: readonly string[]): string[] {
  return title.map((line, at) => (/:\s*$/.test(line) ? `${line} ${title[at + 1] ?? ''}` : line))
}

const SPEAKS_OF_RULES =
  /\b(polic(y|ies)|rules?|use|conduct|guidelines?|protocol|procedure|directive|norma|reglamento)\b/i

/** The line that names the policy: no date, number or employer; what speaks of rules first, else the last one. */
function titleIn(lines: readonly string[]): string | undefined {
  const named = lines
    .map((line) => line.replace(/\*\*/g, '').replace(/^[\p{L} ]+,\s*(?=Chapters?\b)/u, ''))
    .map((line) =>
      line.replace(/^[^:]*\b(?:policy|policies|chapters?|directive|order|resolution)\b[^:]*\d[^:]*:\s*/i, ''),
    )
    .map((line) => line.replace(/^(?:section|article|§)\s*[\w-]+\s*[.:–-]\s*/i, ''))
    .filter((line) => /\p{L}{3}/u.test(line) && !dateIn(line) && !isEmployer(line) && !/\bdraft\b|:\s*$/i.test(line))
    .filter((line) => !isProperty([KEY.exec(line)?.[1] ?? '', '']) && NUMBERED.exec(line)?.[0] !== line)
  return named.find((line) => SPEAKS_OF_RULES.test(line)) ?? named.at(-1)
}

/** The first date in the words as ISO 8601, undefined when there is none. */
export function dateIn(words: string): string | undefined {
  for (const [pattern, order] of DATES) {
    const found = pattern.exec(words)
    if (!found) continue
    const [year, month, day] = order([...found])
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return undefined
}

function monthOf(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1)
}

function isEmployer(line: string): boolean {
  return (
    /\b(town|city|village|county|township|borough|district|department|library|hospital|board|code)\b/i.test(line) &&
    !/\b(use|policy|rules?|conduct|vehicles?)\b/i.test(line)
  )
}
