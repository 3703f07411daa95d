import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { citationNameOf } from '../../../src/policies/cite.ts'
import { importText } from '../../../src/policies/structure.ts'

const read = (text: string, citationName = '') => importText(text, { policy: 'harbor', citationName })
const citations = (text: string, citationName = '') => read(text, citationName).clauses.map(({ citation }) => citation)
const find = (text: string, citation: string) => read(text).clauses.find((clause) => clause.citation === citation)

const numbered = `TOWN OF HARBOR
Policy 9

Rules

1. Photographs. Nobody may post photographs that show:
a. a child's face;
b. a door code; or
c. a patient, unless:
 i. the patient agreed in writing; and
 ii. the picture shows no record.
d. anything under seal.
2. Videos. The same goes for videos.

Where to ask

Write to the clerk. The clerk answers in two days.
`

describe('importing text', () => {
  it('reads numbers, letters and roman numerals as one tree', () => {
    expect(citations(numbered, 'Policy 9')).toEqual([
      'Policy 9, Rules 1',
      'Policy 9, Rules 1(a)',
      'Policy 9, Rules 1(b)',
      'Policy 9, Rules 1(c)',
      'Policy 9, Rules 1(c)(i)',
      'Policy 9, Rules 1(c)(ii)',
      'Policy 9, Rules 1(d)',
      'Policy 9, Rules 2',
      'Policy 9, Where to ask',
    ])
  })

  it('gives an item the words that lead into it, through every list above it', () => {
    expect(find(numbered, 'Rules 1(c)(i)')).toMatchObject({
      path: ['Rules', '1', 'c', 'i'],
      label: 'i.',
      headings: ['Rules', 'Photographs'],
      leadIn: 'Photographs. Nobody may post photographs that show: a patient, unless:',
      text: 'the patient agreed in writing; and',
    })
  })

  it('keeps the title block out of the clauses and says so', () => {
    expect(read(numbered).leftOut).toEqual(['TOWN OF HARBOR', 'Policy 9'])
  })

  it('reads i. after h. as a letter and i. under a letter as a numeral', () => {
    const items = [...'abcdefghij'].map((letter) => `${letter}. Rule ${letter} stands here.`).join('\n')
    expect(citations(`Rules\n\n${items}`)).toContain('Rules (i)')
    expect(citations(`Rules\n\n${items}`)).toHaveLength(10)
  })

  it('reads decimals, with headings above their words', () => {
    const text = `1.0 Accounts\n\n1.1 Opening an Account\n\nAsk the clerk before you open one.\n\n1.2 Closing\n\nOnly these may close one:\n\n1. the clerk;\n2. the mayor.\n\n2.0 Records\n\n2.1 Keeping\n\nKeep all posts.`
    expect(citations(text)).toEqual(['§1.1', '§1.2', '§1.2(1)', '§1.2(2)', '§2.1'])
    expect(find(text, '§1.2(2)')).toMatchObject({
      headings: ['Accounts', 'Closing'],
      leadIn: 'Only these may close one:',
    })
  })

  it('reads articles with sections that start again, and skips their list of contents', () => {
    const text = `Contents\n\nArticle I. General\n\nSection 1. Purpose\n\nArticle II. Use\n\nArticle I. General\n\nSection 1. Purpose. This policy protects the harbor.\n\nArticle II. Use\n\nSection 1. Limits. Nobody may:\n\n(a) post keys; or\n\n(b) post codes, unless:\n\n(1) they are old.`
    expect(citations(text)).toEqual([
      'Art. I, § 1',
      'Art. II, § 1',
      'Art. II, § 1(a)',
      'Art. II, § 1(b)',
      'Art. II, § 1(b)(1)',
    ])
  })

  it('cites bullets by place, nested ones too, and goes on counting after a nested list', () => {
    const text = `WHO MAY POST\n\nYou may post only if:\n\n• you are trained;\n• you hold:\n    ◦ a badge; or\n    ◦ a letter;\n• you asked.\n`
    expect(citations(text)).toEqual([
      'WHO MAY POST',
      'WHO MAY POST, bullet 1',
      'WHO MAY POST, bullet 2',
      'WHO MAY POST, bullet 2.1',
      'WHO MAY POST, bullet 2.2',
      'WHO MAY POST, bullet 3',
    ])
  })

  it('keeps both of two clauses with one label', () => {
    const text = `Rules\n\na. Be kind to all who write.\nb. Be quick to answer them.\nb. Be right in what you say.\nc. Be brief about all of it.`
    expect(citations(text)).toEqual(['Rules (a)', 'Rules (b) [1st of 2]', 'Rules (b) [2nd of 2]', 'Rules (c)'])
    expect(new Set(read(text).clauses.map(({ id }) => id)).size).toBe(4)
  })

  it('tells a nested list that repeats its letters from its parent list', () => {
    const text = `Rules\n\nPosts should not:\n\n- a. be rude\n- b. break any\n - a. town rule\n - b. state law\n- c. name minors\n`
    expect(citations(text)).toEqual(['Rules', 'Rules (a)', 'Rules (b)', 'Rules (b)(a)', 'Rules (b)(b)', 'Rules (c)'])
    expect(find(text, 'Rules (b)(a)')?.leadIn).toBe('Posts should not: break any')
  })

  it('drops page headers and footers and mends the sentence that they cut', () => {
    const page = '\n\nHarbor Policy Manual\nIssued 2024\n\n'
    const text = `Rules\n\nPosts must carry the name of the${page}department that wrote them.${page}No post may name a child.`
    expect(read(text).clauses.map((clause) => clause.text)).toEqual([
      'Posts must carry the name of the department that wrote them.',
      'No post may name a child.',
    ])
  })

  it('keeps a heading that comes back', () => {
    const section = (words: string) =>
      `${words} Rules\n\nPosts about ${words} need a reason.\n\nExceptions\n\nNone for ${words}.\n\n`
    expect(citations(section('Snow') + section('Water'))).toHaveLength(4)
  })

  it('cites a paragraph after a list as closing the section', () => {
    const text = `I. General Rules\n\nThese rules bind all who post.\n\n1. Be kind to all who write.\n2. Be quick to answer them.\n\nNothing here limits talk about pay.\n\nII. Private Rules\n\nBe yourself at home.`
    expect(citations(text, '§5-1')).toEqual(['§5-1(I)', '§5-1(I)(1)', '§5-1(I)(2)', '§5-1(I), closing ¶', '§5-1(II)'])
  })

  it('joins lines broken to fit a page and drops what nobody sees', () => {
    const text =
      '\ufeffRules\r\n\r\nNo\u00a0post may show a fire extin\u00adguisher while it is\r\nbeing moved from one building to another.\r\n'
    expect(read(text).clauses.map((clause) => clause.text)).toEqual([
      'No post may show a fire extinguisher while it is being moved from one building to another.',
    ])
  })

  it('keeps a question with its answer, and counts Markdown items that are all "1."', () => {
    const text = `# Harbor Answers\n\n## Part 1: Posting\n\n**Q1. May I post?**\n\nA. Yes, if:\n\n1. you asked;\n1. you were told yes.\n\n[Back to top](#harbor-answers)\n\n__Q2:__ *And at night?*  \n**A:** No. Nobody posts at night.\n\n### Q2. By phone?\n\nNot while you drive.`
    const { clauses, leftOut } = read(text)
    expect(clauses.map(({ citation, text: words }) => `${citation}: ${words}`)).toEqual([
      'Q1: May I post? Yes, if:',
      'Q1(1): you asked;',
      'Q1(2): you were told yes.',
      'Q2 [1st of 2]: And at night? No. Nobody posts at night.',
      'Q2 [2nd of 2]: By phone? Not while you drive.',
    ])
    expect(leftOut).toEqual(['[Back to top](#harbor-answers)', 'Harbor Answers'])
  })

  it('loses no word and repeats no citation, whatever the lines are', () => {
    const start = fc.constantFrom(
      '',
      '1. ',
      '2. ',
      'a. ',
      '(a) ',
      'i. ',
      ' - b. ',
      '• ',
      '  ◦ ',
      '1.1 ',
      'Section 2. ',
      'Article I. ',
      '## ',
      'Q1. ',
    )
    const words = fc.constantFrom(
      'Posts',
      'Be kind to all.',
      'No names:',
      'GENERAL RULES',
      'Rules for Staff',
      'and so on',
      'Why? Because.',
      'Town policy',
    )
    const line = fc.tuple(start, words, fc.nat(99)).map(([label, said, count]) => `${label}${said} w${count}`)
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 25 }), (lines) => {
        const { clauses, leftOut } = read(lines.join('\n'))
        const kept = [...clauses.flatMap(({ headings, text }) => [...headings, text]), ...leftOut].join(' ')
        for (const mark of lines.join(' ').match(/\bw\d+/g) ?? []) expect(kept.split(/\W+/)).toContain(mark)
        expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
        expect(new Set(clauses.map(({ citation }) => citation)).size).toBe(clauses.length)
      }),
      { numRuns: 300 },
    )
  })

  it('has no clauses in an empty text', () => {
    expect(read('')).toEqual({ clauses: [], leftOut: [], outside: [], properties: {} })
    expect(read(' \n\n ').clauses).toEqual([])
  })
})

describe('importing the originals of the policies in knowledge/', () => {
  /** The importer cannot know that the note under a misspelt heading is a disclaimer. */
  const wordedByHand: Record<string, string> = { DISCLAMER: 'Disclaimer (Note)' }
  const { policies } = loadKnowledge('knowledge')

  it.each(policies.map((policy) => [policy.key, policy] as const))('finds every clause of %s whole', (key, policy) => {
    const source = readFileSync(`knowledge/${policy.town}/source/${key}.txt`, 'utf8')
    const imported = importText(source, { policy: key, citationName: citationNameOf(policy.clauses) })
    const plain = (citation: string) =>
      (wordedByHand[citation] ?? citation)
        .toLowerCase()
        .replace(/ \[1st §4\]| \[2nd §4\]/, '')
        .replace('policy introduction and purpose', 'introduction')
    expect(imported.clauses.map(({ text }) => text.replace(/^NOTE: /, ''))).toEqual(
      policy.clauses.map(({ text }) => text),
    )
    expect(imported.clauses.map(({ citation }) => plain(citation))).toEqual(
      policy.clauses.map(({ citation }) => plain(citation)),
    )
    expect(imported.clauses.map(({ leadIn }) => leadIn)).toEqual(policy.clauses.map(({ leadIn }) => leadIn))
  })
})
