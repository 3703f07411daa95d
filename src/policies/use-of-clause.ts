import type { Clause, Use } from './clause.ts'

const PERSONAL =
  /\b(personal|private|own[- ]time|off[- ]duty|non[- ]work(ing)?|employees?'? own|individual)\b[\w\s'’-]{0,24}\b(use|uses|accounts?|pages?|profiles?|sites?|blogs?|social media|networks?|activit(y|ies)|posts?|posting|expression|time)\b/i
const OFFICIAL =
  /\b(official|business|professional|sponsored|department(al)?|agency|county|city|town|village|borough|township|district|municipal)('s|’s)?[- ]?(sponsored|managed|owned|run)?( social media)? (use|uses|accounts?|pages?|profiles?|sites?|channels?|presence|communications?|feeds?|content)\b|\bon behalf of the\b|\b(moderat\w+|comments? polic\w+|comment guidelines|public comments)\b/i

/** Whose pages a clause of a new policy governs, as its nearest telling heading, else its own words, say; `both` when neither tells. */
export function useOfClause({ headings, leadIn, text }: Pick<Clause, 'headings' | 'leadIn' | 'text'>): Use {
  for (const words of [...headings].reverse()) {
    const use = useIn(words)
    if (use !== 'both') return use
  }
  return useIn(`${leadIn} ${text}`)
}

function useIn(words: string): Use {
  const personal = PERSONAL.test(words)
  const official = OFFICIAL.test(words)
  if (personal === official) return 'both'
  return personal ? 'personal' : 'official'
}
