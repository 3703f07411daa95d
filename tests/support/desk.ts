import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Address, Person } from '../../src/people.ts'
import type { LanguageModel, Messenger, Store } from '../../src/ports.ts'
import type { Reply } from '../../src/replies.ts'
import type { Button, View } from '../../src/view.ts'
import { isForm } from '../../src/view.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { documents } from './documents.ts'
import { createMemoryStore } from './memory-store.ts'

/** A whole bot over fakes, so that a walk reads as a transcript: who says and presses what, who reads what. */
export type Desk = {
  bot: Bot
  store: Store
  clock: { now(): number; set(iso: string): void }
  /** Failures that were logged, as references. */
  failures: unknown[]
  /** Types words and gives back what the person reads at once. */
  say(person: string, words: string): Promise<string>
  /** Sends a file, with words beside it or none. */
  drop(person: string, name: string, bytes: Uint8Array, text?: string): Promise<string>
  /** Presses the newest button with this label that the person has before them, with what they typed beside it. */
  press(person: string, label: string | RegExp, typed?: Record<string, string>): Promise<string>
  /** Everything that stands in front of the person now, oldest first, as text. */
  reads(person: string): Promise<string[]>
  /** The newest message with these words, as a view. */
  find(person: string, words: string): Promise<View>
}

/** Read once: nothing in a walk changes it. */
const knowledge = loadKnowledge('knowledge')

type Standing = { key: string; view: View }

/** Opens a desk with the playground's staff on Friday, November 20, 2026, 10:00 in New York. */
export function openDesk(
  parts: { people?: Person[]; model?: LanguageModel; store?: Store; messenger?: Messenger } = {},
): Desk {
  const people = parts.people ?? playgroundStaff()
  const store = parts.store ?? createMemoryStore()
  let now = Date.parse('2026-11-20T15:00:00Z')
  const clock = {
    now: () => now,
    set(iso: string) {
      now = Date.parse(iso)
    },
  }
  const standing = new Map<string, Standing[]>()
  const failures: unknown[] = []
  const of = (user: string) => standing.get(user) ?? standing.set(user, []).get(user) ?? []
  const messenger: Messenger = {
    send: async (to, view, key) => {
      of(to.user).push({ key, view })
      return { outcome: 'sent', message: key }
    },
    replace: async ({ address, message }, view) => {
      const found = of(address.user).find(({ key }) => key === message)
      if (found) found.view = view
      return { outcome: 'sent', message }
    },
  }
  const towns = Object.fromEntries(['glastonbury', 'charlton', 'westmont', 'model-city'].map((town) => [town, town]))
  const fallback = createDirectory(people, towns)
  const { townOf } = fallback
  const directory = createStoreDirectory({ store, fallback, homeSpace: () => undefined, townOf })
  const bot = createBot(
    {
      clock,
      store,
      directory,
      messenger: parts.messenger ?? messenger,
      model: parts.model,
      documents,
      log: { failure: (_, error) => void failures.push(error) },
    },
    knowledge,
  )
  let events = 0
  const addressOf = (user: string): Address => {
    const person = people.find(({ id }) => id === user)
    return person?.addresses[0] ?? { platform: 'playground', space: user.split('/')[0] ?? '', user }
  }
  const show = async (user: string, reply: Reply, pressed: Standing | undefined) => {
    await bot.tick()
    if (reply.kind === 'nothing') return ''
    if (reply.kind === 'replace' && pressed) pressed.view = reply.view
    else of(user).push({ key: `reply/${events}`, view: reply.view })
    return viewAsText(reply.view)
  }
  const handle = async (user: string, said: Parameters<Bot['handle']>[0]['said'], pressed?: Standing) => {
    events += 1
    return show(
      user,
      await bot.handle({ id: `event-${events}`, from: addressOf(user), place: 'private', said }),
      pressed,
    )
  }

  return {
    bot,
    store,
    clock,
    failures,
    say: (user, text) => handle(user, { kind: 'words', text }),
    drop: (user, name, bytes, text = '') =>
      handle(user, { kind: 'file', name, text, open: async () => ({ outcome: 'opened', bytes }) }),
    async press(user, label, typed = {}) {
      await bot.tick()
      const pressed = of(user).findLast(({ view }) => buttonIn(view, label))
      const button = pressed && buttonIn(pressed.view, label)
      if (!pressed || !button)
        throw new Error(
          `${user} sees no button "${label}", only:\n${of(user)
            .map(({ view }) => viewAsText(view))
            .join('\n---\n')}`,
        )
      const filled = isForm(pressed.view) ? { ...valuesOf(pressed.view), ...typed } : typed
      return handle(
        user,
        { kind: 'press', request: JSON.parse(JSON.stringify(button.request)), typed: filled },
        pressed,
      )
    },
    async reads(user) {
      await bot.tick()
      return of(user).map(({ view }) => viewAsText(view))
    },
    async find(user, words) {
      await bot.tick()
      const found = of(user).findLast(({ view }) => viewAsText(view).includes(words))
      if (!found) throw new Error(`${user} reads nothing with "${words}"`)
      return found.view
    },
  }
}

function buttonIn(view: View, label: string | RegExp): Button | undefined {
  return view.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)))
}

/** What the inputs of a form hold before anybody types. */
function valuesOf(view: View): Record<string, string> {
  return Object.fromEntries(
    view.blocks.flatMap((block) => (block.kind === 'input' ? [[block.name, block.field.value ?? '']] : [])),
  )
}
