import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type ConsoleDesk, consolePage } from '../../src/console/console-flow.ts'
import * as door from '../../src/console/door-pages.ts'
import { consoleFile } from '../../src/console/files-flow.ts'
import { framed, type Reader } from '../../src/console/frame.ts'
import { triedAgainBody } from '../../src/console/messages-page.ts'
import { sectionsFor } from '../../src/console/sections.ts'
import { dayAndTime } from '../../src/console/words.ts'
import type { Clock, Doorway, Log } from '../../src/ports.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { guard, sendFile, sendOn, sendPage } from './answers.ts'
import { cookiesFor } from './cookies.ts'
import { isOwnForm, readForm } from './own-form.ts'
import { createSessions, derived, type Visitor } from './sessions.ts'

export type ConsoleParts = {
  desk: ConsoleDesk
  /** Whatever the console changes goes through the bot, as if it had been pressed in the chat. */
  bot: { handle(incoming: Incoming): Promise<Reply> }
  /** Where people reach it; `http:` only on this machine. */
  publicUrl: () => URL
  clock: Clock
  log: Log
}

/** The web console: its links, and its HTTP handler for `/console` and what lies below. */
export type WebConsole = { doorway: Doorway; listener: RequestListener }

/** Secrets of 256 bits. */
const newSecret = () => randomBytes(32).toString('base64url')

/** Most messages that one press sends again; a page shows no more. */
const mostAtOnce = 50

/** A console over this desk. It keeps nothing but who is signed in. */
export function createConsole({ desk, bot, publicUrl, clock, log }: ConsoleParts): WebConsole {
  const sessions = createSessions(clock, newSecret)
  const css = readFileSync(new URL('console.css', import.meta.url))

  /** Who is reading, as the directory knows them at this moment. */
  async function readerOf(secret: string, { person: id, from }: Visitor): Promise<Reader | undefined> {
    const person = await desk.ports.directory.byAddress(from)
    const town = person && desk.library.town(person.town)
    if (!person || person.id !== id || !town || sectionsFor(person).length === 0) return undefined
    return { person, town, formToken: derived(secret, 'form'), at: new Date(clock.now()).toISOString() }
  }

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cookies = cookiesFor(publicUrl())
    const form = isOwnForm(request, publicUrl()) ? await readForm(request) : undefined
    const browser = cookies.read(request, 'door')
    const isSameBrowser = browser !== undefined && form?.get('browser') === derived(browser, 'door')
    const secret = isSameBrowser ? sessions.enter(form?.get('link') ?? '') : undefined
    if (!secret) return sendPage(response, 403, door.closedPage())
    sendOn(response, '/console', [cookies.set('visit', secret), cookies.clear('door')])
  }

  function showDoor(link: string, response: ServerResponse): void {
    const browser = newSecret()
    const cookie = cookiesFor(publicUrl()).set('door', browser)
    sendPage(response, 200, door.enterPage(link, derived(browser, 'door')), [cookie])
  }

  /** Sends the marked messages again through the bot, and says what came of it. */
  async function sendAgain(ids: string[], { from }: Visitor): Promise<{ title: string; count: number }[]> {
    const titles = new Map<string, number>()
    for (const deliveryId of ids.slice(0, mostAtOnce)) {
      const said = { kind: 'press', request: { kind: 'retry-delivery', deliveryId }, typed: {} } as const
      const reply = await bot.handle({ id: `console/${randomUUID()}`, from, place: 'private', said })
      if (reply.kind !== 'nothing') titles.set(reply.view.title, (titles.get(reply.view.title) ?? 0) + 1)
    }
    return [...titles].map(([title, count]) => ({ title, count }))
  }

  async function posted(
    path: string,
    secret: string,
    visitor: Visitor,
    reader: Reader,
    parts: Exchange,
  ): Promise<void> {
    const { request, response } = parts
    const form = isOwnForm(request, publicUrl()) ? await readForm(request) : undefined
    if (form?.get('token') !== reader.formToken) return sendPage(response, 403, door.foreignFormPage())
    if (path === '/console/sign-out') {
      sessions.end(secret)
      return sendPage(response, 200, door.signedOutPage(), [cookiesFor(publicUrl()).clear('visit')])
    }
    if (path !== '/console/messages') return sendPage(response, 404, door.noSuchPage())
    const body = triedAgainBody(
      await sendAgain(form.getAll(form.get('which') === 'listed' ? 'listed' : 'marked'), visitor),
    )
    sendPage(response, 200, shown({ title: 'Messages', section: '/console/messages', body }, reader))
  }

  async function signedIn(path: string, parts: Exchange): Promise<void> {
    const { request, response, query } = parts
    const secret = cookiesFor(publicUrl()).read(request, 'visit') ?? ''
    const visitor = sessions.find(secret)
    const reader = visitor && (await readerOf(secret, visitor))
    if (!reader) {
      sessions.end(secret)
      return sendPage(response, 403, door.closedPage())
    }
    if (request.method === 'POST') return posted(path, secret, visitor, reader, parts)
    const [first] = sectionsFor(reader.person)
    if (path === '/console' && first && first.path !== path) return sendOn(response, first.path, [])
    const file = await consoleFile(desk, reader, path, Object.fromEntries(query))
    if (file) return sendFile(response, file)
    const page = await consolePage(desk, reader, path, Object.fromEntries(query))
    if (!page) return sendPage(response, 404, door.noSuchPage())
    sendPage(response, 200, shown(page, reader))
  }

  async function answer(path: string, parts: Exchange): Promise<void> {
    const { request, response } = parts
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!isReading && request.method !== 'POST') return sendPage(response, 405, door.noSuchPage())
    if (path === '/console/console.css') {
      return void response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(css)
    }
    if (path === '/console/enter' && !isReading) return enter(request, response)
    const link = /^\/console\/enter\/([\w-]{1,100})$/.exec(path)?.[1]
    if (link && isReading) return showDoor(link, response)
    return signedIn(path, parts)
  }

  return {
    doorway: {
      linkFor: (person, from) =>
        new URL(`/console/enter/${sessions.link({ person: person.id, from })}`, publicUrl()).href,
    },
    listener: (request, response) => {
      guard(response, publicUrl())
      const [path = '', search] = (request.url ?? '').split('?')
      const query = new URLSearchParams(search)
      answer(path.replace(/\/$/, ''), { request, response, query }).catch((error: unknown) => {
        const reference = randomUUID().slice(0, 8)
        log.failure(reference, error)
        if (!response.headersSent) sendPage(response, 500, door.brokenPage(reference))
      })
    },
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse; query: URLSearchParams }

function shown(page: Parameters<typeof framed>[0], reader: Reader): string {
  return framed(page, reader, dayAndTime(reader.at, reader.person.timeZone))
}
