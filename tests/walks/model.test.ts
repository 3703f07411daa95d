import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLanguageModel } from '../../adapters/openai.ts'
import { openDesk } from '../support/desk.ts'
import { type FakeModel, type ModelAnswer, startFakeModel } from '../support/fake-model.ts'

const question = 'Can I post a photo of my crew at work on my own page?'
let endpoint: FakeModel
let offline: string

beforeAll(async () => {
  endpoint = await startFakeModel()
  offline = await openDesk().say('westmont-tasha', question)
})
afterAll(() => endpoint.stop())

async function answered(answer: ModelAnswer) {
  endpoint.answer(answer)
  const failures: unknown[] = []
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  const model = createLanguageModel({ apiKey: 'none', baseURL: endpoint.url, model: 'fake', patienceInMs: 300, log })
  return { text: await openDesk({ model }).say('westmont-tasha', question), failures }
}

const reply = (clauses: number[], line: string) => ({ message: JSON.stringify({ clauses, line }) })

describe('a model, when there is one, words the line and chooses among found clauses', () => {
  test('its line is read, and the clause stays word for word', async () => {
    const { text } = await answered(
      reply([1], 'Photos of your crew at work wait until the Village has agreed to them.'),
    )
    expect(text).toContain('Photos of your crew at work wait until the Village has agreed')
    expect(text).toContain('Employees may not post photographs of work-related events')
  })

  test('it is asked with found clauses and the question as data, and with nothing of another town', async () => {
    await answered(reply([1], 'Ask the Village first.'))
    const sent = endpoint.asked.at(-1) ?? ''
    expect(sent).toContain('photographs of work-related events')
    expect(sent).not.toContain('Glastonbury')
  })

  test.each<[string, ModelAnswer]>([
    ['cites a clause that does not exist', reply([99], 'Yes, see the clause.')],
    ['invents a quote', reply([1], 'The policy says “anything goes”.')],
    ['invents a section', reply([1], 'See section 9.4 about it.')],
    ['turns the verdict round', reply([1], 'Yes, post it.')],
    ['predicts discipline', reply([1], 'You would be fired for it.')],
    ['answers with no JSON', { message: 'Sure! Here you go' }],
    ['answers with another shape', { message: '{"clauses":"all","line":7}' }],
    ['fails', { status: 500, body: 'secret stack of the endpoint' }],
    ['is not allowed', { status: 401, body: '{}' }],
    ['answers with rubbish', { status: 200, body: '<html>' }],
    ['does not answer in time', 'silence'],
  ])('an endpoint that %s changes nothing', async (_, answer) => {
    const { text, failures } = await answered(answer)
    expect(text).toBe(offline)
    expect(JSON.stringify(failures)).not.toContain('secret')
  })
})
