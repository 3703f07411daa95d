import { link, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { realDisk } from '../storage/disk.ts'
import { BadInput } from './lines.ts'

/** Writes a file that appears under its name only when it is whole and on the disk, for its owner alone; never overwrites. */
export async function writeNew(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`
  const handle = await open(unfinished, 'w', 0o600).catch((cause: unknown) => {
    throw new BadInput(`${file} cannot be written (${cause instanceof Error ? cause.message : cause}).`)
  })
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    // A link never goes over a file that is there.
    await link(unfinished, file)
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    throw isThere ? new BadInput(`${file} exists. Name a new file; nothing was overwritten.`) : cause
  } finally {
    await rm(unfinished, { force: true })
  }
  await realDisk.syncFolder(dirname(file))
}
