import { pino } from 'pino'

/** One JSON line per event on standard error; what people wrote is never passed to it. */
export const logger = pino(
  { base: null, level: process.env.LOG_LEVEL ?? 'info' },
  pino.destination({ dest: 2, sync: true }),
)
export type Logger = typeof logger

/** The kind of a failure and where it arose; its message is left out, for it may repeat what somebody wrote. */
export function traceOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error === 'string' ? error : 'unknown', at: [] }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
  return { error: error.name, at: at.map((line) => line.trim()) }
}
