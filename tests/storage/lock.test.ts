import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { lockFolder, takeLock } from '../../adapters/storage/lock.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleApproval } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }
const opened: { close(): Promise<void> }[] = []
const open = async (folder: string) => {
  const store = await openStore({ folder, clock })
  opened.push(store)
  return store
}
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

it('keeps a second process out while the first one lives, and lets it in afterwards', async () => {
  const folder = await temporaryFolder()
  const first = await open(folder)
  await expect(open(folder)).rejects.toThrow(`is in use by another Countersign (process ${process.pid})`)
  await first.close()
  await open(folder)
})

it('lets one of many that start together in', async () => {
  const folder = await temporaryFolder()
  const started = await Promise.allSettled(Array.from({ length: 8 }, () => open(folder)))
  expect(started.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
})

it('lets one of many in that find a stale lock together', async () => {
  const folder = await temporaryFolder()
  const owner = await ownerAfterDeath(folder)
  await writeFile(join(folder, 'lock'), JSON.stringify(owner))
  const started = await Promise.allSettled(Array.from({ length: 8 }, () => open(folder)))
  expect(started.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
})

it.each(['', 'half a li', '{}'])('takes an unreadable lock over: %j', async (text) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'lock'), text)
  await open(folder)
})

it.runIf(process.platform === 'linux')(
  'lets a restart in while the killed process still waits to be reaped',
  async () => {
    const folder = await temporaryFolder()
    const lock = await lockFolder(folder)
    const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))
    await lock.release()
    // A shell that becomes another program never asks what became of its child.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'])
    const [pid] = await once(parent.stdout, 'data')
    const stat = () => readFile(`/proc/${Number(pid)}/stat`, 'utf8')
    const started = (await stat()).split(' ')[21]
    await expect.poll(stat).toContain(' Z ')
    await writeFile(join(folder, 'lock'), JSON.stringify({ ...owner, pid: Number(pid), started }))
    await open(folder)
    parent.kill()
  },
)

it('does not mistake another process that was given the same number for the owner', async () => {
  const folder = await temporaryFolder()
  const lock = await lockFolder(folder)
  const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))
  await lock.release()
  await writeFile(join(folder, 'lock'), JSON.stringify({ ...owner, started: '1' }))
  await open(folder)
})

it('waits for a sign of life from an owner elsewhere before it takes over', async () => {
  const folder = await temporaryFolder()
  const owner = { ...(await ownerAfterDeath(folder)), home: 'another container' }
  const file = join(folder, 'lock')
  await writeFile(file, JSON.stringify(owner))
  const living = setInterval(() => writeFile(file, JSON.stringify(owner)), 50)
  const pulse = { beatMs: 100, silenceMs: 1_000 }
  await expect(takeLock(folder, pulse)).rejects.toThrow('is in use by another Countersign')
  clearInterval(living)
  const lock = await takeLock(folder, pulse)
  expect(lock.lost()).toBeUndefined()
  await lock.release()
})

it('stops saving when its lock was taken from it', async () => {
  const folder = await temporaryFolder()
  let why: string | undefined
  const store = await openStore({ folder, clock, takeLock: async () => ({ lost: () => why, release: async () => {} }) })
  const keep = (id: string) =>
    store.change('approval', id, causedBy(id), () => ({ outcome: '', record: sampleApproval(id) }))
  await keep('a1')
  why = 'the lock was taken'
  await expect(keep('a2')).rejects.toThrow('Changes cannot be saved: the lock was taken.')
  await store.close()
})

it('notices within a moment that its lock file is gone', async () => {
  const folder = await temporaryFolder()
  const lock = await lockFolder(folder)
  expect(lock.lost()).toBeUndefined()
  await writeFile(join(folder, 'lock'), '{}')
  await expect.poll(() => lock.lost(), { timeout: 10_000 }).toMatch(/was taken by another process or removed/)
  await lock.release()
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe('{}')
})

it('shows its files to no one else', async () => {
  const folder = join(await temporaryFolder(), 'made', 'by us')
  const store = await open(folder)
  await store.change('approval', 'a1', causedBy('e1'), () => ({ outcome: '', record: sampleApproval('a1') }))
  await store.snapshot()
  const mode = async (name: string) => ((await stat(join(folder, name))).mode & 0o777).toString(8)
  expect(await Promise.all(['.', 'journal'].map(mode))).toEqual(['700', '700'])
  expect(await Promise.all(['journal/2026-11.jsonl', 'records.json', 'lock'].map(mode))).toEqual(['600', '600', '600'])
})

it('says what to do about a folder it cannot make', async () => {
  const file = join(await temporaryFolder(), 'a file')
  await writeFile(file, '')
  await expect(open(join(file, 'data'))).rejects.toThrow(/a file\/data cannot hold records \(ENOTDIR.*set DATA_DIR/)
})

/** The lock of a process that has ended, as a kill leaves it. */
async function ownerAfterDeath(folder: string): Promise<object> {
  const lock = await lockFolder(folder)
  const owner = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))
  await lock.release()
  const child = spawn(process.execPath, ['-e', ''])
  const { pid } = child
  await once(child, 'exit')
  return { ...owner, pid, token: 'of the dead' }
}
