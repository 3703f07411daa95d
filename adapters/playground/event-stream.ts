import type { ServerResponse } from 'node:http'
import { cardsOf } from '../teams/draw.ts'
import type { ChatEvent, Conversations, Message } from './conversations.ts'

/** Sends what stands in the chats, then whatever happens in them, until the page goes away; all chats when none is named. */
export function streamEvents(response: ServerResponse, conversations: Conversations, people: string[]): void {
  const concerns = (person: string) => people.length === 0 || people.includes(person)
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  send(
    'history',
    conversations
      .all()
      .filter((message) => concerns(message.person))
      .map(drawn),
  )
  const stop = conversations.listen((event) => {
    if (concerns(personOf(event))) send(event.kind, event.kind === 'message' ? drawn(event.message) : event)
  })
  const heartbeat = setInterval(() => response.write(': still here\n\n'), 25_000)
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}

/** The message as the page shows it: a view is the very cards that Teams gets. */
function drawn({ body, ...message }: Message): object {
  return body.kind === 'words'
    ? { ...message, body }
    : { ...message, body: { kind: body.kind, cards: cardsOf(body.view) } }
}

function personOf(event: ChatEvent): string {
  return event.kind === 'message' ? event.message.person : event.person
}
