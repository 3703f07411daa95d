import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { drawCertificate } from '../../adapters/certificate/draw.ts'
import { certificateCommand } from '../../adapters/command-line/certificate.ts'
import { readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import type { Acknowledgement } from '../../src/acknowledgements/acknowledgement.ts'
import { certificateOf } from '../../src/acknowledgements/certificate.ts'
import { fillTown } from '../bundle/filled-town.ts'
import { sampleAcknowledgement, samplePerson, samplePolicy } from '../storage/sample-records.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const knowledge = loadKnowledge('knowledge')
const town = knowledge.towns.find(({ key }) => key === 'glastonbury')

const signed = (changes: Partial<Acknowledgement> = {}) => {
  if (!town) throw new Error('There is no Glastonbury.')
  return {
    acknowledgement: sampleAcknowledgement('k1', {
      status: 'acknowledged',
      typedName: 'Zoë Łukasiewicz-Núñez',
      statement: 'I have read Social Media (Policy No. 7), version 2, and understand what it asks of me.',
      acknowledgedAt: '2026-11-20T15:00:05.000Z',
      signedFrom: 'slack/T0TOWN/U0ZOE',
      receipt: '7K2M-QX4T-9B0C',
      ...changes,
    }),
    town,
    policy: samplePolicy(1),
    person: samplePerson('glastonbury-zoe', { name: 'Zoë Łukasiewicz-Núñez', title: 'Lifeguard' }),
    enteredBy: 'Marcy Bell',
    entry: { seq: 412, hash: 'ef'.repeat(32) },
  }
}

async function textOf(pdf: Buffer): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') }
}

const drawn = async (changes: Partial<Acknowledgement> = {}) =>
  textOf(await drawCertificate(certificateOf(signed(changes)), Date.parse('2026-12-01T09:00:00Z')))

describe('the certificate of an acknowledgement', () => {
  it('says on one page who signed what, when, from where, and how to check it', async () => {
    const { pages, text } = await drawn()
    expect(pages).toBe(1)
    for (const words of [
      'TOWN OF GLASTONBURY',
      'I have read Social Media (Policy No. 7), version 2, and understand what it asks of me.',
      'Zoë Łukasiewicz-Núñez Work Lifeguard, Parks',
      'Friday, November 20, 2026, 10:00:05 AM EST (America/New_York); 2026-11-20T15:00:05Z',
      'the Slack account U0ZOE in the workspace T0TOWN',
      '7K2M-QX4T-9B0C',
      '412',
      'countersign verify 7K2M-QX4T-9B0C',
    ])
      expect(text).toContain(words)
    for (const hash of ['cd', 'ef']) expect(text.replaceAll(' ', '')).toContain(hash.repeat(32))
  })

  it('prints names in many scripts, and no letter is lost where the page has none', async () => {
    for (const name of ['Đặng Thị Hạnh', 'Ольга Щербакова', 'Γιώργος Ξένος', 'Նարեկ', 'გიორგი'])
      expect((await drawn({ typedName: name })).text).toContain(name)
    expect((await drawn({ typedName: '王小明' })).text).toContain('[U+738B][U+5C0F][U+660E]')
  })

  it('says that it was signed on paper, where the scan is and who entered it', async () => {
    const { text } = await drawn({
      paper: { signedOn: '2026-11-18', scan: 'Cabinet 4, folder 12', enteredBy: 'glastonbury-marcy' },
      signedFrom: '',
    })
    expect(text).toContain('Signed on paper November 18, 2026')
    expect(text).toContain('Cabinet 4, folder 12')
    expect(text).toMatch(/Entered Friday, November 20, 2026.* by Marcy Bell/)
    expect(text).not.toContain('Name typed')
  })

  it('stays on one page however much was signed', async () => {
    const { pages, text } = await drawn({
      statement: 'I have read it and understand it. '.repeat(60),
      scenario: 'Why? '.repeat(200),
    })
    expect(pages).toBe(1)
    expect(text).toContain('ef'.repeat(8))
  })
})

describe('countersign certificate', () => {
  it('finds the receipt and the entry that recorded it', async () => {
    const folder = await temporaryFolder()
    const config = readConfig({ DATA_DIR: join(folder, 'data') })
    const store = await openStore({ folder: config.DATA_DIR, clock: { now: () => Date.parse('2026-11-30T09:00:00Z') } })
    await fillTown(store)
    await store.close()
    const out = join(folder, 'luis.pdf')
    const printed: string[] = []
    const make = (receipt: string | undefined, file: string | undefined) =>
      certificateCommand({ receipt, out: file }, config, knowledge, (line) => void printed.push(line))
    await make('lu15-0000', out)
    expect(printed).toEqual([`${out} certifies the receipt LU15-0000: Luis Ortega, glastonbury-7, version 2`])
    expect((await textOf(await readFile(out))).text).toContain('Journal entry 4')
    await expect(make('lu15-0000', out)).rejects.toThrow(`${out} exists. Name a new file; nothing was overwritten.`)
    await expect(make('ZZZZ', join(folder, 'z.pdf'))).rejects.toThrow('No signature has the receipt ZZZZ.')
    await expect(make(undefined, out)).rejects.toThrow('Say: countersign certificate RECEIPT --out FILE.pdf')
  })
})
