import { type Duty, dutyAt } from '../approvals/duty.ts'
import type { Town } from '../policies/town.ts'
import type { Draft } from './draft.ts'
import { type PlainText, plainText } from './plain-text.ts'
import type { Excerpt } from './rule.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A draft as the rules read it: plain text in sentences, attachments in plain words, the town and the duty at posting time. */
export type Reading = {
  draft: Draft
  town: Town
  plain: PlainText
  sentences: Sentence[]
  attachments: string[]
  duty: Duty
}

/** Reads a draft once for all rules. */
export function readDraft(draft: Draft, town: Town): Reading {
  const plain = plainText(draft.text)
  return {
    draft,
    town,
    plain,
    sentences: sentencesOf(plain.text),
    attachments: draft.attachments.flatMap((words) => sentencesOf(plainText(words).text)).map(({ text }) => text),
    duty: dutyAt(draft.postingAt, draft.schedule, Object.keys(town.holidays)),
  }
}

/** Every pattern of `all` matches and none of `none` does. */
export type Pattern = { all: RegExp[]; none?: RegExp[] }

/** The sentences in which one of the patterns holds. */
export function sentencesWith(reading: Reading, ...patterns: Pattern[]): Excerpt[] {
  return reading.sentences
    .filter(({ text }) => patterns.some((pattern) => holds(pattern, text)))
    .map(({ start, end }) => ({ place: 'text', start, end }))
}

/** The words themselves that match, each pattern being global; words that stand inside a match of `except` are left alone. */
export function wordsWith(reading: Reading, patterns: RegExp[], except: RegExp[] = []): Excerpt[] {
  return reading.sentences.flatMap(({ start, text }) => {
    const safe = except.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
    )
    return patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({
        place: 'text' as const,
        start: start + match.index,
        end: start + match.index + match[0].length,
      }))
      .filter((found) => !safe.some(([from, to]) => from <= found.start - start && found.end - start <= to))
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
  return reading.sentences.some(({ text }) => pattern.test(text))
}

/** Whether all of a pattern holds in one text. */
export function holds(pattern: Pattern, text: string): boolean {
  return pattern.all.every((each) => each.test(text)) && !(pattern.none ?? []).some((each) => each.test(text))
}
