import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../adapters/knowledge.ts'
import type { Clause, Policy } from '../src/policies/clause.ts'
import { writePolicyFile } from '../src/policies/policy-file.ts'

const { policies, towns } = loadKnowledge('knowledge')
const folder = (policy: Policy) => join('knowledge', policy.town)
const sourceOf = (policy: Policy) => readFileSync(join(folder(policy), 'source', `${policy.key}.txt`), 'utf8')

/** Words of a source that are no policy: its title block, page headers and footers, revision tables. */
const furniture: Record<string, string[]> = {
  'glastonbury-7': [
    'Town of Glastonbury',
    'Administrative Policy No.:',
    '7',
    'Subject:',
    'Social Media, Personal Use',
    'Effective Date:',
    'December 9, 2022',
    'Approved By:',
    'Richard J. Johnson, Town Manager',
  ],
  'glastonbury-6': [
    'Town of Glastonbury',
    'Administrative Policy No.: 6',
    'Subject: Social Media - Business Use',
    'Effective Date: December 9, 2022',
    'Approved By:',
    'Richard J. Johnson, Town Manager',
  ],
  charlton: ['BOS Policy No.', 'Title: Social Media Policy', 'Accepted/approved on: 2/25/2020'],
  'westmont-62-79': [
    'DRAFT - FOR DISCUSSION PURPOSES ONLY',
    'Policy Number: Section 62-79 Issued 2-18-2016',
    'Social Media Policy Effective:',
    'NEW ADDITION TO:',
    'ARTICLE III - EMPLOYMENT',
    'Section 62-79 - Social Media Policy',
    'Policy Revision History',
    'Policy Drafted: 2-18-2016 Policy Approved:',
    'Village of Westmont',
    '--------------------- --',
  ],
  'model-city': [],
}

const plain = (text: string) => text.replaceAll('**', '').replace(/\s+/g, ' ').trim()

/** The source as one line of words, without its furniture. */
function wordsOf(policy: Policy): string {
  const lines = sourceOf(policy).split('\n').map(plain)
  return plain(lines.filter((line) => !furniture[policy.key]?.includes(line)).join(' '))
}

/** What stands between the clauses of a policy, each with the clause that follows it. */
function gapsOf(policy: Policy): { gap: string; next: Clause | undefined }[] {
  const words = wordsOf(policy)
  let at = 0
  const gaps = policy.clauses.map((next) => {
    const found = words.indexOf(plain(next.text), at)
    expect(found, `${next.citation} stands in the source, after the clause before it`).toBeGreaterThanOrEqual(at)
    const gap = words.slice(at, found)
    at = found + plain(next.text).length
    return { gap, next }
  })
  return [...gaps, { gap: words.slice(at), next: undefined }]
}

describe.each(policies.map((policy) => [policy.key, policy] as const))('%s', (key, policy) => {
  it('keeps every clause word for word, in printed order', () => {
    const words = wordsOf(policy)
    for (const clause of policy.clauses) expect(words).toContain(clause.text)
    expect(gapsOf(policy)).toHaveLength(policy.clauses.length + 1)
  })

  it('covers its source whole: between clauses stand only labels and headings', () => {
    for (const { gap, next } of gapsOf(policy)) {
      const known = [...(next?.headings ?? []), next?.label ?? ''].filter((words) => words !== '')
      const left = known.reduce((words, one) => words.replace(one, ''), gap)
      expect(left, `before ${next?.citation}`).toMatch(/^[\W_]*(\d+(\.0)?|[IVX]+)?[\W_]*$/)
    }
  })

  it('is written the way the bot writes it, so that a published version differs only where it was changed', () => {
    expect(writePolicyFile(policy)).toBe(readFileSync(join(folder(policy), `${key}.md`), 'utf8'))
  })

  it('meets the labelled clauses', () => {
    const gold = readFileSync('tests/evaluation/clauses.jsonl', 'utf8').split('\n')
    const scratch = mkdtempSync(join(tmpdir(), 'countersign-'))
    const lines = policy.clauses.map(({ citation, headings, text }) =>
      JSON.stringify({ citation, heading: headings.join(' '), text }),
    )
    writeFileSync(join(scratch, 'gold'), gold.filter((line) => line.includes(`"policy": "${key}"`)).join('\n'))
    writeFileSync(join(scratch, 'ours'), lines.join('\n'))
    const arguments_ = ['tests/evaluation/score.mjs', 'import', join(scratch, 'gold'), join(scratch, 'ours')]
    const printed = execFileSync(process.execPath, arguments_, { encoding: 'utf8' }).trim().split('\n')
    expect(JSON.parse(printed.at(-1) ?? '')['clauses whole and cited right']).toBeGreaterThanOrEqual(0.98)
  })
})

describe('the knowledge as a whole', () => {
  it('names every clause once', () => {
    const clauses = policies.flatMap((policy) => policy.clauses)
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
    for (const policy of policies)
      expect(new Set(policy.clauses.map(({ citation }) => citation)).size).toBe(policy.clauses.length)
  })

  it('says where each policy stands: Westmont a draft, the model city a template', () => {
    const status = Object.fromEntries(policies.map((policy) => [policy.key, policy.status]))
    expect(status).toEqual({
      charlton: 'in-force',
      'glastonbury-6': 'in-force',
      'glastonbury-7': 'in-force',
      'model-city': 'template',
      'westmont-62-79': 'draft',
    })
  })

  it('gives the clauses of one list the words that lead into them', () => {
    const leadIn = (id: string) => policies.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id)?.leadIn
    expect(leadIn('glastonbury-7/procedure.1.b')).toBe(
      "Content and restrictions. Employees' personal social media activity must not:",
    )
    expect(leadIn('glastonbury-6/procedure.2.e.a-2')).toBe(
      'Town social media content should not: Violate, or encourage the violation of, any',
    )
    expect(leadIn('glastonbury-6/procedure.2.a')).toBe('Town social media content should not:')
    expect(leadIn('charlton/3.3.4')).toBe('')
  })
})

describe.each(towns.map((town) => [town.key, town] as const))('%s', (key, town) => {
  it('has a policy and knows who decides what its policies leave to a person', () => {
    expect(policies.some((policy) => policy.town === key)).toBe(true)
    for (const office of Object.values(town.approvers).flat())
      expect(['supervisor', 'named-person'].includes(office) || office in town.offices, `${office} is an office`).toBe(
        true,
      )
    expect(town.aliases).toContain(town.name)
    expect(new Intl.DateTimeFormat('en', { timeZone: town.timeZone }).resolvedOptions().timeZone).toBe(town.timeZone)
  })

  it('fills blanks that its policies have', () => {
    const clauses = policies.filter((policy) => policy.town === key).flatMap((policy) => policy.clauses)
    const blank = clauses.filter(({ text }) => text.includes('___')).map(({ citation }) => citation)
    expect(Object.keys(town.blanks)).toEqual(blank)
  })
})

describe('broken knowledge', () => {
  const good = { ...towns[0], key: 'harbor' }
  const file = (clause: string) =>
    `---\npolicy: harbor-1\ntown: harbor\ntitle: Posting\nstatus: in-force\nuse: both\n---\n\n### §1\n\n${clause}\n`
  const line = 'label: 1. · path: 1 · use: both · concepts: scope\n\nPost kindly.'

  function load(files: Record<string, string>) {
    const scratch = mkdtempSync(join(tmpdir(), 'countersign-'))
    execFileSync('mkdir', ['-p', join(scratch, 'harbor'), join(scratch, 'concepts')])
    const all = {
      'concepts/all.yaml': '- { id: scope, title: Scope }\n',
      'harbor/town.json': JSON.stringify(good),
      'harbor/harbor-1.md': file(line),
      ...files,
    }
    for (const [name, content] of Object.entries(all)) writeFileSync(join(scratch, name), content)
    return loadKnowledge(scratch)
  }

  it('loads when nothing is broken', () => {
    expect(load({}).policies[0]?.clauses[0]).toMatchObject({ id: 'harbor-1/1', text: 'Post kindly.' })
  })

  it.each([
    ['harbor/harbor-1.md', file(line.replace('scope', 'scoop')), 'line 9: "§1" carries the unknown concept "scoop"'],
    ['harbor/harbor-1.md', file(line.replace('use: both', 'use: all')), 'line 11: use is "all"'],
    ['harbor/harbor-1.md', 'nothing', 'harbor-1.md, line 1: a policy file begins with front matter'],
    ['harbor/harbor-2.md', file(line), 'harbor-2.md: its front matter says "policy: harbor-1"'],
    ['harbor/town.json', '{', 'town.json: '],
    ['harbor/town.json', JSON.stringify({ ...good, kind: 'parish' }), 'town.json: kind: '],
    ['concepts/all.yaml', '- { id: Scope, title: Scope }\n', 'all.yaml: 0.id: '],
    ['concepts/more.yaml', '- { id: scope, title: Scope }\n', 'the concept "scope" is there twice'],
  ])('refuses a broken %s with one line: %#', (name, content, says) => {
    expect(() => load({ [name]: content })).toThrow(says)
  })
})
