import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { getDocumentProxy } from 'unpdf'
import { createDocumentReader } from '../../adapters/documents/document-reader.ts'
import { readPolicy } from '../../adapters/documents/read-policy.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createBot } from '../../src/bot.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Messenger } from '../../src/ports.ts'
import type { Incoming } from '../../src/requests.ts'
import { buttonsOf } from '../../src/view-as-text.ts'
import { lines, pdf } from '../documents/pdf-builder.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import type { BenchRow } from './store-bench.ts'

const pages = 60
const rounds = 5

/** A 60-page PDF cut into clauses, against the extraction of its text alone; CPU milliseconds. */
export async function benchDocuments(knowledge: Knowledge): Promise<BenchRow> {
  const bytes = manual(knowledge)
  const ours = await milliseconds(async () => {
    const read = await readPolicy(bytes, { policy: 'manual' })
    if (read.outcome !== 'read' || read.imported.clauses.length < 500) throw new Error('The PDF was not read whole.')
  })
  const baseline = await milliseconds(() => textOf(bytes))
  return { name: `a ${pages}-page PDF as clauses, against its text alone`, ours, baseline, ratio: ours / baseline }
}

/** The longest stop of the event loop, in milliseconds, while HR drops that PDF and reads the preview. */
export async function benchPreview(
  knowledge: Knowledge,
): Promise<{ clauses: number; longestStop: number; took: number }> {
  const clock = { now: () => Date.now() }
  const sent = async () => ({ outcome: 'sent', message: 'none' }) as const
  const messenger: Messenger = { send: sent, replace: sent }
  const directory = createDirectory(playgroundStaff(), {})
  const log = {
    failure: (_: string, error: unknown) => {
      throw error
    },
  }
  const documents = createDocumentReader()
  const store = createMemoryStore()
  const bot = createBot({ clock, store, directory, messenger, model: undefined, documents, log }, knowledge)
  const from = { platform: 'playground', space: 'glastonbury', user: 'glastonbury-marcy' } as const
  const handle = (id: string, said: Incoming['said']) => bot.handle({ id, from, place: 'private', said })
  // The concept library is made ready by the first question of a process.
  await handle('warm', { kind: 'words', text: 'can I post on duty?' })
  const bytes = manual(knowledge)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const start = performance.now()
  const open = async () => ({ outcome: 'opened' as const, bytes })
  const form = await handle('drop', { kind: 'file', name: 'manual.pdf', text: '', open })
  const [button] = form.kind === 'nothing' ? [] : buttonsOf(form.view)
  await handle('press', {
    kind: 'press',
    request: button?.request,
    typed: { policy: 'glastonbury-7', effective: '' },
  })
  const took = performance.now() - start
  await pause(10)
  delay.disable()
  const [update] = await store.list('update')
  return { clauses: update?.proposed.clauses.length ?? 0, longestStop: delay.max / 1e6, took }
}

/** Peak memory in MB of a process that reads each of two tempting documents, and what came of it. */
export async function benchMemory(): Promise<{ name: string; megabytes: number; outcome: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  try {
    const text = 'Employees must not post photos of colleagues without asking.\n\n'
    const zip = new JSZip()
    const words = '<w:p><w:r><w:t>Employees must not post photos of colleagues.</w:t></w:r></w:p>'
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const body = words.repeat(Math.ceil(50_000_000 / words.length))
    zip.file('word/document.xml', `<w:document ${namespace}><w:body>${body}</w:body></w:document>`)
    const documents = [
      ['5 MB of text', Buffer.from(text.repeat(Math.ceil(5_000_000 / text.length)))],
      ['a Word file that unpacks to 50 MB', await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })],
    ] as const
    const found = []
    for (const [name, bytes] of documents) {
      const file = join(folder, 'document')
      await writeFile(file, bytes)
      const run = ['--import', 'tsx', 'tests/bench/peak-memory.ts', file]
      const { stdout } = await promisify(execFile)(process.execPath, run)
      const [megabytes = '', ...outcome] = stdout.trim().split(' ')
      found.push({ name, megabytes: Number(megabytes), outcome: outcome.join(' ') })
    }
    return found
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The clauses of every policy over and over, numbered and set in lines as a town would print them. */
function manual({ policies }: Knowledge): Uint8Array {
  const clauses = policies.flatMap(({ clauses }) => clauses).map(({ text }) => text.replace(/\s+/g, ' '))
  const set: string[] = []
  for (let number = 1; set.length < pages * perPage; number += 1) {
    const words = clauses[number % clauses.length] ?? ''
    set.push(...(`${number}. ${words}`.match(/.{1,95}(?:\s|$)/g) ?? []).map((line) => line.trim()), '')
  }
  return pdf(
    Array.from({ length: pages }, (_, page) => [
      { x: 72, y: 760, text: 'Town of Example, Personnel Manual' },
      ...lines(72, 730, set.slice(page * perPage, (page + 1) * perPage)),
      { x: 290, y: 30, text: `Page ${page + 1} of ${pages}` },
    ]),
  )
}
const perPage = 50

async function textOf(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent()
  await document.destroy()
}

/** CPU milliseconds of one run, the best of several. */
async function milliseconds(run: () => Promise<void>): Promise<number> {
  await run()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1_000)
  }
  return Math.min(...times)
}
