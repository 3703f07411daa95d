import { type Block, small, text, type View } from '../view.ts'
import type { Report, ReportStory } from './report.ts'

/** What the reporter reads when somebody else has it now. */
export function passedView({ report, owner, before }: ReportStory): View {
  const earlier = before ? `It was with ${before.name}, ${whyWords(report)}. ` : ''
  return {
    title: `${owner.name} has your report ${report.receipt} now`,
    tone: 'neutral',
    blocks: [
      text(`${earlier}${owner.name}, ${owner.title}, got it with your name. The answer comes back to you here.`),
      { kind: 'quote', source: 'You reported', text: report.words, marks: [] },
    ],
  }
}

/** What the reporter reads when nobody has it now; it names nobody, so that it stays true when it is read late. */
export function withNobodyView({ report }: ReportStory): View {
  return {
    title: `Nobody has your report ${report.receipt} now`,
    tone: 'caution',
    blocks: [
      text(
        'Whoever had it does not work here any more, and nobody else is entered who may take it: not you, nobody who decides about your work, nobody it names. Please turn to somebody yourself, for example the head of the town or its counsel.',
      ),
      text('As soon as somebody may take it here, it goes to them, and I tell you.'),
      { kind: 'quote', source: 'You reported', text: report.words, marks: [] },
    ],
  }
}

/** What whoever had it reads. Nothing in it says what it was, from whom, or who has it now. */
export const wentOnView: View = {
  title: 'This is with somebody else now',
  tone: 'neutral',
  blocks: [text('Nothing is left for you to do here. What you read stays in confidence.')],
}

/** Why the new owner has it. */
export function beforeBlocks({ report, before }: ReportStory): Block[] {
  return before ? [small(`It comes to you because it was with ${before.name}, ${whyWords(report)}.`)] : []
}

function whyWords({ passed }: Report): string {
  return passed.at(-1)?.why === 'office' ? 'who is not the one to take it any more' : 'who does not work here any more'
}
