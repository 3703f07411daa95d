import type { Clause } from './clause.ts'
import type { Finding } from './lint-finding.ts'

/** Most clauses name no section; looking for a whole reference in them costs far more. */
const NAMES_SECTION = /\b(?:sections?|sec\.|articles?|art\.|parts?|chapters?|paragraphs?|appendix)\s|§/i
const REFERENCE =
  /(?<before>\S+\s+)?(?<word>\b(?:sections?|sec\.|articles?|art\.|parts?|chapters?|paragraphs?|appendix)\s+|§+\s*)(?<number>\d+(?:[.-]\d+)*(?:\.?\([\da-z]{1,4}\))*|[IVXLC]+\b|[A-F]\b)(?<after>(?:\s+\S+){0,4})/gi
/** What makes it a reference to another law, policy or contract. */
const ELSEWHERE_AFTER =
  /^[,\s]*\(?\s*(of|in|to)\s+(the|its|an?|chapter|title|public|state|federal|town's)?\s*(?!this|these|same)(\p{Lu}|state|federal|contract|collective|handbook|agreement|act|code|law|constitution)/iu
const ELSEWHERE_BEFORE =
  /(\bU\.?S\.?C\.?|Stat\.?|C\.?G\.?S\.?|M\.?G\.?L\.?|Laws?|Acts?|Code|Rev\.?|C\.?F\.?R\.?|I\.?L\.?C\.?S\.?|Rules?|Ordinance|Handbook)\s*,?\s*$/i
const WITHIN = /^[,\s]*(of|in)\s+(this|these)\b/i

/** References to sections that the policy does not have. */
export function deadReferences(clauses: readonly Clause[]): Finding[] {
  const known = knownPlaces(clauses)
  const naming = clauses.filter(({ text }) => NAMES_SECTION.test(text))
  return naming.flatMap(({ citation, text }) =>
    [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, groups }): Finding[] => {
      const { before = '', word = '', number = '', after = '' } = groups ?? {}
      if (!WITHIN.test(after) && (ELSEWHERE_AFTER.test(after) || ELSEWHERE_BEFORE.test(before))) return []
      const wanted = tokensOf(number)
      // A policy that has no such numbers speaks of another document.
      if (!known.shapes.has(shapeOf(wordOf(word), number)) || known.has(wanted)) return []
      const printed = whole.slice(before.length, whole.length - after.length).trim()
      return [
        {
          severity: 'advice',
          place: citation,
          text: `It refers to ${printed}, which this policy does not have. Check the number, or name the document it stands in.`,
        },
      ]
    }),
  )
}

function knownPlaces(clauses: readonly Clause[]) {
  const places = new Set<string>()
  const shapes = new Set<string>()
  for (const { path } of clauses) {
    path.forEach((step, at) => {
      const rest = path.slice(at)
      const parts = tokensOf(step).split(' ')
      for (const length of rest.keys()) places.add(tokensOf(rest.slice(0, length + 1).join(' ')))
      for (const length of parts.keys()) places.add(parts.slice(0, length + 1).join(' '))
      const [, named, number] = /^(Art\.|Part|Chapter|Appendix) (\w+)$/.exec(step) ?? []
      if (at === 0 || named) shapes.add(shapeOf(named ?? 'section', number ?? step))
      if (number) places.add(tokensOf(number))
    })
  }
  return { shapes, has: (wanted: string) => places.has(wanted) }
}

function wordOf(word: string): string {
  if (/^art/i.test(word)) return 'Art.'
  if (/^part/i.test(word)) return 'Part'
  if (/^chapter/i.test(word)) return 'Chapter'
  if (/^appendix/i.test(word)) return 'Appendix'
  return 'section'
}

/** How a number is built: "4.2" is a section in two parts, "IV" a Roman one. */
function shapeOf(word: string, number: string): string {
  const bare = number.replace(/\(.*$|\[.*$/, '').trim()
  return `${word} ${bare
    .replace(/\d+/g, '1')
    .replace(/[IVXLC]+$/, 'I')
    .replace(/^[A-Z]$/, 'A')}`
}

function tokensOf(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/\[\d+\]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
