import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { serverUrl } from './database.ts'

/** What happens to a commit on its way: it passes, never arrives, or arrives and its answer does not come back. */
export type Weather = 'clear' | 'cut-before-commit' | 'cut-after-commit' | 'down'

/** A line to the server that can be cut; `url` leads through it. */
export async function proxied(url: string): Promise<{ url: string; set(weather: Weather): void }> {
  let weather: Weather = 'clear'
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    if (weather === 'down') return void client.destroy()
    const upstream = connect(serverAddress())
    let isSilent = false
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        if (!isSilent) client.destroy()
        if (!isSilent) upstream.destroy()
      })
    }
    client.on('data', (bytes) => {
      const isCommit = bytes.includes('commit\0')
      if (isCommit && weather === 'cut-before-commit') return void client.destroy()
      if (isCommit && weather === 'cut-after-commit') isSilent = true
      upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (!isSilent) return void client.write(bytes)
      // The server has answered: the commit is done, and nobody hears of it.
      isSilent = false
      client.destroy()
      upstream.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const through = new URL(url)
  const address = server.address()
  through.hostname = '127.0.0.1'
  through.port = typeof address === 'object' && address ? String(address.port) : ''
  return {
    url: through.href,
    set: (next) => {
      weather = next
      if (next === 'down') for (const socket of sockets) socket.destroy()
    },
  }
}

function serverAddress(): { path: string } | { host: string; port: number } {
  const { hostname, port } = new URL(serverUrl)
  const host = decodeURIComponent(hostname)
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port || 5432}` } : { host, port: Number(port || 5432) }
}
