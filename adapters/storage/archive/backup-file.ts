import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { recordKinds } from '../../../src/records.ts'
import { realDisk } from '../disk.ts'
import type { ArchiveLine, Check, Summary } from './check.ts'

const headerSchema = z.object({ format: z.literal('countersign-backup'), version: z.number().int(), made: z.string() })
const recordSchema = z.object({ kind: z.enum(recordKinds), record: z.unknown() })
const endSchema = z.object({ end: z.literal('countersign-backup'), checksum: z.string() })

/**
 * Writes a backup: a header, the journal's lines, a line a record, and a checksum of it all. The file appears under its
 * name only when it is whole and on the disk; throws when there is one already.
 */
export async function writeBackup(
  file: string,
  lines: AsyncIterable<ArchiveLine>,
  check: Check,
  made: string,
): Promise<Summary> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new Error(`${file} exists. Name a new file; nothing was overwritten.`)
  const unfinished = `${file}.unfinished`
  const handle = await open(unfinished, 'w', 0o600).catch((cause: unknown) => {
    throw new Error(`${file} cannot be written (${cause instanceof Error ? cause.message : cause}).`, { cause })
  })
  try {
    const checksum = createHash('sha256')
    let waiting: Buffer[] = []
    let size = 0
    const flush = async () => {
      await handle.writeFile(Buffer.concat(waiting))
      waiting = []
      size = 0
    }
    const write = async (line: Buffer) => {
      const bytes = Buffer.concat([line, newline])
      checksum.update(bytes)
      waiting.push(bytes)
      size += bytes.length
      if (size > 256 * 1024) await flush()
    }
    await write(jsonLine({ format: 'countersign-backup', version: 1, made }))
    for await (const line of lines) {
      await write(line.part === 'entry' ? line.line : jsonLine({ kind: line.kind, record: line.record }))
    }
    const summary = check.finish()
    await write(jsonLine({ end: 'countersign-backup', checksum: checksum.copy().digest('hex') }))
    await flush()
    await handle.sync()
    await rename(unfinished, file)
    await realDisk.syncFolder(dirname(file))
    return summary
  } finally {
    await handle.close()
  }
}

/** The lines of a backup; throws one sentence when the file is none, is not whole, or is of a newer version. */
export async function* readBackup(file: string): AsyncGenerator<ArchiveLine> {
  const checksum = createHash('sha256')
  let number = 0
  let isWhole = false
  for await (const line of linesOf(file)) {
    number += 1
    if (isWhole) throw new Error(`${file} goes on behind its end, at line ${number}; it is damaged.`)
    if (number === 1) readHeader(line, file)
    else if (line.subarray(0, 9).toString() === '{"hash":"') yield { part: 'entry', line }
    else if (line.subarray(0, 7).toString() === '{"end":') {
      const end = endSchema.safeParse(jsonOf(line, file, number))
      if (end.data?.checksum !== checksum.digest('hex'))
        throw new Error(`${file} does not match its checksum; it is damaged.`)
      isWhole = true
      continue
    } else {
      const record = recordSchema.safeParse(jsonOf(line, file, number))
      if (!record.success)
        throw new Error(
          `${file}, line ${number}: this version of Countersign does not know such a record; use a newer one.`,
        )
      yield { part: 'record', ...record.data }
    }
    checksum.update(line)
    checksum.update(newline)
  }
  if (!isWhole) throw new Error(`${file} breaks off after line ${number}; it is not a whole backup.`)
}

const newline = Buffer.from('\n')

function jsonLine(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

function readHeader(line: Buffer, file: string): void {
  const header = headerSchema.safeParse(tryJson(line))
  if (!header.success) throw new Error(`${file} is not a backup of Countersign.`)
  if (header.data.version !== 1)
    throw new Error(`${file} was written by a newer Countersign (version ${header.data.version}); use that one.`)
}

function jsonOf(line: Buffer, file: string, number: number): unknown {
  const value = tryJson(line)
  if (value === undefined) throw new Error(`${file}, line ${number} is not readable; it is damaged.`)
  return value
}

function tryJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString())
  } catch {
    return undefined
  }
}

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const { size } = await stat(file).catch(() => {
    throw new Error(`${file} cannot be read.`)
  })
  if (size === 0) throw new Error(`${file} is empty.`)
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let at = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, at)) {
      yield Buffer.concat([...rest, chunk.subarray(at, end)])
      rest = []
      at = end + 1
    }
    if (at < chunk.length) rest.push(chunk.subarray(at))
  }
  // What follows the last newline is a line that was never finished; the missing end says so.
}
