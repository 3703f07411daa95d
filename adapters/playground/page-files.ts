import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type PageFile = { type: string; bytes: Buffer }

/** What the page consists of, by the path it is asked for; nothing else is ever served. */
export function pageFiles(): Map<string, PageFile> {
  const page = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url))
  const renderer = join(dirname(createRequire(import.meta.url).resolve('adaptivecards/package.json')), 'dist')
  const paths = {
    '/': page('page.html'),
    ...Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
    '/adaptivecards.min.js': join(renderer, 'adaptivecards.min.js'),
  }
  return new Map(
    Object.entries(paths).map(([path, file]) => [
      path,
      { type: types[extname(file)] ?? 'application/octet-stream', bytes: readFileSync(file) },
    ]),
  )
}

const names = ['page.css', 'page.js', 'pane.js', 'chats.js', 'cards.js', 'host-config.js', 'people.js', 'icon.svg']

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
