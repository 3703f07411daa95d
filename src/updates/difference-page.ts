import { type Html, html } from '../console/html.ts'
import { unreachable } from '../exhaustive.ts'
import type { Policy } from '../policies/clause.ts'
import { type Change, compare, droppedWords, newWords } from '../policies/compare.ts'
import { statusInWords, versionHash } from '../policies/versions.ts'
import type { Mark } from '../view.ts'
import { countWords } from './change-view.ts'
import { concernedWords, standing } from './preview-view.ts'

/** What changes from one version of a policy to the next, as one HTML page to print and sign; no script, nothing from elsewhere. */
export function differencePage({ town, before, after }: { town: string; before: Policy; after: Policy }): string {
  const changes = compare(before, after)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${after.title}: what changes with version ${after.version}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header>
<p class="town">${[town, after.number].filter(Boolean).join(' · ')}</p>
<h1>${after.title}</h1>
<p>What changes from version ${before.version} (${statusInWords(before)}) to version ${after.version} (${standing(after)}).</p>
</header>
<dl>
<dt>In short</dt><dd>${countWords(changes)}</dd>
<dt>Concerns</dt><dd>${concernedWords(before, after)}</dd>
</dl>
<main>
${changes.length > 0 ? changes.map(section) : html`<p>No clause changed.</p>`}
</main>
<footer>
<p>I have read what changes.</p>
<p class="sign"><span>Name</span><span>Signature</span><span>Date</span></p>
<p class="hash">Version ${after.version}, SHA-256 of its clauses ${versionHash(after)}</p>
</footer>
</body>
</html>
`.html
}

function section(change: Change): Html {
  switch (change.kind) {
    case 'added':
      return framed('Added', change.clause.citation, quoted(change.clause.text, [], 'new'))
    case 'removed':
      return framed('Removed', change.clause.citation, quoted(change.clause.text, [], 'dropped'))
    case 'moved':
      return framed('Renumbered', `${change.before.citation} is now ${change.after.citation}`, html``)
    case 'reworded': {
      const { before, after } = change
      const heading = before.citation === after.citation ? after.citation : `${before.citation}, now ${after.citation}`
      const was = quoted(before.text, droppedWords(before.text, after.text), 'dropped')
      const is = quoted(after.text, newWords(before.text, after.text), 'new')
      const pair = html`<div class="pair"><div><b>Before</b>${was}</div><div><b>Now</b>${is}</div></div>`
      return framed('Reworded', heading, pair)
    }
    default:
      return unreachable(change)
  }
}

function framed(what: string, heading: string, body: Html): Html {
  return html`<section><h2><span class="what">${what}</span> ${heading}</h2>${body}</section>
`
}

/** Words word for word; marked stretches are underlined or struck through, for a reader who sees no color. */
function quoted(words: string, marks: readonly Mark[], how: 'new' | 'dropped'): Html {
  let at = 0
  const parts = marks.map(({ start, end }) => {
    const [before, marked] = [words.slice(at, start), words.slice(start, end)]
    at = end
    return how === 'new' ? html`${before}<ins>${marked}</ins>` : html`${before}<del>${marked}</del>`
  })
  return html`<blockquote>${parts}${words.slice(at)}</blockquote>`
}

const style = `
:root { color-scheme: light; }
body { font: 15px/1.5 Georgia, 'Times New Roman', serif; color: #1b1b1b; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1.25rem; }
header, footer, dl, h2, b { font-family: system-ui, 'Segoe UI', Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0.2rem 0 0.4rem; }
.town { color: #555; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; border-block: 1px solid #bbb; padding: 0.75rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
section { break-inside: avoid; margin: 1.4rem 0; }
h2 { font-size: 1rem; margin: 0 0 0.4rem; }
.what { display: inline-block; min-width: 6rem; color: #1f3a5f; }
b { font-size: 0.8rem; color: #555; }
blockquote { margin: 0.2rem 0; padding: 0.1rem 0 0.1rem 0.8rem; border-left: 3px solid #bbb; white-space: pre-line; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; }
ins { background: #e2f1e2; text-decoration: underline; text-decoration-thickness: 2px; }
del { background: #f8e6e4; text-decoration: line-through; }
footer { break-inside: avoid; margin-top: 2.5rem; border-top: 1px solid #bbb; }
.sign { display: grid; grid-template-columns: 2fr 2fr 1fr; gap: 1.5rem; margin-top: 3rem; }
.sign span { border-top: 1px solid #1b1b1b; padding-top: 0.2rem; font-size: 0.8rem; color: #555; }
.hash { font-size: 0.7rem; color: #555; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; gap: 0.4rem; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
`
