import { describe, expect, test } from 'vitest'
import type { Clause, Policy } from '../../../src/policies/clause.ts'
import { type Concept, conceptSchema } from '../../../src/policies/concepts.ts'
import { buildIndex, search } from '../../../src/policies/search.ts'
import { shelfOf } from '../../../src/policies/shelf.ts'
import { townSchema } from '../../../src/policies/town.ts'

const town = townSchema.parse({
  key: 'alder',
  name: 'Town of Alder',
  aliases: ['Alder'],
  kind: 'town',
  timeZone: 'America/New_York',
  domains: [],
  phones: [],
  accounts: [],
  offices: { hr: { title: 'Human Resources' } },
  approvers: {},
  blanks: {},
})

const concept = (id: string, given: Partial<Concept>): Concept => conceptSchema.parse({ id, title: id, ...given })
const concepts = [
  concept('logo', { title: 'Logo', words: ['logo', 'seal'], questions: ['May I use the logo on my page?'] }),
  concept('swearing', {
    title: 'Swearing',
    words: ['swear'],
    questions: ['Can I swear in a post?'],
    orElse: ['manners'],
  }),
  concept('manners', { title: 'Manners', words: ['polite'], questions: ['Must I be polite?'] }),
  concept('parking', { title: 'Parking', words: ['park', 'parking'], questions: ['Where do I park my car?'] }),
]

function clause(id: string, text: string, carried: string[], use: Clause['use'] = 'both'): Clause {
  return {
    id,
    policy: 'alder-1',
    path: [id],
    label: '',
    citation: id,
    headings: [],
    leadIn: '',
    text,
    use,
    concepts: carried,
  }
}

function indexOf(clauses: Clause[]) {
  const policy: Policy = {
    key: 'alder-1',
    town: 'alder',
    version: 1,
    title: 'Social media',
    number: '',
    adopted: null,
    effective: null,
    status: 'in-force',
    use: 'both',
    clauses,
  }
  return buildIndex(shelfOf(town, [policy], concepts))
}

const index = indexOf([
  clause('1', 'Employees may not display the emblem of Alder.', ['logo'], 'personal'),
  clause('2', 'The emblem must appear on every page.', ['logo'], 'official'),
  clause('3', 'Employees shall be courteous.', ['manners']),
  clause('4', 'Zoning variances are heard quarterly.', []),
])
const firstFor = (question: string) => search(index, question).found[0]?.clause.id

describe('search', () => {
  test('meets clauses by their concepts when no word is shared', () => {
    expect(['1', '2']).toContain(firstFor('can i put the seal up'))
  })

  test('prefers the clause of the use that is asked about', () => {
    expect(firstFor('May I use the logo on my own page?')).toBe('1')
    expect(firstFor("Is the logo on the department's page?")).toBe('2')
  })

  test('finds a clause that carries no concept by its own words', () => {
    expect(firstFor('zoning variances')).toBe('4')
  })

  test('reads slips of the pen', () => {
    expect(firstFor('zonning varainces')).toBe('4')
  })

  test('lets another concept stand in where no clause carries the one asked about', () => {
    expect(firstFor('Can I swear?')).toBe('3')
    expect(search(index, 'Can I swear?').concepts[0]).toMatchObject({ id: 'swearing', carried: true })
  })

  test('says which concepts no clause of the town carries', () => {
    expect(search(index, 'Where do I park?').concepts[0]).toMatchObject({ id: 'parking', carried: false })
  })

  test('gives the same answer every time', () => {
    expect(search(index, 'logo on my page')).toEqual(search(index, 'logo on my page'))
  })

  test('finds nothing in an empty policy', () => {
    expect(search(indexOf([]), 'May I use the logo?').found).toEqual([])
  })
})
