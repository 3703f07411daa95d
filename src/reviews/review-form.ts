import type { Shelf } from '../policies/shelf.ts'
import type { RequestOf } from '../requests.ts'
import { buttons, lead, small, type View } from '../view.ts'
import { type NoticeState, noticeBlocks, noticeButtons, noticeLines } from './notice-view.ts'

/** What the fields hold when the form opens. */
type Prefill = Partial<Omit<RequestOf<'review'>, 'kind'>>

/** What a form shows besides its fields: a slip to mend, in one line, and whether what is kept was read before. */
export type FormState = { problem?: string; notice: NoticeState }

/** The form where a draft is pasted. */
export function reviewFormView(prefill: Prefill, shelf: Shelf, { problem = '', notice }: FormState): View {
  const filled = (value: string | undefined) => (value ? { value } : {})
  const { kind } = shelf.town
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
        field: {
          kind: 'choice',
          options: [
            { label: `An account of the ${kind}`, value: 'official' },
            { label: 'My own account', value: 'personal' },
          ],
          value: prefill.use ?? 'official',
        },
      },
      {
        kind: 'input',
        name: 'platform',
        label: 'Platform or page',
        hint: 'For example Facebook, Nextdoor, X',
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...filled(prefill.platform) },
      },
      {
        kind: 'input',
        name: 'postingAt',
        label: 'When do you want to post it?',
        required: 'optional',
        field: { kind: 'moment', ...filled(prefill.postingAt) },
      },
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
