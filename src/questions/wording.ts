import { officeTitle } from '../approvals/approver.ts'
import { kinds } from '../approvals/kinds.ts'
import { unreachable } from '../exhaustive.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Town } from '../policies/town.ts'
import type { ApprovalKind } from '../requests.ts'
import type { Outcome } from './outcome.ts'
import type { Unreadable } from './unreadable.ts'

type Language = 'en' | 'es'

/** The verdict in plain words and whom to ask: one line, in the language of the question. */
export function verdictLine(outcome: Outcome, topic: string, ask: string, language: Language): string {
  const about = topic.charAt(0).toLowerCase() + topic.slice(1)
  switch (outcome) {
    case 'yes':
      return language === 'es' ? 'Sí, la política lo permite.' : `Yes, the policy allows this (${about}).`
    case 'no':
      return language === 'es'
        ? `No, la política no lo permite. Si tiene dudas, pregunte a: ${unarticled(ask)}.`
        : `No, the policy rules this out (${about}). If in doubt, ask ${ask}.`
    case 'needs-approval':
      return language === 'es'
        ? `Primero necesita permiso. Pregunte a: ${unarticled(ask)}.`
        : `You need permission first (${about}). Ask ${ask}.`
    case 'conditional':
      return language === 'es'
        ? `Depende: lea la condición. Si tiene dudas, pregunte a: ${unarticled(ask)}.`
        : `It depends (${about}): read the condition below. If in doubt, ask ${ask}.`
    case 'protected':
      return language === 'es'
        ? `La política no le quita este derecho. Si tiene dudas, pregunte a: ${unarticled(ask)}.`
        : `The policy leaves you this right (${about}). If in doubt, ask ${ask}.`
    case 'info':
      return language === 'es' ? 'Esto es lo que dice la política.' : `This is what the policy says: ${about}.`
    case 'not-covered':
      return language === 'es'
        ? `La política no dice nada sobre esto. Pregunte a: ${unarticled(ask)}.`
        : `The policy does not say. Ask ${ask}.`
    default:
      return unreachable(outcome)
  }
}

/** What to do when a text cannot be answered. */
export function unreadableLine(why: Unreadable, language: Language, ask: string): string {
  switch (why) {
    case 'empty':
    case 'no-words':
      return 'Write your question in a sentence, for example: "May I use the logo on my own page?"'
    case 'too-long':
      return 'That is too long for a question. Ask in a few sentences, or choose "Check a draft" to have a text reviewed.'
    case 'secret':
      return language === 'es'
        ? `Parece que hay una contraseña en su mensaje. No la guardo ni la leo. Borre el mensaje, cambie la contraseña en la configuración de la cuenta y avise a: ${unarticled(ask)}.`
        : `There seems to be a password in your message. I do not keep it or use it. Delete the message, change the password in the account's settings under "Security", and tell ${ask}.`
    case 'other-language':
      return `I only read English and Spanish. Ask again in one of them, or ask ${ask}. Solo leo inglés y español.`
    default:
      return unreachable(why)
  }
}

/** The office to ask about a concept, as the town calls it. */
export function officeFor(concepts: readonly string[], kind: ApprovalKind | undefined, town: Town): string {
  if (kind !== undefined && town.approvers[kind] !== undefined) return withArticle(officeTitle(kind, town))
  const named = town.offices[officeKeyFor(concepts)] ?? town.offices.hr ?? Object.values(town.offices)[0]
  return named ? withArticle(named.title) : 'your supervisor'
}

/** The key of that office in town.json; `hr` for whatever has no office of its own. */
export function officeKeyFor(concepts: readonly string[]): string {
  return OFFICES.find(([, about]) => concepts.some((concept) => about.includes(concept)))?.[0] ?? 'hr'
}

/** The kind of yes that clauses with one of these concepts demand, where the town has somebody who gives it. */
export function approvalKindFor(concepts: readonly string[], town: Town): ApprovalKind | undefined {
  const all = Object.keys(kinds) as ApprovalKind[]
  return all
    .filter((kind) => town.approvers[kind] !== undefined)
    .map((kind) => ({ kind, place: concepts.findIndex((concept) => kinds[kind].concepts.includes(concept)) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)[0]?.kind
}

/** Which policies were searched, as a reader would name them. */
export function lookedIn(shelf: Shelf): string {
  return shelf.policies.map(({ title, number }) => (number ? `${number} (${title})` : title)).join(' and ')
}

const OFFICES: [string, string[]][] = [
  [
    'it',
    [
      'security-incidents',
      'device-security',
      'preventive-controls',
      'account-credentials',
      'technology-support',
      'town-devices',
      'monitoring',
    ],
  ],
  ['records', ['public-records', 'records-requests', 'records-retention', 'archiving', 'save-before-removal']],
  ['counsel', ['legal-counsel', 'copyright', 'legal-privilege']],
  [
    'communications',
    [
      'general-account',
      'training',
      'media-interviews',
      'posting-practice',
      'paid-promotion',
      'following-and-liking',
      'comment-removal',
      'blocking-users',
      'responding-to-comments',
      'sharing-information',
      'artificial-intelligence',
      'children-and-releases',
    ],
  ],
]

/** "Human Resources" stands without an article, "the Town Manager" with one. */
function withArticle(title: string): string {
  return /^(human resources|information technology|the |your )/i.test(title) ? title : `the ${title}`
}

/** In a Spanish line the title stands alone, as the town prints it. */
function unarticled(title: string): string {
  return title.replace(/^the /, '')
}
