import { describe, expect, test } from 'vitest'
import { answerView } from '../../../src/questions/question-view.ts'
import { type Block, type Button, viewSchema } from '../../../src/view.ts'
import { asked, shelfFor } from './shelves.ts'

const viewOf = (town: string, question: string) => answerView(asked(town, question), shelfFor(town).shelf)
const quotes = (blocks: Block[]) => blocks.filter((block) => block.kind === 'quote')
const pressable = (blocks: Block[]): Button[] =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

describe('the view of an answer', () => {
  test('opens with the verdict and quotes at most three clauses word for word', () => {
    const answer = asked('westmont', 'May I update the village page on my day off?')
    const { shelf } = shelfFor('westmont')
    const view = viewSchema.parse(answerView(answer, shelf))
    expect(view.blocks[0]).toEqual({ kind: 'text', style: 'lead', text: answer.line })
    const shown = quotes(view.blocks)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThanOrEqual(4)
    for (const quote of shown) expect(shelf.clauses.map(({ text }) => text)).toContain(quote.text)
  })

  test('says that a draft and a template are not in force', () => {
    expect(JSON.stringify(viewOf('westmont', 'May I use the logo on my page?'))).toContain('draft, not in force')
    expect(JSON.stringify(viewOf('model-city', 'May I use the logo on my page?'))).toContain('template')
  })

  test('offers the request that the clause demands', () => {
    const buttons = pressable(viewOf('westmont', 'May I update the village page on my day off?').blocks)
    expect(buttons[0]?.request).toEqual({ kind: 'start-approval', approval: 'off-duty' })
  })

  test('shows a silent answer with where it looked, whom to ask and no clause', () => {
    const view = viewOf('westmont', 'How many vacation days do I get?')
    expect(view.title).toBe('The policy does not say')
    expect(quotes(view.blocks)).toEqual([])
    expect(JSON.stringify(view)).toContain('I looked in')
    expect(view.blocks[0]).toMatchObject({ text: 'Ask Human Resources.' })
  })

  test('marks no threat of discipline in a clause that protects', () => {
    const shown = quotes(viewOf('glastonbury', 'Can I complain about my boss on facebook?').blocks)
    expect(shown.map(({ text }) => text).join()).toContain('up to and including termination')
    const marked = shown.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((words) => /up to and including/i.test(words))).toEqual([])
  })

  test('never carries the words of a question in a button', () => {
    const question = 'May I mention my neighbor Zebulon in a post?'
    for (const button of pressable(viewOf('glastonbury', question).blocks))
      expect(JSON.stringify(button)).not.toContain('Zebulon')
  })

  test('fits a phone screen: a typical answer stays under 2,600 characters', () => {
    for (const question of [
      'May I use the logo on my page?',
      'Can we delete a comment that swears?',
      'Who runs the main page?',
    ])
      for (const town of ['glastonbury', 'charlton', 'westmont', 'model-city']) {
        const text = viewOf(town, question)
          .blocks.map((block) => ('text' in block ? block.text : ''))
          .join('\n')
        expect(text.length).toBeLessThan(2_600)
      }
  })
})
