import { type Address, addressKey, type Person } from '../src/people.ts'
import type { Directory, Store } from '../src/ports.ts'

export type DirectorySettings = {
  store: Pick<Store, 'get' | 'list'>
  /** People of a file, or made up: they count in a town for which the store holds nobody. */
  fallback: Directory
  /** The workspace or tenant that accounts belong to whose list gave none; undefined while it is not known. */
  homeSpace: (platform: Address['platform']) => string | undefined
  townOf: Directory['townOf']
}

/** The people in the store, asked anew each time so that several processes agree; a link tells whose an account is. */
export function createStoreDirectory({ store, fallback, homeSpace, townOf }: DirectorySettings): Directory {
  const stored = new Set<string>()

  /** People are never erased from the store, so a town that has some has them for good. */
  async function isStored(town: string): Promise<boolean> {
    if (!stored.has(town) && (await store.list('person', { town })).length > 0) stored.add(town)
    return stored.has(town)
  }

  /** Fills in where an account is that the list named by its id alone. */
  const shown = (person: Person): Person => {
    if (person.addresses.every(({ space }) => space !== '')) return person
    return {
      ...person,
      addresses: person.addresses.map((at) => (at.space === '' ? { ...at, space: homeSpace(at.platform) ?? '' } : at)),
    }
  }

  async function linked(address: Address): Promise<Person | undefined> {
    const link = await store.get('link', addressKey(address))
    const person = link && (await store.get('person', link.person))
    // A list may have given the person another account since.
    const isTheirs = person?.addresses.some((at) => addressKey(at) === addressKey(address))
    return isTheirs && person?.left === undefined ? person : undefined
  }

  return {
    async byAddress(address) {
      const found = await linked(address)
      if (found) return shown(found)
      const atHome = address.space !== '' && address.space === homeSpace(address.platform)
      const bare = atHome ? await linked({ ...address, space: '' }) : undefined
      if (bare) return shown(bare)
      const other = await fallback.byAddress(address)
      return other && !(await isStored(other.town)) ? other : undefined
    },
    async byId(id) {
      const person = await store.get('person', id)
      if (person) return shown(person)
      const other = await fallback.byId(id)
      return other && !(await isStored(other.town)) ? other : undefined
    },
    async inTown(town) {
      if (!(await isStored(town))) return fallback.inTown(town)
      return (await store.list('person', { town })).filter(({ left }) => left === undefined).map(shown)
    },
    async everyone() {
      const people = await store.list('person')
      const towns = new Set(people.map(({ town }) => town))
      return [...people, ...(await fallback.everyone()).filter(({ town }) => !towns.has(town))]
    },
    townOf,
  }
}
