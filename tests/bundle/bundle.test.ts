import { execFileSync } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { type Asked, exportCommand } from '../../adapters/command-line/export.ts'
import { verifyCommand } from '../../adapters/command-line/verify.ts'
import { verifyBundleCommand } from '../../adapters/command-line/verify-bundle.ts'
import { readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { fillTown } from './filled-town.ts'

const knowledge = loadKnowledge('knowledge')
const nothing = { town: undefined, person: undefined, policy: undefined, from: undefined, to: undefined, by: undefined }

/** A store with records of two people, and what the commands print. */
async function desk() {
  const folder = await temporaryFolder()
  const config = readConfig({ DATA_DIR: join(folder, 'data') })
  const store = await openStore({ folder: config.DATA_DIR, clock: { now: () => Date.parse('2026-11-30T09:00:00Z') } })
  await fillTown(store)
  await store.close()
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const file = join(folder, 'records.zip')
  const exported = async (asked: Partial<Asked>, out = file) => {
    await exportCommand({ ...nothing, town: 'glastonbury', out, ...asked }, config, knowledge, print)
    return out
  }
  return { config, file, folder, printed, print, exported }
}

const filesIn = async (file: string) => {
  const { files } = await JSZip.loadAsync(await readFile(file))
  return Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([name, entry]) => [name, await entry.async('string')])),
  )
}

describe('a bundle of a person', () => {
  it('holds what is about them, as JSON and CSV, and not a word about others', async () => {
    const { exported, printed, config, print } = await desk()
    const file = await exported({ person: 'glastonbury-luis', by: 'Marcy' })
    const files = await filesIn(file)
    expect(Object.keys(files).toSorted()).toEqual([
      'HOW-TO-VERIFY.txt',
      'journal.jsonl',
      'manifest.json',
      'manifest.sig',
      'public-key.pem',
      'records/acknowledgement.csv',
      'records/acknowledgement.jsonl',
      'records/approval.csv',
      'records/approval.jsonl',
      'records/delivery.csv',
      'records/delivery.jsonl',
      'records/inquiry.csv',
      'records/inquiry.jsonl',
      'records/policy.csv',
      'records/policy.jsonl',
    ])
    expect(JSON.stringify(files)).not.toMatch(/glastonbury-sam|Sam’s words/)
    expect(files['records/approval.csv']).toContain("'=HYPERLINK")
    expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({
      person: 'glastonbury-luis',
      exportedBy: 'Marcy',
      chain: { entries: 5, included: 4 },
      records: { acknowledgement: 1, approval: 1 },
    })
    await verifyBundleCommand(file, undefined, config, print)
    expect(printed).toContain(`${file} is whole: every byte is as it was signed.`)
    expect(printed.at(-1)).toMatch(/^Signed with the key [0-9a-f]{64}, which is the key here\.$/)
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
  })

  it('tells a receipt it holds from one it does not hold', async () => {
    const { exported, printed, config, print } = await desk()
    const file = await exported({ person: 'Luis.Ortega@glastonbury.example' })
    await verifyBundleCommand(file, 'lu15-0000', config, print)
    expect(printed.at(-1)).toMatch(/^Version hash \w+, journal entry 4, \w{64}$/)
    await expect(verifyBundleCommand(file, 'SAM0-0000', config, print)).rejects.toThrow(
      'No signature in this bundle has the receipt SAM0-0000.',
    )
  })
})

describe('a bundle with one byte changed', () => {
  it('is refused in one line, whatever byte it is', async () => {
    const { exported, config, print } = await desk()
    const file = await exported({})
    const whole = await readFile(file)
    for (let at = 0; at < whole.length; at += 41) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(file, changed)
      const why = await verifyBundleCommand(file, undefined, config, print).catch((error: Error) => error.message)
      expect(why, `byte ${at}`).toMatch(/^This (is not a bundle|bundle was changed)[^\n]+\.$/)
    }
    for (const at of [...Array.from({ length: 120 }, (_, index) => whole.length - 1 - index), 10, 14, 26, 28]) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 32
      await writeFile(file, changed)
      await expect(verifyBundleCommand(file, undefined, config, print), `byte ${at}`).rejects.toThrow(
        /^This (is|bundle)/,
      )
    }
  }, 60_000)

  it('in any file, packed anew with hashes that fit, is refused too', async () => {
    const { exported, config, print } = await desk()
    const file = await exported({})
    const whole = await readFile(file)
    for (const name of Object.keys((await JSZip.loadAsync(whole)).files)) {
      for (const share of [0, 0.3, 0.6, 0.999]) {
        const zip = await JSZip.loadAsync(whole)
        const content = await zip.file(name)?.async('nodebuffer')
        if (!content) throw new Error(`${name} is empty`)
        const at = Math.floor(content.length * share)
        content[at] = (content[at] ?? 0) ^ 1
        zip.file(name, content)
        const comment = whole.toString('latin1', whole.length - 'countersign-signature '.length - 88)
        await writeFile(file, await zip.generateAsync({ type: 'nodebuffer', comment }))
        await expect(verifyBundleCommand(file, undefined, config, print), name).rejects.toThrow(
          /^This bundle was changed/,
        )
      }
    }
  })

  it('and signed anew shows another key', async () => {
    const { exported, config, printed, print, folder } = await desk()
    const forger = readConfig({ DATA_DIR: config.DATA_DIR, SIGNING_KEY_FILE: join(folder, 'forger.pem') })
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', join(folder, 'forger.pem')])
    await exported({}, join(folder, 'own.zip'))
    await exportCommand({ ...nothing, town: 'glastonbury', out: join(folder, 'forged.zip') }, forger, knowledge, print)
    await verifyBundleCommand(join(folder, 'forged.zip'), undefined, config, print)
    expect(printed.at(-1)).toMatch(/That is not the key here: ask whose it is\.$/)
  })
})

describe('what a bundle can be checked with', () => {
  it('is openssl too, as it says', async () => {
    const { exported, folder } = await desk()
    const files = await JSZip.loadAsync(await readFile(await exported({})))
    for (const name of ['manifest.json', 'manifest.sig', 'public-key.pem'])
      await writeFile(join(folder, name), (await files.file(name)?.async('nodebuffer')) ?? '')
    const command = 'pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig'
    expect(await files.file('HOW-TO-VERIFY.txt')?.async('string')).toContain(`openssl ${command}`)
    expect(execFileSync('openssl', command.split(' '), { cwd: folder }).toString()).toContain('Success')
  })

  it('is the key that doctor and verify name, made once and for its owner alone', async () => {
    const { exported, config, folder, printed, print } = await desk()
    await verifyCommand(config, undefined, print)
    expect(printed.join()).not.toContain('key')
    await exported({})
    const key = /key (\w{64})/.exec(printed.join('\n'))?.[1]
    await exported({}, join(folder, 'again.zip'))
    await verifyCommand(config, undefined, print)
    expect(printed.at(-1)).toBe(`Exports are signed with the key ${key}`)
    expect(((await stat(join(config.DATA_DIR, 'signing-key.pem'))).mode & 0o777).toString(8)).toBe('600')
  })
})

describe('an export', () => {
  it('is of the days asked for, by the clock of the town', async () => {
    const { exported, folder } = await desk()
    // Sam's entry is of November 2, at nine in the evening in Glastonbury: the third in UTC.
    const one = await exported({ from: '2026-11-02', to: '2026-11-02' })
    expect(JSON.parse((await filesIn(one))['manifest.json'] ?? '').records).toMatchObject({ acknowledgement: 1 })
    await expect(exported({ from: '2026-11-03', to: '2026-11-03' }, join(folder, 'none.zip'))).rejects.toThrow(
      'There are no such records; nothing was written.',
    )
  })

  it('of a whole town leaves out what people confided, and says so', async () => {
    const { exported, printed } = await desk()
    expect(JSON.stringify(await filesIn(await exported({})))).not.toContain('confided')
    expect(printed).toContain(
      'Questions and reports are left out: they are exported for their own person alone (--person).',
    )
  })

  it('of somebody else never holds a question of theirs, not even for who answers it', async () => {
    const { exported } = await desk()
    await expect(exported({ person: 'glastonbury-marcy' })).rejects.toThrow('There are no such records')
  })

  it('is of one policy, with its versions', async () => {
    const { exported } = await desk()
    const { records } = JSON.parse((await filesIn(await exported({ policy: 'glastonbury-7' })))['manifest.json'] ?? '')
    expect(records).toEqual({ acknowledgement: 2, policy: 1, delivery: 2 })
  })

  it.each([
    [{ town: 'nowhere' }, /Say which town/],
    [{ out: undefined }, /Name the file/],
    [{ out: 'records.txt' }, /Name the file to write: --out records\.zip/],
    [{ person: 'nobody' }, /Nobody of Town of Glastonbury has the id or e-mail "nobody"/],
    [{ policy: 'charlton-3' }, /has no policy "charlton-3"/],
    [{ from: '2026-13-01' }, /is no day/],
    [{ from: '2026-11-05', to: '2026-11-01' }, /comes before the first/],
  ])('of %j is refused with one line', async (asked, words) => {
    const { exported } = await desk()
    await expect(exported(asked as Partial<Asked>)).rejects.toThrow(words)
  })

  it('never overwrites, and refuses a key that is none', async () => {
    const { exported, file, folder, config, print } = await desk()
    await exported({})
    await expect(exported({})).rejects.toThrow(`${file} exists. Name a new file; nothing was overwritten.`)
    await writeFile(join(folder, 'data', 'signing-key.pem'), 'not a key')
    await expect(exported({}, join(folder, 'other.zip'))).rejects.toThrow(/holds no Ed25519 key/)
    await expect(verifyBundleCommand(join(folder, 'none.zip'), undefined, config, print)).rejects.toThrow(
      'cannot be read',
    )
    await writeFile(join(folder, 'text.zip'), 'name,town')
    await expect(verifyBundleCommand(join(folder, 'text.zip'), undefined, config, print)).rejects.toThrow(
      'This is not a bundle of Countersign, or it was damaged.',
    )
  })
})
