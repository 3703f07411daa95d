import type { IncomingMessage } from 'node:http'

/** Names and reads the console's two cookies, for an address reached over https or on this machine alone. */
export type Cookies = {
  /** Sets a cookie that ends with the browser; no script reads it and no other site's page sends it. */
  set(name: CookieName, value: string): string
  clear(name: CookieName): string
  read(request: IncomingMessage, name: CookieName): string | undefined
}

/** `door` ties the button of the first page to the browser that loaded it; `visit` is the secret of a visit. */
export type CookieName = 'door' | 'visit'

/** Cookies for this address; over https a browser takes them from nowhere else (the prefix `__Host-`, RFC 6265bis 4.1.3.2). */
export function cookiesFor(publicUrl: URL): Cookies {
  const isSecure = publicUrl.protocol === 'https:'
  const nameOf = (name: CookieName) => `${isSecure ? '__Host-' : ''}countersign-${name}`
  const rules = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
  return {
    set: (name, value) => `${nameOf(name)}=${value}; ${rules}`,
    clear: (name) => `${nameOf(name)}=; Max-Age=0; ${rules}`,
    read({ headers }, name) {
      for (const pair of (headers.cookie ?? '').split(';')) {
        const at = pair.indexOf('=')
        if (pair.slice(0, at).trim() === nameOf(name)) return pair.slice(at + 1).trim()
      }
      return undefined
    },
  }
}
