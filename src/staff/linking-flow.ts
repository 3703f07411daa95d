import { type Address, addressKey, isSameAddress, isSameEmail, type Person } from '../people.ts'
import type { Cause, Ports } from '../ports.ts'
import type { Incoming } from '../requests.ts'
import type { Stranger } from './linking-view.ts'

/** Who speaks. */
export type Speaker =
  | { outcome: 'known'; person: Person }
  /** Known from now on. */
  | { outcome: 'linked'; person: Person }
  | { outcome: 'stranger'; why: Stranger }

/**
 * The person behind an account; somebody unknown is linked, once and for good, where the e-mail that the platform
 * verified is that of exactly one person who has no account on this platform yet.
 */
export async function recognise(ports: Ports, { id, from, email }: Incoming): Promise<Speaker> {
  const person = await ports.directory.byAddress(from)
  if (person) return { outcome: 'known', person }
  if (!email) return { outcome: 'stranger', why: 'no-email' }
  const everyone = await ports.directory.everyone()
  const matches = everyone.filter((one) => one.left === undefined && isSameEmail(one.email, email))
  const [match] = matches
  if (!match) return { outcome: 'stranger', why: 'not-listed' }
  if (matches.length > 1) return { outcome: 'stranger', why: 'several' }
  const at = new Date(ports.clock.now()).toISOString()
  // An event of its own: after a crash, what the person asked for is still to be done.
  return link(ports, match.id, from, { event: `${id}/link`, by: match.id, why: 'link-account', at })
}

async function link({ store }: Ports, id: string, from: Address, cause: Cause): Promise<Speaker> {
  const key = addressKey(from)
  const record = { id: key, person: id, by: 'email', at: cause.at } as const
  const speaker = await store.change<'person', Speaker>('person', id, cause, (current) => {
    if (!current || current.left !== undefined) return { outcome: { outcome: 'stranger', why: 'not-listed' } }
    if (current.addresses.some((one) => isSameAddress(one, from))) {
      return { outcome: { outcome: 'known', person: current } }
    }
    if (current.addresses.some(({ platform }) => platform === from.platform)) {
      return { outcome: { outcome: 'stranger', why: 'other-account' } }
    }
    const person = { ...current, addresses: [...current.addresses, from] }
    return { outcome: { outcome: 'linked', person }, record: person, also: [{ kind: 'link', record }] }
  })
  // The account may have been that of somebody who has left: a link that exists is not replaced by the write above.
  const isBehind = speaker.outcome !== 'stranger' && (await store.get('link', key))?.person !== id
  if (isBehind) await store.change('link', key, cause, () => ({ outcome: 'taken over', record }))
  return speaker
}
