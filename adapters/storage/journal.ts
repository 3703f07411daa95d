import { join } from 'node:path'
import type { Disk, DiskFile } from './disk.ts'
import { type EntryDraft, encodeEntry } from './entry.ts'
import type { Position } from './journal-reader.ts'

/** The journal's writing end. */
export type Journal = {
  /**
   * Appends entries to the segment of a month (`2026-11`) and resolves when they survive a power cut.
   * When it rejects, nothing of them is meant to stay, and the journal takes no more.
   */
  append(drafts: EntryDraft[], month: string): Promise<void>
  position(): Position
  /** Puts changed bytes, as many as before, in the place of a segment's; a crash leaves the one or the other. Not while appending. */
  rewrite(name: string, change: (bytes: Buffer) => Buffer): Promise<void>
  close(): Promise<void>
}

/** Opens the journal behind its last whole entry; what stands behind that is cut off. */
export async function openJournal(disk: Disk, folder: string, end: Position): Promise<Journal> {
  let position = end
  let file: DiskFile | undefined
  const last = end.segments.at(-1)
  if (last) {
    file = await disk.open(join(folder, last.name), 'append')
    await file.truncate(last.bytes)
    // What was read may so far be in the system's memory only, and what is shown to people must stay.
    await file.sync()
    await disk.syncFolder(folder)
  }

  return {
    append: async (drafts, month) => {
      const segments = position.segments.map((segment) => ({ ...segment }))
      let segment = segments.at(-1)
      const name = `${month}.jsonl`
      // A clock that went backwards goes on in the segment it had reached.
      if (!file || !segment || segment.name < name) {
        await file?.close()
        file = await disk.open(join(folder, name), 'fresh')
        await disk.syncFolder(folder)
        segment = { name, bytes: 0 }
        segments.push(segment)
      }
      let { count, head } = position
      let text = ''
      for (const draft of drafts) {
        const { line, hash } = encodeEntry(draft, count + 1, head, position.count)
        text += line
        count += 1
        head = hash
      }
      const bytes = Buffer.from(text)
      try {
        await file.append(bytes)
        await file.sync()
      } catch (error) {
        await takeBack(file, segment.bytes)
        throw error
      }
      segment.bytes += bytes.length
      position = { count, head, segments }
    },
    position: () => position,
    rewrite: async (name, change) => {
      const path = join(folder, name)
      const unfinished = `${path}.new`
      const bytes = await disk.read(path, 0)
      const size = position.segments.find((segment) => segment.name === name)?.bytes
      if (!bytes || size === undefined || bytes.length < size) throw new Error(`${path} is not as it was written.`)
      const changed = change(bytes.subarray(0, size))
      if (changed.equals(bytes.subarray(0, size))) return
      if (changed.length !== size) throw new Error(`${path} may not change its length.`)
      const fresh = await disk.open(unfinished, 'fresh')
      try {
        await fresh.append(changed)
        await fresh.sync()
      } finally {
        await fresh.close()
      }
      // Entries go on in the file that takes the place, never in the one that gives it up.
      const isOpen = name === position.segments.at(-1)?.name
      const next = isOpen ? await disk.open(unfinished, 'append') : undefined
      await disk.rename(unfinished, path)
      if (next) {
        await file?.close()
        file = next
      }
      await disk.syncFolder(folder)
    },
    close: async () => {
      await file?.close()
      file = undefined
    },
  }
}

/** What was refused should not reappear after a restart; where even this fails, the reader drops the torn piece. */
async function takeBack(file: DiskFile, size: number): Promise<void> {
  try {
    await file.truncate(size)
    await file.sync()
  } catch {
    // The disk takes nothing at all any more; the caller reports the first error.
  }
}
