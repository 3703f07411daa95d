import type { Clause } from './clause.ts'
import type { Finding } from './lint-finding.ts'

const BLANK =
  /_{3,}|\.{6,}|\[\s*(?:insert|enter|fill|name|title|date|town|city|village|county|department|number|phone|e-?mail|position|address|x+|\.{2,}|…)\b[^\]]*\]|\[\s*\]|<\s*(?:insert|enter|name|date)[^>]*>|\{\{[^}]*\}\}|\bX{3,}\b|\b(?:TBD|TBA)\b|\((?:insert|to be (?:determined|decided|completed))[^)]*\)/i
const DRAFT =
  /\bdraft\b(?=[\s:,-]*(?:$|for|only|not|version|v\d|\d|policy))|\bfor discussion (?:purposes )?only\b|\[(?:note|comment|drafting)[^\]]*\]|\?{3,}|\bTODO\b/i
const DEFINES = /["“]([^"”]{2,40})["”]\s*(?:\([^)]*\)\s*)?(?:means|shall mean|includes?|refers? to|is|are)\b/g
const DEFINED_HERE = /\((?:the\s+|an?\s+|collectively,?\s+)?["“]([^"”]{2,40})["”]\)/g
const TERM = /(?<=[\p{Ll},;] )(?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+(?= [\p{Ll}])/gu
const DEFINITIONS = /^(definitions?|meaning of words|glossary|terms)\b/i
/** A term written with capitals is used so often at least. */
const FEWEST_USES = 2

/** Places to fill in: a policy with a blank cannot count. */
export function blanks(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap(({ citation, text }) => {
    const found = BLANK.exec(text)?.[0]
    return found === undefined
      ? []
      : [
          {
            severity: 'blocks' as const,
            place: citation,
            text: `There is a blank to fill in: "${found.slice(0, 60)}". Fill it in.`,
          },
        ]
  })
}

/** Marks of a draft in the words, in the title block and in what stands on every page. */
export function draftMarks(clauses: readonly Clause[], others: readonly string[]): Finding[] {
  const lines = [...new Set(others)].map((text) => ({ place: 'title or page header', text }))
  return [...lines, ...clauses.map(({ citation, text }) => ({ place: citation, text }))].flatMap(({ place, text }) => {
    const found = DRAFT.exec(text)?.[0]
    return found === undefined
      ? []
      : [
          {
            severity: 'advice' as const,
            place,
            text: `It is marked "${found.trim()}". If the policy is final, take the mark out.`,
          },
        ]
  })
}

/**
 * Terms written like defined ones that nothing defines: in a policy that defines its terms, words with capitals inside a
 * sentence that elsewhere stand in small letters.
 */
export function undefinedTerms(clauses: readonly Clause[]): Finding[] {
  const all = clauses.map(({ text }) => text).join('\n')
  const defined = new Set(
    [...all.matchAll(DEFINES), ...all.matchAll(DEFINED_HERE)].map(([, term = '']) => plural(term)),
  )
  for (const { headings } of clauses.filter((clause) => clause.headings.some((heading) => DEFINITIONS.test(heading))))
    for (const heading of headings) defined.add(plural(heading))
  if (defined.size === 0) return []
  const uses = new Map<string, string[]>()
  for (const { citation, text } of clauses)
    for (const [term] of text.matchAll(TERM)) uses.set(term, [...(uses.get(term) ?? []), citation])
  return [...uses].flatMap(([term, places]): Finding[] => {
    const isPlain = all.includes(term.toLowerCase())
    if (places.length < FEWEST_USES || !isPlain || defined.has(plural(term))) return []
    const text = `"${term}" is written like a defined term, and nothing here says what it means. Define it, or write it small.`
    return [{ severity: 'advice', place: places[0] ?? '', text }]
  })
}

function plural(term: string): string {
  return term.toLowerCase().trim().replace(/s$/, '')
}
