/** Prints the review bench of a process that has done nothing else, as JSON. */
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { warmUp } from '../../src/warm-up.ts'
import { benchReviews } from './review-bench.ts'

const knowledge = loadKnowledge('knowledge')
warmUp(knowledge)
process.stdout.write(JSON.stringify(benchReviews(knowledge)))
