import { dayInput } from '../day-input.ts'
import type { Policy } from '../policies/clause.ts'
import type { RequestOf } from '../requests.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { newPolicy } from './new-policy.ts'

/** Stands while a file is read; `reading` is the id of the event that brought it. */
export function readingView(name: string, reading: string): View {
  return {
    title: `Reading ${name} …`,
    tone: 'neutral',
    blocks: [
      text('I look for its clauses. Nothing is published by this.'),
      buttons({ label: 'Stop', style: 'plain', request: { kind: 'stop-reading', reading } }),
    ],
  }
}

export const readingStoppedView: View = {
  title: 'Stopped',
  tone: 'neutral',
  blocks: [text('Nothing of the file was kept. Send it again whenever you like.')],
}

/** The press came after the reading was over. */
export const nothingToStopView: View = {
  title: 'The file was read already',
  tone: 'neutral',
  blocks: [text('Nothing is published by that. What it says stands below.')],
}

/** Why a file gave nothing, and what to do. */
export function unreadView(name: string, why: string): View {
  return {
    title: `${name || 'The file'} was not read`,
    tone: 'caution',
    blocks: [text(why), small('Nothing was changed; the policy that counts now stays as it is.')],
  }
}

/** Somebody else than HR sent a file. */
export function fileNotForYouView(office: string): View {
  return {
    title: 'I cannot take this file',
    tone: 'caution',
    blocks: [
      text(`Only ${office} can send me policies as files. To ask about a post, paste its words.`),
      buttons({ label: 'Check a draft', style: 'primary', request: { kind: 'start-review' } }),
    ],
  }
}

/** Words above the answer to somebody who sent a file beside a question. */
export const fileNotOpened = small('I did not open the file, I read only what you wrote.')

/** Which policy a file replaces and from when; `problem` says in one line what to mend. */
export function whichPolicyView(
  policies: Policy[],
  sent: { name: string; clauses: number; notes: string[] },
  filled: Partial<RequestOf<'preview-update'>>,
  problem: string,
): View {
  const options = policies
    .map((policy) => ({ label: policy.title, value: policy.key }))
    .concat({ label: 'None of them: it is a new policy', value: newPolicy })
  return {
    title: `${sent.name}: ${sent.clauses} ${sent.clauses === 1 ? 'clause' : 'clauses'} found`,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...sent.notes.map((note): Block => small(note)),
      text('Nothing is published yet: you see the differences first.'),
      {
        kind: 'input',
        name: 'policy',
        label: 'Which policy does it replace?',
        required: 'required',
        field: { kind: 'choice', options, ...(filled.policy ? { value: filled.policy } : {}) },
      },
      effectiveInput(filled.effective),
      buttons({
        label: 'Show the differences',
        style: 'primary',
        request: { kind: 'preview-update', ...(filled.document ? { document: filled.document } : {}) },
      }),
    ],
  }
}

/** The day from which the new version counts. */
export function effectiveInput(value: string | undefined): Block {
  return dayInput('effective', 'Counts from', value, { hint: 'Leave empty to let it count at once.' })
}

/** The file was sent too long ago, or to another process. */
export const documentGoneView: View = {
  title: 'I do not have the file any more',
  tone: 'caution',
  blocks: [text('I keep a file for an hour and write it down nowhere. Send it again, please.')],
}
