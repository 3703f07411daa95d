import { child, childrenOf, val, type Xml } from './xml.ts'

/** Where a paragraph stands in Word's lists. */
export type ListPlace = { numId: string; level: number }

/** Word's lists: which level a style belongs to, and the label that the next paragraph at a place gets. */
export type Numbering = {
  levelOfStyle: (numId: string, style: string) => number | undefined
  /** Counts the paragraph and gives its printed label; empty for a list that prints none. Bullets are •, ◦ and ▪. */
  next: (place: ListPlace) => string
}

type Level = { start: number; format: string; text: string; style: string; restart: number | undefined; legal: boolean }
type List = { abstract: string; levels: Map<number, Level>; starts: Map<number, number> }

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const BULLETS = ['•', '◦', '▪', '•', '◦', '▪', '•', '◦', '▪']

/** Resolves numbering.xml; `numIdOfStyle` finds the list of a numbering style that another list points to. */
export function readNumbering(root: Xml | undefined, numIdOfStyle: (style: string) => string | undefined): Numbering {
  const abstracts = new Map(childrenOf(root, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]))
  const lists = new Map<string, List>()
  for (const num of childrenOf(root, 'num')) lists.set(num.attributes.numId ?? '', listOf(num, abstracts))
  for (const list of lists.values()) {
    const link = val(abstracts.get(list.abstract), 'numStyleLink')
    const linked = link === undefined ? undefined : lists.get(numIdOfStyle(link) ?? '')
    if (linked && list.levels.size === 0) Object.assign(list, { abstract: linked.abstract, levels: linked.levels })
  }
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  return {
    levelOfStyle: (numId, style) =>
      [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    next({ numId, level }) {
      const list = lists.get(numId)
      const own = list?.levels.get(level)
      if (!list || !own) return ''
      const counts = counters.get(list.abstract) ?? new Map<number, number>()
      counters.set(list.abstract, counts)
      // A list of its own start begins anew the first time it is used; others of the same kind go on counting.
      const key = `${numId}/${level}`
      const start = list.starts.get(level)
      if (start !== undefined && !begun.has(key)) counts.set(level, start)
      else counts.set(level, (counts.get(level) ?? (start ?? own.start) - 1) + 1)
      begun.add(key)
      for (const deeper of LEVELS.filter((one) => one > level)) {
        const restart = list.levels.get(deeper)?.restart
        if (restart === undefined || (restart > 0 && level < restart)) counts.delete(deeper)
      }
      return labelOf(list, level, own, counts)
    },
  }
}

function listOf(num: Xml, abstracts: Map<string, Xml>): List {
  const abstract = val(num, 'abstractNumId') ?? ''
  const levels = levelsOf(childrenOf(abstracts.get(abstract), 'lvl'))
  const starts = new Map<number, number>()
  for (const override of childrenOf(num, 'lvlOverride')) {
    const level = Number(override.attributes.ilvl ?? 0)
    const own = child(override, 'lvl')
    if (own) for (const [at, definition] of levelsOf([own])) levels.set(at, definition)
    const start = val(override, 'startOverride')
    if (start !== undefined) starts.set(level, Number(start))
  }
  return { abstract, levels, starts }
}

function levelsOf(elements: Xml[]): Map<number, Level> {
  return new Map(
    elements.map((element): [number, Level] => {
      const restart = val(element, 'lvlRestart')
      const format = val(element, 'numFmt') ?? alternative(element) ?? 'decimal'
      return [
        Number(element.attributes.ilvl ?? 0),
        {
          start: Number(val(element, 'start') ?? 0),
          format,
          text: val(element, 'lvlText') ?? '',
          style: val(element, 'pStyle') ?? '',
          restart: restart === undefined ? undefined : Number(restart),
          legal: child(element, 'isLgl') !== undefined && val(element, 'isLgl') !== '0',
        },
      ]
    }),
  )
}

/** Word writes newer formats beside a plain one for older programs. */
function alternative(element: Xml): string | undefined {
  const choice = child(child(element, 'AlternateContent'), 'Choice')
  return child(choice, 'numFmt')?.attributes.format ?? val(choice, 'numFmt')
}

function labelOf(list: List, level: number, own: Level, counts: Map<number, number>): string {
  if (own.format === 'bullet') return BULLETS[level] ?? '•'
  if (own.format === 'none' && !own.text.includes('%')) return own.text.trim()
  return own.text
    .replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1
      const definition = list.levels.get(at) ?? own
      const count = counts.get(at) ?? definition.start
      return formatted(count, own.legal ? 'decimal' : definition.format)
    })
    .replace(/\s+/g, ' ')
    .trim()
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'decimalZero':
    case '01, 02, 03, ...':
      return String(count).padStart(2, '0')
    case '001, 002, 003, ...':
      return String(count).padStart(3, '0')
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'lowerLetter':
      return letter(count)
    case 'ordinal':
      return `${count}${ordinalEnding(count)}`
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** 1 is a, 26 z, 27 aa, 28 bb, as Word counts. */
export function letter(count: number): string {
  if (count < 1) return ''
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

/** A Roman numeral in capitals; numbers that have none are written in digits. */
export function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  const parts: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = count
  return parts.reduce((written, [value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return written + sign.repeat(times)
  }, '')
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th'
}
