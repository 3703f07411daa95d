import { unreachable } from '../exhaustive.ts'
import type { Block, Mark } from '../view.ts'
import { type Html, html } from './html.ts'

/** Blocks of a view to read: words, quotes and numbers; what asks for something is left to the chat. */
export function blocksAsHtml(blocks: Block[]): Html {
  return html`${blocks.map(blockAsHtml)}`
}

function blockAsHtml(block: Block): Html {
  switch (block.kind) {
    case 'text':
      return html`${block.text
        .split(/\n{2,}/)
        .map((words) => html`<p${block.style === 'normal' ? '' : html` class="${block.style}"`}>${words}</p>`)}`
    case 'quote':
      return html`<figure><figcaption>${block.source}</figcaption>
      <blockquote>${block.leadIn ? html`<p class="small">${block.leadIn}</p>` : ''}<p class="verbatim">${marked(block.text, block.marks)}</p></blockquote></figure>`
    case 'facts':
      return html`<dl>${block.facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'progress':
      return html`<p>${block.label}: ${block.done} of ${block.total}</p>`
    case 'link':
    case 'input':
    case 'buttons':
      return html``
    default:
      return unreachable(block)
  }
}

/** The words with the marked stretches marked; stretches that overlap are marked once. */
function marked(text: string, marks: Mark[]): Html {
  const parts: Html[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start)
    if (end <= from) continue
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, end)}</mark>`)
    at = end
  }
  return html`${parts}${text.slice(at)}`
}
