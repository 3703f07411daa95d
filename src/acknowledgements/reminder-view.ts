import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { buttons, small, text, type View } from '../view.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import { dueWords } from './due-day.ts'

/** An open signature with what it is for. */
export type Open = { acknowledgement: Acknowledgement; policy: Policy }

/** Everything that somebody still has to sign, in one message; a thank-you once nothing is left. */
export function reminderView(open: Open[], today: string): View {
  if (open.length === 0) {
    return { title: 'All signed. Thank you.', tone: 'good', blocks: [text('Nothing waits for your signature.')] }
  }
  const count = open.length === 1 ? '1 policy waits' : `${open.length} policies wait`
  return {
    title: `${count} for your signature`,
    tone: 'neutral',
    blocks: [
      ...open.flatMap(({ acknowledgement, policy }) => [
        text(`${policy.title}, version ${policy.version}${stateOf(acknowledgement, today)}`),
        buttons({
          label: open.length === 1 ? 'Read and sign' : `Read and sign: ${policy.title}`,
          style: 'primary',
          request: { kind: 'open-acknowledgement', acknowledgementId: acknowledgement.id },
        }),
      ]),
      small('It takes a few minutes. If something is unclear, open it and press "I have a question".'),
    ],
  }
}

function stateOf(acknowledgement: Acknowledgement, today: string): string {
  return acknowledgement.status === 'question-asked' ? ': your question is open' : dueWords(acknowledgement, today)
}

/** One of a supervisor's people who has not signed; what they asked or read is nobody's business here. */
export type Outstanding = Open & { person: Person }

/** For a supervisor: who of their people has not signed after every reminder. */
export function outstandingView(people: Outstanding[], today: string): View {
  if (people.length === 0) {
    return { title: 'All of your people have signed', tone: 'good', blocks: [text('Nothing is left to do here.')] }
  }
  return {
    title:
      people.length === 1
        ? '1 signature of your people is missing'
        : `${people.length} signatures of your people are missing`,
    tone: 'neutral',
    blocks: [
      {
        kind: 'list',
        items: people.map(
          ({ person, policy, acknowledgement }) =>
            `${person.name}: ${policy.title}, version ${policy.version}${dueWords(acknowledgement, today)}`,
        ),
      },
      text('They were reminded and have not signed yet. Please give them time at work to read and sign it.'),
      small('This list keeps itself current. Whoever cannot sign here can sign on paper with Human Resources.'),
    ],
  }
}
