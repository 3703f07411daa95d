import { createServer, type RequestListener, type Server } from 'node:http'

/** A path and who answers it; one that ends in `/` takes whatever lies below it and has no path of its own. */
export type Routes = Record<string, RequestListener>

/** An HTTP server over these routes, listening; rejects with one clear line when the port is taken. */
export async function listen(routes: Routes, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const route = routes[path] ?? routes[nearest(routes, path)]
    if (route) return route(request, response)
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing at this address.\n')
  })
  // A client that dawdles does not hold a connection for ever.
  server.requestTimeout = 15_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Set PORT to another one.`) : error),
    )
    server.listen(port, host, resolve)
  })
  return server
}

/** The longest path ending in `/` that this one lies below. */
function nearest(routes: Routes, path: string): string {
  const above = Object.keys(routes).filter((one) => one.endsWith('/') && path.startsWith(one))
  return above.sort((a, b) => b.length - a.length)[0] ?? '/'
}

/** The server's address as one types it into a browser. */
export function addressOf(server: Server): string {
  const at = server.address()
  if (at === null || typeof at === 'string') return String(at)
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`
}
