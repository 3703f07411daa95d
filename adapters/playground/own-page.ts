import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether the request names this machine; a web page elsewhere that points its own name here (DNS rebinding) does not. */
export function isOwnHost(request: IncomingMessage): boolean {
  const url = `http://${request.headers.host ?? ''}`
  return URL.canParse(url) && loopbackNames.has(new URL(url).hostname)
}

/** Whether the sender is our own page or no web page at all; browsers name the page in `Origin` whenever it posts. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  return origin === undefined || origin === `http://${host}`
}
