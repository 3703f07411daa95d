import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { momentInWords } from '../time.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import { titleOf } from './disposal-view.ts'
import type { Hold } from './hold.ts'
import { disposableKinds } from './schedule.ts'

/** What is held, why and by whom; what was released stays listed below. */
export function holdsView(holds: Hold[], nameOf: (id: string) => string, policies: Policy[], reader: Person): View {
  const inForce = holds.filter(({ status }) => status === 'in-force')
  const released = holds.filter(({ status }) => status === 'released')
  const when = (iso: string) => momentInWords(iso, reader.timeZone)
  return {
    title: 'Legal holds',
    tone: 'neutral',
    blocks: [
      lead(inForce.length === 0 ? 'Nothing is held.' : 'What these cover stays until they are released.'),
      ...inForce.flatMap((hold) => [
        text(`${scopeWords(hold, nameOf, policies)}: ${hold.why}`),
        small(`Placed by ${nameOf(hold.placedBy)}, ${when(hold.placedAt)}`),
        buttons({
          label: `Release: ${hold.why.slice(0, 40)}`,
          style: 'danger',
          request: { kind: 'release-hold', holdId: hold.id },
          confirm: 'From then on its records follow their periods again.',
        }),
      ]),
      buttons({ label: 'Place a hold', style: 'primary', request: { kind: 'start-hold' } }),
      ...(released.length > 0
        ? [
            lead('Released'),
            {
              kind: 'list' as const,
              items: released.map(
                (hold) =>
                  `${scopeWords(hold, nameOf, policies)}: ${hold.why} (released by ${nameOf(hold.releasedBy)}, ${when(hold.releasedAt)})`,
              ),
            },
          ]
        : []),
    ],
  }
}

/** Where a hold is described; `problem` says in one line what to mend. */
export function holdFormView(
  filled: { person: string; policy: string; recordKind: string; why: string },
  policies: Policy[],
  problem: string,
): View {
  const options = (any: string, list: { label: string; value: string }[]) => [{ label: any, value: 'any' }, ...list]
  return {
    title: 'Place a legal hold',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text('It covers what fits all that you fill in.'),
      {
        kind: 'input',
        name: 'person',
        label: 'Person',
        hint: 'Name or e-mail, also of somebody who has left. Empty: everybody.',
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...(filled.person ? { value: filled.person } : {}) },
      },
      {
        kind: 'input',
        name: 'policy',
        label: 'Policy',
        required: 'optional',
        field: {
          kind: 'choice',
          options: options(
            'Every policy',
            policies.map(({ key, title }) => ({ label: title, value: key })),
          ),
          value: filled.policy || 'any',
        },
      },
      {
        kind: 'input',
        name: 'recordKind',
        label: 'Kind of record',
        required: 'optional',
        field: {
          kind: 'choice',
          options: options(
            'Every kind',
            disposableKinds.map((kind) => ({ label: titleOf(kind), value: kind })),
          ),
          value: filled.recordKind || 'any',
        },
      },
      {
        kind: 'input',
        name: 'why',
        label: 'Why',
        hint: 'The claim, the request or the order it belongs to.',
        required: 'required',
        field: { kind: 'line', maxLength: 1000, ...(filled.why ? { value: filled.why } : {}) },
      },
      buttons({ label: 'Place the hold', style: 'primary', request: { kind: 'place-hold' } }),
    ],
  }
}

function scopeWords({ person, policy, recordKind }: Hold, nameOf: (id: string) => string, policies: Policy[]): string {
  const parts = [
    ...(recordKind ? [titleOf(recordKind)] : ['Every record']),
    ...(person ? [`of ${nameOf(person)}`] : []),
    ...(policy ? [`about ${policies.find(({ key }) => key === policy)?.title ?? policy}`] : []),
  ]
  return parts.join(' ')
}
