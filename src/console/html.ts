/** Markup that is safe to send; only the template `html` makes it, so that no text reaches a page unescaped. */
export type Html = { readonly html: string }

/** What a template takes: text and numbers are escaped, markup stands as it is, a list is joined, undefined is nothing. */
export type Part = Html | string | number | undefined | readonly Part[]

/** Markup with every value between escaped; attributes have to stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: strings.map((words, at) => (at === 0 ? words : written(parts[at - 1]) + words)).join('') }
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(written).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text
}
