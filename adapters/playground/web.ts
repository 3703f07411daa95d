import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Person } from '../../src/people.ts'
import type { Log } from '../../src/ports.ts'
import { largestFile } from '../../src/requests.ts'
import type { Chat } from './chat.ts'
import type { Conversations } from './conversations.ts'
import { streamEvents } from './event-stream.ts'
import { isOwnHost, isOwnOrigin } from './own-page.ts'
import { pageFiles } from './page-files.ts'
import { pressOf } from './press.ts'
import { bytesOf, readJson } from './read-json.ts'
import { suggestionsFor } from './suggestions.ts'

export type PlaygroundParts = { chat: Chat; conversations: Conversations; people: Person[]; log: Log }

/** The playground as an HTTP handler, for a server on loopback: the page, its people, their chats. */
export function createPlayground(parts: PlaygroundParts): RequestListener {
  const files = pageFiles()
  const routes = routesOf(parts)

  return async (request, response) => {
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value)
    if (!isOwnHost(request)) return refuse(response, 421, 'Open the playground by the address printed when it started.')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://playground')
    const file = files.get(pathname)
    const route = routes[`${request.method} ${pathname}`]
    try {
      if (request.method === 'POST' && !isOwnOrigin(request))
        refuse(response, 403, 'Only the playground’s own page may send.')
      else if (route) await route(request, response, searchParams)
      else if (file && request.method === 'GET') response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
      else refuse(response, 404, 'There is nothing at this address. The playground is at /.')
    } catch (error) {
      parts.log.failure(`playground${pathname}`, error)
      if (!response.headersSent) refuse(response, 500, 'That did not work. Please try again.')
    }
  }
}

type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => Promise<void> | void

const saySchema = z.object({ person: z.string(), text: z.string() })
const pressSchema = z.object({
  person: z.string(),
  /** The message whose button was pressed, or the words of a suggestion. */
  on: z.union([z.object({ message: z.string() }), z.object({ words: z.string().max(200) })]),
  /** What the card's action carries: the button's request, and what the inputs hold. */
  data: z.record(z.string(), z.unknown()),
})

function routesOf({ chat, conversations, people }: PlaygroundParts): Record<string, Route> {
  const byId = new Map(people.map((person) => [person.id, person]))
  /** Reads the body and finds its person, or refuses. */
  const posted =
    <T extends { person: string }>(schema: z.ZodType<T>, act: (person: Person, body: T) => Promise<void>): Route =>
    async (request, response) => {
      const read = await readJson(request, schema)
      if (read.outcome === 'refused') return refuse(response, read.status, read.why)
      const person = byId.get(read.value.person)
      if (!person) return refuse(response, 404, 'Nobody of that name works here. Reload the page.')
      await act(person, read.value)
      answer(response, 200, {})
    }
  return {
    'GET /people': (_, response) => answer(response, 200, people.map(introduced)),
    'GET /events': (_, response, query) => streamEvents(response, conversations, query.getAll('person')),
    'POST /file': async (request, response, query) => {
      const person = byId.get(query.get('person') ?? '')
      const bytes = await bytesOf(request, largestFile)
      if (!person) return refuse(response, 404, 'Nobody of that name works here. Reload the page.')
      if (!bytes) return refuse(response, 413, 'The file is larger than 25 MB. Choose the policy alone.')
      await chat.send(person, { name: query.get('name') ?? '', bytes: new Uint8Array(bytes) })
      answer(response, 200, {})
    },
    'POST /say': posted(saySchema, (person, { text }) => chat.say(person, text)),
    'POST /press': posted(pressSchema, (person, { on, data }) => chat.press(person, on, pressOf(data))),
  }
}

/** No script, style or connection from anywhere but here; no other page may frame or read this one. */
const safety = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** What the page may know of a person. */
function introduced(person: Person): object {
  const { id, name, title, town, department, pay, supervisor } = person
  return { id, name, title, town, department, pay, supervisor, suggestions: suggestionsFor(person) }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, status: number, error: string): void {
  answer(response, status, { error })
}
