import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch, missing, watch } from './chromium.ts'
import { type Running, startCountersign } from './start-countersign.ts'

// A browser and a whole product on a busy machine take their time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe.skipIf(missing)(`a newcomer opens the console ${missing}`, () => {
  let running: Running
  let browser: Browser

  beforeAll(async () => {
    running = await startCountersign()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function pressedIn(pane: Locator, page: Page): Promise<Page> {
    await pane.getByRole('textbox', { name: /^Message from/ }).fill('console')
    await pane.getByRole('textbox', { name: /^Message from/ }).press('Enter')
    const opened = page.context().waitForEvent('page')
    await pane
      .getByRole('link', { name: 'Open the console' })
      .or(pane.getByRole('button', { name: 'Open the console' }))
      .last()
      .click()
    return opened
  }

  it('from the chat of an HR person, and finds what was done there in the journal', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const complaints = watch(page, running.url)
    await page.goto(`${running.url}/#charlton-teresa+charlton-ray`)
    const pane = page.locator('#left')
    await page.locator('#right .send').waitFor()
    // Something to find: an answer that did not help counts its topic.
    const right = page.locator('#right')
    await right.getByRole('textbox', { name: /^Message from/ }).fill('Who may post for the town?')
    await right.getByRole('textbox', { name: /^Message from/ }).press('Enter')
    await right.getByRole('button', { name: 'This did not help' }).click()
    await right.locator('.card').nth(1).waitFor()
    const console = await pressedIn(pane, page)
    complaints.push(...watch(console, running.url))
    await console.getByRole('button', { name: 'Sign in' }).click()
    await console.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    for (const title of [
      'Acknowledgements',
      'Outstanding',
      'Messages',
      'Approvals',
      'Open topics',
      'Policies',
      'Journal',
    ]) {
      await console.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: title }).click()
      await console.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    // The last of them is the journal, which names no one for what was only counted.
    await console.getByRole('row', { name: /somebody.*open topic/ }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('and somebody without a role in HR or IT gets no link', async () => {
    const page = await browser.newPage()
    await page.goto(`${running.url}/#charlton-ray+charlton-teresa`)
    const pane = page.locator('#left')
    await pane.getByRole('textbox', { name: /^Message from/ }).fill('console')
    await pane.getByRole('textbox', { name: /^Message from/ }).press('Enter')
    await pane.getByRole('heading', { name: 'This is not open to you' }).waitFor()
    await page.close()
  })
})
