import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import { type RecordKind, recordKinds, recordSchemas } from '../../src/records.ts'
import type { Disk } from './disk.ts'
import { journalStart, type Position } from './journal-reader.ts'
import { emptyMemory, type Memory, put } from './memory.ts'
import { checked, type StoredRecord } from './run-step.ts'
import { sha256 } from './sha256.ts'

/** What lowdb holds: the current records, and how far into the journal they go. */
export type State = { journal: Position; records: Memory }

export function emptyState(): State {
  return { journal: journalStart, records: emptyMemory() }
}

const headerSchema = z.object({
  format: z.literal(1),
  /** Tells whether the records were written under the schemas of today. */
  shapes: z.string(),
  journal: z.object({
    count: z.number().int(),
    head: z.string(),
    segments: z.array(z.object({ name: z.string(), bytes: z.number().int() })),
  }),
})

const current = 'records.json'
const previous = 'records.previous.json'
const unfinished = 'records.json.new'
const sliceLength = 128 * 1024

export type SnapshotFile = Adapter<State> & {
  /** Size of the last one read or written. */
  bytes(): number
  /** Whether the one that was read was written under other schemas. */
  isOutdated(): boolean
}

/**
 * lowdb's file adapter: readable JSON with a record a line and a checksum, written in slices, synced, renamed over the
 * last one, which is kept as `records.previous.json`. Reading takes the previous one only where there is no current one.
 */
export function snapshotFile(disk: Disk, folder: string): SnapshotFile {
  const shapes = sha256(
    JSON.stringify(recordKinds.map((kind) => [kind, z.toJSONSchema(recordSchemas[kind], { unrepresentable: 'any' })])),
  )
  let size = 0
  let writtenShapes = shapes
  return {
    bytes: () => size,
    isOutdated: () => writtenShapes !== shapes,
    read: async () => {
      for (const name of [current, previous]) {
        const file = join(folder, name)
        const bytes = await disk.read(file, 0)
        if (!bytes) continue
        size = bytes.length
        const { state, written } = parseSnapshot(bytes, file, shapes)
        writtenShapes = written
        return state
      }
      return null
    },
    write: async (state) => {
      // The records are frozen, so that copying the lists alone pins this moment while changes go on.
      const header = JSON.stringify({ format: 1, shapes, journal: state.journal })
      const kinds = recordKinds.map((kind) => ({ kind, records: [...state.records[kind].values()] }))
      const written = await writeSnapshot(disk, join(folder, unfinished), header, kinds)
      if ((await disk.names(folder)).includes(current)) await disk.rename(join(folder, current), join(folder, previous))
      await disk.rename(join(folder, unfinished), join(folder, current))
      await disk.syncFolder(folder)
      size = written
      writtenShapes = shapes
    },
  }
}

async function writeSnapshot(
  disk: Disk,
  path: string,
  header: string,
  kinds: { kind: RecordKind; records: StoredRecord[] }[],
): Promise<number> {
  const file = await disk.open(path, 'fresh')
  try {
    const checksum = createHash('sha256')
    let slice = `${header.slice(0, -1)},"records":{\n`
    let written = 0
    const flush = async () => {
      const bytes = Buffer.from(slice)
      slice = ''
      checksum.update(bytes)
      written += bytes.length
      await file.append(bytes)
    }
    for (const [index, { kind, records }] of kinds.entries()) {
      slice += `${JSON.stringify(kind)}:[\n`
      for (const [place, record] of records.entries()) {
        slice += JSON.stringify(record) + (place < records.length - 1 ? ',\n' : '\n')
        if (slice.length >= sliceLength) await flush()
      }
      slice += index < kinds.length - 1 ? '],\n' : ']\n'
    }
    slice += '},\n'
    await flush()
    await file.append(Buffer.from(`"checksum":"${checksum.digest('hex')}"}\n`))
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

const lineEnd = 0x0a
const checksumLength = '"checksum":""}\n'.length + 64

function parseSnapshot(bytes: Buffer, file: string, shapes: string): { state: State; written: string } {
  const content = bytes.subarray(0, Math.max(0, bytes.length - checksumLength))
  if (bytes.toString('latin1', content.length) !== `"checksum":"${sha256(content)}"}\n`) {
    throw new Error(
      `${file} (${bytes.length} bytes) is damaged or was edited: its content does not match its checksum. ` +
        `Nothing is lost: move it away and start again, and it is made anew from ${previous} and the journal.`,
    )
  }
  const headerEnd = content.indexOf(lineEnd)
  const header = headerSchema.safeParse(JSON.parse(`${content.toString('utf8', 0, headerEnd)}}}`))
  if (!header.success) throw new Error(`${file} was written by another version of Countersign; start that version.`)
  const { journal, shapes: written } = header.data
  const state: State = { journal, records: emptyMemory() }
  let kind: RecordKind = 'approval'
  for (let at = headerEnd + 1; at < content.length; ) {
    const end = content.indexOf(lineEnd, at)
    const first = content[at]
    if (first === '{'.charCodeAt(0)) {
      const isFollowed = content[end - 1] === ','.charCodeAt(0)
      const record: StoredRecord = JSON.parse(content.toString('utf8', at, isFollowed ? end - 1 : end))
      put(state.records, written === shapes ? { kind, id: record.id, record } : upgraded(kind, record, file))
    } else if (first === '"'.charCodeAt(0)) {
      kind = knownKind(content.toString('utf8', at + 1, end - 3), file)
    }
    at = end + 1
  }
  return { state, written }
}

function knownKind(name: string, file: string): RecordKind {
  const kind = recordKinds.find((one) => one === name)
  if (!kind)
    throw new Error(
      `${file} holds ${name} records, which this version of Countersign does not know; start a newer one.`,
    )
  return kind
}

/** A record written under older schemas, with their defaults filled in. */
function upgraded(kind: RecordKind, record: StoredRecord, file: string) {
  try {
    return checked(kind, record)
  } catch (cause) {
    throw new Error(
      `${file}: the ${kind} ${record.id} does not fit this version of Countersign; start the version before.`,
      {
        cause,
      },
    )
  }
}
