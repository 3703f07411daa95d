import type { Person, Role } from '../../src/people.ts'
import type { ApprovalKind, Request } from '../../src/requests.ts'

/** Something a visitor can try with one press: words to say, or a request as a button would send it. */
export type Suggestion = {
  label: string
  send: { kind: 'words'; text: string } | { kind: 'press'; request: Request }
}

/** Three things worth trying for this person: their office first, then what any employee can do. */
export function suggestionsFor(person: Person): Suggestion[] {
  const office = offices.find(({ role }) => person.roles.includes(role))
  return [...(office ? office.suggestions : []), ...forEmployee(person)].slice(0, 3)
}

const words = (text: string): Suggestion => ({ label: text, send: { kind: 'words', text } })
const press = (label: string, request: Request): Suggestion => ({ label, send: { kind: 'press', request } })

const checkDraft = press('Check a draft', { kind: 'start-review' })
const waiting = press('What waits for me?', { kind: 'waiting-for-me' })

/** The first office a person holds decides, so that HR comes before "supervisor". */
const offices: { role: Role; suggestions: Suggestion[] }[] = [
  {
    role: 'hr',
    suggestions: [
      press('Publish a policy update', { kind: 'start-update' }),
      press('Who has not acknowledged?', { kind: 'acknowledgement-report' }),
      words('Can employees talk about their pay online?'),
    ],
  },
  {
    role: 'administrator',
    suggestions: [
      waiting,
      words('Who decides what is removed from our pages?'),
      words('Can an employee say online that they work here?'),
    ],
  },
  {
    role: 'communications',
    suggestions: [words('Can I delete a rude comment on our page?'), checkDraft, waiting],
  },
  {
    role: 'counsel',
    suggestions: [waiting, words('Can we use a popular song in one of our videos?'), checkDraft],
  },
  {
    role: 'it',
    suggestions: [
      words('Who keeps the passwords of our accounts?'),
      words('What do I do if an account is hacked?'),
      checkDraft,
    ],
  },
  {
    role: 'records',
    suggestions: [words('Are our posts public records?'), words('How long do we keep posts?'), checkDraft],
  },
  {
    role: 'supervisor',
    suggestions: [waiting, words('Can my crew post from their phones during work hours?'), checkDraft],
  },
]

function forEmployee(person: Person): Suggestion[] {
  return [words('Can I post a photo of my crew at work on my own page?'), checkDraft, press(...permission(person))]
}

/** What the town's policy makes an employee ask for. */
function permission(person: Person): [string, Request] {
  const asking = (approval: ApprovalKind): Request => ({ kind: 'start-approval', approval })
  switch (person.town) {
    case 'westmont':
      return ['Ask to post after hours', asking('off-duty')]
    case 'model-city':
      return person.pay === 'hourly'
        ? ['Ask to post after hours', asking('overtime')]
        : ['Ask counsel about a post', asking('counsel')]
    case 'charlton':
      return ['Ask to use a Town page', asking('account')]
    default:
      return ['Ask to share news about work', asking('operations-information')]
  }
}
