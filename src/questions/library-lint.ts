import type { Knowledge } from '../knowledge.ts'
import { scoreConcepts } from '../policies/concept-model.ts'
import { pinProblems } from '../policies/pins.ts'
import { buildIndex, type ClauseIndex } from '../policies/search.ts'
import { type Shelf, shelfOf } from '../policies/shelf.ts'
import { answerQuestion } from './answer.ts'

/** What HR should look at in the library, one line each, with the place. */
export type LibraryReport = {
  /** Clauses that carry no concept: questions can only reach them by their own words. */
  untagged: string[]
  /** Example questions whose first clause, in a town that has one on the concept, is about something else. */
  astray: string[]
  /** Words of a concept that mean another concept more. */
  pulling: string[]
  /** Pinned answers whose clause changed or went. */
  pins: string[]
}

/** Asks every example question of every town that has a clause on its concept, and every word of its concept. */
export function lintLibrary(knowledge: Knowledge): LibraryReport {
  const shelves = knowledge.towns.map((town) => {
    const shelf = shelfOf(town, knowledge.policies, knowledge.concepts, knowledge.pins)
    return { shelf, index: buildIndex(shelf) }
  })
  return {
    untagged: shelves.flatMap(({ shelf }) =>
      shelf.clauses
        .filter(({ concepts }) => concepts.length === 0)
        .map(({ policy, citation }) => `${policy}: ${citation} has no concept.`),
    ),
    astray: shelves.flatMap(({ shelf, index }) => astray(shelf, index)),
    pulling: shelves[0] ? pulling(shelves[0].shelf, shelves[0].index) : [],
    pins: shelves.flatMap(({ shelf }) =>
      pinProblems(
        knowledge.pins.filter(({ town }) => town === shelf.town.key),
        shelf.clauses,
      ).map((line) => `${shelf.town.key}: ${line}`),
    ),
  }
}

function astray(shelf: Shelf, index: ClauseIndex): string[] {
  const carried = new Set(shelf.clauses.flatMap(({ concepts }) => concepts))
  return shelf.concepts
    .filter(({ id }) => carried.has(id))
    .flatMap(({ id, questions }) =>
      questions.flatMap((question) => {
        const first = answerQuestion(question, shelf, index).citations[0]?.clause
        if (first?.concepts.includes(id)) return []
        return [`${shelf.town.key}, ${id}: "${question}" finds ${first?.citation ?? 'no clause'}.`]
      }),
    )
}

function pulling({ concepts }: Shelf, { model }: ClauseIndex): string[] {
  return concepts.flatMap(({ id, words }, own) =>
    words.flatMap((word) => {
      const scores = scoreConcepts(model, word)
      const best = scores.indexOf(Math.max(...scores))
      const other = concepts[best]
      if (best === own || !other || (scores[own] ?? 0) * 2 > (scores[best] ?? 0)) return []
      return [`${id}: "${word}" pulls in ${other.id} instead.`]
    }),
  )
}
