import { small, text, type View } from '../view.ts'

/** The link with what it is good for. */
export function doorwayView(url: string): View {
  return {
    title: 'The console',
    tone: 'neutral',
    blocks: [
      text('Acknowledgements, messages that did not arrive, requests that wait, and the journal, in your browser.'),
      { kind: 'link', label: 'Open the console', url },
      small('The link works once, in one browser, for ten minutes. It is yours: do not pass it on.'),
    ],
  }
}

/** Others can read along here. */
export function inPrivateView(): View {
  return {
    title: 'Ask me in private',
    tone: 'caution',
    blocks: [text('The link to the console is for you alone. Send me "console" in a direct message.')],
  }
}

/** Nobody said under which address people reach this machine. */
export function noDoorwayView(): View {
  return {
    title: 'The console has no address yet',
    tone: 'caution',
    blocks: [
      text('IT can set PUBLIC_URL to the address under which people reach Countersign, such as its https name.'),
    ],
  }
}
