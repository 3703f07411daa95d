import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { link, readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

/** Held while a process owns a data folder. */
export type Lock = {
  /** Why the folder is no longer ours, or undefined while it is. */
  lost(): string | undefined
  release(): Promise<void>
}

/** Takes a data folder for this process; throws a plain sentence when another one has it. */
export type TakeLock = (folder: string) => Promise<Lock>

const ownerSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  /** Start time of the process in ticks since boot: a process id is used again, the pair is not. */
  started: z.string(),
  /** Which boot of which machine, and which container, the process id belongs to. */
  home: z.string(),
})
export type Pulse = { beatMs: number; silenceMs: number }

type Owner = z.infer<typeof ownerSchema>

/** Two processes may find the same stale lock; after this pause only the one that wrote last still finds its own. */
const settleMs = 100

/**
 * A lock file names its process. One of this machine and container is looked up in /proc, so that a killed process
 * never blocks a restart; one from elsewhere (two containers on one volume) shows its life by touching the file.
 */
export const lockFolder: TakeLock = (folder) => takeLock(folder, { beatMs: 1_000, silenceMs: 5_000 })

/** A lock from elsewhere that nobody touched for `silenceMs` belongs to no one; owners touch theirs every `beatMs`. */
export async function takeLock(folder: string, { beatMs, silenceMs }: Pulse): Promise<Lock> {
  const file = join(folder, 'lock')
  const own: Owner = { token: randomUUID(), pid: process.pid, started: await startOf(process.pid), home: await home() }
  if (!(await create(file, own))) {
    const other = await ownerOf(file)
    if (other && (await isAlive(other, own, file, silenceMs))) {
      throw new Error(
        `${folder} is in use by another Countersign (process ${other.pid}). Stop that one first, or give this one its own DATA_DIR.`,
      )
    }
    // Looked at once more: another process may have taken the stale lock over in the meantime.
    if ((await ownerOf(file))?.token === other?.token) await rm(file, { force: true })
    await create(file, own)
    await pause(settleMs)
  }
  if ((await ownerOf(file))?.token !== own.token) {
    throw new Error(`${folder} was taken by another Countersign that started at the same moment.`)
  }

  let why: string | undefined
  let beaten = performance.now()
  const check = (owner: Owner | undefined) => {
    if (owner?.token !== own.token) why ??= `the lock ${file} was taken by another process or removed`
    beaten = performance.now()
  }
  const beat = setInterval(async () => {
    try {
      check(await ownerOf(file))
      if (!why) await utimes(file, new Date(), new Date())
    } catch {
      // A folder that cannot be read for a moment is not taken; the next beat looks again.
    }
  }, beatMs)
  beat.unref()
  return {
    lost: () => {
      // Stopped or asleep for a while: someone may have taken over before the next beat.
      if (performance.now() - beaten > silenceMs / 2)
        check(parseOwner(existsSync(file) ? readFileSync(file, 'utf8') : ''))
      return why
    },
    release: async () => {
      clearInterval(beat)
      if ((await ownerOf(file))?.token === own.token) await rm(file, { force: true })
    },
  }
}

async function create(file: string, owner: Owner): Promise<boolean> {
  const written = `${file}.${owner.token}`
  await writeFile(written, `${JSON.stringify(owner)}\n`, { mode: 0o600 })
  try {
    // A link appears with its content or not at all, and never over another one.
    await link(written, file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(written, { force: true })
  }
}

/** Undefined for a lock that is gone or unreadable. */
async function ownerOf(file: string): Promise<Owner | undefined> {
  try {
    return parseOwner(await readFile(file, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function parseOwner(text: string): Owner | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function isAlive(other: Owner, own: Owner, file: string, silenceMs: number): Promise<boolean> {
  if (other.home === own.home) return (await startOf(other.pid)) === other.started
  const before = await touchedAt(file)
  await pause(silenceMs)
  return (await touchedAt(file)) !== before
}

async function touchedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0
}

/** Empty where there is no such process, or no /proc to ask. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (line === undefined) return process.platform === 'linux' || !isRunning(pid) ? '' : 'unknown'
  // The name in brackets may hold spaces; the state and the start time are the 1st and 20th fields behind it.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const isDead = fields[0] === 'Z' || fields[0] === 'X'
  return isDead ? '' : (fields[19] ?? '')
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function home(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const container = await readlink('/proc/self/ns/pid').catch(() => '')
  return `${boot.trim()} ${container}`
}
