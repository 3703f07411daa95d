import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { html } from '../../../src/console/html.ts'

test('text between tags, and in attributes, reads back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '=', ' ', '/', ';', 'amp') }),
      (text) => {
        const [element] = parseFragment(html`<p title="${text}">${text}</p>`.html).childNodes
        if (element?.nodeName !== 'p') throw new Error(`not a paragraph: ${element?.nodeName}`)
        expect(element.attrs).toEqual([{ name: 'title', value: text }])
        expect(element.childNodes.map((node) => ('value' in node ? node.value : node.nodeName)).join('')).toBe(text)
      },
    ),
  )
})

test('markup inside markup stands as it is, lists are joined, undefined is nothing', () => {
  const rows = ['a', '<b>'].map((name) => html`<li>${name}</li>`)
  expect(html`<ul>${rows}${undefined}</ul>${7}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>7')
})
