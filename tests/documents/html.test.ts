import { describe, expect, it } from 'vitest'
import { clausesOf, read } from './read.ts'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`
const rules = '<h2>Rules</h2><p>Staff may post about a class only if:</p>'

describe('reading a web page', () => {
  it('takes the policy and leaves the page around it', async () => {
    const text = page(
      `<nav>Must not stand here.</nav><div class="cookie-banner">You must accept.</div><main>${rules}
       <ol><li>the head has agreed; and</li><li>no face shows.</li></ol>
       <div style="display:none">Old rule.</div><p hidden>Older rule.</p><h2>Where to ask</h2><p>Ask the office before you post.</p></main><footer>Call us.</footer>`,
      '<script>var rule = "(a) never"</script>',
    )
    expect(await clausesOf(text)).toEqual([
      'Rules: Staff may post about a class only if:',
      'Rules 1: the head has agreed; and',
      'Rules 2: no face shows.',
      'Where to ask: Ask the office before you post.',
    ])
    expect((await read(text)).leftOut).toEqual(['Old rule.', 'Older rule.'])
  })

  it('computes labels from start, type, value and style sheets', async () => {
    const text = page(
      `${rules}<ol type="a" start="3"><li>one;</li><li>two, unless:<ol><li>deep;</li><li value="4">deeper;</li></ol></li></ol>
       <h2>More</h2><ol class="u"><li>three;</li></ol><ol reversed><li>ten;</li><li>nine.</li></ol>`,
      '<style>ol ol { list-style: lower-roman } .u { list-style-type: upper-alpha }</style>',
    )
    const labels = (await read(text)).lines.map(({ label, text: words }) => `${label ?? ''} ${words}`.trim())
    expect(labels.slice(2)).toEqual([
      'c. one;',
      'd. two, unless:',
      'i. deep;',
      'iv. deeper;',
      'More',
      'A. three;',
      '2. ten;',
      '1. nine.',
    ])
  })

  it('joins words that spans and soft hyphens split, and lines broken inside a sentence', async () => {
    const text = page(
      '<p>1. The pri<span>vate</span> infor&shy;mation\nof a resi<b>dent</b><br>stays private.</p><p>2. Ask&nbsp;first.</p>',
    )
    expect(await clausesOf(text)).toEqual([
      '§1: The private information of a resident stays private.',
      '§2: Ask first.',
    ])
  })

  it('keeps labels that the author typed, line by line', async () => {
    const text = page(
      '<p>1. Ask the office.<br>2. Wait for the answer.</p><ul><li>(a) by mail; or</li><li>(b) by telephone.</li></ul>',
    )
    expect(await clausesOf(text)).toEqual([
      '§1: Ask the office.',
      '§2: Wait for the answer.',
      '§2(a): by mail; or',
      '§2(b): by telephone.',
    ])
  })

  it('leaves out a list of contents and reads a table by rows', async () => {
    const text = page(
      `<ul><li><a href="#a">Rules</a></li><li><a href="#b">Table</a></li></ul><h2 id="a">Rules</h2><p>Ask before you post.</p><h2 id="b">Table</h2>
       <table><tr><th>Kind</th><th>Person</th></tr><tr><td>Trip</td><td>Head of school</td></tr></table><p>The office keeps the list.</p>`,
    )
    expect(await clausesOf(text)).toEqual([
      'Rules: Ask before you post.',
      'Table, table row 1 (Trip): Trip | Head of school',
      'Table, closing ¶: The office keeps the list.',
    ])
  })

  it('keeps a second paragraph of an item with the item', async () => {
    const text = page(
      `${rules}<ol><li><p>the head has agreed.</p><p>A nod is not enough.</p></li><li>no face shows.</li></ol><p>Talk about pay is free.</p>`,
    )
    expect(await clausesOf(text)).toEqual([
      'Rules: Staff may post about a class only if:',
      'Rules 1: the head has agreed.',
      'Rules 1 ¶2: A nod is not enough.',
      'Rules 2: no face shows.',
      'Rules, closing ¶: Talk about pay is free.',
    ])
  })
})
