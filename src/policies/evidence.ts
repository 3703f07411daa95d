/**
 * How strongly each feature of a text speaks for each concept: naive Bayes with Dirichlet smoothing, as sums of logarithms,
 * so that several views of one text can be added up. `F` names a feature.
 */
export type Evidence<F> = {
  knows(feature: F): boolean
  /** Adds to `scores` what these features say of each concept, times `weight`; gives how much it went by. */
  hear(features: Iterable<F>, weight: number, scores: Float64Array): number
}

/** A text that stands for the concept `at`, seen as features; `weight` is how many questions it is worth. */
export type Lesson<F> = { at: number; weight: number; features: Iterable<F> }

/**
 * `smoothing` is how many features of the whole library each concept is credited with; `sharpness` is how much less is heard
 * of features that many concepts share, 0 for no less.
 */
export type EvidenceWeights = { smoothing: number; sharpness: number }

/** What one feature says: the concepts that use it, each with how strongly, and how much the feature counts. */
type Voice = { at: Uint16Array; says: Float32Array; counts: number }

/** A concept with few texts must not win by having little to miss: it counts as no smaller than this share of most. */
const SMALLEST = 0.5
const LEAST_TELLING = 0.05

/** Learns from lessons, those of one concept after those of another, of `size` concepts; what a feature says is worked out when it is first heard. */
export function learn<F>(
  lessons: Iterable<Lesson<F>>,
  size: number,
  { smoothing, sharpness }: EvidenceWeights,
): Evidence<F> {
  const { counts, totals } = count(lessons, size)
  const all = totals.reduce((sum, total) => sum + total, 0)
  const least = (SMALLEST * all) / Math.max(1, size)
  const silence = totals.map((total) =>
    total === 0 ? Number.NEGATIVE_INFINITY : Math.log(smoothing / (Math.max(total, least) + smoothing)),
  )
  const voices = new Map<F, Voice>()

  function voiceOf(feature: F): Voice | undefined {
    const known = voices.get(feature)
    if (known) return known
    const counted = counts.get(feature)
    if (!counted) return undefined
    const at = Uint16Array.from(counted.filter((_, place) => place % 2 === 0))
    const often = Float32Array.from(counted.filter((_, place) => place % 2 === 1))
    const sum = often.reduce((total, weight) => total + weight, 0)
    const telling = Math.max(LEAST_TELLING, 1 - entropy(often, sum) / Math.log(size)) ** sharpness
    const expected = (smoothing * sum) / all
    const voice = { at, says: often.map((weight) => telling * Math.log(1 + weight / expected)), counts: telling }
    voices.set(feature, voice)
    return voice
  }

  return {
    knows: (feature) => counts.has(feature),
    hear(features, weight, scores) {
      let heard = 0
      for (const feature of features) {
        const voice = voiceOf(feature)
        if (!voice) continue
        heard += voice.counts
        for (let place = 0; place < voice.at.length; place += 1) {
          const at = voice.at[place] ?? 0
          scores[at] = (scores[at] ?? 0) + weight * (voice.says[place] ?? 0)
        }
      }
      if (heard > 0)
        for (let at = 0; at < size; at += 1) scores[at] = (scores[at] ?? 0) + weight * heard * (silence[at] ?? 0)
      return heard
    },
  }
}

/** Per feature, in turn a concept and how often its people use it; per concept, how much was learnt of it. */
function count<F>(lessons: Iterable<Lesson<F>>, size: number): { counts: Map<F, number[]>; totals: Float64Array } {
  const counts = new Map<F, number[]>()
  const totals = new Float64Array(size)
  for (const { at, features, weight } of lessons)
    for (const feature of features) {
      totals[at] = (totals[at] ?? 0) + weight
      const counted = counts.get(feature)
      const last = counted === undefined ? -1 : counted.length - 1
      if (counted === undefined) counts.set(feature, [at, weight])
      else if (counted[last - 1] === at) counted[last] = (counted[last] ?? 0) + weight
      else counted.push(at, weight)
    }
  return { counts, totals }
}

function entropy(often: Float32Array, sum: number): number {
  let entropy = 0
  for (const weight of often) entropy -= (weight / sum) * Math.log(weight / sum)
  return entropy
}
