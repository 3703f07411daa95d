import { stillOpen } from './acknowledgements/acknowledgement.ts'
import { isOverdue } from './acknowledgements/due-day.ts'
import { statusWords } from './approvals/approval-words.ts'
import { kinds } from './approvals/kinds.ts'
import type { Person } from './people.ts'
import { dateInWords } from './policies/versions.ts'
import type { RecordKind, RecordOf } from './records.ts'
import { dayInWords } from './time.ts'
import { roleNames } from './updates/audience-words.ts'
import { type Block, lead, small, type View } from './view.ts'

/**
 * What stands in the records because of one person, kind by kind; a new kind of record has to say here what it holds.
 * `topic` counts without names, and `event` says only that something came in and when.
 */
export type Held = { [K in Exclude<RecordKind, 'topic' | 'event'>]: RecordOf<K>[] }

/** Everything that is kept about a person, with the names of those who decide for them. */
export type Mine = {
  person: Person
  supervisor: string
  backup: string
  held: Held
  /** Records of others in which this person answered or decided; they are only counted here. */
  handled: { inquiries: number; reports: number; requests: number }
  /** Ids of signatures under an earlier version that count on, with the version they count for. */
  countsFor: ReadonlyMap<string, number>
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today: string
}

/** Lines of one sort before the rest is only counted. */
const most = 15

/** What is kept about the reader, and what is not. */
export function mineView({ person, supervisor, backup, held, handled, countsFor, today }: Mine): View {
  const on = (iso: string) => dayInWords(iso, person.timeZone)
  return {
    title: 'What is kept about you',
    tone: 'neutral',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: 'Name', value: person.name },
          { name: 'E-mail', value: person.email },
          { name: 'Department', value: `${person.department}, ${person.title}` },
          { name: 'Roles', value: person.roles.map((role) => roleNames[role]).join(', ') },
          { name: 'Supervisor', value: supervisor },
          { name: 'Backup', value: backup },
          { name: 'Pay', value: person.pay },
          { name: 'Schedule', value: `${person.schedule ?? 'not known'}, ${person.timeZone}` },
          { name: 'May post for the town', value: person.mayPost ? 'yes' : 'not yet' },
          { name: 'Accounts', value: accountsOf(person, held) },
          ...(person.started ? [{ name: 'Started', value: on(person.started) }] : []),
        ],
      },
      ...section('Your signatures', signatures(held, { countsFor, today }, on)),
      ...section(
        'Your requests',
        held.approval.map((one) => `${on(one.askedAt)}, ${kinds[one.kind].title}: ${statusWords(one)}`),
      ),
      ...section(
        'Minutes worked',
        held['work-time'].map(({ from, status, minutes }) =>
          status === 'reported' ? `${on(from)}: ${minutes} minutes` : `${on(from)}: not reported yet`,
        ),
      ),
      ...section(
        'Decisions handed over',
        held.delegation.map(({ from, since, until }) => {
          const whose = from === person.id ? 'yours to a colleague' : 'a colleague’s to you'
          return `${whose}, ${on(since)} to ${on(until)}`
        }),
      ),
      ...section(
        'Questions you sent to a person',
        held.inquiry.map(({ askedAt, status, question }) => `${on(askedAt)}, ${status}: “${question}”`),
      ),
      ...section(
        'Reports you sent',
        held.report.map(
          ({ reportedAt, status, receipt, words }) => `${on(reportedAt)}, ${status}, receipt ${receipt}: “${words}”`,
        ),
      ),
      ...section(
        'You saw what is kept of drafts',
        held.notice.map(({ policy, version }) => `${policy}, version ${version}`),
      ),
      ...section('What you did in your office', deeds(held, handled)),
      small(messages(held)),
      small('Questions you ask the bot and drafts you check are not kept, and nobody counts them by person.'),
      small('No supervisor sees questions that you send before you sign, nor which answers you tried.'),
    ],
  }
}

function section(title: string, lines: string[]): Block[] {
  if (lines.length === 0) return []
  // Records list in order of id, newest not always last; what is left out is said.
  const rest = lines.length - most
  return [
    lead(`${title} (${lines.length})`),
    {
      kind: 'list',
      items: [
        ...lines.slice(0, most),
        ...(rest > 0 ? [`and ${rest} more; Human Resources can give you all of them`] : []),
      ],
    },
  ]
}

function signatures(
  { acknowledgement }: Held,
  { countsFor, today }: Pick<Mine, 'countsFor' | 'today'>,
  on: (iso: string) => string,
): string[] {
  const asked = stillOpen(acknowledgement)
  return acknowledgement.map((one) => {
    const { id, policy, version, status, receipt, acknowledgedAt, paper, reminders, question, dueOn } = one
    const what = `${policy}, version ${version}`
    if (status === 'acknowledged')
      return `${what}: ${paper ? 'signed on paper' : `signed ${on(acknowledgedAt)}`}, receipt ${receipt}${carriedTo(countsFor.get(id))}`
    const said = question ? `, you asked “${question}”` : ''
    if (!asked.includes(one)) return `${what}: not signed; a newer version took its place${said}`
    const open = status === 'question-asked' ? ', your question is open' : ''
    const due = dueOn ? `, ${isOverdue(one, today) ? 'overdue, was ' : ''}due by ${dateInWords(dueOn)}` : ''
    return `${what}: still to sign${due}${open}${said}${reminders > 0 ? `, reminders so far: ${reminders}` : ''}`
  })
}

function carriedTo(version: number | undefined): string {
  return version ? `; it counts for version ${version} too, which changed nothing that concerns you` : ''
}

function accountsOf({ addresses }: Person, { link, reach }: Held): string {
  const known = addresses.map(({ platform }) => platform)
  const where = reach[0]?.where
  return [
    [...new Set(known)].join(', ') || 'none',
    ...(link.length ? [`linked by ${[...new Set(link.map(({ by }) => by))].join(' and ')}`] : []),
    ...(where ? [`reached at ${where}`] : []),
  ].join('; ')
}

/** Official acts are records of the town; they are only counted here. */
function deeds(
  { update, campaign, policy, 'staff-import': lists, disposal, hold }: Held,
  { inquiries, reports, requests }: Mine['handled'],
): string[] {
  const counted: [number, string][] = [
    [requests, 'requests of others that came to you'],
    [inquiries, 'questions of others that came to you'],
    [reports, 'reports of others that came to you'],
    [update.length, 'policy updates drafted'],
    [campaign.length, 'updates handed in, approved or steered'],
    [policy.length, 'versions published or approved'],
    [lists.length, 'staff lists brought in'],
    [disposal.length, 'disposals of records proposed or decided'],
    [hold.length, 'legal holds placed'],
  ]
  return counted.flatMap(([count, what]) => (count > 0 ? [`${what}: ${count}`] : []))
}

function messages({ delivery }: Held): string {
  const failed = delivery.filter(({ state }) => state === 'failed').length
  const kept = `Messages to you: ${delivery.length}`
  return failed > 0 ? `${kept}, of which ${failed} did not arrive.` : `${kept}.`
}
