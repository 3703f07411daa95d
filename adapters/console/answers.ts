import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { ConsoleFile } from '../../src/console/files-flow.ts'
import { unreachable } from '../../src/exhaustive.ts'

/** On every answer: no script at all, nothing from elsewhere, in no frame, kept by nobody, told to nobody. */
const safety = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Puts the safety headers on an answer; over https the browser is told to stay with it. */
export function guard(response: ServerResponse, publicUrl: URL): void {
  for (const [name, value] of Object.entries(safety)) response.setHeader(name, value)
  if (publicUrl.protocol === 'https:') response.setHeader('strict-transport-security', 'max-age=31536000')
}

/** A page. */
export function sendPage(response: ServerResponse, status: number, page: string, cookies: string[] = []): void {
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

/** A file: a table to keep, or a document that brings its own style. */
export function sendFile(response: ServerResponse, file: ConsoleFile): void {
  switch (file.kind) {
    case 'document':
      sendDocument(response, file.html)
      break
    case 'csv':
      response.setHeader('content-disposition', `attachment; filename="${file.name}"`)
      // Spreadsheets take a table for UTF-8 only when it begins with this mark.
      response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(`\uFEFF${file.text}`)
      break
    default:
      unreachable(file)
  }
}

/** That very style is allowed, by its hash, and no other. */
function sendDocument(response: ServerResponse, document: string): void {
  const style = /<style>([\s\S]*?)<\/style>/.exec(document)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = safety['content-security-policy'].replace("style-src 'self'", `style-src 'sha256-${hash}'`)
  response.setHeader('content-security-policy', policy)
  sendPage(response, 200, document)
}

/** On to another page of the console. */
export function sendOn(response: ServerResponse, path: string, cookies: string[]): void {
  response.writeHead(303, { location: path, 'set-cookie': cookies }).end()
}
