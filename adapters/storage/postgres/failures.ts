/** What a failed statement means for the change it belongs to. */
export type Failure =
  /** Somebody else was first; decide again on what is there now. */
  | 'again'
  /** The database cannot be reached, or stopped in the middle. */
  | 'lost'
  /** Anything else: a missing permission, a full disk, a table that is not ours. */
  | 'refused'

/** Thrown inside a change when a record it was decided on has changed meanwhile. */
export class Overtaken extends Error {}

const lostCodes = /^(08...|57P0[1-5]|53300|25006|E[A-Z]+)$/
const lostWords = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/

export function failureOf(error: unknown): Failure {
  if (error instanceof Overtaken) return 'again'
  const code = codeOf(error)
  if (code === '40001' || code === '40P01') return 'again'
  if (lostCodes.test(code)) return 'lost'
  return error instanceof Error && lostWords.test(error.message) ? 'lost' : 'refused'
}

/** SQLSTATE or the system's error code; empty when there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** One line that says what the database answered; never the values of a statement, which may be what somebody wrote. */
export function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // A refused connection to several addresses is an AggregateError without words of its own.
  const words = (error.message || codeOf(error)).split('\n')[0] ?? ''
  return codeOf(error) && !words.includes(codeOf(error)) ? `${words}, ${codeOf(error)}` : words
}
