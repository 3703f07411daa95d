import type { Clause } from './clause.ts'
import { topicWords } from './words.ts'

/** A question for which HR has said which clause is to be cited; it wins over what the engine finds. */
export type Pin = {
  town: string
  question: string
  /** As the policy file cites it. */
  citation: string
  /** Words of the clause as they stood when HR pinned it; a change in them asks HR to look again. */
  words: string
}

const entry = /^### (?<question>.+)\n+cite: (?<citation>.+)\n+> (?<words>.+)$/

/**
 * The pins of a town's `answers.md`: `### ` and the question, `cite: ` and the citation, `> ` and words of the clause.
 * Throws one line that names the entry that cannot be read.
 */
export function parsePins(markdown: string, town: string, file: string): Pin[] {
  return markdown
    .replace(/\r\n/g, '\n')
    .split(/\n(?=### )/)
    .filter((part) => part.startsWith('### '))
    .map((part) => {
      const { question, citation, words } = entry.exec(part.trim())?.groups ?? {}
      if (!question || !citation || !words) {
        throw new Error(
          `${file}: "${part.split('\n')[0]}" needs a line "cite: …" and a line "> …" with words of the clause`,
        )
      }
      return { town, question: question.trim(), citation: citation.trim(), words: words.trim() }
    })
}

/** Pins whose clause is gone or no longer says the pinned words, one line each. */
export function pinProblems(pins: Pin[], clauses: Clause[]): string[] {
  return pins.flatMap(({ question, citation, words }) => {
    const clause = clauses.find((one) => one.citation === citation)
    if (!clause) return [`"${question}" cites ${citation}, which is not there any more.`]
    return squashed(clause.text).includes(squashed(words))
      ? []
      : [`"${question}": the words of ${citation} have changed; look whether it still answers.`]
  })
}

const squashed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A pin with its clause and the words its question is about. */
export type ReadyPin = Pin & { clause: Clause; topics: Set<string> }

/** The pins whose clause still says what HR pinned. */
export function readyPins(pins: Pin[], clauses: Clause[]): ReadyPin[] {
  return pins.flatMap((pin) => {
    const clause = clauses.find((one) => one.citation === pin.citation)
    return clause && pinProblems([pin], clauses).length === 0
      ? [{ ...pin, clause, topics: new Set(topicWords(pin.question)) }]
      : []
  })
}

/** Share of topic words, of both questions together, that makes them the same question. */
const same = 0.7

/** The clause HR pinned for this question, however it is worded; undefined for any other question. */
export function pinnedClause(question: string, pins: ReadyPin[]): Clause | undefined {
  if (pins.length === 0) return undefined
  const asked = new Set(topicWords(question))
  const scored = pins.map(({ clause, topics }) => {
    const shared = [...topics].filter((word) => asked.has(word)).length
    return { clause, share: shared / Math.max(1, new Set([...topics, ...asked]).size) }
  })
  const best = scored.sort((a, b) => b.share - a.share)[0]
  return best && best.share >= same ? best.clause : undefined
}
