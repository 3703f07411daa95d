import type { Incoming } from '../../src/requests.ts'
import type { Button, Field, View } from '../../src/view.ts'
import { viewAsText } from '../../src/view-as-text.ts'

/** What each person has before them; who saw something last stands last. */
export type Screens = Map<string, View[]>

const phrases: Record<string, string[]> = {
  'westmont-tasha': ['ask to post after hours', 'mine', 'Can I post about the road works from home?'],
  'westmont-denise': ['what waits for me?', 'looks good'],
  'glastonbury-marcy': ['publish an update', 'publish an update', 'who has not signed?', 'paper signatures'],
  'glastonbury-luis': ['mine', 'ask HR: may I share a snow alert?', 'Can I post a photo of the pool?'],
  'glastonbury-dana': ['mine', 'what waits for me?'],
  'glastonbury-thomas': ['updates', 'what waits for me?'],
  'charlton-teresa': ['publish an update', 'who has not signed?'],
  'charlton-ray': ['mine', 'ask to post for the town'],
  'charlton-martin': ['mine', 'what waits for me?', 'updates'],
}
export const people = Object.keys(phrases)

/** What keeps a message from everybody. */
const holdsUp = (request: Button['request']) => request.kind === 'steer-campaign' && request.step !== 'resume'

/** What changes nothing that lasts. */
const looking = new Set([
  ...['ask', 'start-review', 'review', 'start-comment', 'show-section', 'not-helpful', 'show-policy', 'show-detail'],
  ...['show-versions', 'show-version', 'mine', 'home', 'paper-list', 'acknowledgement-report'],
])

/** What somebody does next: presses a button that they see, filled in as it asks, or types something. */
export function nextEvent(id: string, screens: Screens, now: number, random: () => number): Incoming {
  // Often whoever saw something last goes on, so that things that take several people come to their end.
  const recent = [...screens.keys()].slice(-4)
  const user =
    random() < 0.5 ? pick([...recent, ...people.slice(0, 1)], random) : pick([...people, ...screens.keys()], random)
  const from = { platform: 'playground' as const, space: town(user), user }
  // Nobody takes back all that they do, and what only shows something is looked at now and then.
  const isLikely = ({ style, request }: Button) =>
    (style !== 'danger' && !looking.has(request.kind) && !holdsUp(request)) || random() < 0.1
  const seen = (screens.get(user) ?? []).filter((view) => buttonsOf(view).some(isLikely))
  if (seen.length === 0 || random() < 0.2)
    return { id, from, place: 'private', said: { kind: 'words', text: pick(phrases[user] ?? ['mine'], random) } }
  // Mostly what came last, as people do.
  const view = random() < 0.6 ? (seen.at(-1) ?? pick(seen, random)) : pick(seen, random)
  // And mostly the first button: it sends the form, says yes, signs.
  const likely = buttonsOf(view).filter(isLikely)
  const choices = likely.length > 0 ? likely : buttonsOf(view)
  const { request } = random() < 0.6 ? (choices[0] ?? pick(choices, random)) : pick(choices, random)
  return { id, from, place: 'private', said: { kind: 'press', request, typed: filled(user, view, now, random) } }
}

function town(user: string): string {
  return user.slice(0, user.lastIndexOf('-'))
}

function buttonsOf(view: View): Button[] {
  return view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
}

function filled(user: string, view: View, now: number, random: () => number): Record<string, string> {
  const text = viewAsText(view)
  const typed: Record<string, string> = {}
  for (const block of view.blocks) {
    if (block.kind !== 'input') continue
    const { field, name } = block
    // Working hours would hold messages back beyond the last day.
    if (name === 'hours') typed[name] = 'any'
    else if (name === 'whom') typed[name] = 'everyone'
    else if (field.kind === 'choice') typed[name] = chosen(field, random)
    else if (name === 'from') typed[name] = localTime(now + 10 * 3_600_000).slice(0, field.kind === 'day' ? 10 : 16)
    else if (name === 'until') typed[name] = localTime(now + 12 * 3_600_000).slice(0, field.kind === 'day' ? 10 : 16)
    else if (['effective', 'departments', 'people', 'scenarioClause', 'scenarioOptions', 'scenario'].includes(name))
      typed[name] = ''
    else if (name === 'signedOn') typed[name] = localTime(now).slice(0, 10)
    else if (field.kind === 'day') typed[name] = ''
    else if (name === 'person') typed[name] = 'Priya Nair'
    else if (name === 'startsAt') typed[name] = random() < 0.3 ? localTime(now + 60_000) : ''
    else if (name === 'clause') typed[name] = user.startsWith('glastonbury') ? 'Procedure 1(a)' : '§1.6'
    else if (name === 'headCount') typed[name] = /Type (\d+)|(\d+) people/.exec(text)?.slice(1).find(Boolean) ?? '9'
    else if (name === 'name') typed[name] = /Type it as ([^.\n]+)\./.exec(text)?.[1] ?? 'Sam'
    else if (field.kind !== 'moment')
      typed[name] = field.value || `The pool opens at nine, ${Math.floor(random() * 50)}.`
  }
  return typed
}

/** The policy that the clause above belongs to, else what is chosen already, else anything. */
function chosen({ options, value }: Extract<Field, { kind: 'choice' }>, random: () => number): string {
  const known = options.find((option) => ['glastonbury-7', 'charlton'].includes(option.value))
  return known?.value ?? value ?? pick(options, random).value
}

function localTime(at: number): string {
  return new Date(at).toISOString().slice(0, 16)
}

function pick<T>(list: T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('Nothing to pick from.')
  return one
}
