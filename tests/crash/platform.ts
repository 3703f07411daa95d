import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messenger } from '../../src/ports.ts'
import type { View } from '../../src/view.ts'

/** One message that people see, and how often the same delivery was posted. */
export type Posted = { key: string; user: string; what: 'sent' | 'replaced'; view: View }

/**
 * A chat platform that outlives the bot: what it was given is in a folder when the call returns. Half of the people are
 * on one that can be asked whether a delivery was posted before, the others on one that cannot.
 */
export function createPlatform(folder: string): Messenger {
  mkdirSync(join(folder, 'keys'), { recursive: true })
  const log = (posted: Posted) => appendFileSync(join(folder, 'posted.jsonl'), `${JSON.stringify(posted)}\n`)
  const mark = (key: string) => join(folder, 'keys', createHash('sha256').update(key).digest('hex'))
  let calls = 0
  return {
    send: async (to, view, key) => {
      calls += 1
      // Every so often it asks to be left alone for a moment.
      if (calls % 7 === 0) return { outcome: 'later', afterMs: 20, why: 'busy' }
      if (canTell(to.user) && existsSync(mark(key))) return { outcome: 'sent', message: key }
      await new Promise((resolve) => setImmediate(resolve))
      log({ key, user: to.user, what: 'sent', view })
      writeFileSync(mark(key), '')
      return { outcome: 'sent', message: key }
    },
    replace: async ({ address, message }, view) => {
      log({ key: message, user: address.user, what: 'replaced', view })
      return { outcome: 'sent', message }
    },
  }
}

export function canTell(user: string): boolean {
  return user.length % 2 === 0
}

/** Everything posted so far, from a place in the log on. */
export function readPosted(folder: string, from = 0): Posted[] {
  return linesOf<Posted>(join(folder, 'posted.jsonl')).slice(from)
}

/** The whole lines of a file that a killed process may have been writing. */
export function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return []
  // Our own processes wrote them.
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T)
}
