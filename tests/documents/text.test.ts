import { describe, expect, it } from 'vitest'
import { importText } from '../../src/policies/structure.ts'
import { clausesOf } from './read.ts'

describe('reading a scanned text', () => {
  const foot = (page: number) =>
    `\n\nRev. 4/2024          Page ${page} of 3\n\fHARBOR COUNTY CODE      § 7-${page + 3} (continued)\n\n`

  it('drops headers whose numbers change, in the middle of a sentence', async () => {
    const text = `§ 7-4 Purpose. Nobody posts a record of the\n${foot(1)}county on a private account.\n\n§ 7-5 Duty. The officer keeps the\n${foot(2)}records for three years.\n\n§ 7-6 Breach. A breach is dis-\ncussed first.\n\nRev. 4/2024          Page 3 of 3`
    expect(await clausesOf(text)).toEqual([
      '§7-4: Nobody posts a record of the county on a private account.',
      '§7-5: The officer keeps the records for three years.',
      '§7-6: A breach is discussed first.',
    ])
  })

  it('reads a letter O and a letter l in a label as the digits they were, and leaves the words alone', async () => {
    const text =
      '§ 7-4O Time. An officer shall:\n    (l)  answer within 1O days; and\n    (2)  keep the answer.\n\n§ 7-41 Place. The office is open.'
    expect(await clausesOf(text)).toEqual([
      '§7-40: An officer shall:',
      '§7-40(1): answer within 1O days; and',
      '§7-40(2): keep the answer.',
      '§7-41: The office is open.',
    ])
  })

  it('takes a line that only begins like a label for the sentence it goes on', async () => {
    const text =
      '§ 2 Time.\n(a) The office keeps a record of every post for not less than three\n(3) years after the day on which it was taken down; see\n§ 3 for posts that a court asked for.\n(b) The clerk may keep it longer.\n\n§ 3 Courts. A court may ask.'
    expect(await clausesOf(text)).toEqual([
      '§2(a): The office keeps a record of every post for not less than three (3) years after the day on which it was taken down; see § 3 for posts that a court asked for.',
      '§2(b): The clerk may keep it longer.',
      '§3: A court may ask.',
    ])
  })
})

describe('ways of numbering', () => {
  it('opens two lists where two labels stand together', async () => {
    expect(await clausesOf('Rules\n\n(a)(1) Keep the log.\n(2) Lock the log.\n(b) Burn nothing.')).toEqual([
      'Rules (a)(1): Keep the log.',
      'Rules (a)(2): Lock the log.',
      'Rules (b): Burn nothing.',
    ])
  })

  it('reads whole numbers above decimals as chapters', async () => {
    expect(
      await clausesOf('1 Purpose\n1.1 These rules help.\n\n2 Duties\n2.1 Staff ask first.\n2.1.1 They ask in writing.'),
    ).toEqual(['§1.1: These rules help.', '§2.1: Staff ask first.', '§2.1.1: They ask in writing.'])
  })

  it('reads Spanish articles and ordinals', async () => {
    const text =
      'Artículo 1. Prohibiciones\nEl personal no puede:\na) publicar datos, salvo que:\n   1.º lo ordene la alcaldesa; y\n   2.º quede registro.\n\nArtículo 2. Derechos\nNada limita la libertad sindical.'
    expect(await clausesOf(text)).toEqual([
      'Art. 1: El personal no puede:',
      'Art. 1(a): publicar datos, salvo que:',
      'Art. 1(a)(1): lo ordene la alcaldesa; y',
      'Art. 1(a)(2): quede registro.',
      'Art. 2: Nada limita la libertad sindical.',
    ])
  })

  it('nests chapters in parts, and puts an appendix by itself', async () => {
    const text =
      'Part I. General\nChapter 1. Reach\nAll staff are bound.\nChapter 2. Words\nA post is public.\nPart II. Duties\nChapter 1. Care\nStaff take care.\nAppendix A. Forms\nForm 1 is blue.'
    expect(await clausesOf(text)).toEqual([
      'Part I, Chapter 1: All staff are bound.',
      'Part I, Chapter 2: A post is public.',
      'Part II, Chapter 1: Staff take care.',
      'Appendix A: Form 1 is blue.',
    ])
  })

  it('gives a closing paragraph to the part that it names', async () => {
    const text =
      'Part A. Gifts\n\n1) Take no cash.\n\n2) Take no travel.\n\nNothing in this Part limits a gift from a relative.\n\nPart B. Breach\n\nA breach is discussed first.'
    expect((await clausesOf(text))[2]).toBe('Part A, closing ¶: Nothing in this Part limits a gift from a relative.')
  })

  it('reads Markdown tables, quotations and items with bold names', async () => {
    const text =
      '# Rules for Posts\n\n1. **Purpose.** These rules help all.\n2. **Exceptions**\n\n   The head may allow some.\n\n## Who to ask\n\n| Topic | Person |\n|---|---|\n| Trees | The arborist |\n\n> Nobody may film swimmers.'
    expect(await clausesOf(text)).toEqual([
      '§1: Purpose. These rules help all.',
      '§2: The head may allow some.',
      'Who to ask, table row 1 (Trees): Trees | The arborist',
      'Who to ask, closing ¶: Nobody may film swimmers.',
    ])
  })
})

describe('what a title block says', () => {
  const propertiesOf = (text: string) => importText(text, { policy: 'harbor' }).properties

  it('finds title, number and dates', () => {
    const text =
      'TOWN OF HARBOR\n\nPolicy No. 14\nUse of Cameras\nAdopted March 5, 2024 · effective 1 April 2024\n\n1. Ask first.\n2. Film then.'
    expect(propertiesOf(text)).toEqual({
      title: 'Use of Cameras',
      number: 'Policy No. 14',
      adopted: '2024-03-05',
      effective: '2024-04-01',
    })
  })

  it('believes front matter before the text', () => {
    expect(
      propertiesOf('---\ntitle: "Posts"\npolicy_no: P-9\neffective: 2024-01-15\n---\n\n# Other\n\n1. Ask.\n2. Post.'),
    ).toEqual({
      title: 'Posts',
      number: 'P-9',
      effective: '2024-01-15',
    })
  })

  it('invents no date', () => {
    expect(propertiesOf('Harbor\n\nCamera Rules\n\nEffective: 99/99/2024\n\n1. Ask.\n2. Film.')).toEqual({
      title: 'Camera Rules',
    })
  })
})

describe('a text that begins like a web page', () => {
  it('is read at once, however many comments stand before it', async () => {
    expect(await clausesOf(`${'<!-- saved -->\n'.repeat(200)}<x>\n\n§ 1 Tone. Be kind.`)).toContain('§1: Be kind.')
  })

  it('is a web page where its first tag follows its comments', async () => {
    expect((await clausesOf('<!-- one --><!-- <p> two -->\n<p>1. Be kind.</p>')).join()).not.toContain('<')
  })
})
