import { type Delivery, queued } from './deliveries.ts'
import type { Address, Person } from './people.ts'
import type { Ports } from './ports.ts'
import { accountsFor, accountsOf } from './staff/reach.ts'

/** The account that a delivery goes to: where it stands already, the twin's own platform, else the person's choice. */
export async function addressFor(
  { sentAs, via }: Pick<Delivery, 'sentAs' | 'via'>,
  person: Person | undefined,
  ports: Ports,
): Promise<Address | undefined> {
  if (sentAs) return sentAs.address
  if (!person) return undefined
  if (via) return accountsOf(person.addresses).find(({ platform }) => platform === via)
  return (await chosenAccounts(person, ports))[0]
}

/**
 * The same message in a person's other accounts: queued when they chose to be reached on both, drawn again wherever one
 * stands. Doing it twice is harmless: a twin has one id, `<delivery>@<platform>`.
 */
export async function queueTwins(
  delivery: Delivery,
  person: Person,
  sentTo: Address,
  at: string,
  ports: Ports,
): Promise<void> {
  if (delivery.via || person.addresses.length < 2) return
  const wanted = await chosenAccounts(person, ports)
  for (const { platform } of accountsOf(person.addresses)) {
    if (platform === sentTo.platform) continue
    const id = `${delivery.id}@${platform}`
    const isWanted = wanted.some((one) => one.platform === platform)
    const cause = { event: `twin/${id}/${delivery.revision}`, by: 'clock', why: 'deliver', at }
    await ports.store.change('delivery', id, cause, (current) =>
      current || isWanted
        ? {
            outcome: 'queued',
            record: { ...queued(current, { id, to: delivery.to, card: delivery.card }, at), via: platform },
          }
        : { outcome: 'not wanted' },
    )
  }
}

async function chosenAccounts(person: Person, { store }: Ports): Promise<Address[]> {
  return accountsFor(person, person.addresses.length > 1 ? await store.get('reach', person.id) : undefined)
}
