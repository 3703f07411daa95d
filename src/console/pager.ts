import { type Html, html } from './html.ts'
import { number } from './words.ts'

/** What a page's address says after the question mark. */
export type Query = Record<string, string>

/** One page of a longer list; `page` counts from 1. */
export type Slice = { page: number; pages: number; from: number; until: number; total: number }

/** The slice that the address asks for; a page beyond the end is the last one. */
export function sliceOf(total: number, query: Query, size: number): Slice {
  const pages = Math.max(1, Math.ceil(total / size))
  const asked = /^\d{1,6}$/.test(query.page ?? '') ? Number(query.page) : 1
  const page = Math.min(Math.max(1, asked), pages)
  const from = (page - 1) * size
  return { page, pages, from, until: Math.min(total, from + size), total }
}

/** "101 to 200 of 20,000" with the ways to the neighbours, first and last; nothing when all is on one page. */
export function pager({ page, pages, from, until, total }: Slice, path: string, query: Query): Html | undefined {
  if (pages === 1) return undefined
  const to = (target: number, words: string, rel: string) =>
    target < 1 || target > pages || target === page
      ? undefined
      : html`<a href="${addressOf(path, { ...query, page: String(target) })}"${rel ? html` rel="${rel}"` : ''}>${words}</a> `
  return html`<nav class="pager" aria-label="Pages">
    <p>${number(from + 1)} to ${number(until)} of ${number(total)}</p>
    <p>${to(1, 'First', '')}${to(page - 1, 'Previous', 'prev')}${to(page + 1, 'Next', 'next')}${to(pages, 'Last', '')}</p>
  </nav>`
}

/** An address of the console; empty values are left out. */
export function addressOf(path: string, query: Query): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '')
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled)}`
}
