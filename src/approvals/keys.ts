import { z } from 'zod'

/** One of the yeses that a request needs; a clause may ask for two (Charlton 3.3.3). */
export const keySchema = z.object({
  /** `supervisor`, `department-head`, `named-person` or an office of the town. */
  office: z.string(),
  /** Keys of a later turn wait until each earlier one has said yes. */
  turn: z.number().int(),
  /** Person id of who has the card now, and whose delegate that is; empty when in their own right. */
  holder: z.string(),
  actsFor: z.string(),
  /** ISO: since when it waits for the holder; empty while an earlier turn is open. */
  since: z.string(),
  reminders: z.number().int(),
  /** Person id in HR who was told that nobody decides; empty until then. */
  told: z.string().default(''),
  /** Who had the card before, until when, and why it moved on. */
  passed: z.array(z.object({ holder: z.string(), at: z.string(), why: z.string() })),
  /** Who said yes and when; empty while it waits. */
  by: z.string(),
  at: z.string(),
})
export type Key = z.infer<typeof keySchema>

/** A key that nobody has turned, with its holder. */
export function newKey(office: string, turn: number, holder: string, since: string): Key {
  return { office, turn, holder, actsFor: '', since, reminders: 0, told: '', passed: [], by: '', at: '' }
}

/** The keys that wait for a yes now: those of the earliest turn that is not complete. */
export function openKeys(keys: Key[]): Key[] {
  const waiting = keys.filter(({ by }) => by === '')
  const turn = Math.min(...waiting.map((key) => key.turn))
  return waiting.filter((key) => key.turn === turn)
}

/** Whether a person may decide with this key: whoever has the card, or the one they stand in for. */
export function mayTurn(key: Key, person: string): boolean {
  return key.holder === person || key.actsFor === person
}

/** Says yes with every open key of a person; keys of the next turn begin to wait when this one is complete. */
export function turned(keys: Key[], person: string, at: string): Key[] {
  const open = openKeys(keys)
  const after = keys.map((key) => (open.includes(key) && mayTurn(key, person) ? { ...key, by: person, at } : key))
  const next = openKeys(after)
  return after.map((key) => (next.includes(key) && key.since === '' ? { ...key, since: at } : key))
}

/** The key in other hands; the one who had it is remembered with the reason. */
export function handedOn(key: Key, to: { holder: string; actsFor: string }, why: string, at: string): Key {
  return { ...key, ...to, since: at, reminders: 0, passed: [...key.passed, { holder: key.holder, at, why }] }
}

/** Everyone who has or had a card of these keys in front of them, each once. */
export function cardHolders(keys: Key[]): string[] {
  const reached = keys.filter(({ since }) => since !== '')
  return [...new Set(reached.flatMap(({ holder, passed }) => [...passed.map((before) => before.holder), holder]))]
}
