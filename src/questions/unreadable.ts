import { franc } from 'franc-min'
import type { ConceptModel } from '../policies/concept-model.ts'
import { plainWords } from '../policies/plain-words.ts'
import { emptyWords } from '../policies/same-words.ts'
import { isSpanish } from '../policies/spanish.ts'

/** Why a text is not read as a question. */
export type Unreadable = 'empty' | 'too-long' | 'no-words' | 'secret' | 'other-language'

/** A question asks in a few sentences; more is a document. */
export const longestQuestion = 4_000

/** "my password is Abc!123", "pw: hunter2": a word that names a secret, then something no sentence would hold. */
const SECRET =
  /\b(?:password|passwrd|pasword|passcode|passphrase|pwd?|contraseña|clave|pin|api key|token)\b[^\n.?!]{0,30}?(?:\bis\b|\bes\b|=|:|→|-)\s*["'“`]?(\S{4,})/giu
const LOOKS_SECRET = /(?=.*\d)(?=.*\p{L})|[^\p{L}\p{N}\s'’.,;:?!"”-]/u
/** English strings its words together with these, however it is spelt. */
const EMPTY_SHARE = 0.2
/** Above this share of known words a text is English, however strange the rest. */
const KNOWN_SHARE = 0.6
const FEWEST_WORDS = 4

/** Why this text cannot be answered, or undefined when it can be read as English or Spanish. */
export function unreadable(question: string, model: ConceptModel): Unreadable | undefined {
  if (question.trim() === '') return 'empty'
  if (question.length > longestQuestion) return 'too-long'
  if (holdsSecret(question)) return 'secret'
  if (!/\p{L}{2}/u.test(question)) return 'no-words'
  return isOtherLanguage(question, model) ? 'other-language' : undefined
}

function holdsSecret(question: string): boolean {
  return [...question.matchAll(SECRET)].some(([, word]) => word !== undefined && LOOKS_SECRET.test(word))
}

function isOtherLanguage(question: string, model: ConceptModel): boolean {
  const letters = question.match(/\p{L}/gu) ?? []
  const latin = question.match(/\p{Script=Latin}/gu) ?? []
  if (latin.length < letters.length / 2) return true
  const words = plainWords(question)
  if (words.length < FEWEST_WORDS || isSpanish(question)) return false
  if (words.filter((word) => emptyWords.has(word)).length / words.length >= EMPTY_SHARE) return false
  const known = words.filter((word) => emptyWords.has(word) || model.knows(word))
  if (known.length / words.length >= KNOWN_SHARE) return false
  const language = franc(question, {
    minLength: 12,
    only: ['eng', 'spa', 'fra', 'por', 'deu', 'ita', 'pol', 'nld', 'tur', 'vie', 'hat'],
  })
  return language !== 'eng' && language !== 'spa' && language !== 'und'
}
