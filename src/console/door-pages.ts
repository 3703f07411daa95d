import { plainPage } from './frame.ts'
import { html } from './html.ts'

/** What a one-time link shows first: a button, so that a preview of the link in a chat does not use it up. */
export function enterPage(link: string, browser: string): string {
  return plainPage(
    'Open the console',
    html`<p>Press the button to sign in on this browser. The link in the chat then stops working.</p>
  <form method="post" action="/console/enter">
    <input type="hidden" name="link" value="${link}">
    <input type="hidden" name="browser" value="${browser}">
    <button class="main">Sign in</button>
  </form>
  <p class="small">You stay signed in for at most eight hours, or until you have done nothing for thirty minutes.</p>`,
  )
}

/** One page for whatever keeps somebody out: a link that was used or is too old, no session, a role that was lost. */
export function closedPage(): string {
  return plainPage(
    'The console is closed for this browser',
    html`<p>A link works once, in one browser, for ten minutes; a visit ends after thirty minutes without a press.</p>
  <p>To open it again, type <kbd>console</kbd> to the policy desk in Slack or Teams and press the new link.
  If the policy desk offers you no link, Human Resources can say who may see the console.</p>`,
  )
}

/** After signing out. */
export function signedOutPage(): string {
  return plainPage(
    'You are signed out',
    html`<p>To come back, type <kbd>console</kbd> to the policy desk and press the new link.</p>`,
  )
}

/** There is no such page, or not for these roles; nobody learns which. */
export function noSuchPage(): string {
  return plainPage('There is no such page', html`<p><a href="/console">Go to the console</a></p>`)
}

/** A form that this page did not send. */
export function foreignFormPage(): string {
  return plainPage(
    'Nothing was done',
    html`<p>That did not come from a page of this console. Go back, load the page again and press once more.</p>
  <p><a href="/console">Go to the console</a></p>`,
  )
}

/** Something broke; the reference finds it in the log. */
export function brokenPage(reference: string): string {
  return plainPage(
    'That did not work',
    html`<p>Please try again; if it fails again, tell IT the reference ${reference}.</p>
  <p><a href="/console">Go to the console</a></p>`,
  )
}
