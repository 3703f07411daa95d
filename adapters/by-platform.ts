import type { Address } from '../src/people.ts'
import type { Messenger } from '../src/ports.ts'

/** The platforms that are connected, each with its way to send. */
export type Messengers = Partial<Record<Address['platform'], Messenger>>

/** Each message goes out on the platform its address names. */
export function byPlatform(messengers: Messengers): Messenger {
  const none = async (address: Address) =>
    ({ outcome: 'failed', why: `Countersign is not connected to ${address.platform}.` }) as const
  return {
    send: (to, view, key) => messengers[to.platform]?.send(to, view, key) ?? none(to),
    replace: (at, view) => messengers[at.address.platform]?.replace(at, view) ?? none(at.address),
  }
}
