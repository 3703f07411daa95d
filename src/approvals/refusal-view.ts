import { unreachable } from '../exhaustive.ts'
import { lead, text, type View } from '../view.ts'
import type { Refusal } from './approval.ts'
import { type ApprovalStory, outcomeLine, statusWords } from './approval-words.ts'

/** Why a press on an approval changed nothing; with the story, how it stands. */
export function refusalView(why: Refusal, story: ApprovalStory | undefined): View {
  switch (why) {
    case 'gone':
      return caution('This request is not there any more', 'Ask for it again if it still matters.')
    case 'not-yours':
      return caution('This is not yours to decide', 'Only the person it was sent to can decide it.')
    case 'moved-on':
      return caution('This has moved on', 'It waits for somebody else now; your card says for whom.')
    case 'own-request':
      return caution('You asked for this yourself', 'Somebody else has to decide it.')
    case 'already-said':
      return caution('You have said yes already', 'It waits for the other person who has to say yes.')
    case 'not-your-turn':
      return caution('Somebody else comes first', 'You get the card with buttons once the first yes is there.')
    case 'too-late':
      return caution('The time for this is over', 'It ends as not decided. The person can ask again.')
    case 'reason-missing':
      return caution('A reason is needed', 'Say in a sentence why, then press again.')
    case 'already-ended': {
      const stands = story ? [text(`It stands as: ${statusWords(story.approval)}.`), lead(outcomeLine(story))] : []
      return { title: 'This was decided before', tone: 'neutral', blocks: stands }
    }
    default:
      return unreachable(why)
  }
}

/** A typed "ok" does not decide anything; here are the buttons that do. */
export function waitingView(count: number, oldest: View): View {
  const line =
    count === 1
      ? 'One request waits for you. Press a button to decide it.'
      : `${count} requests wait for you; this is the oldest.`
  return { ...oldest, blocks: [text(line), ...oldest.blocks] }
}

export function nothingWaitsView(): View {
  return { title: 'Nothing waits for you', tone: 'good', blocks: [text('There is no request for you to decide.')] }
}

const caution = (title: string, line: string): View => ({ title, tone: 'caution', blocks: [text(line)] })
