import { text, type View } from '../../src/view.ts'

/** Stands in a modal while the bot is slower than Slack's patience. */
export const workingView: View = {
  title: 'One moment',
  tone: 'neutral',
  blocks: [text('Looking it up. You can wait here, or close this: the answer then comes as a message.')],
}
