import type { Block, View } from '../../src/view.ts'
import { halves } from './halves.ts'

/** Cuts a long view into pages that fit, in order and with nothing lost; a page that cannot be cut further stays as it is. */
export function pagesOf(view: View, fits: (page: View) => boolean): View[] {
  if (fits(view)) return [view]
  const formAt = view.blocks.findIndex((block) => block.kind === 'input')
  const reading = formAt < 0 ? view.blocks : view.blocks.slice(0, formAt)
  const form = formAt < 0 ? [] : view.blocks.slice(formAt)
  const pages = packed(reading, view, fits)
  const all = form.length > 0 ? joined(pages, form, view, fits) : pages
  return all.map((blocks, index) => ({
    ...view,
    title: all.length > 1 ? `${view.title} (${index + 1} of ${all.length})` : view.title,
    blocks,
  }))
}

/** Fills each page as far as it goes; a block too large for a page of its own is halved until it fits. */
function packed(blocks: Block[], view: View, fits: (page: View) => boolean): Block[][] {
  const numbered = { ...view, title: `${view.title} (99 of 99)` }
  const waiting = [...blocks]
  const pages: Block[][] = []
  let page: Block[] = []
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    if (fits({ ...numbered, blocks: [...page, block] })) page.push(block)
    else if (page.length > 0) {
      pages.push(page)
      page = []
      waiting.unshift(block)
    } else {
      const cut = halves(block)
      if (cut) waiting.unshift(...cut)
      else pages.push([block])
    }
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** The form goes on the last page when there is room, else on one of its own, never apart from its button. */
function joined(pages: Block[][], form: Block[], view: View, fits: (page: View) => boolean): Block[][] {
  const last = pages.at(-1)
  if (last && fits({ ...view, blocks: [...last, ...form] })) return [...pages.slice(0, -1), [...last, ...form]]
  return [...pages, form]
}
