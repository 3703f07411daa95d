/** A question as it is looked at. */
export type Asked = {
  /** As they were meant, misspelt ones put right. */
  words: readonly string[]
  /** As they came. */
  written: readonly string[]
  topics: readonly string[]
}

/** One way to look at texts: by features of which a text shows each or does not. */
export type View<F> = {
  features(asked: Asked): Iterable<F>
  /** The texts of the library that show the feature, each once for every word that does. */
  showing(feature: F): readonly number[]
  /** How many features each text of the library shows. */
  sizes: Float64Array
}
