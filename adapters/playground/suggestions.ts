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
      press('Who has signed?', { kind: 'acknowledgement-report' }),
      words('Can employees talk about their pay online?'),
    ],
  },
  {
    role: 'administrator',
    suggestions: [waiting, words('Who may post for us?'), words('Can employees talk about their pay online?')],
  },
  { role: 'communications', suggestions: [words('Can I delete a rude comment on our page?'), checkDraft, waiting] },
  {
    role: 'counsel',
    suggestions: [waiting, words('Can we use a popular song in one of our videos?'), checkDraft],
  },
  {
    role: 'it',
    suggestions: [words('Can I share a confidential report?'), words('Who has to approve a new account?'), checkDraft],
  },
  {
    role: 'records',
    suggestions: [words('Are our posts public records?'), words('How long do we keep posts?'), checkDraft],
  },
  { role: 'supervisor', suggestions: [waiting, words('Who may post for us?'), checkDraft] },
]

function forEmployee(person: Person): Suggestion[] {
  const { question, label, approval } = forTown(person)
  return [words(question), checkDraft, press(label, { kind: 'start-approval', approval })]
}

/** A question that the town's policy answers, and a permission that it makes an employee ask for. */
function forTown({ town, pay }: Person): { question: string; label: string; approval: ApprovalKind } {
  const photo = 'Can I post a photo of my crew at work on my own page?'
  switch (town) {
    case 'westmont':
      return { question: photo, label: 'Ask to post after hours', approval: 'off-duty' }
    case 'model-city':
      return {
        question: 'Can I use my own social media at work?',
        ...(pay === 'hourly'
          ? { label: 'Ask to post after hours', approval: 'overtime' }
          : { label: 'Ask counsel about a post', approval: 'counsel' }),
      }
    case 'charlton':
      return {
        question: 'Can I post on the town’s Facebook page?',
        label: 'Ask to use a Town page',
        approval: 'account',
      }
    default:
      return { question: photo, label: 'Ask to share news about work', approval: 'operations-information' }
  }
}
