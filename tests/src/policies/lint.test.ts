import { describe, expect, it } from 'vitest'
import { conceptSchema } from '../../../src/policies/concepts.ts'
import { lint } from '../../../src/policies/lint.ts'
import { importText } from '../../../src/policies/structure.ts'
import { tagClauses } from '../../../src/policies/tag.ts'

const concepts = [
  conceptSchema.parse({
    id: 'respect',
    title: 'Being respectful',
    broad: true,
    policyWords: ['disparage', 'embarrass'],
  }),
  conceptSchema.parse({ id: 'accounts', title: 'Accounts', policyWords: ['account', 'password'] }),
]

const report = (text: string, furniture: string[] = []) => {
  const { clauses, outside } = importText(text, { policy: 'harbor' })
  return lint({ clauses: tagClauses(clauses, concepts), outside, furniture }, concepts).map(
    ({ severity, place, text: words }) => `${severity} ${place}: ${words}`,
  )
}
const sound = '1. Accounts. The clerk opens every account.\n2. Passwords. A password stays with the clerk.\n'

describe('the report on a policy', () => {
  it('has nothing to say of a sound policy', () => {
    expect(report(sound)).toEqual([])
  })

  it('blocks on blanks, whatever their form', () => {
    const text = `${sound}3. Account list. The list is kept by ______.\n4. Account hours. The account is read [insert hours].\n5. Account use. The account opens on TBD.`
    const found = report(text)
    expect(found).toHaveLength(3)
    for (const line of found) expect(line).toMatch(/^blocks §[345]: There is a blank to fill in/)
  })

  it('blocks on a rule that fell out of the clauses, and only advises on one in the page around', () => {
    const { clauses } = importText(sound, { policy: 'harbor' })
    const rule = 'Nobody must ever post a photograph of a child.'
    const found = lint(
      { clauses: tagClauses(clauses, concepts), outside: ['Town of Harbor', rule], furniture: [`${rule} Ever.`] },
      concepts,
    )
    expect(found.map(({ severity, place }) => [severity, place])).toEqual([
      ['blocks', 'outside every clause'],
      ['advice', 'left out as not part of the policy'],
    ])
  })

  it('names labels that repeat, start again, are missing or out of order', () => {
    const list = (labels: string[]) => labels.map((label) => `${label} The account of ${label} is open.`).join('\n')
    expect(report(list(['1.', '2.', '2.', '3.']))[0]).toMatch(/"2" comes twice/)
    expect(report(list(['1.', '2.', '4.']))[0]).toMatch(/^advice 4: After "2" comes "4"/)
    expect(report(`Part A. Rules\n${list(['1)', '2)', '3)', '1)', '2)'])}`)).toEqual([
      'advice Part A: The numbering starts again at "1" after "3". Citations count the repeats; number straight on.',
    ])
    expect(report(list(['I.', 'II.', 'III.', 'V.', 'IV.'])).join()).toMatch(/"IV" comes after "V"/)
    expect(report(list(['a.', 'b.', 'c.', 'd.']))).toEqual([])
  })

  it('finds references to sections that are not there, and leaves other documents alone', () => {
    const text = (words: string) =>
      `Section 1.1. Accounts. The account is open; ${words}.\nSection 1.2. Password. The password is long.`
    expect(report(text('see Section 1.4'))[0]).toMatch(
      /^advice §1\.1: It refers to Section 1\.4, which this policy does not have/,
    )
    expect(report(text('see Section 1.2'))).toEqual([])
    expect(report(text('see Section 1.4 of the Labor Relations Act'))).toEqual([])
    expect(report(text('see 42 U.S.C. § 1983'))).toEqual([])
  })

  it('finds terms written as defined that nothing defines', () => {
    const text = (extra: string) =>
      `1. “Content Owner” means who keeps an account.\n2. Accounts. The Content Owner asks the Page Editor about the account.\n3. Account log. The log goes to the Page Editor of the account; a page editor signs it.\n${extra}`
    expect(report(text(''))).toEqual([
      'advice §2: "Page Editor" is written like a defined term, and nothing here says what it means. Define it, or write it small.',
    ])
    expect(report(text('4. “Page Editor” means who writes for an account.'))).toEqual([])
  })

  it('asks for a saving clause where speech is restricted broadly', () => {
    const restriction = `${sound}3. Respect. Employees must not disparage or embarrass the town.\n`
    expect(report(restriction)).toEqual([expect.stringMatching(/^advice §3: It restricts speech broadly/)])
    expect(report(`${restriction}4. Nothing in this policy restricts talk about pay on an account.`)).toEqual([])
  })

  it('names rules without a concept, and marks of a draft', () => {
    expect(report(`${sound}3. Trees. Nobody may fell trees.`)[0]).toMatch(
      /^advice §3: It is about no topic that I know/,
    )
    expect(report(sound, ['DRAFT - for discussion only'])[0]).toMatch(
      /^advice title or page header: It is marked "DRAFT"/,
    )
    expect(report(`${sound}3. Draft minutes. An account shows no draft minutes.`)).toEqual([])
  })

  it('names two clauses of which one allows what the other forbids', () => {
    const text = `${sound}3. Employees may share the account password with interns on weekends.\n4. Employees must not share the account password with interns on weekends.`
    expect(report(text)).toEqual([expect.stringMatching(/^advice §3: It allows what §4 forbids/)])
    expect(
      report(`${sound}3. Employees may share the account list.\n4. Employees must not share the password.`),
    ).toEqual([])
  })
})
