import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clause, Policy } from '../../../src/policies/clause.ts'
import { clauseId } from '../../../src/policies/clause-id.ts'
import { parsePolicyFile, writePolicyFile } from '../../../src/policies/policy-file.ts'

function aClause(path: string[], fields: Partial<Clause> = {}): Clause {
  const id = clauseId('harbor-1', path)
  const base = { label: '', headings: [], leadIn: '', use: 'both' as const, concepts: [] }
  return {
    id,
    policy: 'harbor-1',
    path,
    citation: `Policy 1, ${path.join(' ')}`,
    text: 'Post kindly.',
    ...base,
    ...fields,
  }
}

function aPolicy(clauses: Clause[]): Policy {
  const dates = { adopted: '2024-05-06', effective: null }
  const names = { key: 'harbor-1', town: 'harbor', title: 'Posting: the rules', number: '12' }
  return { ...names, ...dates, version: 3, status: 'in-force', use: 'both', clauses }
}

const readBack = (policy: Policy) => parsePolicyFile(writePolicyFile(policy))

describe('a policy file', () => {
  it('is read back as the policy it was written from', () => {
    const policy = aPolicy([
      aClause(['Rules', '1'], { label: '1.', headings: ['Rules', 'Photos / film'], text: 'Photos must not:' }),
      aClause(['Rules', '1', 'a'], {
        label: 'a.',
        headings: ['Rules'],
        leadIn: 'Photos must not:',
        concepts: ['scope'],
      }),
      aClause(['Rules', '1', 'b'], { headings: [], leadIn: 'another lead-in', use: 'official' }),
      aClause(['1 / 2', 'a\\b'], { headings: ['A › B'], text: '# not a heading\n\n\\ kept\nlead-in: kept' }),
    ])
    expect(readBack(policy)).toEqual(policy)
  })

  it('is read back whatever the words are', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/[\r\u0085\u2028\u2029]/g, '').trim())
    const line = words.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text !== '' && text !== '(none)')
    fc.assert(
      fc.property(words.filter(Boolean), line, fc.array(line), (text, leadIn, headings) => {
        const policy = aPolicy([aClause(['1'], { text, leadIn, headings })])
        expect(readBack(policy)).toEqual(policy)
      }),
    )
  })

  it('works out lead-ins from the clause above instead of repeating them', () => {
    const policy = aPolicy([
      aClause(['1'], { text: 'Photos must not:' }),
      aClause(['1', 'a'], { leadIn: 'Photos must not:' }),
    ])
    expect(writePolicyFile(policy)).not.toContain('lead-in:')
  })
})

describe('a broken policy file', () => {
  const written = writePolicyFile(aPolicy([aClause(['1']), aClause(['2'])]))

  it.each([
    ['title: "Posting: the rules"', 'title: [', /^x\.md, line [45]: front matter is not YAML/],
    ['status: in-force', 'status: law', /^x\.md, line 9: front matter, "status"/],
    ['adopted: 2024-05-06', 'adopted: 6 May', /^x\.md, line 7: front matter, "adopted"/],
    ['policy: harbor-1', 'polcy: harbor-1', /^x\.md, line \d+: front matter/],
    ['path: 2', 'path: 1', /^x\.md, line 19: the citation or path is taken by "Policy 1, 1"/],
    ['label: (none) · path: 2', 'labl: (none) · path: 2', /^x\.md, line 21: expected "label: /],
    ['### Policy 1, 1\n', 'Policy 1, 1\n', /^x\.md, line 13: words outside a clause/],
  ])('says in one line where it breaks: %s', (good, bad, says) => {
    expect(written).toContain(good)
    expect(() => parsePolicyFile(written.replace(good, bad), 'x.md')).toThrow(says)
  })

  it('needs words in every clause, and clauses', () => {
    const emptied = `${written.slice(0, written.lastIndexOf('Post kindly.'))}\n`
    expect(() => parsePolicyFile(emptied, 'x.md')).toThrow('the clause has no words (clause "Policy 1, 2")')
    expect(() => parsePolicyFile(written.slice(0, written.indexOf('###')), 'x.md')).toThrow('no clauses')
  })
})
