import type { Shelf } from '../policies/shelf.ts'
import type { RequestOf } from '../requests.ts'
import { type Block, buttons, lead, small, type View } from '../view.ts'
import { destinationOptions } from './destination.ts'
import { type NoticeState, noticeBlocks, noticeButtons, noticeLines } from './notice-view.ts'
import type { PostingNow } from './posting-now.ts'

/** What the fields hold when the form opens. */
export type Prefill = Partial<Omit<RequestOf<'review'>, 'kind'>>

/** What a form shows besides its fields. */
export type FormState = {
  /** A slip to mend, in one line. */
  problem?: string
  /** Whether what is kept was read before. */
  notice: NoticeState
  /** What the clock says of posting at once; undefined where it does not matter or is not known. */
  now: PostingNow | undefined
  /** Working hours are asked for where they matter and nobody has entered them. */
  schedule: 'asked' | 'settled'
}

/** The form where a draft is pasted. */
export function reviewFormView(prefill: Prefill, shelf: Shelf, state: FormState): View {
  const { problem = '', notice, now, schedule } = state
  const filled = (value: string | undefined) => (value ? { value } : {})
  return {
    title: 'Check a draft',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...noticeBlocks(notice, shelf.town),
      {
        kind: 'input',
        name: 'text',
        label: 'The words you want to post',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000, ...filled(prefill.text) },
      },
      {
        kind: 'input',
        name: 'use',
        label: 'Where does it go?',
        required: 'required',
        field: { kind: 'choice', options: destinationOptions(shelf.town), value: prefill.use ?? 'personal' },
      },
      {
        kind: 'input',
        name: 'platform',
        label: 'If it is not in this list: which platform or page?',
        hint: 'For example Facebook, Nextdoor, X',
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...filled(prefill.platform) },
      },
      {
        kind: 'input',
        name: 'postingAt',
        label: 'When do you want to post it?',
        hint: `${now ? `${now.line}. ` : ''}Leave it empty if you do not know yet.`,
        required: 'optional',
        field: { kind: 'moment', ...filled(prefill.postingAt) },
      },
      ...(schedule === 'asked' ? [scheduleField(prefill.schedule)] : []),
      {
        kind: 'input',
        name: 'attachments',
        label: 'What do pictures, videos or files show?',
        hint: 'People, uniforms, logos, screens, addresses, music; leave empty when there are none',
        required: 'optional',
        field: { kind: 'paragraph', maxLength: 2000, ...filled(prefill.attachments) },
      },
      buttons({ label: 'Check it', style: 'primary', request: { kind: 'review' } }, ...noticeButtons(notice)),
      ...(notice.kind === 'seen' ? [small(noticeLines(notice, shelf.town)[0] ?? '')] : []),
    ],
  }
}

function scheduleField(value: string | undefined): Block {
  return {
    kind: 'input',
    name: 'schedule',
    label: 'When do you work?',
    hint: 'For example Mon-Fri 08:00-16:30 (lunch 12:00-12:30)',
    required: 'optional',
    field: { kind: 'line', maxLength: 300, ...(value ? { value } : {}) },
  }
}
