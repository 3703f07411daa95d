import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Address } from '../../src/people.ts'

/** Where the bot can write to a person; `conversation` is null until the two have a private chat. */
export const referenceSchema = z.object({
  serviceUrl: z.string(),
  bot: z.string(),
  user: z.string(),
  conversation: z.string().nullable(),
})
export type Reference = z.infer<typeof referenceSchema>

/** Keeps references; a promise that resolves means the reference survives a power cut. */
export type References = {
  get(address: Address): Promise<Reference | undefined>
  put(address: Address, reference: Reference): Promise<void>
}

const fileSchema = z.record(z.string(), referenceSchema)

/** References in one small JSON file that only the bot's account can read; throws when the file is damaged. */
export async function createFileReferences(path: string): Promise<References> {
  const all = new Map(Object.entries(await readAll(path)))
  let written: Promise<void> = Promise.resolve()
  let queued: Promise<void> | undefined
  let isBehind = false
  const save = async () => {
    queued = undefined
    isBehind = false
    try {
      await writeWhole(path, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`)
    } catch (error) {
      isBehind = true
      throw error
    }
  }
  return {
    get: async (address) => all.get(key(address)),
    async put(address, reference) {
      const known = all.get(key(address))
      if (!isBehind && known && JSON.stringify(known) === JSON.stringify(reference)) return written
      all.set(key(address), reference)
      // Many people at once share one write: whoever comes while one is running waits for the next.
      if (!queued) {
        queued = written.catch(() => undefined).then(save)
        written = queued
      }
      return queued
    },
  }
}

function key(address: Address): string {
  return `${address.space}/${address.user}`
}

async function readAll(path: string): Promise<z.infer<typeof fileSchema>> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
  try {
    return fileSchema.parse(JSON.parse(content))
  } catch (cause) {
    const advice = 'Move it aside; the bot learns the addresses again as people write to it.'
    throw new Error(`${path} is not a file of Teams addresses. ${advice}`, { cause })
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(draft, 0o600)
  await rename(draft, path)
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
