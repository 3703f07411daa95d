/** Words and expressions that say much the same thing, however a sentence is built around them. */
export type WordClass = {
  expressions: Expression[]
  /** Classes that it holds whole. */
  parts: WordClass[]
}

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
  return { expressions: expressions.filter(([first]) => first !== undefined && first.word !== ''), parts: [] }
}

/** One class of all that several hold. */
export function eitherOf(...parts: WordClass[]): WordClass {
  return { expressions: [], parts }
}
