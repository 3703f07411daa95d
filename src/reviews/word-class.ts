/** Words and expressions that say much the same thing, however a sentence is built around them. */
export type WordClass = { expressions: Expression[] }

/** Up to a few words in a row; a word that may go on in any way ("burn*") is kept without its star. */
type Expression = { word: string; goesOn: boolean }[]

/**
 * A class of comma-separated expressions in lower case, without apostrophes: `burn*, light it, who would know, 🔥`. A star
 * ends a word that may go on (burning, burned), `_` stands for any one word.
 */
export function wordClass(list: string): WordClass {
  const expressions = list
    .split(',')
    .map((expression) => expression.trim().split(/\s+/))
    .map((words) =>
      words.map((word) =>
        word === '_' ? { word: '', goesOn: true } : { word: word.replace(/\*$/, ''), goesOn: word.endsWith('*') },
      ),
    )
  return { expressions: expressions.filter(([first]) => first !== undefined && first.word !== '') }
}

/** One class of all that several hold. */
export function eitherOf(...classes: WordClass[]): WordClass {
  return { expressions: classes.flatMap(({ expressions }) => expressions) }
}

/** The words of a draft's sentences in order, to be looked up by how they begin. */
export type Spoken = {
  words: string[]
  /** The sentence of each word. */
  sentences: number[]
  /** Where words stand that begin with the same letters. */
  beginning: Map<string, number[]>
}

/** Latin words; signs too are words where they tell something: money, a question, an emoji. */
const word = /[a-z0-9\u00df-\u024f]+|[$%?@#]|\p{Extended_Pictographic}/gu

/** The words of sentences in plain text. */
export function spokenIn(sentences: readonly { text: string }[]): Spoken {
  const spoken: Spoken = { words: [], sentences: [], beginning: new Map() }
  sentences.forEach(({ text }, at) => {
    for (const said of text.toLowerCase().replaceAll("'", '').match(word) ?? []) {
      const key = beginningOf(said)
      const places = spoken.beginning.get(key)
      if (places) places.push(spoken.words.length)
      else spoken.beginning.set(key, [spoken.words.length])
      spoken.words.push(said)
      spoken.sentences.push(at)
    }
  })
  return spoken
}

/** The sentences that hold an expression of the class. */
export function sentencesHolding({ expressions }: WordClass, spoken: Spoken): Set<number> {
  const found = new Set<number>()
  for (const expression of expressions)
    for (const place of placesOf(expression[0]?.word ?? '', spoken)) {
      const sentence = spoken.sentences[place] ?? 0
      if (!found.has(sentence) && isAt(expression, place, spoken)) found.add(sentence)
    }
  return found
}

const LETTERS = 2

function beginningOf(word: string): string {
  return word.slice(0, LETTERS)
}

function placesOf(first: string, { beginning }: Spoken): readonly number[] {
  return beginning.get(beginningOf(first)) ?? []
}

function isAt(expression: Expression, place: number, { words, sentences }: Spoken): boolean {
  return expression.every(({ word, goesOn }, at) => {
    const said = words[place + at]
    return (
      said !== undefined &&
      sentences[place + at] === sentences[place] &&
      (goesOn ? said.startsWith(word) : said === word)
    )
  })
}
