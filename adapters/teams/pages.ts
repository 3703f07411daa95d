import type { Block, View } from '../../src/view.ts'
import { halves } from './halves.ts'

type Fits = (page: View) => boolean

/** Cuts a long view into pages that fit, in order and with nothing lost; a form, which cannot be cut, may be larger. */
export function pagesOf(view: View, fits: Fits, fitsAsForm: Fits): View[] {
  if (fits(view)) return [view]
  const formAt = view.blocks.findIndex((block) => block.kind === 'input')
  const reading = formAt < 0 ? view.blocks : view.blocks.slice(0, formAt)
  const { moved, form } = lightened(formAt < 0 ? [] : view.blocks.slice(formAt), view, fitsAsForm)
  const pages = packed([...reading, ...moved], view, fits)
  const all = form.length > 0 ? joined(pages, form, view, fits) : pages
  return all.map((blocks, index) => ({
    ...view,
    title: all.length > 1 ? `${view.title} (${index + 1} of ${all.length})` : view.title,
    blocks,
  }))
}

/** Takes the longest filled-in texts out of a form that no message could hold, to be read above it. */
function lightened(form: Block[], view: View, fitsAsForm: Fits): { moved: Block[]; form: Block[] } {
  if (fitsAsForm({ ...view, blocks: form })) return { moved: [], form }
  const length = (block: Block) =>
    block.kind === 'input' && (block.field.kind === 'line' || block.field.kind === 'paragraph')
      ? (block.field.value ?? '').length
      : 0
  const longest = form.reduce((most, block, at) => (length(block) > length(form[most] ?? block) ? at : most), 0)
  const input = form[longest]
  if (input?.kind !== 'input' || length(input) === 0 || input.field.kind === 'choice') return { moved: [], form }
  const { value, ...field } = input.field
  const empty: Block = { ...input, hint: 'Too long to fill in for you: copy it from the message above.', field }
  const rest = lightened(form.with(longest, empty), view, fitsAsForm)
  const told: Block = { kind: 'text', style: 'normal', text: `${input.label}\n\n${value}` }
  return { moved: [told, ...rest.moved], form: rest.form }
}

/** Fills each page as far as it goes; a block too large for a page of its own is halved until it fits. */
function packed(blocks: Block[], view: View, fits: Fits): Block[][] {
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
function joined(pages: Block[][], form: Block[], view: View, fits: Fits): Block[][] {
  const last = pages.at(-1)
  if (last && fits({ ...view, blocks: [...last, ...form] })) return [...pages.slice(0, -1), [...last, ...form]]
  return [...pages, form]
}
