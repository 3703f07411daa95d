import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileReferences } from '../../adapters/teams/references.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'references-'))
  path = join(folder, 'deep', 'teams.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const address = (user: string) => ({ platform: 'teams', space: 'tenant', user }) as const
const reference = {
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  bot: '28:bot',
  user: '29:u',
  conversation: null,
}

describe('references in a file', () => {
  it('are there after a restart, for the bot’s own account only', async () => {
    await (await createFileReferences(path)).put(address('dana'), reference)
    expect(await (await createFileReferences(path)).get(address('dana'))).toEqual(reference)
    expect(await (await createFileReferences(path)).get(address('sam'))).toBeUndefined()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('are all kept when many people write at once', async () => {
    const references = await createFileReferences(path)
    await Promise.all(Array.from({ length: 200 }, (_, n) => references.put(address(`p${n}`), reference)))
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')))).toHaveLength(200)
  })

  it('are not written again when nothing changed', async () => {
    const references = await createFileReferences(path)
    await references.put(address('dana'), reference)
    const before = statSync(path).mtimeMs
    await references.put(address('dana'), { ...reference })
    expect(statSync(path).mtimeMs).toBe(before)
  })

  it('refuse a damaged file with one line that says what to do', async () => {
    await (await createFileReferences(path)).put(address('dana'), reference)
    writeFileSync(path, '{"tenant/dana": {')
    await expect(createFileReferences(path)).rejects.toThrow(
      /teams\.json is not a file of Teams addresses\. Move it aside/,
    )
  })

  it('say when they cannot be written, and go on once they can', async () => {
    const references = await createFileReferences(path)
    await references.put(address('dana'), reference)
    rmSync(join(folder, 'deep'), { recursive: true })
    writeFileSync(join(folder, 'deep'), 'a file in the way')
    chmodSync(join(folder, 'deep'), 0o600)
    await expect(references.put(address('sam'), reference)).rejects.toThrow()
    rmSync(join(folder, 'deep'))
    await references.put(address('sam'), { ...reference })
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')))).toEqual(['tenant/dana', 'tenant/sam'])
  })
})
