import { allRules } from './all-rules.ts'
import { rightHints } from './rights-hints.ts'
import { rightPatterns } from './rights-patterns.ts'
import { listenFor } from './word-listener.ts'

/** Hears the words of every sign that a rule or a right has. */
export const everyWord = listenFor(
  [...allRules, ...rightPatterns, ...rightHints]
    .flatMap(({ signs = [] }) => signs)
    .flatMap(({ all, none = [] }) => [...all, ...none]),
)
