import type { Search } from '../policies/search.ts'

/**
 * What to ask back when two readings are close. Each option's words are a follow-up that is read together with the
 * question before it, so that no button has to carry that question.
 */
export type Unclear = { question: string; options: { label: string; question: string }[] }

/** How near the best clause for the other use must come. */
const CLOSE = 0.8

/** Asks whose page is meant when nothing tells and the clauses for either use fit nearly as well. */
export function unclearFrom({ reading, found }: Search): { unclear?: Unclear } {
  const [best] = found
  if (best === undefined || reading.use !== 'both' || best.clause.use === 'both') return {}
  if (reading.shape !== 'may' && reading.shape !== 'statement') return {}
  const other = found.find(({ clause }) => clause.use !== best.clause.use && clause.use !== 'both')
  if (other === undefined || other.score < CLOSE * best.score) return {}
  return { unclear: asks[reading.language] }
}

const asks: Record<'en' | 'es', Unclear> = {
  en: {
    question: 'Do you mean an official page or your own?',
    options: [
      { label: 'An official page', question: 'And on the official page?' },
      { label: 'My own page', question: 'And on my own page?' },
    ],
  },
  es: {
    question: '¿Se refiere a una página oficial o a la suya?',
    options: [
      { label: 'Una página oficial', question: '¿Y en la página oficial?' },
      { label: 'Mi propia página', question: '¿Y en mi propia página?' },
    ],
  },
}
