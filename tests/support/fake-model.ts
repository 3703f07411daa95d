import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How an OpenAI-compatible endpoint answers: with these words as the message, or in some way it should not. */
export type ModelAnswer = { message: string } | { status: number; body: string } | 'silence'

/** An endpoint on loopback that answers as told and keeps what it was asked. */
export type FakeModel = { url: string; asked: string[]; answer(with_: ModelAnswer): void; stop(): Promise<void> }

export async function startFakeModel(): Promise<FakeModel> {
  let next: ModelAnswer = 'silence'
  const asked: string[] = []
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push(Buffer.concat(chunks).toString())
    if (next === 'silence') return
    if ('status' in next) return response.writeHead(next.status).end(next.body)
    const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: next.message } }
    const body = { id: '1', object: 'chat.completion', created: 1, model: 'fake', choices: [choice] }
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: (with_) => {
      next = with_
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
