/** A browser as far as the console needs one: it keeps cookies, follows nothing by itself and says where a form comes from. */
export type Browser = {
  cookies: Map<string, string>
  get(address: string): Promise<Seen>
  /** Sends a form; `headers` are what the browser says besides. */
  post(address: string, fields: [string, string][], headers?: Record<string, string>): Promise<Seen>
}

export type Seen = { status: number; text: string; location: string | null; headers: Headers; setCookies: string[] }

export function openBrowser(url: string): Browser {
  const cookies = new Map<string, string>()
  const send = async (address: string, init: RequestInit): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(address, url), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    })
    const setCookies = response.headers.getSetCookie()
    for (const line of setCookies) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (line.includes('Max-Age=0')) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const { status, headers } = response
    return { status, text: await response.text(), location: headers.get('location'), headers, setCookies }
  }
  return {
    cookies,
    get: (address) => send(address, {}),
    post: (address, fields, headers = { 'sec-fetch-site': 'same-origin' }) =>
      send(address, { method: 'POST', body: new URLSearchParams(fields), headers }),
  }
}

/** The hidden fields of the page's form that is sent to this address. */
export function fieldsOf(page: string, action: string): [string, string][] {
  const form = new RegExp(`<form method="post" action="${action}"[\\s\\S]*?</form>`).exec(page)?.[0] ?? ''
  return [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  )
}

/** Goes through the door as a person does: the link, its button, and on. */
export async function signIn(browser: Browser, link: string): Promise<Seen> {
  const door = await browser.get(link)
  return browser.post('/console/enter', fieldsOf(door.text, '/console/enter'))
}
