import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { View } from '../../src/view.ts'
import { decisionView, type OpenPlayground, openPlayground } from '../playground/open-playground.ts'
import { hostileTexts, sampleViews } from '../support/sample-views.ts'
import { launch, missing, watch } from './chromium.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const auditCode = readFileSync(new URL('audit.js', import.meta.url), 'utf8').replace('export function', 'function')
const auditPage = (page: Page) => page.evaluate<string[]>(`${auditCode}; audit()`)

describe.skipIf(missing)(`the playground in a browser ${missing}`, () => {
  let browser: Browser
  let playground: OpenPlayground
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    playground = await openPlayground()
  })
  afterEach(async () => {
    await page.context().close()
    await playground.close()
    expect(complaints).toEqual([])
  })

  async function open(options: BrowserContextOptions = {}, hash = ''): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    page = await context.newPage()
    complaints = watch(page, playground.url)
    await page.goto(`${playground.url}/${hash}`)
    await page.locator('.chip').first().waitFor()
  }

  const left = () => page.locator('#left')
  const right = () => page.locator('#right')
  const box = (pane: Locator) => pane.getByRole('textbox', { name: /^Message from/ })
  const isFocused = (locator: Locator) => locator.evaluate((element) => element === element.ownerDocument.activeElement)
  const send = (user: string, view: View, key: string) =>
    playground.messenger.send({ platform: 'playground', space: user.split('-')[0] ?? '', user }, view, key)

  it('opens with an hourly employee and her supervisor, and three things to try for each', async () => {
    await open()
    expect(await page.title()).toBe('Countersign playground')
    expect(await left().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('westmont-tasha')
    expect(await right().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('westmont-denise')
    expect(await left().locator('.chip').count()).toBe(3)
    expect(await right().locator('.chip').allTextContents()).toContain('What waits for me?')
  })

  it('shows a question and its answer, quote and all, exactly as they were written', async () => {
    await open()
    await box(left()).fill('May I post <b>this</b>?')
    await box(left()).press('Enter')
    await left().locator('.card').waitFor()
    expect(await left().locator('.bubble').textContent()).toBe('May I post <b>this</b>?')
    expect(await left().locator('.card').textContent()).toContain('Ask before <b>posting</b> *anything*')
    expect(await left().locator('.card b').count()).toBe(0)
    expect(await right().locator('.card').count()).toBe(0)
  })

  it('writes a new line with Shift and Enter', async () => {
    await open()
    await box(left()).pressSequentially('one')
    await box(left()).press('Shift+Enter')
    await box(left()).pressSequentially('two')
    await box(left()).press('Enter')
    expect(await left().locator('.bubble').textContent()).toBe('one\ntwo')
  })

  it('lets one person ask and the other decide, by keyboard alone', async () => {
    await open()
    const tabTo = async (locator: Locator) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await isFocused(locator)) return
        await page.keyboard.press('Tab')
      }
      throw new Error('cannot be reached by Tab')
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('May I?')
    expect(await isFocused(box(left()))).toBe(true)
    await page.keyboard.press('Enter')
    const askNow = left().getByRole('button', { name: 'Ask now' })
    await askNow.waitFor()
    for (let presses = 0; presses < 12 && !(await isFocused(askNow)); presses += 1)
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    const post = left().getByRole('textbox', { name: 'Your post' })
    await post.waitFor()
    await expect.poll(() => isFocused(post)).toBe(true)
    await page.keyboard.type('Water is back.')
    await tabTo(left().getByRole('button', { name: 'Send request' }))
    await page.keyboard.press('Enter')
    await left().getByRole('heading', { name: 'Sent' }).waitFor()
    expect(await left().getByRole('button', { name: 'Send request' }).count()).toBe(0)
    expect(playground.heard.at(-1)?.said).toMatchObject({ typed: { text: 'Water is back.' } })
    const approve = right().getByRole('button', { name: 'Approve' })
    await approve.waitFor()
    await tabTo(approve)
    await page.keyboard.press('Enter')
    await right().getByRole('heading', { name: 'You approved it' }).waitFor()
    expect(await right().getByRole('button', { name: 'Approve' }).count()).toBe(0)
    expect(await right().locator('.line:focus').count()).toBe(1)
  })

  it('asks for what is missing in a form before it sends it', async () => {
    await open()
    await left().locator('.chip', { hasText: 'Ask to post after hours' }).click()
    await left().getByRole('button', { name: 'Send request' }).click()
    await left().getByText('Please fill in “Your post”.').waitFor()
    expect(playground.heard).toHaveLength(1)
  })

  it('asks before a press that wants to be confirmed', async () => {
    await open()
    await send('westmont-denise', decisionView, 'k')
    await right().getByRole('button', { name: 'Decline' }).click()
    await right().getByText('Decline it for good?').waitFor()
    expect(playground.heard).toEqual([])
    await right().getByRole('button', { name: 'Decline' }).last().click()
    await right().getByRole('heading', { name: 'You approved it' }).waitFor()
    expect(playground.heard.at(-1)?.said).toMatchObject({ request: { decision: 'decline' } })
  })

  it('leaves what is being typed into a form alone when something else arrives', async () => {
    await open()
    await left().locator('.chip', { hasText: 'Ask to post after hours' }).click()
    await left().getByRole('textbox', { name: 'Your post' }).fill('Half a thought')
    await send('westmont-tasha', decisionView, 'k')
    await left().getByRole('heading', { name: decisionView.title }).waitFor()
    expect(await left().getByRole('textbox', { name: 'Your post' }).inputValue()).toBe('Half a thought')
  })

  it('stays where the reader is, and says that something new stands below', async () => {
    await open()
    for (const number of [1, 2, 3, 4, 5, 6]) await send('westmont-denise', decisionView, `k${number}`)
    await right().locator('.line').nth(5).waitFor()
    const log = right().locator('.log')
    await log.evaluate((element) => element.scrollTo(0, 0))
    await send('westmont-denise', { ...decisionView, title: 'The newest' }, 'newest')
    const newer = right().getByRole('button', { name: 'New message below' })
    await newer.waitFor()
    expect(await log.evaluate((element) => element.scrollTop)).toBe(0)
    await newer.click()
    await newer.waitFor({ state: 'hidden' })
    expect(await right().getByRole('heading', { name: 'The newest' }).isVisible()).toBe(true)
    expect(await log.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  })

  it('keeps the choices of two forms apart', async () => {
    const form = sampleViews().find(({ name }) => name === 'a form with every kind of field')?.view
    if (!form) return expect.fail('no such sample')
    await open()
    await send('westmont-tasha', form, 'one')
    await send('westmont-denise', form, 'two')
    await right().locator('input[type=radio]').last().check()
    expect(await left().locator('input[type=radio]:checked').count()).toBe(1)
    expect(await right().locator('input[type=radio]:checked').count()).toBe(1)
  })

  it('tells of messages for people who are in neither chat, and opens theirs', async () => {
    await open()
    await send('westmont-paula', decisionView, 'k')
    await page.getByRole('button', { name: 'Paula Rivas, Human Resources Manager: 1 new' }).click()
    await right().getByRole('heading', { name: decisionView.title }).waitFor()
    expect(await page.locator('#elsewhere button').count()).toBe(0)
    expect(page.url()).toContain('#westmont-tasha+westmont-paula')
  })

  it('lets the viewer be anyone of any town, never the same person twice', async () => {
    await open()
    await left().getByRole('combobox', { name: 'Town' }).selectOption('charlton')
    expect(await left().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('charlton-ray')
    await right().getByRole('combobox', { name: 'Town' }).selectOption('charlton')
    expect(await right().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('charlton-ray')
    expect(await left().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('westmont-denise')
  })

  it('opens the two people that its address names, also when the address changes', async () => {
    await open({}, '#glastonbury-luis+glastonbury-dana')
    expect(await right().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('glastonbury-dana')
    await page.evaluate("location.hash = '#charlton-teresa+charlton-ray'")
    await expect.poll(() => left().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('charlton-teresa')
    expect(await right().getByRole('combobox', { name: 'You are' }).inputValue()).toBe('charlton-ray')
    expect(page.url()).toContain('#charlton-teresa+charlton-ray')
  })

  it('shows one chat at phone width, marks the other unread, and does not run over the edge', async () => {
    await open({ viewport: { width: 360, height: 700 } })
    expect(await right().isVisible()).toBe(false)
    await send('westmont-denise', decisionView, 'k')
    const other = page.locator('#switch').getByRole('button', { name: /Denise/ })
    await other.locator('.badge').waitFor()
    expect(await other.locator('.badge').textContent()).toBe('1')
    await other.click()
    await right().getByRole('heading', { name: decisionView.title }).waitFor()
    expect(await left().isVisible()).toBe(false)
    expect(await page.locator('.badge').count()).toBe(0)
    await box(right()).fill('What does the policy say about a very long question that has to wrap?')
    await box(right()).press('Enter')
    await right().getByRole('heading', { name: 'Ask first' }).waitFor()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    // A card hides what is wider than itself: a long label wraps instead.
    const label = 'Read and sign: Social Media and Electronic Communications, Business Use'
    const long = {
      kind: 'buttons' as const,
      buttons: [{ label, style: 'primary' as const, request: { kind: 'home' as const } }],
    }
    const facts = [{ name: 'Department', value: 'maximiliana.featherstonehaugh-cholmondeley@westmont.example' }]
    const wide = [long, { kind: 'facts' as const, facts }]
    await send('westmont-denise', { ...decisionView, blocks: [...decisionView.blocks, ...wide] }, 'long')
    await right().getByRole('button', { name: label }).waitFor()
    const cut = `[...document.querySelectorAll('#right .ac-pushButton, #right .ac-fact-value')].filter((part) =>
      part.getBoundingClientRect().right > part.closest('.card').getBoundingClientRect().right)
      .map((part) => part.textContent)`
    expect(await page.evaluate<string[]>(cut)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('reads well in %s: labels, names, contrast', async (colorScheme) => {
    await open({ colorScheme })
    for (const { name, view } of sampleViews().filter(({ name }) => /every kind|good|caution|stop/.test(name)))
      await send('westmont-tasha', { ...view, title: name }, name)
    await send('westmont-denise', decisionView, 'decision')
    await send('westmont-paula', decisionView, 'elsewhere')
    await box(right()).fill('Hello')
    await box(right()).press('Enter')
    await right().getByRole('heading', { name: 'Ask first' }).waitFor()
    await left().getByRole('heading', { name: 'stop' }).waitFor()
    await page.waitForTimeout(300)
    expect(await auditPage(page)).toEqual([])
  })

  it('draws every sample view, with nothing in it taken for markup', async () => {
    await open()
    for (const [index, { view }] of sampleViews().entries()) {
      await send('westmont-tasha', { ...view, title: `${index}` }, `${index}`)
    }
    const count = sampleViews().length
    await left()
      .locator('.line')
      .nth(count - 1)
      .waitFor()
    expect(await left().locator('.card').count()).toBeGreaterThanOrEqual(count)
    expect(await left().locator('.card :is(a, img, script, b, i, em, strong, ul, ol, code, h1)').count()).toBe(0)
    const seen = plain((await left().locator('.log').textContent()) ?? '')
    for (const words of hostileTexts()) for (const line of words.split('\n')) expect(seen).toContain(plain(line))
  })

  it('says in the chat what went wrong, and keeps the words', async () => {
    await playground.close()
    playground = await openPlayground(() => ({ handle: () => Promise.reject(new Error('out of order')) }))
    await open()
    await box(left()).fill('Hello?')
    await box(left()).press('Enter')
    await left().getByRole('alert').getByText('That did not work. Please try again.').waitFor()
    expect(await box(left()).inputValue()).toBe('Hello?')
    expect(complaints.splice(0).join()).toMatch(/^console: [^,]*500[^,]*$/)
  })

  it('says when the playground is gone', async () => {
    await open()
    await playground.close()
    await page.getByText('The connection to the playground is lost.').waitFor()
    await box(left()).fill('Hello?')
    await box(left()).press('Enter')
    await left().getByRole('alert').getByText('does not answer').waitFor()
    expect(await box(left()).inputValue()).toBe('Hello?')
    expect(complaints.splice(0).filter((line) => !line.includes('net::ERR_'))).toEqual([])
  })
})

/** Text without what platforms may add or drop unseen: word joiners, control signs, runs of space. */
function plain(text: string): string {
  return text.replace(/[\u2060\u200b]/g, '').replace(/\s+/g, '')
}
