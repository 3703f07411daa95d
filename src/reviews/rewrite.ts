import type { Town } from '../policies/town.ts'
import type { Finding } from './review.ts'
import { sentencesOf } from './sentences.ts'

/** The draft with the words that must go taken out and what is missing added; null when that cannot be done or leaves nothing. */
export function rewriteOf(text: string, findings: Finding[], town: Town): string | null {
  const must = findings.filter(({ effect }) => effect === 'forbids' || effect === 'advises')
  if (
    must.some(
      ({ effect, span, rule }) => effect === 'forbids' && rule.repair !== 'disclaimer' && (!span || !rule.repair),
    )
  )
    return null
  const cuts = must.flatMap(({ span, rule }) => {
    if (!span || !rule.repair || rule.repair === 'disclaimer') return []
    return [rule.repair === 'words' ? span : sentenceAround(text, span)]
  })
  const disclaimer = must.some(({ rule }) => rule.repair === 'disclaimer')
  if (cuts.length === 0 && !disclaimer) return null
  const kept = tidied(withoutStretches(text, cuts))
  if (!/\p{L}{2}/u.test(kept) || isRemnant(kept, text)) return null
  return disclaimer ? `${kept}\n\n${disclaimerFor(town)}` : kept
}

/** What is left without the opening and most of the words was about what is gone. */
function isRemnant(kept: string, text: string): boolean {
  const opening = text.trim().slice(0, 12)
  return !kept.startsWith(opening) && kept.length < text.length / 2
}

/** The sentence that says a post is the person's own. */
export function disclaimerFor(town: Town): string {
  return `These views are my own and not those of the ${town.name}.`
}

function sentenceAround(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const touched = sentencesOf(text).filter(({ start, end }) => start < span.end && span.start < end)
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  }
}

function withoutStretches(text: string, cuts: { start: number; end: number }[]): string {
  let kept = ''
  let at = 0
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += text.slice(at, start)
    at = Math.max(at, end)
  }
  return kept + text.slice(at)
}

function tidied(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
