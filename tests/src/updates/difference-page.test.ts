import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import type { Policy } from '../../../src/policies/clause.ts'
import { differencePage } from '../../../src/updates/difference-page.ts'

const before: Policy =
  loadKnowledge('knowledge').policies.find(({ key }) => key === 'glastonbury-7') ?? expect.fail('no policy')
const ending = (citation: string) => (clause: { citation: string }) => clause.citation.endsWith(citation)
const after = (edit: (clauses: Policy['clauses']) => Policy['clauses']): Policy => ({
  ...before,
  version: 2,
  clauses: edit(before.clauses),
})
const page = (edit: (clauses: Policy['clauses']) => Policy['clauses']) =>
  differencePage({ town: 'Town of Glastonbury', before, after: after(edit) })

test('reworded words are marked where they stand, on both sides', () => {
  const html = page((clauses) =>
    clauses.map((clause) =>
      ending('1(a)')(clause) ? { ...clause, text: 'Be used for Village-related business;' } : clause,
    ),
  )
  expect(html).toContain('<blockquote>Be used for <del>Town</del>-related business;</blockquote>')
  expect(html).toContain('<blockquote>Be used for <ins>Village</ins>-related business;</blockquote>')
  expect(html).toContain('<dd>1 clause reworded</dd>')
})

test('added, removed and renumbered clauses are named', () => {
  const html = page((clauses) => {
    const [first, ...rest] = clauses.filter((clause) => !ending('1(j)')(clause))
    if (!first) return clauses
    const added = { ...first, id: 'x', citation: 'Policy 7, Drones', text: 'Nobody flies a drone over the parks.' }
    return [
      ...rest.map((clause) => (ending('1(i)')(clause) ? { ...clause, citation: 'Policy 7, Z' } : clause)),
      added,
      first,
    ]
  })
  expect(html).toContain('<span class="what">Added</span> Policy 7, Drones')
  expect(html).toContain('<span class="what">Removed</span> Policy 7, Procedure 1(j)')
  expect(html).toContain('Policy 7, Procedure 1(i) is now Policy 7, Z')
})

test('nothing of a policy is markup', () => {
  const evil = '<script>alert(1)</script> & "quotes" of <img src=x onerror=y>'
  const html = differencePage({
    town: '<b>Town</b>',
    before,
    after: {
      ...after((clauses) => clauses.map((clause) => ({ ...clause, text: `${clause.text} ${evil}` }))),
      title: evil,
    },
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
  expect(html).not.toContain('<b>Town')
  expect(html).toContain('&lt;script&gt;')
})

test('it can be signed: name, signature, date and the hash of the words', () => {
  expect(page((clauses) => clauses.slice(1))).toMatch(
    /Name[\s\S]*Signature[\s\S]*Date[\s\S]*SHA-256 of its clauses [0-9a-f]{64}/,
  )
})
