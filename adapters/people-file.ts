import { readFileSync } from 'node:fs'
import { type Address, isSameAddress, type Person } from '../src/people.ts'
import type { Directory } from '../src/ports.ts'
import { parseStaffList } from '../src/staff-list.ts'

/** Reads a people file; throws one line that says what to correct. */
export function readPeopleFile(path: string): Person[] {
  return parseStaffList(readOr(path), path)
}

/** A directory of fixed people; `spaces` maps a workspace, tenant or playground town to the key of its town. */
export function createDirectory(people: Person[], spaces: Record<string, string>): Directory {
  const townOfSpace = new Map(Object.entries(spaces))
  return {
    byAddress: async (address) =>
      people.find(
        (person) => person.left === undefined && person.addresses.some((known) => isSameAddress(known, address)),
      ),
    byId: async (id) => people.find((person) => person.id === id),
    inTown: async (town) => people.filter((person) => person.town === town && person.left === undefined),
    everyone: async () => people,
    townOf: async (address: Address) => townOfSpace.get(address.space),
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(`People file ${path} cannot be read. Check the setting PEOPLE_FILE and the file's permissions.`, {
      cause,
    })
  }
}
