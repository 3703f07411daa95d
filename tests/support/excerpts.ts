import type { Reading } from '../../src/reviews/reading.ts'
import type { Excerpt, Rule } from '../../src/reviews/rule.ts'
import { sentencesSigned } from '../../src/reviews/word-signs.ts'

/** What a rule finds in a draft of its own, by its patterns or else by which words meet. */
export function excerptsOf(rule: Rule, reading: Reading): Excerpt[] {
  const found = rule.find(reading)
  return found.length > 0 ? found : sentencesSigned(reading, rule.signs ?? [])
}
