import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fieldsOf, openBrowser, signIn } from './browser.ts'
import { type OpenConsole, openConsole, teresa } from './open-console.ts'

let open: OpenConsole
beforeEach(async () => {
  open = await openConsole()
})
afterEach(async () => {
  await open.close()
  expect(open.failures).toEqual([])
})

const closed = 'The console is closed for this browser'

async function signedIn(person = 'charlton-teresa') {
  const browser = openBrowser(open.url)
  await signIn(browser, await open.askFor(person))
  return browser
}

describe('the one-time link', () => {
  test('leads HR through one button to the overview', async () => {
    const browser = openBrowser(open.url)
    const entered = await signIn(browser, await open.askFor('charlton-teresa'))
    expect([entered.status, entered.location]).toEqual([303, '/console'])
    const overview = await browser.get('/console')
    expect(overview.status).toBe(200)
    expect(overview.text).toContain('<h1>Overview</h1>')
    expect(overview.text).toContain('Teresa Ames')
  })

  test('is not used up by a preview that only looks at it', async () => {
    const link = await open.askFor('charlton-teresa')
    await openBrowser(open.url).get(link)
    await openBrowser(open.url).get(link)
    expect((await signIn(openBrowser(open.url), link)).status).toBe(303)
  })

  test('works once', async () => {
    const link = await open.askFor('charlton-teresa')
    await signIn(openBrowser(open.url), link)
    const again = await signIn(openBrowser(open.url), link)
    expect([again.status, again.text]).toEqual([403, expect.stringContaining(closed)])
  })

  test('works only in the browser that loaded its page', async () => {
    const link = await open.askFor('charlton-teresa')
    const [mine, other] = [openBrowser(open.url), openBrowser(open.url)]
    const door = await mine.get(link)
    const stolen = await other.post('/console/enter', fieldsOf(door.text, '/console/enter'))
    expect([stolen.status, stolen.text]).toEqual([403, expect.stringContaining(closed)])
    expect((await mine.post('/console/enter', fieldsOf(door.text, '/console/enter'))).status).toBe(303)
  })

  test('is too old after ten minutes', async () => {
    const link = await open.askFor('charlton-teresa')
    open.clock.set('2026-11-20T15:10:00Z')
    expect((await signIn(openBrowser(open.url), link)).text).toContain(closed)
  })

  test('that was made up opens nothing', async () => {
    expect((await signIn(openBrowser(open.url), `${open.url}/console/enter/made-up`)).text).toContain(closed)
  })

  test('cannot be pressed by the page of another site', async () => {
    const browser = openBrowser(open.url)
    const door = await browser.get(await open.askFor('charlton-teresa'))
    const fields = fieldsOf(door.text, '/console/enter')
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      expect((await browser.post('/console/enter', fields, headers)).status).toBe(403)
    }
  })

  test('is given to HR and IT alone, in private alone', async () => {
    expect(await open.askFor('charlton-ray')).toContain('This is not open to you')
    expect(await open.askFor('charlton-ida')).toContain('/console/enter/')
    const from = { platform: 'playground', space: 'charlton', user: 'charlton-teresa' } as const
    const said = { kind: 'words', text: 'Open the console' } as const
    const reply = await open.bot.handle({ id: 'in-a-channel', from, place: 'shared', said })
    expect(JSON.stringify(reply)).toContain('Ask me in private')
    expect(JSON.stringify(reply)).not.toContain('/console/enter/')
  })
})

describe('a visit', () => {
  test('its cookie is out of reach of scripts, other sites and, over https, plain connections', async () => {
    const local = await signIn(openBrowser(open.url), await open.askFor('charlton-teresa'))
    expect(local.setCookies[0]).toMatch(/^countersign-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const https = await openConsole({ publicUrl: 'https://desk.example' })
    try {
      const link = await https.askFor('charlton-teresa')
      expect(link).toMatch(/^https:\/\/desk\.example\/console\/enter\/[\w-]{43}$/)
      const over = await signIn(openBrowser(https.url), link.replace('https://desk.example', https.url))
      expect(over.setCookies[0]).toMatch(
        /^__Host-countersign-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
      )
      expect(over.headers.get('strict-transport-security')).toContain('max-age')
    } finally {
      await https.close()
    }
  })

  test.each([
    ['no cookie', undefined],
    ['a forged cookie', 'A'.repeat(43)],
    ['a cookie that names a person', 'charlton-teresa'],
  ])('with %s every page is closed', async (_, value) => {
    await signedIn()
    const browser = openBrowser(open.url)
    if (value) browser.cookies.set('countersign-visit', value)
    for (const path of ['/console', '/console/outstanding', '/console/nothing']) {
      const page = await browser.get(path)
      expect([page.status, page.text]).toEqual([403, expect.stringContaining(closed)])
    }
  })

  test('is over after thirty minutes with nothing done', async () => {
    const browser = await signedIn()
    open.clock.set('2026-11-20T15:29:00Z')
    expect((await browser.get('/console')).status).toBe(200)
    open.clock.set('2026-11-20T15:59:00Z')
    expect((await browser.get('/console')).text).toContain(closed)
  })

  test('ends at once when the person loses the role, leaves, or the account becomes somebody else’s', async () => {
    for (const changes of [{ roles: ['employee' as const] }, { left: '2026-11-20' }, { addresses: [] }]) {
      await open.save(teresa)
      const browser = await signedIn()
      expect((await browser.get('/console')).status).toBe(200)
      await open.save({ ...teresa, ...changes })
      expect((await browser.get('/console')).text).toContain(closed)
      await open.save(teresa)
      expect((await browser.get('/console')).text).toContain(closed)
    }
  })

  test('ends with "Sign out", which only the console’s own page can press', async () => {
    const browser = await signedIn()
    const page = await browser.get('/console')
    const token = fieldsOf(page.text, '/console/sign-out')
    for (const [fields, headers] of [
      [[], { 'sec-fetch-site': 'same-origin' }],
      [[['token', 'guessed']], { 'sec-fetch-site': 'same-origin' }],
      [token, { 'sec-fetch-site': 'cross-site' }],
      [token, { origin: 'https://elsewhere.example' }],
    ] as [[string, string][], Record<string, string>][]) {
      expect((await browser.post('/console/sign-out', fields, headers)).status).toBe(403)
    }
    expect((await browser.get('/console')).status).toBe(200)
    const kept = browser.cookies.get('countersign-visit') ?? ''
    expect((await browser.post('/console/sign-out', token)).text).toContain('You are signed out')
    expect(browser.cookies.has('countersign-visit')).toBe(false)
    browser.cookies.set('countersign-visit', kept)
    expect((await browser.get('/console')).text).toContain(closed)
  })

  test('of one person has another form secret than that of the next', async () => {
    const [one, other] = [await signedIn(), await signedIn('charlton-ida')]
    const token = fieldsOf((await one.get('/console')).text, '/console/sign-out')
    expect((await other.post('/console/sign-out', token)).status).toBe(403)
  })
})

test('every answer forbids scripts, frames, caches, guesses at its type and referrers', async () => {
  const browser = await signedIn()
  for (const path of ['/console', '/console/enter/x', '/console/console.css', '/console/nothing']) {
    const { headers } = await browser.get(path)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('no page holds a script or an inline style', async () => {
  const browser = await signedIn()
  for (const path of [
    '/console',
    '/console/progress',
    '/console/outstanding',
    '/console/messages',
    '/console/policies',
  ]) {
    expect((await browser.get(path)).text).not.toMatch(/<script|\son\w+=|\sstyle=/)
  }
})
