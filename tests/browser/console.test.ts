import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { newKey } from '../../src/approvals/keys.ts'
import type { JournalEntry, JournalPiece } from '../../src/ports.ts'
import type { AnyRecord } from '../../src/records.ts'
import { type OpenConsole, openConsole, teresa } from '../console/open-console.ts'
import { sampleApproval } from '../storage/sample-records.ts'
import { townsperson } from '../support/console-town.ts'
import { launch, missing, watch } from './chromium.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const auditCode = readFileSync(new URL('audit.js', import.meta.url), 'utf8').replace('export function', 'function')
const auditPage = (page: Page) => page.evaluate<string[]>(`${auditCode}; audit()`)

const pages = [
  '/console',
  '/console/progress',
  '/console/outstanding?state=failed',
  '/console/messages',
  '/console/approvals',
  '/console/topics',
  '/console/policies',
  '/console/policies?version=charlton/2',
  '/console/journal',
]

describe.skipIf(missing)(`the console in a browser ${missing}`, () => {
  let browser: Browser
  let open: OpenConsole
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    browser = await launch()
    const names = ['Ana Souza', 'Bo Lindqvist-Featherstonehaugh', 'Chidi Okafor', 'Dee O’Hara', 'Émile Roy']
    const people = Array.from({ length: 640 }, (_, at) =>
      townsperson(at + 10, { name: `${names[at % names.length]} ${at}` }),
    )
    open = await openConsole({ people: [teresa, ...people], journal: { entries: someEntries } })
    await fill(open)
  })
  afterAll(async () => {
    await browser?.close()
    await open?.close()
  })
  afterEach(async () => {
    await page.context().close()
    expect(complaints).toEqual([])
  })

  /** A browser that came in through the link and its button; scripts are switched off, as reading needs none. */
  async function enter(options: BrowserContextOptions = {}): Promise<void> {
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({ viewport, javaScriptEnabled: false, ...options })
    page = await context.newPage()
    complaints = watch(page, open.url)
    await page.goto(await open.askFor('charlton-teresa'))
    await picture('door', options)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  }

  /** Kept for a person to look at, when SCREENSHOTS names a folder. */
  async function picture(name: string, { colorScheme = 'light', viewport }: BrowserContextOptions): Promise<void> {
    const folder = process.env.SCREENSHOTS
    const width = viewport?.width ?? 1280
    if (folder) await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true })
  }

  const named = (path: string) => path.replace('/console', 'console').replace(/[/?=]/g, '-')

  it.each(['light', 'dark'] as const)(
    'reads well in %s: names, one heading, contrast, no script',
    async (colorScheme) => {
      await enter({ colorScheme })
      for (const path of pages) {
        await page.goto(open.url + path)
        await picture(named(path), { colorScheme })
        expect([path, await auditPage(page)]).toEqual([path, []])
      }
    },
  )

  it('fits a phone: nothing but a table is wider than the screen', async () => {
    const viewport = { width: 360, height: 740 }
    await enter({ viewport })
    for (const path of pages) {
      await page.goto(open.url + path)
      await picture(named(path), { viewport })
      expect([path, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([path, 360])
    }
  })

  it('can be walked by keyboard: past the navigation, through it, and out', async () => {
    await enter()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
    await page.getByRole('link', { name: 'Messages', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor()
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Send the marked ones again' }).press('Enter')
    await page.getByText('Trying again: 1').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).press('Enter')
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    await page.goto(`${open.url}/console/outstanding`)
    await page.getByRole('heading', { name: 'The console is closed for this browser' }).waitFor()
    // The page that is closed answers 403, which the browser notes.
    complaints = complaints.filter((line) => !line.includes('403'))
  })

  it('prints without what is only for pressing, with a place to sign on paper', async () => {
    await enter({ colorScheme: 'dark', viewport: { width: 816, height: 1056 } })
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${open.url}/console/outstanding?state=failed`)
    expect(await page.getByRole('navigation', { name: 'Console' }).isVisible()).toBe(false)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByText('Signed on paper, date').isVisible()).toBe(true)
    expect(await page.getByText(/^As it stood on/).isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light')
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(26, 36, 48)')
    for (const path of pages) {
      await page.goto(open.url + path)
      await picture(`print-${named(path)}`, { viewport: { width: 816, height: 1056 } })
    }
  })

  it('a second browser with the same link reads one clear page', async () => {
    const link = await open.askFor('charlton-teresa')
    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await other.goto(link)
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    complaints = []
    await page.goto(link)
    await other.getByRole('button', { name: 'Sign in' }).click()
    await other.getByRole('heading', { name: 'Overview' }).waitFor()
    await other.context().close()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'The console is closed for this browser' }).waitFor()
    await picture('closed', {})
  })
})

/** Requests that wait and topics that stay open, so that no page is empty. */
async function fill(open: OpenConsole): Promise<void> {
  const approvals = (['content', 'off-duty', 'counsel', 'comment-removal'] as const).map((kind, at): AnyRecord => {
    const askedAt = new Date(Date.parse('2026-11-20T14:00:00Z') - at * 31 * 3_600_000).toISOString()
    const keys = [{ ...newKey('supervisor', 1, 'charlton-p00011', askedAt), reminders: at }]
    return { kind: 'approval', record: sampleApproval(`a${at}`, { town: 'charlton', kind, askedAt, keys }) }
  })
  const topics = ['uniform', 'driving', 'logo', 'selling', ''].map(
    (concept, at): AnyRecord => ({
      kind: 'topic',
      record: { id: `charlton/${concept}`, town: 'charlton', concept, silent: 12 - at * 3, notHelpful: at },
    }),
  )
  const cause = { event: 'filled-up', by: 'clock', why: 'test', at: '2026-11-20T14:00:00.000Z' }
  await open.store.change('event', 'filled-up', cause, () => ({ outcome: '', also: [...approvals, ...topics] }))
}

/** A journal of a few dozen entries. */
async function* someEntries(): AsyncIterable<JournalEntry> {
  const piece = (at: number): JournalPiece => ({
    kind: 'acknowledgement',
    id: `charlton/2/charlton-p${String(at + 10).padStart(5, '0')}`,
    what: 'saved',
    town: 'charlton',
    person: '',
  })
  for (let seq = 120; seq > 0; seq -= 1) {
    const at = new Date(Date.parse('2026-11-20T15:00:00Z') - (120 - seq) * 600_000).toISOString()
    const by = `charlton-p${String(10 + (seq % 40)).padStart(5, '0')}`
    const saved = () => (seq % 9 === 0 ? [piece(seq), piece(seq + 1), piece(seq + 2), piece(seq + 3)] : [piece(seq)])
    yield { seq, at, by, why: 'acknowledge', place: String(seq), isLong: false, saved }
  }
}
