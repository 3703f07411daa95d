import type { Person } from '../../src/people.ts'
import { type Config, isConnected } from '../config.ts'
import { createStoreDirectory } from '../directory.ts'
import { withConfiguredRecords } from '../open-store.ts'
import { createDirectory, readPeopleFile } from '../people-file.ts'
import { playgroundStaff } from '../playground/staff.ts'

/** The people that the bot would know, those who have left included; also while it is running. */
export async function configuredPeople(config: Config): Promise<Person[]> {
  const listed = config.PEOPLE_FILE ? readPeopleFile(config.PEOPLE_FILE) : isConnected(config) ? [] : playgroundStaff()
  const fallback = createDirectory(listed, {})
  return withConfiguredRecords(config, { now: () => Date.now() }, (store) =>
    createStoreDirectory({ store, fallback, homeSpace: () => undefined, townOf: async () => config.TOWN }).everyone(),
  )
}
