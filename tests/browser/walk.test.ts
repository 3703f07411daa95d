import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { launch, missing, watch } from './chromium.ts'
import { type Running, startCountersign } from './start-countersign.ts'

// A browser and a whole product on a busy machine take their time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe.skipIf(missing)(`a newcomer's walk through the product ${missing}`, () => {
  let running: Running
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    running = await startCountersign()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  /** The page with these two people's chats. */
  async function open(left: string, right: string): Promise<{ left: Locator; right: Locator }> {
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    complaints = watch(page, running.url)
    await page.goto(`${running.url}/#${left}+${right}`)
    await page.locator('#right .send').waitFor()
    return { left: page.locator('#left'), right: page.locator('#right') }
  }

  const press = (pane: Locator, name: string) => pane.getByRole('button', { name, exact: true }).last().click()
  const heading = (pane: Locator, name: RegExp | string) => pane.getByRole('heading', { name }).last().waitFor()
  const policies = loadKnowledge('knowledge').policies

  it('asks a question and reads the clause, word for word, and that it is only a draft', async () => {
    const { left } = await open('westmont-tasha', 'westmont-denise')
    await left.locator('.chip').first().click()
    await left.locator('.card').waitFor()
    const answer = (await left.locator('.card').textContent()) ?? ''
    const quoting = policies.filter(({ clauses }) =>
      clauses.some(({ text }) => text.length > 80 && answer.includes(text)),
    )
    expect(quoting.map(({ town }) => town)).toEqual(['westmont'])
    expect(answer).toContain('draft, not in force')
    expect(complaints).toEqual([])
  })

  it('checks a draft and is told what to change', async () => {
    const { left } = await open('westmont-colin', 'westmont-aaron')
    await press(left, 'Check a draft')
    await left
      .getByLabel('The words you want to post')
      .fill('The concert was a damn disaster. Call Joe at home, 630-555-0142.')
    await press(left, 'Check it')
    await left.locator('.card').last().getByText('630-555-0142').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('sends a request that arrives at the supervisor, who approves it; both see it settled', async () => {
    const { left, right } = await open('westmont-tasha', 'westmont-denise')
    await press(left, 'Ask to post after hours')
    await left.getByLabel('The words you want to post').fill('The water main on Cass Avenue is repaired.')
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
    for (const [index, time] of ['18:00', '18:30'].entries()) {
      await left.locator('input[type=date]').nth(index).fill(tomorrow)
      await left.locator('input[type=time]').nth(index).fill(time)
    }
    await left.getByLabel('What it is for').fill('Residents ask when their water is back.')
    await press(left, 'Send the request')
    await heading(left, 'Your request waits for Denise Kowalik')
    await heading(right, 'Tasha Brandt asks for your permission')
    expect(await right.locator('.card').last().textContent()).toContain('The water main on Cass Avenue is repaired.')
    await press(right, 'Approve')
    await heading(right, /Tasha Brandt.s request: approved/)
    await heading(left, 'Your request: approved')
    await heading(left, /^Approved:/)
    expect(await right.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('publishes a policy update, which another person reads and signs', async () => {
    const { left, right } = await open('charlton-teresa', 'charlton-martin')
    const clause = policies.find(({ town }) => town === 'charlton')?.clauses.find(({ text }) => text.length > 80)
    await press(left, 'Publish a policy update')
    await left.getByLabel('Which clause changes?').fill(clause?.citation ?? '')
    await left
      .getByLabel('The new words')
      .fill('Every department that uses social media names one person who looks after it, in writing.')
    await press(left, 'Show the differences')
    await press(left, 'Add a question before signing')
    await left.getByLabel('A question to answer before signing').fill('Who looks after the account?')
    await left.getByLabel('Its answers').fill('* One person, named in writing\nWhoever is there')
    await left.getByLabel('The clause that holds the answer').fill(clause?.citation ?? '')
    await press(left, 'Keep the question')
    await press(left, 'Choose who signs')
    await left.getByRole('radio', { name: 'The whole town' }).last().check()
    await left.getByLabel('Why others too, or nobody?').last().fill('Everybody may be asked to look after an account.')
    await left.getByRole('radio', { name: 'At once' }).last().check()
    const soon = new Date(Date.now() + 14 * 24 * 3_600_000)
    await left.getByLabel('Signatures are due by').last().fill(soon.toISOString().slice(0, 10))
    await press(left, 'Count again')
    const headCount = String(playgroundStaff().filter(({ town }) => town === 'charlton').length)
    await left.getByText(`${headCount} people are asked to read and sign.`).waitFor()
    await left.getByLabel('Number of people').last().fill(headCount)
    await press(left, 'Send for a second yes')
    await heading(left, /^Sent for a second yes:/)
    await heading(right, 'Teresa Quill asks for your second yes')
    await press(right, 'Approve and publish')
    await heading(left, /^Published/)
    const { left: hr, right: reader } = await open('charlton-teresa', 'charlton-ray')
    const day = soon.toLocaleDateString('en-US', { timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' })
    await reader.getByText(`Please sign by ${day}`).last().waitFor()
    await press(reader, 'Read and sign')
    await press(reader, 'Read the whole policy')
    await press(reader, 'Go on to sign')
    // The card before it has the same fields; the one that just came is meant.
    await reader.locator('.line').last().getByLabel('Your name').waitFor()
    await reader.getByRole('radio', { name: 'Whoever is there' }).last().check()
    await reader.getByLabel('Your name').last().fill('Ray Boudreau')
    await press(reader, 'I acknowledge')
    await reader.getByText('Not quite. This is the clause; please choose again.').last().waitFor()
    await reader.getByRole('radio', { name: 'One person, named in writing' }).last().check()
    await press(reader, 'I acknowledge')
    await heading(reader, 'Signed. Thank you.')
    await press(hr, 'Who has signed?')
    await hr.getByText(`Signed: 1 of ${headCount}`).waitFor()
    expect(complaints).toEqual([])
  })
})
