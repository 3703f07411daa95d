import type { Authorisation } from '../approvals/authorisation.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { RequestOf } from '../requests.ts'

type Account = Town['accounts'][number]

/** Where a post goes, as the form's choice says it. */
export type Choice = RequestOf<'review'>['use']

/** What a choice stands for: whose account, and which in words. */
export type Destination =
  | { outcome: 'known'; use: 'official' | 'personal'; platform: string }
  | { outcome: 'unclear'; problem: string }

/** Reads the choice and what was typed beside it; what contradicts the account registry is asked again, not guessed. */
export function destinationOf(choice: Choice, typed: string, { accounts, kind }: Town): Destination {
  if (choice === 'personal') {
    const own = accounts.find((account) => names(typed, account))
    return own
      ? { outcome: 'unclear', problem: `${accountInWords(own)} is an account of the ${kind}. Choose where it goes.` }
      : { outcome: 'known', use: 'personal', platform: typed }
  }
  const account = accounts.find((one) => choiceOf(one) === choice)
  return { outcome: 'known', use: 'official', platform: account ? accountInWords(account) : typed }
}

/** What can be chosen: the accounts the town has entered, any other of its accounts, one's own. */
export function destinationOptions({ accounts, kind }: Town): { label: string; value: Choice }[] {
  return [
    ...accounts.map((account) => ({ label: accountInWords(account), value: choiceOf(account) })),
    { label: accounts.length > 0 ? `Another account of the ${kind}` : `An account of the ${kind}`, value: 'official' },
    { label: 'My own account', value: 'personal' },
  ]
}

/** What most likely fits whoever opens the form: their department's account if they post for the town, else their own. */
export function likelyChoice(
  person: Pick<Person, 'department'> | undefined,
  authorisation: Authorisation,
  { accounts, name: townName }: Town,
): Choice {
  if (!person || authorisation === 'none') return 'personal'
  const account =
    accounts.find(({ department }) => office(department) === office(person.department)) ??
    accounts.find(({ name }) => name === townName)
  return account ? choiceOf(account) : 'official'
}

/** "Town Manager’s Office" and "Town Manager" are one. */
function office(department: string): string {
  return department.toLowerCase().replace(/['’]s office$/, '')
}

function choiceOf({ platform, handle }: Account): Choice {
  return `official/${platform}/${handle}`
}

const platformNames: Record<string, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  nextdoor: 'Nextdoor',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
}

/** "Town of Glastonbury on Facebook". */
function accountInWords({ name, platform }: Account): string {
  return `${name} on ${platformNames[platform.toLowerCase()] ?? platform}`
}

/** Whether typed words are the handle or the full name of an account, and nothing about one's own page. */
function names(typed: string, { handle, name }: Account): boolean {
  const plain = typed.trim().replace(/^@/, '').toLowerCase()
  return plain === handle.toLowerCase() || plain === name.toLowerCase() || plain.startsWith(`${name.toLowerCase()} on `)
}
