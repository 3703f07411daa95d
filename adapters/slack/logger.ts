import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../src/ports.ts'

/** Bolt's warnings and errors in the bot's log; debug and info are dropped, they can carry what people wrote. */
export function boltLogger(log: Log): Logger {
  const tell = (...words: unknown[]) =>
    log.failure('slack', new Error(words.filter((word) => typeof word === 'string').join(' ')))
  return {
    debug: () => {},
    info: () => {},
    warn: tell,
    error: tell,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}
