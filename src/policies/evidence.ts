import type { Texts } from './texts.ts'
import type { Asked, View } from './view-of-texts.ts'

/**
 * How strongly the features of a question speak for each concept in one view: naive Bayes with Dirichlet smoothing, as sums
 * of logarithms, so that several views can be added up.
 */
export type Evidence = {
  /** Adds to `scores` what the question says of each concept, times `weight`; gives by how many features it went. */
  hear(asked: Asked, weight: number, scores: Float64Array): number
}

/**
 * `smoothing` is how many features of the whole library each concept is credited with; `sharpness` is how much less is heard
 * of features that many concepts share, 0 for no less.
 */
export type EvidenceWeights = { smoothing: number; sharpness: number }

/** What one feature says: the concepts whose texts show it, each with how strongly, and how much the feature counts. */
type Voice = { concepts: Uint16Array; says: Float32Array; counts: number }

/** A concept with few texts must not win by having little to miss: it counts as no smaller than this share of most. */
const SMALLEST = 0.5
const LEAST_TELLING = 0.05
/** Voices kept; of a feature met after that many others it is worked out anew each time. */
const MOST_KEPT = 100_000
const SILENT: Voice = { concepts: new Uint16Array(), says: new Float32Array(), counts: 0 }

/** What these texts say of `size` concepts in one view. A feature's voice is worked out when it is first heard, and kept. */
export function evidenceOf<F>(
  { texts }: Texts,
  size: number,
  view: View<F>,
  { smoothing, sharpness }: EvidenceWeights,
): Evidence {
  const totals = new Float64Array(size)
  texts.forEach(({ concept, worth }, at) => {
    totals[concept] = (totals[concept] ?? 0) + worth * (view.sizes[at] ?? 0)
  })
  const all = totals.reduce((sum, total) => sum + total, 0)
  const least = (SMALLEST * all) / Math.max(1, size)
  const silence = totals.map((total) =>
    total === 0 ? Number.NEGATIVE_INFINITY : Math.log(smoothing / (Math.max(total, least) + smoothing)),
  )
  const voices = new Map<F, Voice>()

  function voiceOf(feature: F): Voice {
    const known = voices.get(feature)
    if (known) return known
    const often = new Float64Array(size)
    const concepts: number[] = []
    let sum = 0
    for (const at of view.showing(feature)) {
      const text = texts[at]
      if (text === undefined) continue
      if (often[text.concept] === 0) concepts.push(text.concept)
      often[text.concept] = (often[text.concept] ?? 0) + text.worth
      sum += text.worth
    }
    if (sum === 0) return keep(feature, SILENT)
    const expected = (smoothing * sum) / all
    let entropy = 0
    const says = Float32Array.from(concepts, (concept) => {
      const share = (often[concept] ?? 0) / sum
      entropy -= share * Math.log(share)
      return Math.log(1 + (share * sum) / expected)
    })
    const counts = Math.max(LEAST_TELLING, 1 - entropy / Math.log(size)) ** sharpness
    return keep(feature, { concepts: Uint16Array.from(concepts), says: says.map((said) => counts * said), counts })
  }

  function keep(feature: F, voice: Voice): Voice {
    if (voices.size < MOST_KEPT) voices.set(feature, voice)
    return voice
  }

  return {
    hear(asked, weight, scores) {
      let heard = 0
      for (const feature of view.features(asked)) {
        const voice = voiceOf(feature)
        heard += voice.counts
        for (let place = 0; place < voice.concepts.length; place += 1) {
          const concept = voice.concepts[place] ?? 0
          scores[concept] = (scores[concept] ?? 0) + weight * (voice.says[place] ?? 0)
        }
      }
      if (heard > 0)
        for (let at = 0; at < size; at += 1) scores[at] = (scores[at] ?? 0) + weight * heard * (silence[at] ?? 0)
      return heard
    },
  }
}
