import { expect, it } from 'vitest'
import { createTopicReader, topicWords } from '../../../src/policies/words.ts'

const places = new Set(['alder'])
const texts = [
  'Employees may post photos on Facebook for Alder.',
  'Los empleados no pueden publicar fotos en la página de Alder.',
  'Photos that employees post stay on the page.',
  'Alder',
  '',
]

it('reads one text after another as it reads each alone, whatever language came before', () => {
  const read = createTopicReader(places)
  const alone = texts.map((text) => topicWords(text, places))
  expect(texts.map(read)).toEqual(alone)
  expect([...texts].reverse().map(read)).toEqual([...alone].reverse())
})

it("says of the town's own name only that it is the town", () => {
  expect(createTopicReader(places)('Alder')).toEqual(['town'])
})
