import { describe, expect, it } from 'vitest'
import { docx, p, r, table } from './docx-builder.ts'
import { clausesOf, read } from './read.ts'

const labels = async (file: Uint8Array) =>
  (await read(file)).lines.map(({ label = '', text }) => `${label} ${text}`.trim())

describe("Word's automatic numbering", () => {
  const legal = [
    { format: 'upperRoman', text: 'ARTICLE %1', style: 'Heading1' },
    { format: 'decimal', text: '%1.%2', legal: true },
    { format: 'lowerLetter', text: '(%3)' },
    { format: 'lowerRoman', text: '(%4)' },
  ]
  const styles =
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Rule"><w:name w:val="Rule"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Rule"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>'

  it('gives the labels of linked styles, of inherited lists and of levels in digits', async () => {
    const body =
      p('Scope', { style: 'Heading1' }) +
      p('All who post are bound.', { style: 'Rule' }) +
      p('Nobody may post:', { style: 'Rule' }) +
      p('keys; or', { style: 'Item' }) +
      p('codes, unless:', { style: 'Item' }) +
      p('they are old.', { num: 7, level: 3 }) +
      p('Records', { style: 'Heading1' }) +
      p('Keep all posts.', { style: 'Rule' })
    const file = await docx({ body, styles, lists: [legal], nums: [{ id: 7, list: 0 }] })
    expect(await labels(file)).toEqual([
      'ARTICLE I Scope',
      '1.1 All who post are bound.',
      '1.2 Nobody may post:',
      '(a) keys; or',
      '(b) codes, unless:',
      '(i) they are old.',
      'ARTICLE II Records',
      '2.1 Keep all posts.',
    ])
    expect(await clausesOf(file)).toEqual([
      '§1.1: All who post are bound.',
      '§1.2: Nobody may post:',
      '§1.2(a): keys; or',
      '§1.2(b): codes, unless:',
      '§1.2(b)(i): they are old.',
      '§2.1: Keep all posts.',
    ])
  })

  it('goes on counting after other text, and starts anew where a list is told to', async () => {
    const file = await docx({
      body:
        p('One.', { num: 1, level: 0 }) +
        p('Two.', { num: 1, level: 0 }) +
        p('In between.') +
        p('Three.', { num: 1, level: 0 }) +
        p('Seven again.', { num: 2, level: 0 }) +
        p('Eight.', { num: 2, level: 0 }) +
        p('Nine, of the first list.', { num: 1, level: 0 }),
      lists: [[{ format: 'decimal', text: '%1)' }]],
      nums: [
        { id: 1, list: 0 },
        { id: 2, list: 0, starts: { 0: 7 } },
      ],
    })
    expect(await labels(file)).toEqual([
      '1) One.',
      '2) Two.',
      'In between.',
      '3) Three.',
      '7) Seven again.',
      '8) Eight.',
      '9) Nine, of the first list.',
    ])
  })

  it('writes zeros, letters past z and levels that never restart', async () => {
    const many = Array.from({ length: 28 }, () => p('x', { num: 1, level: 1 })).join('')
    const file = await docx({
      body: p('A', { num: 1, level: 0 }) + many + p('B', { num: 1, level: 0 }) + p('y', { num: 1, level: 1 }),
      lists: [
        [
          { format: 'decimalZero', text: 'Rule %1.', start: 9 },
          { format: 'lowerLetter', text: '%2.', restart: 0 },
        ],
      ],
      nums: [{ id: 1, list: 0 }],
    })
    const found = await labels(file)
    expect(found.slice(0, 2)).toEqual(['Rule 09. A', 'a. x'])
    expect(found.slice(26, 31)).toEqual(['z. x', 'aa. x', 'bb. x', 'Rule 10. B', 'cc. y'])
  })
})

describe('reading a Word file', () => {
  it('reads the final version: insertions stay, deletions and hidden words go', async () => {
    const deleted = '<w:del><w:r><w:delText>never </w:delText></w:r></w:del>'
    const inserted = `<w:ins>${r('always ')}</w:ins>`
    const file = await docx({
      body:
        p(r('Staff ') + deleted + inserted + r('ask first.'), { num: 1, level: 0 }) +
        p('<w:del><w:r><w:delText>Gone altogether.</w:delText></w:r></w:del>', {
          num: 1,
          level: 0,
          mark: '<w:rPr><w:del/></w:rPr>',
        }) +
        p(r('Staff log off.') + r('secret note', '<w:vanish/>'), { num: 1, level: 0 }),
      lists: [[{ format: 'decimal', text: '%1.' }]],
      nums: [{ id: 1, list: 0 }],
    })
    expect(await clausesOf(file)).toEqual(['§1: Staff always ask first.', '§2: Staff log off.'])
    expect((await read(file)).leftOut).toEqual(['secret note'])
  })

  it('parts a run-in heading from its words, and joins words split over runs', async () => {
    const file = await docx({
      body:
        p(r('Off ', '<w:b/>') + r('duty.', '<w:b/>') + r(' No uni') + r('form in a ') + r('bar.', '<w:i/>'), {
          num: 1,
          level: 0,
        }) + p('Wear it at work.', { num: 1, level: 0 }),
      lists: [[{ format: 'decimalZero', text: 'Sec. 4.%1.' }]],
      nums: [{ id: 1, list: 0 }],
    })
    expect(await clausesOf(file)).toEqual(['§4.01: No uniform in a bar.', '§4.02: Wear it at work.'])
  })

  it('reads tables as rows with their columns, and layout tables as paragraphs', async () => {
    const file = await docx({
      body:
        p('Who decides', { style: 'H' }) +
        p('Ask the person in the table before you post.') +
        table([
          ['Kind', 'Person'],
          ['A trip with students', 'The principal of the school, a day before'],
          ['A game', 'The athletic director, at any time'],
        ]) +
        p('More rules', { style: 'H' }) +
        table([
          ['1.', 'Keep the letter for a year.'],
          ['2.', 'Send a copy to the office.'],
        ]),
      styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>',
    })
    expect(await clausesOf(file)).toEqual([
      'Who decides: Ask the person in the table before you post.',
      'Who decides, table row 1 (A trip with students): A trip with students | The principal of the school, a day before',
      'Who decides, table row 2 (A game): A game | The athletic director, at any time',
      'More rules 1: Keep the letter for a year.',
      'More rules 2: Send a copy to the office.',
    ])
  })

  it('leaves out a table of contents', async () => {
    const file = await docx({
      body:
        p('Rules 3', { style: 'TOC1' }) +
        p('Rules', { style: 'H' }) +
        p('Ask before you post anything.') +
        p('Records', { style: 'H' }) +
        p('Keep all posts for a year.'),
      styles:
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    })
    expect(await clausesOf(file)).toEqual([
      'Rules: Ask before you post anything.',
      'Records: Keep all posts for a year.',
    ])
    expect((await read(file)).leftOut).toEqual(['Rules 3'])
  })

  it('says that macros and comments were left alone', async () => {
    const file = await docx({
      body: p('Ask first.'),
      extra: { 'word/vbaProject.bin': 'x', 'word/comments.xml': '<x/>' },
    })
    expect((await read(file)).notes).toEqual([
      'The file has macros. They were not run and not kept.',
      'The file has comments. They were not read.',
    ])
  })
})
