import { z } from 'zod'
import { type Address, addressSchema, type Person } from '../people.ts'

/** Where somebody with several accounts wants to be reached; without one it is their first account. */
export const reachSchema = z.object({
  /** Person id. */
  id: z.string(),
  where: z.union([addressSchema.shape.platform, z.literal('both')]),
})
export type Reach = z.infer<typeof reachSchema>

/** The accounts that a message goes to, one a platform, the main one first. */
export function accountsFor({ addresses }: Person, reach: Reach | undefined): Address[] {
  const accounts = accountsOf(addresses)
  if (reach?.where === 'both') return accounts
  const chosen = accounts.find(({ platform }) => platform === reach?.where) ?? accounts[0]
  return chosen ? [chosen] : []
}

/** One account a platform, in the order of the staff list. */
export function accountsOf(addresses: Address[]): Address[] {
  return addresses.filter((one, at) => addresses.findIndex(({ platform }) => platform === one.platform) === at)
}
