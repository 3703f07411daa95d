import { z } from 'zod'

const id = z.string().min(1).max(200)

/** What is asked around signatures, by those who sign and those who see to it. */
export const acknowledgementRequests = [
  /** The question that readers answer before they sign, set by HR on a draft; fields as `TypedScenario`. */
  z.object({ kind: z.literal('start-scenario'), updateId: id }),
  z.object({
    kind: z.literal('set-scenario'),
    updateId: id,
    scenario: z.string().max(1_000).default(''),
    scenarioOptions: z.string().max(2_000).default(''),
    scenarioClause: z.string().max(200).default(''),
  }),
  z.object({ kind: z.literal('open-acknowledgement'), acknowledgementId: id }),
  /** The whole of the very version that somebody is asked to sign. */
  z.object({ kind: z.literal('read-acknowledgement'), acknowledgementId: id }),
  /** `answer` is the position of the option chosen in the scenario. */
  z.object({
    kind: z.literal('acknowledge'),
    acknowledgementId: id,
    name: z.string().max(200).default(''),
    answer: z.string().max(2).default(''),
  }),
  z.object({ kind: z.literal('start-question'), acknowledgementId: id }),
  z.object({ kind: z.literal('question-policy'), acknowledgementId: id, question: z.string().max(4_000).default('') }),
  z.object({ kind: z.literal('acknowledgement-report'), policy: id.optional() }),
  /** For HR: people whom no message reaches sign on paper; without `acknowledgementId` HR says who signed what. */
  z.object({ kind: z.literal('paper-list') }),
  z.object({ kind: z.literal('start-paper'), acknowledgementId: id.optional() }),
  z.object({
    kind: z.literal('enter-paper'),
    acknowledgementId: id.optional(),
    person: z.string().max(200).default(''),
    policy: z.string().max(200).default(''),
    signedOn: z.string().max(20).default(''),
    scan: z.string().max(200).default(''),
  }),
] as const
