import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { recordKinds } from '../../../src/records.ts'
import { type Disk, type DiskFile, realDisk } from '../disk.ts'
import { decodeEntry } from '../entry.ts'
import { journalStart, type Position } from '../journal-reader.ts'
import { lockFolder } from '../lock.ts'
import { put } from '../memory.ts'
import { replay } from '../replay.ts'
import { checked } from '../run-step.ts'
import { emptyState, type State, snapshotFile } from '../snapshot.ts'
import type { ArchiveLine } from './check.ts'

const newline = Buffer.from('\n')

/** An embedded store as it stands on disk, also while the bot is running; writes nothing, throws one line when it is damaged. */
export async function* readEmbedded(folder: string, disk: Disk = realDisk): AsyncGenerator<ArchiveLine> {
  const journal = join(folder, 'journal')
  const state = await readState(folder, disk)
  const { count, segments } = state.journal
  if (count === 0) throw new Error(`${folder} holds no records.`)
  let given = 0
  for (const { name, bytes } of segments) {
    const content = (await disk.read(join(journal, name), 0)) ?? Buffer.alloc(0)
    for (let at = 0; at < bytes && given < count; given += 1) {
      const end = content.indexOf(newline, at)
      const line = content.subarray(at, end < 0 ? bytes : end)
      yield { part: 'entry', line }
      at += line.length + 1
    }
  }
  for (const kind of recordKinds) {
    for (const record of state.records[kind].values()) yield { part: 'record', kind, record }
  }
}

/** The current records of a folder, and how far into the journal they go. */
export async function readState(folder: string, disk: Disk = realDisk): Promise<State> {
  const state = (await snapshotFile(disk, folder).read()) ?? emptyState()
  await replay(disk, join(folder, 'journal'), state, () => {})
  return state
}

/** Makes an embedded store of these lines; throws and changes nothing when the folder holds one, or is in use. */
export async function writeEmbedded(folder: string, lines: AsyncIterable<ArchiveLine>): Promise<void> {
  const disk = realDisk
  await disk.makeFolder(folder)
  const lock = await lockFolder(folder)
  try {
    const names = await disk.names(folder)
    const held = ['records.json', 'records.previous.json', 'journal'].find((name) => names.includes(name))
    if (held) throw new Error(`${folder} holds ${held}. Set DATA_DIR to an empty folder; nothing was changed.`)
    // Beside its place until it is whole, so that a restore that breaks off leaves no half of a store.
    const unfinished = join(folder, 'restored')
    await rm(unfinished, { recursive: true, force: true })
    const state = emptyState()
    state.journal = await writeLines(disk, join(unfinished, 'journal'), lines, state)
    await snapshotFile(disk, unfinished).write(state)
    await disk.rename(join(unfinished, 'records.json'), join(folder, 'records.json'))
    await disk.rename(join(unfinished, 'journal'), join(folder, 'journal'))
    await disk.syncFolder(folder)
    await rm(unfinished, { recursive: true })
  } finally {
    await lock.release()
  }
}

/** Entries go to the segments of their months, records into the state. */
async function writeLines(
  disk: Disk,
  folder: string,
  lines: AsyncIterable<ArchiveLine>,
  state: State,
): Promise<Position> {
  await disk.makeFolder(folder)
  const position: Position = { ...journalStart, segments: [] }
  let file: DiskFile | undefined
  const settle = async () => {
    await file?.sync()
    await file?.close()
  }
  for await (const line of lines) {
    if (line.part === 'record') {
      put(state.records, checked(line.kind, line.record))
      continue
    }
    const decoded = decodeEntry(line.line)
    if (decoded.outcome === 'bad') throw new Error(`Entry ${position.count + 1} ${decoded.why}.`)
    const name = `${decoded.entry.at.slice(0, 7)}.jsonl`
    let segment = position.segments.at(-1)
    // As the store itself does: a clock that went backwards goes on in the segment it had reached.
    if (!segment || !file || segment.name < name) {
      await settle()
      file = await disk.open(join(folder, name), 'fresh')
      segment = { name, bytes: 0 }
      position.segments.push(segment)
    }
    await file.append(Buffer.concat([line.line, newline]))
    segment.bytes += line.line.length + 1
    position.count = decoded.entry.seq
    position.head = decoded.hash
  }
  await settle()
  await disk.syncFolder(folder)
  return position
}
