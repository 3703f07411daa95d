import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ImportOptions } from '../../src/policies/structure.ts'
import type { DocumentReader, ReadPolicy } from '../../src/ports.ts'

/** Far above what a policy needs; a document that asks for more is stopped. */
const memoryMb = 192
const longestMs = 60_000

const tooLong: ReadPolicy = {
  outcome: 'refused',
  why: 'The file takes too long to read. Copy the policy into a new document, or save it as text, and send that.',
}
const broken: ReadPolicy = {
  outcome: 'refused',
  why: 'The file cannot be read; it is damaged or far too large. Save the policy again as .docx, PDF or text, and send that.',
}
const stopped: ReadPolicy = { outcome: 'stopped' }

/** A reader that gives each document a process of its own, one after the other, bounded in memory and time. */
export function createDocumentReader(limits = { memoryMb, longestMs }): DocumentReader {
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(bytes, options, signal) {
      const turn = last.then(() => (signal?.aborted ? stopped : readApart(bytes, options, limits, signal)))
      // One that could not even be begun does not hold up the next.
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** Whatever happens in the process ends as one of the outcomes; the process is gone when this resolves. */
function readApart(
  bytes: Uint8Array,
  options: ImportOptions,
  limits: { memoryMb: number; longestMs: number },
  signal: AbortSignal | undefined,
): Promise<ReadPolicy> {
  const child = fork(fileURLToPath(new URL('./reading-process.ts', import.meta.url)), {
    // The process reads TypeScript as this one does.
    execArgv: ['--import', typeScript, `--max-old-space-size=${limits.memoryMb}`],
    // It needs no secret of ours, and what a library prints of a document must not reach the log.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  return new Promise((resolve) => {
    let outcome: ReadPolicy = broken
    const end = (why: ReadPolicy) => {
      outcome = why
      child.kill('SIGKILL')
    }
    const stop = () => end(stopped)
    const timer = setTimeout(() => end(tooLong), limits.longestMs)
    signal?.addEventListener('abort', stop)
    // What the process says is what `readPolicy` returned, copied by Node.
    child.once('message', (read) => end(read as ReadPolicy))
    child.once('error', () => resolve(broken))
    child.once('close', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(outcome)
    })
    // A process that died already hears nothing; its end says so.
    child.send({ bytes, options }, () => {})
  })
}

const typeScript = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
