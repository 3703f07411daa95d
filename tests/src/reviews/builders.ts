import { townSchema } from '../../../src/policies/town.ts'
import type { Draft } from '../../../src/reviews/draft.ts'
import type { Surroundings } from '../../../src/reviews/rule.ts'

/** A made-up town for the rules' examples. */
export const exampleton = townSchema.parse({
  key: 'exampleton',
  name: 'Town of Exampleton',
  aliases: ['Town of Exampleton', 'Exampleton'],
  kind: 'town',
  timeZone: 'America/New_York',
  domains: ['exampleton.gov'],
  phones: ['555-010'],
  accounts: [],
  offices: {},
  approvers: {},
})

/** An official draft by an authorised, salaried author, nothing attached; `around` says what is different. */
export function aDraft(text: string, around: Surroundings = {}): Draft {
  const { author, ...rest } = around
  return {
    use: 'official',
    platform: 'facebook',
    postingAt: null,
    schedule: null,
    attachments: [],
    ...rest,
    text,
    author: { role: 'Clerk', pay: 'salaried', mayPost: true, ...author },
  }
}
