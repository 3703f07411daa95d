import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newKey } from '../../src/approvals/keys.ts'
import { kinds } from '../../src/approvals/kinds.ts'
import { queued } from '../../src/deliveries.ts'
import type { AnyRecord } from '../../src/records.ts'
import { sampleApproval } from '../storage/sample-records.ts'
import { townsperson } from '../support/console-town.ts'
import { type Browser, fieldsOf, openBrowser, signIn } from './browser.ts'
import { type OpenConsole, openConsole, teresa } from './open-console.ts'

let open: OpenConsole
beforeEach(async () => {
  open = await openConsole()
})
afterEach(async () => {
  await open.close()
  expect(open.failures).toEqual([])
})

async function signedIn(person = 'charlton-teresa'): Promise<Browser> {
  const browser = openBrowser(open.url)
  await signIn(browser, await open.askFor(person))
  return browser
}

let events = 0
async function save(...also: AnyRecord[]): Promise<void> {
  events += 1
  const cause = { event: `saved-${events}`, by: 'clock', why: 'test', at: '2026-11-20T14:00:00.000Z' }
  await open.store.change('event', cause.event, cause, () => ({ outcome: '', also }))
}

/** The page with nothing in the tags of its tables, to look for rows in. */
const tables = (page: { text: string }) => page.text.replace(/<(t[hdr])\b[^>]*>/g, '<$1>').replace(/<\/?div[^>]*>/g, '')

/** What the page says, without its markup. */
const words = (page: { text: string }) =>
  page.text
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', "'")

describe('acknowledgements', () => {
  test('every person is in one state, and the states add up to the head-count', async () => {
    const page = await (await signedIn()).get('/console/progress')
    const state = (name: string) => Number(new RegExp(`>${name}</th><td>([\\d,]+)`).exec(tables(page))?.[1])
    const names = [
      'Signed',
      'Asked a question first',
      'Opened, not signed',
      'Delivered, not opened',
      'Still to be sent',
      'Could not be delivered',
    ]
    expect(names.map(state)).toEqual([32, 6, 7, 6, 0, 12])
    expect(state('Everybody')).toBe(names.map(state).reduce((sum, count) => sum + count))
    expect(words(page)).toContain('63 people are asked to sign')
  })

  test('departments are a table with a bar each, and small ones are put together', async () => {
    await open.close()
    const people = Array.from({ length: 25 }, (_, at) =>
      townsperson(at + 10, { department: at < 12 ? 'Fire' : at < 20 ? 'Police' : at < 23 ? 'Clerk' : 'Water' }),
    )
    open = await openConsole({ people: [{ ...teresa, department: 'Fire' }, ...people] })
    const page = await (await signedIn()).get('/console/progress')
    expect(page.text).toContain('<caption>Signatures by department</caption>')
    const chart = tables(page).slice(tables(page).indexOf('Signatures by department'))
    const rows = [...chart.matchAll(/<th>([\w ]+)<\/th><td>\d+<\/td><td>(\d+)/g)]
    expect(rows.map(([, name, count]) => [name, count])).toEqual([
      ['Fire', '13'],
      ['Police', '8'],
      ['Smaller departments together', '5'],
    ])
    expect(page.text).not.toContain('Clerk')
  })

  test('fewer than five people are not told of in parts', async () => {
    await open.close()
    open = await openConsole({ people: [teresa, townsperson(11), townsperson(12)] })
    const page = await (await signedIn()).get('/console/progress')
    expect(words(page)).toContain('2 of 3 signed')
    expect(page.text).not.toContain('<table')
  })

  test('can be had as a table, of this policy and this town alone', async () => {
    const browser = await signedIn()
    const page = await browser.get('/console/progress')
    const address = /href="([^"]*signatures\.csv[^"]*)"/.exec(page.text)?.[1] ?? ''
    const { status, headers, text } = await browser.get(address)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('content-disposition')).toBe('attachment; filename="signatures-charlton.csv"')
    expect(text.trim().split('\n')).toHaveLength(64)
    expect(text.match(/,signed,2026-/g)).toHaveLength(32)
    const other = await (await signedIn('glastonbury-marcy')).get(address)
    expect(other.text.trim().split('\n')).toHaveLength(1)
    expect(other.text).not.toContain('charlton-')
    expect((await (await signedIn('charlton-ida')).get(address)).status).toBe(404)
  })

  test('an unknown version shows the newest', async () => {
    const page = await (await signedIn()).get('/console/progress?version=glastonbury-7/9')
    expect(page.text).toContain('version 2')
  })
})

describe('who is outstanding', () => {
  test('is listed by department and name, a hundred on a page, without those who signed', async () => {
    const page = await (await signedIn()).get('/console/outstanding')
    expect(words(page)).toContain('31 people')
    const names = [...tables(page).matchAll(/<th>([^<]+)<\/th><td>(\w+)<\/td>/g)]
    expect(names).toHaveLength(31)
    const departments = names.map(([, , department]) => department)
    expect(departments).toEqual([...departments].sort())
  })

  test('can be those who were not reached, with the reason and a place to sign on paper', async () => {
    const page = await (await signedIn()).get('/console/outstanding?state=failed')
    expect(words(page)).toContain('12 people')
    expect(words(page)).toContain('Could not be delivered: This person has blocked the app.')
    expect(page.text).toContain('Signed on paper, date')
  })

  test('can be those of one department that is large enough to ask for', async () => {
    const browser = await signedIn()
    const page = await browser.get('/console/outstanding?department=Fire')
    expect(words(page)).toContain('people in Fire')
    expect(new Set([...tables(page).matchAll(/<th>[^<]+<\/th><td>(\w+)<\/td>/g)].map(([, name]) => name))).toEqual(
      new Set(['Fire']),
    )
    expect(words(await browser.get('/console/outstanding?department=Nowhere'))).toContain('Nobody.')
  })

  test('shows the day by which each was to sign, and who is overdue', async () => {
    const before = await (await signedIn()).get('/console/outstanding')
    expect(words(before)).not.toContain('Due by')
    const owed = await open.store.list('acknowledgement', { status: 'owed' })
    const cause = { event: 'due', by: 'clock', why: 'test', at: '2026-11-20T14:00:00.000Z' }
    for (const [at, { id }] of owed.entries()) {
      const dueOn = at === 0 ? '2026-11-19' : '2026-11-20'
      await open.store.change('acknowledgement', id, cause, (current) =>
        current ? { outcome: '', record: { ...current, dueOn } } : { outcome: '' },
      )
    }
    const browser = await signedIn()
    const page = words(await browser.get('/console/outstanding'))
    expect(page).toContain('November 20, 2026')
    expect(page.match(/November 19, 2026, overdue/g)).toHaveLength(1)
    expect(page).not.toContain('November 20, 2026, overdue')
    expect(words(await browser.get('/console/progress'))).toContain('outstanding , 1 of them overdue')
  })

  test('never says who opened it, or asked a question, without signing', async () => {
    const page = await (await signedIn()).get('/console/outstanding')
    expect(words(page)).not.toMatch(/Opened|question/)
  })

  test('has pages that neither lose nor repeat anybody', async () => {
    await open.close()
    open = await openConsole({ people: [teresa, ...Array.from({ length: 555 }, (_, at) => townsperson(at + 10))] })
    const browser = await signedIn()
    const seen: string[] = []
    let address: string | undefined = '/console/outstanding'
    while (address) {
      const page = await browser.get(address)
      seen.push(...[...tables(page).matchAll(/<th>(Person \d+)</g)].map(([, name = '']) => name))
      address = /<a href="([^"]+)" rel="next"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(278)
    expect(new Set(seen).size).toBe(278)
    expect((await browser.get('/console/outstanding?page=999')).text).toContain('201 to 278 of 278')
    expect((await browser.get('/console/outstanding?page=-1')).text).toContain('1 to 100 of 278')
  })
})

describe('messages', () => {
  test('that did not arrive are sent again through the bot, as in the chat', async () => {
    const browser = await signedIn()
    const page = await browser.get('/console/messages')
    const failed = await open.store.list('delivery', { state: 'failed' })
    expect(words(page)).toContain('Did not arrive 12')
    const token = fieldsOf(page.text, '/console/messages')
    const marked = failed.slice(0, 2).map(({ id }): [string, string] => ['marked', id])
    const done = await browser.post('/console/messages', [...token, ...marked])
    expect(words(done)).toContain('Trying again: 2')
    const states = await Promise.all(marked.map(async ([, id]) => (await open.store.get('delivery', id))?.state))
    expect(states).toEqual(['queued', 'queued'])
    expect(words(await browser.get('/console/messages'))).toContain('Did not arrive 10')
    const rest = fieldsOf((await browser.get('/console/messages')).text, '/console/messages')
    const all = await browser.post('/console/messages', [...rest, ['which', 'listed']])
    expect(words(all)).toContain('Trying again: 10')
    expect(words(await browser.post('/console/messages', rest))).toContain('Mark at least one message')
    expect(words(await browser.get('/console/messages'))).toContain('No message failed.')
  })

  test('are not sent again for a form of another site, without its secret, or of another town', async () => {
    const browser = await signedIn()
    const token = fieldsOf((await browser.get('/console/messages')).text, '/console/messages')
    const [failed] = await open.store.list('delivery', { state: 'failed' })
    const marked: [string, string][] = [['marked', failed?.id ?? '']]
    expect((await browser.post('/console/messages', marked)).status).toBe(403)
    const foreign = await browser.post('/console/messages', [...token, ...marked], { 'sec-fetch-site': 'same-site' })
    expect([foreign.status, words(foreign)]).toEqual([403, expect.stringContaining('Nothing was done')])
    const marcy = await signedIn('glastonbury-marcy')
    const hers = fieldsOf((await marcy.get('/console/messages')).text, '/console/sign-out')
    expect(words(await marcy.post('/console/messages', [...hers, ...marked]))).toContain('Nothing to try again: 1')
    expect((await open.store.get('delivery', failed?.id ?? ''))?.state).toBe('failed')
  })

  test('are all that IT sees', async () => {
    const browser = await signedIn('charlton-ida')
    const first = await browser.get('/console')
    expect([first.status, first.location]).toEqual([303, '/console/messages'])
    const page = await browser.get('/console/messages')
    expect(words(page)).toContain('Did not arrive 12')
    expect(page.text).not.toContain('href="/console/outstanding"')
    for (const path of ['/console/progress', '/console/outstanding', '/console/approvals', '/console/journal']) {
      expect((await browser.get(path)).status).toBe(404)
    }
  })
})

describe('approvals', () => {
  test('show kind, age and who decides, and neither who asked nor a word of the draft', async () => {
    await save(
      {
        kind: 'approval',
        record: sampleApproval('a1', {
          town: 'charlton',
          kind: 'content',
          asker: 'charlton-p00011',
          text: 'A secret draft',
          askedAt: '2026-11-17T15:00:00.000Z',
          keys: [newKey('supervisor', 1, 'charlton-ray', '2026-11-17T15:00:00.000Z')],
        }),
      },
      {
        kind: 'approval',
        record: sampleApproval('a2', {
          town: 'charlton',
          kind: 'consent',
          keys: [newKey('named-person', 1, 'charlton-p00012', '2026-11-20T14:30:00.000Z')],
        }),
      },
      { kind: 'approval', record: sampleApproval('a3', { town: 'glastonbury', text: 'Of another town' }) },
    )
    const page = words(await (await signedIn()).get('/console/approvals'))
    expect(page).toContain('2 requests wait')
    expect(page).toContain(`${kinds.content.title} 3 days ago Ray Boudreau (supervisor)`)
    expect(page).toContain('The person named')
    expect(page).not.toMatch(/secret draft|Of another town|Person 00011|Person 00012/)
  })
})

describe('topics', () => {
  test('asked about fewer than five times are named without a number', async () => {
    const topic = (concept: string, silent: number, notHelpful: number): AnyRecord => ({
      kind: 'topic',
      record: { id: `charlton/${concept}`, town: 'charlton', concept, silent, notHelpful },
    })
    await save(topic('uniform', 6, 2), topic('driving', 3, 0), topic('', 0, 9))
    const page = words(await (await signedIn()).get('/console/topics'))
    expect(page).toMatch(/Other topics 0 9/)
    expect(page).toMatch(/6 fewer than five/)
    expect(page).toContain('Asked about fewer than five times')
    expect(page).not.toMatch(/\b[32] 0\b/)
  })
})

describe('policies', () => {
  test('list every version with who published it, and show what changed', async () => {
    const browser = await signedIn()
    const page = await browser.get('/console/policies')
    expect(words(page)).toMatch(/Version 2 .* Nov 18, 2026, 9:00 AM EST Teresa Ames/)
    expect(words(page)).toContain('came with the desk')
    const difference = await browser.get('/console/policies?version=charlton/2')
    expect(words(difference)).toContain('beside version 1')
    expect(difference.text).toContain('<mark>')
    const paper = await browser.get('/console/policies/print?version=charlton/2')
    expect(words(paper)).toContain('Reworded §1.1')
    expect(paper.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[\w+/]{43}='/)
    expect((await browser.get('/console/policies/print?version=charlton/1')).status).toBe(404)
    expect((await (await signedIn('charlton-ida')).get('/console/policies/print?version=charlton/2')).status).toBe(404)
  })
})

describe('the overview', () => {
  test('counts what each page counts', async () => {
    const page = words(await (await signedIn()).get('/console'))
    expect(page).toContain('51% signed')
    expect(page).toContain('32 of 63 signed')
    expect(page).toContain('Messages that did not arrive 12')
  })

  test('of another town knows nothing of this one', async () => {
    const browser = await signedIn('glastonbury-marcy')
    for (const path of [
      '/console',
      '/console/progress',
      '/console/outstanding',
      '/console/messages',
      '/console/policies',
    ]) {
      const page = await browser.get(path)
      expect(page.status).toBe(200)
      expect(page.text).not.toMatch(/Charlton|Person \d|charlton-/)
    }
  })
})

test('words of people are shown as they stand, never as markup', async () => {
  const hostile = '<script>alert(1)</script>"\'&'
  await open.save(townsperson(900, { name: hostile, department: hostile }))
  await save({
    kind: 'delivery',
    record: {
      ...queued(undefined, { id: 'd1', to: 'charlton-p00900', card: { kind: 'delegation', delegationId: 'x' } }, 'x'),
      state: 'failed',
      why: hostile,
      notBefore: '2026-11-20T14:00:00.000Z',
    },
  })
  const page = await (await signedIn()).get('/console/messages')
  expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
  expect(page.text).not.toContain('<script')
  const search = await (await signedIn()).get(`/console/journal?person=${encodeURIComponent(hostile)}`)
  expect(search.text).not.toContain('<script')
})

test('addresses that are none, and forms that are none, get a page and not a crash', async () => {
  const browser = await signedIn()
  for (const path of [
    '/console/nothing',
    '/console/journal/deeper',
    '/console/%zz',
    '/console//x',
    '/console/__proto__',
  ]) {
    expect((await browser.get(path)).status).toBe(404)
  }
  const token = fieldsOf((await browser.get('/console')).text, '/console/sign-out')
  expect((await browser.post('/console/progress', token)).status).toBe(404)
  expect((await browser.post('/console/messages', [...token, ['marked', 'x'.repeat(70_000)]])).status).toBe(403)
  expect((await browser.get('/console')).status).toBe(200)
})
