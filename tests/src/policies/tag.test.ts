import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import type { Clause } from '../../../src/policies/clause.ts'
import { buildConceptModel } from '../../../src/policies/concept-model.ts'
import { conceptSchema } from '../../../src/policies/concepts.ts'
import { carryConcepts, tagClauses } from '../../../src/policies/tag.ts'

const concepts = [
  { id: 'photos', title: 'Photos', policyWords: ['photograph', 'film of'] },
  { id: 'access', title: 'Accessibility', policyWords: ['accessibility'] },
  { id: 'pay', title: 'Pay', policyWords: ['paid'] },
].map((concept) => conceptSchema.parse(concept))

function aClause(text: string, fields: Partial<Clause> = {}): Clause {
  const base = { id: 'harbor/1', policy: 'harbor', path: ['1'], label: '1.', citation: '§1', headings: [], leadIn: '' }
  return { ...base, text, use: 'both', concepts: [], ...fields }
}
const tagsOf = (...clauses: Clause[]) => tagClauses(clauses, concepts).map((clause) => clause.concepts)

describe('tagging a new clause', () => {
  it('finds policy words in any number or tense, as whole words', () => {
    expect(tagsOf(aClause('Photographs of staff are private.'))).toEqual([['photos']])
    expect(tagsOf(aClause('Nobody may film children, or keep a film of them.'))).toEqual([['photos']])
    expect(tagsOf(aClause('Ask for access to telephotographic records.'))).toEqual([[]])
  })

  it('counts a heading that stands over this clause alone', () => {
    expect(tagsOf(aClause('Ask first.', { headings: ['Photographs'] }))).toEqual([['photos']])
  })

  it('uses a shared heading and the lead-in only where the own words say nothing', () => {
    const shared = { headings: ['Photographs'], leadIn: 'Photographs must not show:' }
    expect(tagsOf(aClause('who is paid;', shared), aClause('a child.', shared))).toEqual([['pay'], ['photos']])
  })

  it('finds on its own most of what people tagged in the five policies', () => {
    const knowledge = loadKnowledge('knowledge')
    const model = buildConceptModel(knowledge.concepts)
    const pairs = knowledge.policies.flatMap(({ clauses }) =>
      tagClauses(clauses, knowledge.concepts, model).map((clause, at) => ({
        found: clause.concepts,
        own: clauses[at]?.concepts ?? [],
      })),
    )
    const wanted = pairs.flatMap(({ own }) => own).length
    const hits = pairs.flatMap(({ found, own }) => own.filter((concept) => found.includes(concept))).length
    expect(hits / wanted).toBeGreaterThan(0.7)
    expect(hits / pairs.flatMap(({ found }) => found).length).toBeGreaterThan(0.6)
  })
})

describe('tagging a policy of a town nobody has tagged before', () => {
  const { concepts: library } = loadKnowledge('knowledge')
  const found = (text: string, fields?: Partial<Clause>) => tagClauses([aClause(text, fields)], library)[0]

  it('finds what a clause is about in words that no policy phrase holds', () => {
    expect(found('Staff shall not put pictures of a boy or girl online before the parents agree.')?.concepts).toContain(
      'children-and-releases',
    )
  })

  it('reads from its headings whose page a clause governs', () => {
    expect(found('Be kind.', { headings: ['Use of Personal Accounts'] })?.use).toBe('personal')
    expect(found('Be kind.', { headings: ['Official Accounts'] })?.use).toBe('official')
    expect(found('Be kind.', { headings: ['General'] })?.use).toBe('both')
  })
})

describe('carrying tags to a new version', () => {
  const old = [
    aClause('Nobody may post photographs of a fire scene without the permission of the chief.', {
      citation: 'Rule 1(a), by hand',
      use: 'official',
      concepts: ['photos-of-scenes'],
    }),
    aClause('Town policy', { id: 'harbor/2', citation: '§2', leadIn: 'Break any', concepts: ['companion-policies'] }),
  ]

  it('keeps them for a clause that moved, under its new citation', () => {
    const moved = aClause('Nobody may post photographs of any fire scene without the permission of the chief.', {
      id: 'harbor/7',
      citation: '§7',
      concepts: ['wrong'],
    })
    expect(carryConcepts([moved], old)).toMatchObject([
      { citation: '§7', use: 'official', concepts: ['photos-of-scenes'] },
    ])
  })

  it('keeps the citation that people worded for a clause that did not move', () => {
    const same = aClause(old[0]?.text ?? '', { citation: '§1' })
    expect(carryConcepts([same], old)).toMatchObject([
      { citation: 'Rule 1(a), by hand', concepts: ['photos-of-scenes'] },
    ])
  })

  it('keeps them for a rewording under the same citation, not for other words', () => {
    const reworded = aClause('Nobody may post photographs of a patient without permission of the nurse.', {
      citation: 'Rule 1(a), by hand',
    })
    const other = aClause('Fees are due in May.', { citation: 'Rule 1(a), by hand', concepts: ['fees'] })
    expect(carryConcepts([reworded], old)[0]?.concepts).toEqual(['photos-of-scenes'])
    expect(carryConcepts([other], old)[0]?.concepts).toEqual(['fees'])
  })
})
