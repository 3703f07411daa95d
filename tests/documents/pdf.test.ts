import { describe, expect, it } from 'vitest'
import { lines, pdf } from './pdf-builder.ts'
import { clausesOf, read, refusal } from './read.ts'

const header = { x: 72, y: 750, text: 'Harbor Town Policy Manual, Chapter 7' }
const footer = (page: number) => ({ x: 280, y: 30, text: `Page ${page} of 2` })

describe('reading a PDF', () => {
  it('drops headers and footers in the middle of a sentence and joins words cut at a line end', async () => {
    const file = pdf([
      [
        header,
        ...lines(72, 700, [
          '1. Nobody who works for the town may post a photograph of a resi-',
          'dent who has not agreed to it in writing before the photograph',
          'is taken, and nobody may store such a photograph on a telephone or',
        ]),
        footer(1),
      ],
      [
        header,
        ...lines(72, 700, ['in a cloud account.', '', '2. Keep the letter in which the resident agreed.']),
        footer(2),
      ],
    ])
    expect(await clausesOf(file)).toEqual([
      '§1: Nobody who works for the town may post a photograph of a resident who has not agreed to it in writing before the photograph is taken, and nobody may store such a photograph on a telephone or in a cloud account.',
      '§2: Keep the letter in which the resident agreed.',
    ])
    expect((await read(file)).leftOut).toContain('Page 2 of 2')
  })

  it('reads columns one after the other', async () => {
    const left = [
      '1. The town has one account on each',
      'network and no other, and the clerk',
      'keeps the list of these accounts in',
      'the office for all who wish to see it.',
      '',
      '2. Only the clerk and the deputy clerk',
      'post on these accounts, and they post',
      'about meetings, closures and weather.',
    ]
    const right = [
      '3. A comment stays unless it breaks a',
      'rule that stands at the head of the',
      'page, and whoever removes it writes',
      'down which rule that was and when.',
      '4. A resident who asks gets an answer',
      'within two working days from the one',
      'who wrote the post, or from the clerk',
      'when that person is away from work.',
    ]
    const file = pdf([
      [
        { x: 200, y: 740, text: 'Town Accounts', bold: true, size: 14 },
        ...lines(72, 700, left),
        ...lines(330, 700, right),
      ],
    ])
    const found = await clausesOf(file)
    expect(found.map((clause) => clause.slice(0, 22))).toEqual([
      '§1: The town has one a',
      '§2: Only the clerk and',
      '§3: A comment stays un',
      '§4: A resident who ask',
    ])
    expect(found[0]).toMatch(/network and no other, and the clerk keeps the list of these accounts in the office/)
  })

  it('keeps a table row together over its lines and over a page break', async () => {
    const row = (y: number, cells: [string, string, string], bold?: true) =>
      cells.flatMap((text, at) => (text === '' ? [] : [{ x: 72 + 150 * at, y, text, ...(bold && { bold }) }]))
    const file = pdf([
      [
        header,
        { x: 72, y: 700, text: 'Part A. Who decides', bold: true },
        { x: 72, y: 676, text: 'The table says whom to ask.' },
        ...row(650, ['Matter', 'Person', 'Time'], true),
        ...row(630, ['A photograph', 'The clerk, after the', 'Two days']),
        ...row(618, ['', 'supervisor has agreed', '']),
        footer(1),
      ],
      [
        header,
        ...row(700, ['A closed road', 'The officer on duty', 'At once']),
        { x: 72, y: 660, text: 'Part B. Breach', bold: true },
        { x: 72, y: 636, text: 'A breach is spoken about first.' },
        footer(2),
      ],
    ])
    expect(await clausesOf(file)).toEqual([
      'Part A: The table says whom to ask.',
      'Part A, table row 1 (A photograph): A photograph | The clerk, after the supervisor has agreed | Two days',
      'Part A, table row 2 (A closed road): A closed road | The officer on duty | At once',
      'Part B: A breach is spoken about first.',
    ])
  })

  it('sets a slanted watermark aside', async () => {
    const file = pdf([
      [
        { x: 100, y: 300, text: 'DRAFT', slant: true, size: 80 },
        ...lines(72, 700, ['1. Ask first.', '', '2. Post then.']),
      ],
    ])
    expect(await clausesOf(file)).toEqual(['§1: Ask first.', '§2: Post then.'])
    expect((await read(file)).leftOut).toEqual(['DRAFT'])
  })

  it('says that a scan holds no text', async () => {
    expect(await refusal(pdf([[]]))).toMatch(/pictures of pages, not text\. Run text recognition/)
  })
})
