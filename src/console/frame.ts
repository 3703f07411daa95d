import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { type Html, html } from './html.ts'
import { type SectionPath, sectionsFor } from './sections.ts'

/** Who reads a page, of which town, and the secret that their forms carry so that no other page can send them. */
export type Reader = { person: Person; town: Town; formToken: string; at: string }

/** One page: its heading, the section it belongs to, and what stands below the heading. */
export type Page = { title: string; section: SectionPath; body: Html }

/** A page of the console as a whole document, with who is signed in, the way round, and the date for a print. */
export function framed({ title, section, body }: Page, reader: Reader, printed: string): string {
  const { person, town, formToken } = reader
  return documentOf(
    `${title} · ${town.name}`,
    html`
<header class="top">
  <div class="who">
    <p class="town"><strong>${town.name}</strong> <span>policy desk</span></p>
    <form method="post" action="/console/sign-out" class="signed-in">
      <span>${person.name}</span>
      <input type="hidden" name="token" value="${formToken}">
      <button class="quiet">Sign out</button>
    </form>
  </div>
  <nav aria-label="Console">
    <ul>${sectionsFor(person).map(
      (one) => html`
      <li><a href="${one.path}"${one.path === section ? html` aria-current="page"` : ''}>${one.title}</a></li>`,
    )}
    </ul>
  </nav>
</header>
<main id="main" tabindex="-1">
  <h1>${title}</h1>
  ${body}
</main>
<footer><p>As it stood on ${printed}. For ${person.name} of ${town.name}; not for passing on.</p></footer>`,
  )
}

/** A page for somebody who is not signed in, or whose page cannot be shown. */
export function plainPage(title: string, body: Html): string {
  return documentOf(
    title,
    html`
<main id="main" tabindex="-1" class="door">
  <h1>${title}</h1>
  ${body}
</main>`,
  )
}

function documentOf(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/console/console.css">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>${body}
</body>
</html>
`.html
}
