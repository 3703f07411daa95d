const dropped = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const emoji = /<(?:emoji|img)\b[^>]*?\balt="([^"]*)"[^>]*>/gi
const lineEnd = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre)\s*>/gi
const tag = /<\/?[a-z][^>]*>/gi
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi
const names: Record<string, string> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
}

/** The words of a message that Teams hands over as HTML, a line per block, emoji as their own characters. */
export function textOfHtml(html: string): string {
  const bare = html
    .replace(dropped, '')
    .replace(emoji, '$1')
    .replace(/\s*\n\s*/g, ' ')
  const lines = decoded(bare.replace(lineEnd, '\n').replace(tag, '')).split('\n')
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Character references as the characters they stand for, read once: `&amp;lt;` stays `&lt;`. */
export function decoded(text: string): string {
  return text.replace(entity, (whole, decimal: string, hex: string, name: string) => {
    if (name) return names[name.toLowerCase()] ?? whole
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code)
  })
}
