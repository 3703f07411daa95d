import { expect, onTestFinished, test } from 'vitest'
import { addressOf, listen, type Routes } from '../adapters/server.ts'

/** A server that answers each of these paths with the path itself, and how to ask it. */
async function serving(...paths: string[]): Promise<(path: string) => Promise<string>> {
  const routes: Routes = Object.fromEntries(paths.map((path) => [path, (_, response) => void response.end(path)]))
  const server = await listen(routes, 0, '127.0.0.1')
  onTestFinished(() => void server.close())
  return async (path) => {
    const response = await fetch(`${addressOf(server)}${path}`)
    return response.ok ? response.text() : String(response.status)
  }
}

test('a path is answered by its own route, else by the longest one above it that ends in a slash', async () => {
  const ask = await serving('/', '/console', '/console/', '/console/files/', '/healthz')
  expect(await ask('/console?page=2')).toBe('/console')
  expect(await ask('/console/progress')).toBe('/console/')
  expect(await ask('/console/files/a')).toBe('/console/files/')
  expect(await ask('/healthz')).toBe('/healthz')
  expect(await ask('/healthz/deeper')).toBe('/')
  expect(await ask('/consoles')).toBe('/')
})

test('what no route takes is not there', async () => {
  const ask = await serving('/console/')
  expect(await ask('/console')).toBe('404')
  expect(await ask('/')).toBe('404')
  expect(await ask('/toString')).toBe('404')
})
