import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import { successorOf } from '../../../src/inquiries/answerer.ts'
import { type Inquiry, inquirySchema } from '../../../src/inquiries/inquiry.ts'
import type { Person } from '../../../src/people.ts'
import type { Town } from '../../../src/policies/town.ts'

const [luis, dana, marcy, owen, nadia, thomas] = ['luis', 'dana', 'marcy', 'owen', 'nadia', 'thomas'].map(
  (name) => `glastonbury-${name}`,
) as [string, string, string, string, string, string]
const staff = playgroundStaff().filter(({ town }) => town === 'glastonbury')
const found = loadKnowledge('knowledge').towns.find(({ key }) => key === 'glastonbury')
const asker = staff.find(({ id }) => id === luis)
if (!found || !asker) throw new Error('Glastonbury is not there.')
const town: Town = found

const inquiry = (parts: Partial<Inquiry>): Inquiry => ({
  ...inquirySchema.parse({
    id: 'i1',
    town: 'glastonbury',
    asker: luis,
    owner: marcy,
    question: 'May I?',
    askedAt: '2026-11-02T09:00:00.000Z',
    status: 'open',
    answer: '',
    answeredBy: '',
    answeredAt: '',
  }),
  ...parts,
})
const without = (...gone: string[]) => staff.filter(({ id }) => !gone.includes(id))
const changed = (id: string, change: Partial<Person>) =>
  staff.map((person) => (person.id === id ? { ...person, ...change } : person))
/** The town's file names this person for the office. */
const naming = (office: string, person: string): Town => ({
  ...town,
  offices: { ...town.offices, [office]: { title: 'Office', ...town.offices[office], person } },
})
const next = (one: Inquiry, people: Person[], where = town) => {
  const successor = successorOf(one, asker, where, people)
  return successor && `${successor.office}: ${successor.person.id}`
}

describe('an open question goes on', () => {
  test.each<[string, Inquiry, Person[], Town, string | undefined]>([
    ['not while its owner holds the office', inquiry({ office: 'hr' }), staff, town, undefined],
    [
      'not because a colleague holds it too',
      inquiry({ office: 'hr' }),
      changed(dana, { roles: ['hr'] }),
      town,
      undefined,
    ],
    ['to whom the town’s file names now', inquiry({ office: 'hr' }), staff, naming('hr', nadia), `hr: ${nadia}`],
    ['not from whom the file names', inquiry({ owner: nadia, office: 'hr' }), staff, naming('hr', nadia), undefined],
    ['from IT to the new IT', inquiry({ owner: 'gone', office: 'it' }), staff, town, `it: ${owen}`],
    ['to HR where its office is vacant', inquiry({ owner: owen, office: 'it' }), without(owen), town, `hr: ${marcy}`],
    ['nowhere while nobody could have it', inquiry({ office: 'hr' }), without(marcy), town, undefined],
    ['never to the asker', inquiry({ owner: 'gone', office: 'it' }), without(owen), naming('hr', luis), `hr: ${marcy}`],
    [
      'from one supervisor to the next',
      inquiry({ owner: 'gone', office: 'supervisor' }),
      staff,
      town,
      `supervisor: ${dana}`,
    ],
    ['of an earlier version: to HR', inquiry({ owner: 'gone' }), staff, town, `hr: ${marcy}`],
    ['of an earlier version: not from who is there', inquiry({ owner: owen }), staff, town, undefined],
    [
      'before a signature: never to the supervisor',
      inquiry({ owner: 'gone', office: 'hr', acknowledgement: 'a1' }),
      changed(dana, { roles: ['hr'] }).filter(({ id }) => id !== marcy),
      town,
      `administrator: ${thomas}`,
    ],
  ])('%s', (_, one, people, where, expected) => {
    expect(next(one, people, where)).toBe(expected)
  })
})
