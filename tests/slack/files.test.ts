import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../src/replies.ts'
import { ask, replace } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { largestFile } from '../../src/requests.ts'
import { buttons, text, type View } from '../../src/view.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { botToken } from '../support/slack-api.ts'

const marcy = 'UMARCY'
const view = (title: string, words: string): View => ({ title, tone: 'neutral', blocks: [text(words)] })
const form: View = {
  title: 'Which policy?',
  tone: 'neutral',
  blocks: [
    { kind: 'input', name: 'policy', label: 'Policy', required: 'required', field: { kind: 'line' } },
    buttons({ label: 'Go on', style: 'primary', request: { kind: 'preview-update' } }),
  ],
}

let slack: FakeSlack
/** What the bot got of each file: its bytes as text, or why not. */
let got: string[]

beforeEach(async () => {
  slack = await startFakeSlack()
  got = []
})
afterEach(async () => {
  expect(slack.failures).toEqual([])
  await slack.stop()
})

/** Opens every file and answers with a form; words come back. */
async function opening({ said }: Incoming): Promise<Reply> {
  if (said.kind !== 'file') return { kind: 'say', view: view('Words', said.kind === 'words' ? said.text : 'press') }
  const opened = await said.open(new AbortController().signal)
  got.push(opened.outcome === 'opened' ? Buffer.from(opened.bytes).toString() : opened.why)
  return ask(form)
}

const bytes = (words: string) => new TextEncoder().encode(words)

describe('a file dropped into the direct message', () => {
  it('is fetched with the token, and the form takes the place of "Reading …"', async () => {
    await slack.connect({ handle: opening })
    await slack.drop(marcy, 'policy.txt', bytes('1. Be kind.'))
    expect(got).toEqual(['1. Be kind.'])
    expect(slack.messagesTo(marcy)).toMatchObject([{ text: expect.stringContaining('Which policy?') }])
    const shown = slack.state.calls.filter(({ method }) => method === 'chat.postMessage')
    expect(shown[0]?.args.text).toContain('Reading policy.txt')
  })

  it('says that it is being read, with a button to stop, while it is', async () => {
    let finish: (reply: Reply) => void = () => {}
    let stop: unknown
    const finished = new Promise<Reply>((resolve) => {
      finish = resolve
    })
    await slack.connect({
      async handle({ id, said }) {
        if (said.kind === 'press') {
          stop = said.request
          finish({ kind: 'nothing' })
          return replace(view('Stopped', `What ${id} asked.`))
        }
        if (said.kind === 'file') await said.open(new AbortController().signal)
        return finished
      },
    })
    const dropped = slack.drop(marcy, 'policy.txt', bytes('x'), { event: 'Ev9' })
    await expect.poll(() => slack.messagesTo(marcy).at(-1)?.buttons).toEqual(['Stop'])
    await slack.press(marcy, 'Stop')
    await dropped
    expect(stop).toEqual({ kind: 'stop-reading', reading: 'Ev9' })
    expect(slack.messagesTo(marcy).map(({ text }) => text)).toEqual([expect.stringContaining('Stopped')])
  })

  it('hands the words beside it along, and nothing is fetched or announced before the bot opens it', async () => {
    const heard: Incoming['said'][] = []
    await slack.connect({
      async handle({ said }) {
        heard.push(said)
        return { kind: 'say', view: view('Only HR', 'No.') }
      },
    })
    await slack.drop(marcy, 'photo.png', bytes('x'), { text: 'can I post this?' })
    expect(heard).toMatchObject([{ kind: 'file', name: 'photo.png', text: 'can I post this?' }])
    expect(slack.messagesTo(marcy).map(({ text }) => text)).toEqual([expect.stringContaining('Only HR')])
  })

  it.each<[string, { size?: number; url_private_download?: string | undefined }, string]>([
    ['is too large by what Slack says', { size: largestFile + 1 }, 'larger than 25 MB'],
    ['lies elsewhere, where the token must not go', { url_private_download: 'https://files.example/x' }, 'files:read'],
    ['is kept back by Slack', { url_private_download: undefined }, 'files:read'],
    ['is gone', { url_private_download: 'gone' }, 'files:read'],
  ])('is refused in a sentence when it %s', async (_, file, why) => {
    await slack.connect({ handle: opening })
    const at = file.url_private_download === 'gone' ? { url_private_download: `${slack.url}files/none` } : file
    await slack.drop(marcy, 'policy.txt', bytes('x'), { file: at })
    expect(got).toEqual([expect.stringContaining(why)])
    expect(JSON.stringify(got)).not.toContain(botToken)
  })

  it('is refused when it is larger than Slack said', async () => {
    await slack.connect({ handle: opening })
    await slack.drop(marcy, 'policy.txt', new Uint8Array(largestFile + 1), { file: { size: 10 } })
    expect(got).toEqual([expect.stringContaining('larger than 25 MB')])
  })

  it('two at once are asked for one by one', async () => {
    await slack.connect({ handle: opening })
    const file = { id: 'F1', name: 'a.txt', size: 1 }
    await slack.dm(marcy, '', { extra: { subtype: 'file_share', files: [file, { ...file, id: 'F2' }] } })
    expect(got).toEqual(['Send one file at a time.'])
  })
})
