import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messenger } from '../../src/ports.ts'
import type { View } from '../../src/view.ts'

/** One message that people see, and how often the same delivery was posted. */
export type Posted = { what: 'sent' | 'replaced'; key: string; user: string; view: View }

/**
 * A chat platform that outlives the bot: what it was given is in a folder when the call returns. Half of the people are
 * on one that can be asked whether a delivery was posted before, the others on one that cannot.
 */
export function createPlatform(folder: string): Messenger {
  mkdirSync(folder, { recursive: true })
  // The one thing that says what was posted: a kill falls before or after it, never between two such things.
  const file = join(folder, 'posted.jsonl')
  const log = (posted: Posted) => appendFileSync(file, `\n${JSON.stringify(posted)}\n`)
  const wasSent = (key: string) => existsSync(file) && readFileSync(file).includes(sentLine(key))
  let calls = 0
  return {
    send: async (to, view, key) => {
      calls += 1
      // Every so often it asks to be left alone for a moment.
      if (calls % 7 === 0) return { outcome: 'later', afterMs: 20, why: 'busy' }
      if (canTell(to.user) && wasSent(key)) return { outcome: 'sent', message: key }
      await new Promise((resolve) => setImmediate(resolve))
      log({ what: 'sent', key, user: to.user, view })
      return { outcome: 'sent', message: key }
    },
    replace: async ({ address, message }, view) => {
      log({ what: 'replaced', key: message, user: address.user, view })
      return { outcome: 'sent', message }
    },
  }
}

/** How the line of a message begins. */
const sentLine = (key: string) => `{"what":"sent","key":${JSON.stringify(key)},`

export function canTell(user: string): boolean {
  return user.length % 2 === 0
}

/** Everything posted so far, from a place in the log on. */
export function readPosted(folder: string, from = 0): Posted[] {
  return linesOf<Posted>(join(folder, 'posted.jsonl')).slice(from)
}

/** The whole lines of a file that killed processes may have been writing; a long line can be cut off anywhere. */
export function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return []
  // Our own processes wrote them.
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as T)
}
