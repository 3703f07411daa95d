import { DateTime } from 'luxon'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import type { Town } from '../policies/town.ts'
import { dateInWords, statusInWords } from '../policies/versions.ts'
import type { Acknowledgement } from './acknowledgement.ts'

/** What a certificate says; `plain` is for words, `code` for what is compared letter by letter. */
export type Certificate = {
  issuer: string
  title: string
  statement: string
  signature: string
  facts: { name: string; value: string; letters: 'plain' | 'code' }[]
  verification: string[]
}

/** What a signature rests on: who signed what, and the journal entry that recorded it. */
export type Signed = {
  acknowledgement: Acknowledgement
  town: Town
  /** Absent when the version's words are not here any more; its hash still names them. */
  policy: Policy | undefined
  /** Absent when the staff list does not know them any more. */
  person: Person | undefined
  /** Who entered a signature on paper, by name; empty otherwise. */
  enteredBy: string
  entry: { seq: number; hash: string }
}

/** A certificate of one signature, for a file or a court. */
export function certificateOf(signed: Signed): Certificate {
  const { acknowledgement, town, policy, person, entry } = signed
  const { paper, typedName, statement, receipt } = acknowledgement
  const plain = (name: string, value: string) => ({ name, value, letters: 'plain' as const })
  const code = (name: string, value: string) => ({ name, value, letters: 'code' as const })
  return {
    issuer: town.name,
    title: 'Certificate of acknowledgement',
    statement,
    signature: typedName,
    facts: [
      plain('Person', person?.name ?? acknowledgement.person),
      ...(person ? [plain('Work', [person.title, person.department].filter(Boolean).join(', '))] : []),
      plain('Policy', policy ? policyWords(policy) : acknowledgement.policy),
      plain('Version', policy ? `${policy.version}, ${statusInWords(policy)}` : String(acknowledgement.version)),
      code('Hash of the version', acknowledgement.versionHash),
      ...(paper
        ? [
            plain('Signed on paper', dateInWords(paper.signedOn)),
            plain('Scan', paper.scan),
            plain('Entered', `${momentWords(signed)}, by ${signed.enteredBy || paper.enteredBy}`),
          ]
        : [
            plain('Signed', momentWords(signed)),
            plain('How', `Name typed and confirmed with ${identityWords(acknowledgement.signedFrom)}`),
          ]),
      ...(acknowledgement.scenario ? [plain('Answered before', acknowledgement.scenario)] : []),
      code('Receipt', receipt),
      code('Journal entry', `${entry.seq}`),
      code('Hash of the entry', entry.hash),
    ],
    verification: [
      `countersign verify ${receipt} finds this signature in the records of the ${town.name}.`,
      'It checks the whole journal, whose entries are chained by their hashes, and names the same entry and the same hash.',
      'The hash of the version is the SHA-256 of every clause as it was shown. A page alone proves nothing: the records do.',
    ],
  }
}

function policyWords({ title, number }: Policy): string {
  return number ? `${title} (${number})` : title
}

/** As on the signer's clock, and as everywhere. */
function momentWords({ acknowledgement, town, person }: Signed): string {
  const zone = acknowledgement.zone || person?.timeZone || town.timeZone
  const moment = DateTime.fromISO(acknowledgement.acknowledgedAt, { zone })
  const everywhere = moment.toUTC().toISO({ suppressMilliseconds: true })
  return `${moment.toFormat("cccc, LLLL d, yyyy, h:mm:ss a ZZZZ '('z')'")}; ${everywhere}`
}

/** "Slack account U1 in the workspace T1" for `slack/T1/U1`. */
function identityWords(signedFrom: string): string {
  const [platform = '', space = '', ...user] = signedFrom.split('/')
  const account = user.join('/')
  switch (platform) {
    case 'slack':
      return `the Slack account ${account} in the workspace ${space}`
    case 'teams':
      return `the Teams account ${account} in the tenant ${space}`
    case 'playground':
    case 'terminal':
      return `the account ${account} of the ${platform}, which checks nobody’s identity`
    default:
      return signedFrom
  }
}
