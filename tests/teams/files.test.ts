import { afterEach, describe, expect, it } from 'vitest'
import { ask, type Reply } from '../../src/replies.ts'
import { type Incoming, largestFile } from '../../src/requests.ts'
import { buttonsOf, textOf } from '../support/card-reader.ts'
import { createFakeBot } from './fake-bot.ts'
import { type Started, startApp } from './start-app.ts'

const marcy = 'marcy'
let started: Started
let got: string[] = []

afterEach(async () => {
  await started.teams.stop()
  expect(started.teams.problems).toEqual([])
  got = []
})

/** Opens every file and answers with a form. */
async function opening({ said }: Incoming): Promise<Reply> {
  if (said.kind !== 'file') return { kind: 'nothing' }
  const opened = await said.open(new AbortController().signal)
  got.push(opened.outcome === 'opened' ? Buffer.from(opened.bytes).toString() : opened.why)
  return ask({ title: 'Which policy?', tone: 'neutral', blocks: [] })
}

const bytes = (words: string) => new TextEncoder().encode(words)
const reads = () => started.teams.cardsTo(marcy).map(textOf)

describe('a file dropped into the private chat', () => {
  it('is fetched, and the form takes the place of "Reading …"', async () => {
    started = await startApp({ bot: createFakeBot(opening) })
    await started.teams.drop(marcy, 'policy.txt', bytes('1. Be kind.'))
    expect(got).toEqual(['1. Be kind.'])
    expect(reads()).toEqual([expect.stringContaining('Which policy?')])
  })

  it('says that it is being read, with a button to stop, while it is', async () => {
    let finish: (reply: Reply) => void = () => {}
    const finished = new Promise<Reply>((resolve) => {
      finish = resolve
    })
    const bot = createFakeBot(async ({ said }) => {
      if (said.kind === 'file') await said.open(new AbortController().signal)
      return finished
    })
    started = await startApp({ bot })
    const dropped = started.teams.drop(marcy, 'policy.txt', bytes('x'))
    await expect.poll(() => reads().at(-1)).toContain('Reading policy.txt')
    expect(started.teams.cardsTo(marcy).flatMap(buttonsOf)).toMatchObject([{ label: 'Stop' }])
    finish({ kind: 'nothing' })
    await dropped
  })

  it.each([
    ['over plain http', 'http://files.example/policy.docx'],
    ['at an address inside', 'https://169.254.169.254/latest'],
    ['at a name inside', 'https://intranet/policy.docx'],
    ['at this machine, spelled with a dot', 'https://localhost./policy.docx'],
    ['at a name inside, spelled with a dot', 'https://metadata.google.internal./policy.docx'],
  ])('is not fetched %s', async (_, address) => {
    started = await startApp({ bot: createFakeBot(opening) })
    await started.teams.drop(marcy, 'policy.txt', bytes('x'), { address })
    expect(got).toEqual(['Teams did not hand the file over. Send it again in a moment.'])
  })

  it('is refused when it is too large', async () => {
    started = await startApp({ bot: createFakeBot(opening) })
    await started.teams.drop(marcy, 'policy.txt', new Uint8Array(largestFile + 1))
    expect(got).toEqual([expect.stringContaining('larger than 25 MB')])
  })
})
