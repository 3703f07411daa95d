import { type Duty, dutyAt } from '../approvals/duty.ts'
import type { Town } from '../policies/town.ts'
import type { Draft } from './draft.ts'
import { type PlainText, plainText } from './plain-text.ts'
import type { Excerpt } from './rule.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Heard } from './word-listener.ts'

/** A draft as the rules read it: plain text in sentences, attachments in plain words, the town and the duty at posting time. */
export type Reading = {
  draft: Draft
  town: Town
  plain: PlainText
  sentences: Sentence[]
  /** Every sentence on a line of its own: a pattern that is not in here is in no sentence. */
  whole: string
  /** Which patterns were looked for in `whole` so far, and whether they are there. */
  sought: Map<RegExp, boolean>
  /** Where words of each class stand, once they were asked for. */
  heard?: Heard
  attachments: string[]
  duty: Duty
}

/** Reads a draft once for all rules. */
export function readDraft(draft: Draft, town: Town): Reading {
  const plain = plainText(draft.text)
  const sentences = sentencesOf(plain.text)
  return {
    draft,
    town,
    plain,
    sentences,
    whole: sentences.map(({ text }) => text).join('\n'),
    sought: new Map(),
    attachments: draft.attachments.flatMap((words) => sentencesOf(plainText(words).text)).map(({ text }) => text),
    duty: dutyAt(draft.postingAt, draft.schedule, Object.keys(town.holidays)),
  }
}

/** Every pattern of `all` matches and none of `none` does. */
export type Pattern = { all: RegExp[]; none?: RegExp[] }

/** The sentences in which one of the patterns holds. */
export function sentencesWith(reading: Reading, ...patterns: Pattern[]): Excerpt[] {
  const possible = patterns.filter(({ all }) => all.every((each) => mayMention(reading, each)))
  if (possible.length === 0) return []
  return reading.sentences
    .filter(({ text }) => possible.some((pattern) => holds(pattern, text)))
    .map(({ start, end }) => ({ place: 'text', start, end }))
}

/** The words themselves that match, each pattern being global; words that stand inside a match of `except` are left alone. */
export function wordsWith(reading: Reading, patterns: RegExp[], except: RegExp[] = []): Excerpt[] {
  const possible = patterns.filter((pattern) => mayMention(reading, pattern))
  if (possible.length === 0) return []
  return reading.sentences.flatMap(({ start, text }) => {
    const found = possible
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({
        place: 'text' as const,
        start: start + match.index,
        end: start + match.index + match[0].length,
      }))
    if (found.length === 0) return []
    const safe = except.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
    )
    return found.filter((each) => !safe.some(([from, to]) => from <= each.start - start && each.end - start <= to))
  })
}

/** The attachments in which one of the patterns holds. */
export function attachmentsWith(reading: Reading, ...patterns: Pattern[]): Excerpt[] {
  return reading.attachments
    .filter((text) => patterns.some((pattern) => holds(pattern, text)))
    .map((words) => ({ place: 'attachment', words }))
}

/** Whether a pattern matches anywhere in the text, sentence by sentence. */
export function mentions(reading: Reading, pattern: RegExp): boolean {
  return mayMention(reading, pattern) && reading.sentences.some(({ text }) => isIn(text, pattern))
}

/** The sentences in which a pattern matches. */
export function sentencesMentioning(reading: Reading, pattern: RegExp): Sentence[] {
  return mayMention(reading, pattern) ? reading.sentences.filter(({ text }) => isIn(text, pattern)) : []
}

// What begins or ends a sentence does not begin or end the whole.
const anchor = /(?<![[\\])[\^$]/
/** Nothing but a memory of what the same pattern always gives: asking costs a tenth of a review. */
const anchored = new WeakMap<RegExp, boolean>()

function isAnchored(pattern: RegExp): boolean {
  const known = anchored.get(pattern) ?? anchor.test(pattern.source)
  anchored.set(pattern, known)
  return known
}

/** False when no sentence can match: one look at the whole instead of one at each sentence, which is most of a review's cost. */
function mayMention({ whole, sought }: Reading, pattern: RegExp): boolean {
  const known = sought.get(pattern)
  if (known !== undefined) return known
  const found = isIn(whole, pattern) || isAnchored(pattern)
  sought.set(pattern, found)
  return found
}

/** Whether a pattern matches; a global one goes on where it stopped, so it is sent back to the start. */
export function isIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  const found = pattern.test(text)
  pattern.lastIndex = 0
  return found
}

/** Whether all of a pattern holds in one text. */
export function holds(pattern: Pattern, text: string): boolean {
  return pattern.all.every((each) => each.test(text)) && !(pattern.none ?? []).some((each) => each.test(text))
}
