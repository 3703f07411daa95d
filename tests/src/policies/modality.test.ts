import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { type Modality, modalityOf } from '../../../src/policies/modality.ts'

const clauses = loadKnowledge('knowledge').policies.flatMap((policy) => policy.clauses)

/** How a careful reader reads clauses of the five policies. */
const readings: Record<Modality, string[]> = {
  'must-not': [
    'glastonbury-7/procedure.1.a',
    'glastonbury-7/procedure.1.b',
    'glastonbury-7/procedure.1.g',
    'glastonbury-7/procedure.1.h',
    'glastonbury-7/procedure.1.j',
    'charlton/3.6.3.a',
    'charlton/3.6.3.k',
    'westmont-62-79/i.5',
    'westmont-62-79/i.6',
    'westmont-62-79/ii.4',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.e',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.g',
    'model-city/3.personal-use-of-social-media.b',
    'model-city/3.personal-use-of-social-media.c',
  ],
  must: [
    'glastonbury-6/procedure.1.b',
    'glastonbury-6/procedure.1.c',
    'charlton/3.2',
    'charlton/3.3.4',
    'charlton/3.5.1',
    'charlton/3.5.3',
    'charlton/3.7.3',
    'charlton/3.8.bullet-1',
    'westmont-62-79/i.3',
    'westmont-62-79/ii.2',
    'westmont-62-79/iv',
    'model-city/1.c.iv',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.g-2',
  ],
  'needs-approval': [
    'glastonbury-7/procedure.1.c',
    'glastonbury-7/procedure.1.i',
    'glastonbury-6/procedure.1.a',
    'charlton/1.3',
    'charlton/2.2',
    'charlton/3.3.3',
    'westmont-62-79/i.1',
    'westmont-62-79/i.7',
    'westmont-62-79/ii.3',
    'westmont-62-79/ii.5',
    'westmont-62-79/ii.6',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.f',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.j',
  ],
  may: [
    'glastonbury-6/procedure.1',
    'glastonbury-6/moderation-of-third-party-content',
    'westmont-62-79/iii.p1',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.h',
    'model-city/3.personal-use-of-social-media.a',
    'model-city/5',
  ],
  should: [
    'charlton/3.5.2',
    'westmont-62-79/i.2',
    'westmont-62-79/ii.1',
    'westmont-62-79/v',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.d',
  ],
  'should-not': [
    'glastonbury-6/procedure.2.a',
    'glastonbury-6/procedure.2.b',
    'glastonbury-6/procedure.2.e.a-2',
    'model-city/3.official-use-of-social-media-on-behalf-of-the-city.b',
    'model-city/3.desktop-applications',
  ],
  protects: [
    'glastonbury-7/policy.p2',
    'glastonbury-7/no-retaliation',
    'glastonbury-7/discipline',
    'glastonbury-6/no-retaliation',
    'charlton/3.4.3',
    'westmont-62-79/policy-introduction-and-purpose.p1',
    'westmont-62-79/i.closing-p',
    'model-city/4',
  ],
  informs: [
    'glastonbury-7/purpose',
    'glastonbury-7/definitions.1',
    'glastonbury-6/definitions.3',
    'glastonbury-6/discipline',
    'charlton/1.1',
    'charlton/applicability.p1',
    'westmont-62-79/i.4',
    'model-city/1.a',
    'model-city/2.b',
    'model-city/4-2',
  ],
}

describe('the modality of a clause', () => {
  it.each(Object.entries(readings))('%s', (modality, ids) => {
    const found = ids.map((id) => {
      const clause = clauses.find((one) => one.id === id)
      return `${id}: ${clause ? modalityOf(clause) : 'no such clause'}`
    })
    expect(found).toEqual(ids.map((id) => `${id}: ${modality}`))
  })

  it.each([
    ['No employee may post pictures of a child.', 'must-not'],
    ['Staff are not permitted to answer the press.', 'must-not'],
    ['Employees shall seek written approval of the clerk before posting.', 'needs-approval'],
    ['A supervisor must give permission.', 'must'],
    ['Employees are allowed to share official posts.', 'may'],
    ['Staff are encouraged to share official posts.', 'should'],
    ['Nothing in this policy limits talk about pay.', 'protects'],
    ['This policy does not prohibit talk about pay.', 'protects'],
    ['The harbor is open all year.', 'informs'],
  ] satisfies [string, Modality][])('reads "%s" as %s', (text, modality) => {
    expect(modalityOf({ text, leadIn: '', headings: [] })).toBe(modality)
  })

  it('lets a lead-in that stops at its verb rule the items, and a whole sentence leave them alone', () => {
    const item = { text: 'include a photo of a person who may object;', headings: [] }
    expect(modalityOf({ ...item, leadIn: 'Posts must not:' })).toBe('must-not')
    expect(modalityOf({ text: 'Staff must ask.', headings: [], leadIn: 'Platforms may be used as follows:' })).toBe(
      'must',
    )
  })
})
