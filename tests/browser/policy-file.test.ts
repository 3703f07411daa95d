import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { differencePage } from '../../src/updates/difference-page.ts'
import { newPersonalUsePolicy } from '../support/policy-docx.ts'
import { launch, missing, watch } from './chromium.ts'
import { type Running, startCountersign } from './start-countersign.ts'

// A browser and a whole product on a busy machine take their time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const untidy = `# Procedure

1. Employees must not use social media during work time.

2. Employees must tell [insert title] of a breach, as described in Section 9.4.

2. Employees may use social media during work time.

Employees must never share passwords with anybody at all
`

describe.skipIf(missing)(`HR sends a policy as a file ${missing}`, () => {
  let running: Running
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    running = await startCountersign()
    browser = await launch()
  })
  afterEach(() => page?.close())
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function open(): Promise<{ left: Locator; right: Locator }> {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    complaints = watch(page, running.url)
    await page.goto(`${running.url}/#glastonbury-marcy+glastonbury-thomas`)
    await page.locator('#right .send').waitFor()
    return { left: page.locator('#left'), right: page.locator('#right') }
  }

  const press = (pane: Locator, name: RegExp | string) => pane.getByRole('button', { name }).last().click()
  const send = (pane: Locator, name: string, bytes: Uint8Array) =>
    pane.locator('.file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

  it('reads the report: what has to be mended first, then advice, and the way back', async () => {
    const { left } = await open()
    await send(left, 'policy.md', new TextEncoder().encode(untidy))
    await left.getByText('Which policy does it replace?').waitFor()
    await left.getByLabel('Social Media, Personal Use').check()
    await press(left, 'Show the differences')
    await left.getByText('To mend before it can be published').waitFor()
    expect(await left.getByRole('button', { name: 'Choose who signs' }).count()).toBe(0)
    await press(left, /^Report/)
    const report = left.locator('.card', { hasText: 'Advice never keeps a policy from being published.' })
    await report.waitFor()
    const words = (await report.textContent()) ?? ''
    expect(words.indexOf('There is a blank to fill in')).toBeGreaterThan(0)
    expect(words.indexOf('"2" comes twice')).toBeGreaterThan(words.indexOf('stands in no clause'))
    await press(left, 'Back to the preview')
    await left.getByText('To mend before it can be published').waitFor()
    expect(complaints).toEqual([])
  })

  it('goes from a Word file over the second yes to a version that counts', async () => {
    const { left, right } = await open()
    await send(left, 'Policy 7.docx', await newPersonalUsePolicy())
    await left.getByText('Policy 7.docx: 7 clauses found').waitFor()
    await press(left, 'Show the differences')
    await left.getByText('5 clauses reworded, 1 clause added, 15 clauses removed').waitFor()
    await press(left, 'Choose who signs')
    await left.getByLabel('Number of people').last().fill('9')
    await press(left, 'Send for a second yes')
    await press(right, 'Approve and publish')
    // The button goes once the version is published.
    await right.getByRole('button', { name: 'Approve and publish' }).waitFor({ state: 'detached' })
    await left.locator('.text').fill('versions')
    await left.locator('.send').click()
    await left.getByText(/^Version 2: counts (from|now, since) December 1, 2026/).waitFor()
    expect(complaints).toEqual([])
  })

  it('prints the difference on paper: nothing runs off the page, marks are seen without color', async () => {
    const before = loadKnowledge('knowledge').policies.find(({ key }) => key === 'charlton') ?? expect.fail('no policy')
    const clauses = before.clauses.map((clause, at) =>
      at % 5 === 0 ? { ...clause, text: clause.text.replace(/\b(shall|must|may)\b/, 'always $1') } : clause,
    )
    const html = differencePage({ town: 'Town of Charlton', before, after: { ...before, version: 2, clauses } })
    for (const width of [794, 360]) {
      page = await browser.newPage({ viewport: { width, height: 1123 } })
      await page.setContent(html)
      const seen = await page.evaluate(measured)
      expect(seen).toEqual({ overflow: 0, mark: 'underline' })
      await page.close()
    }
  })
})

/** Run in the page: how far it runs off its sides, and how a new word is marked. */
const measured = `({
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  mark: getComputedStyle(document.querySelector('ins')).textDecorationLine,
})`
