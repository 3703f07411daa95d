import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { longestBody } from '../../adapters/playground/read-json.ts'
import { largestFile } from '../../src/requests.ts'
import { decisionView, type OpenPlayground, openPlayground } from './open-playground.ts'

let playground: OpenPlayground
beforeEach(async () => {
  playground = await openPlayground()
})
afterEach(() => playground.close())

const json = { 'content-type': 'application/json' }

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(playground.url + path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
}

/** Follows the stream of these people until the test ends; `next` waits for an event of that name. */
async function follow(...people: string[]) {
  const query = people.map((person) => `person=${person}`).join('&')
  const response = await fetch(`${playground.url}/events?${query}`)
  const reader = (response.body ?? expect.fail('no stream')).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    type: response.headers.get('content-type'),
    async next(name: string): Promise<unknown> {
      for (;;) {
        const [event, ...rest] = text.split('\n\n')
        if (rest.length > 0) {
          text = rest.join('\n\n')
          const [, kind, data] = /^event: (.*)\ndata: (.*)$/.exec(event ?? '') ?? []
          if (kind === name) return JSON.parse(data ?? '')
        } else {
          const { done, value } = await reader.read()
          if (done) throw new Error(`The stream ended without "${name}".`)
          text += value
        }
      }
    },
    stop: () => reader.cancel(),
  }
}

const titles = (person: string) =>
  playground.conversations.of(person).map(({ body }) => (body.kind === 'words' ? body.text : body.view.title))

describe('a file', () => {
  const send = (query: string, body: Uint8Array, headers = {}) =>
    fetch(`${playground.url}/file?${query}`, { method: 'POST', body: Buffer.from(body), headers })

  it('reaches the bot with its name and bytes, and its answer takes the place of "Reading …"', async () => {
    playground.close()
    playground = await openPlayground(() => ({
      async handle({ said }) {
        if (said.kind !== 'file') return { kind: 'nothing' }
        const opened = await said.open(new AbortController().signal)
        const words = opened.outcome === 'opened' ? Buffer.from(opened.bytes).toString() : opened.why
        expect(titles('westmont-paula').at(-1)).toBe('Reading a policy.txt …')
        return { kind: 'ask', view: { title: words, tone: 'neutral', blocks: [] } }
      },
    }))
    const bytes = new TextEncoder().encode('1. Be kind.')
    expect((await send('person=westmont-paula&name=a+policy.txt', bytes)).status).toBe(200)
    expect(titles('westmont-paula')).toEqual(['Sent the file a policy.txt', '1. Be kind.'])
  })

  it('is refused from nobody, from another page, and when it is too large', async () => {
    expect((await send('person=nobody&name=x', new Uint8Array(1))).status).toBe(404)
    const origin = { origin: 'https://elsewhere.example' }
    expect((await send('person=westmont-paula&name=x', new Uint8Array(1), origin)).status).toBe(403)
    expect((await send('person=westmont-paula&name=x', new Uint8Array(largestFile + 1))).status).toBe(413)
    expect(playground.heard).toEqual([])
  })
})

describe('what is said', () => {
  it('is answered in the person’s chat with the card that Teams would get', async () => {
    const stream = await follow('westmont-tasha')
    expect(stream.type).toContain('text/event-stream')
    expect(await stream.next('history')).toEqual([])
    expect((await post('/say', { person: 'westmont-tasha', text: 'May I post this?' })).status).toBe(200)
    expect(await stream.next('message')).toMatchObject({ from: 'person', body: { text: 'May I post this?' } })
    expect(await stream.next('working')).toMatchObject({ state: 'started' })
    expect(await stream.next('message')).toMatchObject({
      from: 'bot',
      person: 'westmont-tasha',
      body: { kind: 'view', cards: [{ type: 'AdaptiveCard', version: '1.5' }] },
    })
    expect(await stream.next('working')).toMatchObject({ state: 'ended' })
    await stream.stop()
  })

  it('comes to the bot from the person’s own address, privately', async () => {
    await post('/say', { person: 'charlton-ray', text: 'Hello' })
    expect(playground.heard).toMatchObject([
      {
        from: { platform: 'playground', space: 'charlton', user: 'charlton-ray' },
        place: 'private',
        said: { kind: 'words', text: 'Hello' },
      },
    ])
  })

  it('is not told to those who follow other chats only', async () => {
    const stream = await follow('westmont-denise')
    await stream.next('history')
    await post('/say', { person: 'westmont-tasha', text: 'May I?' })
    await playground.messenger.send(
      { platform: 'playground', space: 'westmont', user: 'westmont-denise' },
      decisionView,
      'k',
    )
    expect(await stream.next('message')).toMatchObject({ person: 'westmont-denise' })
    await stream.stop()
  })

  it('stands in the chat for whoever opens the page later', async () => {
    await post('/say', { person: 'westmont-tasha', text: 'May I?' })
    const stream = await follow()
    expect(await stream.next('history')).toMatchObject([{ from: 'person' }, { from: 'bot' }])
    await stream.stop()
  })
})

describe('a press', () => {
  const asked = async () => {
    await post('/press', {
      person: 'westmont-tasha',
      on: { words: 'Ask to post after hours' },
      data: { request: { kind: 'start-approval' } },
    })
    return playground.conversations.of('westmont-tasha').at(-1)?.id ?? expect.fail('no form')
  }

  it('on a suggestion shows its words and what the bot asks', async () => {
    await asked()
    expect(titles('westmont-tasha')).toEqual(['Ask to post after hours', 'Ask to post'])
  })

  it('carries the button’s request and the inputs, a moment joined from its date and time', async () => {
    const form = await asked()
    await post('/press', {
      person: 'westmont-tasha',
      on: { message: form },
      data: {
        request: { kind: 'request-approval' },
        text: 'Hi\nall',
        'from#date': '2026-11-24',
        'from#time': '18:00',
        'until#date': '',
      },
    })
    expect(playground.heard.at(-1)?.said).toEqual({
      kind: 'press',
      request: { kind: 'request-approval' },
      typed: { text: 'Hi\nall', from: '2026-11-24T18:00', until: '' },
    })
  })

  it('on a form takes the form away, and the other person has the message', async () => {
    const stream = await follow('westmont-denise')
    await stream.next('history')
    const form = await asked()
    await post('/press', {
      person: 'westmont-tasha',
      on: { message: form },
      data: { request: { kind: 'request-approval' } },
    })
    expect(titles('westmont-tasha')).toEqual(['Ask to post after hours', 'Sent'])
    expect(await stream.next('message')).toMatchObject({ person: 'westmont-denise', from: 'bot' })
    await stream.stop()
  })

  it('on another button of a form leaves the form where it is', async () => {
    const form = await asked()
    await post('/press', {
      person: 'westmont-tasha',
      on: { message: form },
      data: { request: { kind: 'start-approval' } },
    })
    expect(titles('westmont-tasha')).toEqual(['Ask to post after hours', 'Ask to post', 'Ask to post'])
  })

  it('whose answer replaces puts it where the message stands', async () => {
    const { messenger } = playground
    await messenger.send({ platform: 'playground', space: 'westmont', user: 'westmont-denise' }, decisionView, 'k')
    await post('/say', { person: 'westmont-denise', text: 'One moment' })
    const [card] = playground.conversations.of('westmont-denise')
    await post('/press', {
      person: 'westmont-denise',
      on: { message: card?.id },
      data: { request: { kind: 'decide-approval' } },
    })
    expect(titles('westmont-denise')).toEqual(['You approved it', 'One moment', 'Ask first'])
  })
})

describe('the messenger', () => {
  const to = { platform: 'playground', space: 'westmont', user: 'westmont-denise' } as const

  it('sends one message for one key and replaces it afterwards', async () => {
    const sent = await playground.messenger.send(to, decisionView, 'k')
    await playground.messenger.send(to, decisionView, 'k')
    expect(titles('westmont-denise')).toHaveLength(1)
    const message = sent.outcome === 'sent' ? sent.message : expect.fail(sent.why)
    await playground.messenger.replace({ address: to, message }, { ...decisionView, title: 'Decided' })
    expect(titles('westmont-denise')).toEqual(['Decided'])
  })

  it('shows a replaced message that a restart has forgotten', async () => {
    await playground.messenger.replace({ address: to, message: 'before-restart' }, decisionView)
    expect(titles('westmont-denise')).toEqual([decisionView.title])
  })

  it('says in plain words when nobody of that name is here', async () => {
    const sent = await playground.messenger.send({ ...to, user: 'westmont-nobody' }, decisionView, 'k')
    expect(sent).toEqual({ outcome: 'failed', why: expect.stringContaining('not among the staff') })
  })
})

describe('the page', () => {
  it('comes whole from here, under a policy that lets nothing else in', async () => {
    const page = await fetch(playground.url)
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(parts).toContain('/adaptivecards.min.js')
    for (const path of parts) expect((await fetch(playground.url + path)).status, path).toBe(200)
    expect(html).not.toMatch(/https?:\/\//)
  })

  it('serves the modules that its script imports', async () => {
    const modules = ['page.js', 'pane.js', 'chats.js', 'cards.js', 'people.js', 'host-config.js']
    for (const name of modules) {
      const response = await fetch(`${playground.url}/${name}`)
      expect(response.headers.get('content-type')).toContain('text/javascript')
      for (const [, imported] of (await response.text()).matchAll(/from '\.\/([^']+)'/g))
        expect(modules).toContain(imported)
    }
  })

  it('serves nothing else of this machine', async () => {
    for (const path of ['/../staff.json', '/page/page.html', '/%2e%2e/staff.json', '/package.json'])
      expect((await fetch(playground.url + path)).status, path).toBe(404)
  })

  it('introduces the people without their addresses', async () => {
    const people = (await (await fetch(`${playground.url}/people`)).json()) as Record<string, unknown>[]
    expect(people.find(({ id }) => id === 'westmont-tasha')).toMatchObject({
      name: 'Tasha Brandt',
      suggestions: [{}, {}, {}],
    })
    expect(Object.keys(people[0] ?? {})).not.toContain('addresses')
  })
})

describe('what the playground refuses', () => {
  const refusal = async (response: Response) => {
    const { error } = (await response.json()) as { error: string }
    expect(error).toMatch(/^.{10,120}\.$/)
    expect(playground.heard).toEqual([])
    return response.status
  }
  const hello = { person: 'westmont-tasha', text: 'Hello' }

  it('another web page that posts here', async () => {
    expect(await refusal(await post('/say', hello, { origin: 'http://evil.example' }))).toBe(403)
    expect(await refusal(await post('/press', hello, { origin: 'null' }))).toBe(403)
    expect((await post('/say', hello, { origin: playground.url })).status).toBe(200)
  })

  it('a form of another web page, which cannot send JSON', async () => {
    expect(await refusal(await post('/say', hello, { 'content-type': 'text/plain' }))).toBe(415)
  })

  it('a name of another machine that points here', async () => {
    const status = await new Promise((resolve, reject) => {
      const asking = httpRequest(`${playground.url}/people`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      asking.on('error', reject).end()
    })
    expect(status).toBe(421)
  })

  it('more than the bot could take', async () => {
    expect(await refusal(await post('/say', { ...hello, text: 'x'.repeat(longestBody) }))).toBe(413)
  })

  it('people it does not know', async () => {
    expect(await refusal(await post('/say', { ...hello, person: 'westmont-nobody' }))).toBe(404)
    expect(await refusal(await post('/say', { ...hello, person: '__proto__' }))).toBe(404)
  })

  it('what is not what the page sends', async () => {
    const broken = await fetch(`${playground.url}/say`, { method: 'POST', headers: json, body: '{"person":' })
    expect(await refusal(broken)).toBe(400)
    expect(await refusal(await post('/say', { person: 7 }))).toBe(400)
    expect(await refusal(await post('/nowhere', hello))).toBe(404)
  })
})

it('says so when the bot breaks, logs it without the words, and goes on', async () => {
  await playground.close()
  playground = await openPlayground(() => ({
    handle: async () => {
      throw new Error('out of order')
    },
  }))
  const response = await post('/say', { person: 'westmont-tasha', text: 'a secret' })
  expect(response.status).toBe(500)
  expect(playground.failures).toEqual(['playground/say'])
  expect((await fetch(playground.url)).status).toBe(200)
})
