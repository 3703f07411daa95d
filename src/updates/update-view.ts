import type { Policy } from '../policies/clause.ts'
import { statusInWords } from '../policies/versions.ts'
import type { RequestOf } from '../requests.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import { effectiveInput } from './file-view.ts'
import { detailButtons, previewBlocks } from './preview-view.ts'
import type { Update } from './update.ts'

/** Where HR enters the new words; `problem` says in one line what to mend. */
export function updateFormView(
  policies: Policy[],
  filled: Partial<RequestOf<'preview-update'>>,
  problem: string,
): View {
  const options = policies.map((policy) => ({ label: policy.title, value: policy.key }))
  const value = (words: string | undefined) => (words ? { value: words } : {})
  return {
    title: 'Publish a policy update',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(
        'Nothing is published yet: you see the differences first. A whole policy can also be dropped into this chat as a file (Word, PDF, web page, text).',
      ),
      {
        kind: 'input',
        name: 'policy',
        label: 'Policy',
        required: 'required',
        field: { kind: 'choice', options, value: filled.policy ?? options[0]?.value ?? '' },
      },
      {
        kind: 'input',
        name: 'clause',
        label: 'Which clause changes?',
        hint: `As it is cited, such as "${policies[0]?.clauses.find((clause) => clause.label)?.citation ?? '1'}". Leave empty to paste the whole policy.`,
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...value(filled.clause) },
      },
      {
        kind: 'input',
        name: 'text',
        label: 'The new words',
        required: 'required',
        field: { kind: 'paragraph', ...value(filled.text) },
      },
      effectiveInput(filled.effective),
      buttons({ label: 'Show the differences', style: 'primary', request: { kind: 'preview-update' } }),
    ],
  }
}

/** What would be published; next comes who is asked to sign. */
export function previewView(update: Update, current: Policy, obstacles: string[]): View {
  const { proposed } = update
  return {
    title: `${proposed.title}: version ${proposed.version}`,
    tone: obstacles.length ? 'caution' : 'neutral',
    blocks: [
      ...(obstacles.length
        ? [lead('To mend before it can be published'), { kind: 'list' as const, items: obstacles }]
        : []),
      ...previewBlocks(current, update),
      ...(obstacles.length ? [] : [text('Nothing is published yet. Next you choose who is asked to sign, and when.')]),
      buttons(
        ...(obstacles.length
          ? []
          : [
              {
                label: 'Choose who signs',
                style: 'primary' as const,
                request: { kind: 'plan-update' as const, updateId: update.id },
              },
            ]),
        ...detailButtons(current, update),
        ...(obstacles.length || proposed.status !== 'in-force'
          ? []
          : [
              {
                label: update.scenario ? 'Change the question before signing' : 'Add a question before signing',
                style: 'plain' as const,
                request: { kind: 'start-scenario' as const, updateId: update.id },
              },
            ]),
        { label: 'Change it again', style: 'plain', request: { kind: 'start-update', policy: update.policy } },
        { label: 'Discard', style: 'plain', request: { kind: 'discard-update', updateId: update.id } },
      ),
    ],
  }
}

/** An update that cannot go on, and what to do. */
export function stoppedView(title: string, what: string): View {
  return {
    title,
    tone: 'caution',
    blocks: [text(what), buttons({ label: 'Start again', style: 'plain', request: { kind: 'start-update' } })],
  }
}

/** The whole policy, clause by clause, in printed order. */
export function policyView(policy: Policy): View {
  return {
    title: policy.title,
    tone: 'neutral',
    blocks: [
      small(`${policy.number ? `${policy.number}, ` : ''}version ${policy.version}, ${statusInWords(policy)}`),
      ...policy.clauses.map((clause) => ({
        kind: 'quote' as const,
        source: clause.citation,
        text: clause.text,
        marks: [],
      })),
    ],
  }
}
