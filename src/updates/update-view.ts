import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import type { RequestOf } from '../requests.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import { countWords } from './change-view.ts'
import { previewBlocks } from './preview-view.ts'
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
      text('Nothing is published yet: you see the differences first.'),
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
      {
        kind: 'input',
        name: 'effective',
        label: 'Counts from (YYYY-MM-DD)',
        hint: 'Leave empty to let it count at once.',
        required: 'optional',
        field: { kind: 'line', maxLength: 10, ...value(filled.effective) },
      },
      buttons({ label: 'Show the differences', style: 'primary', request: { kind: 'preview-update' } }),
    ],
  }
}

/** What would be published, to whom; the head-count has to be typed. */
export function previewView(
  update: Update,
  current: Policy,
  headCount: number,
  obstacles: string[],
  problem: string,
): View {
  const { proposed } = update
  return {
    title: `${proposed.title}: version ${proposed.version}`,
    tone: obstacles.length || problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...previewBlocks(current, proposed),
      ...(obstacles.length
        ? [lead('Before it can be published'), { kind: 'list' as const, items: obstacles }]
        : [
            text(
              proposed.status === 'in-force'
                ? `${headCount} people are asked to read and sign. Type the number to confirm.`
                : 'This is not in force, so nobody is asked to sign. Type 0 to confirm.',
            ),
            {
              kind: 'input' as const,
              name: 'headCount',
              label: 'Number of people',
              required: 'required' as const,
              field: { kind: 'line' as const, maxLength: 6 },
            },
          ]),
      buttons(
        ...(obstacles.length
          ? []
          : [
              {
                label: 'Publish',
                style: 'primary' as const,
                request: { kind: 'publish-update' as const, updateId: update.id },
              },
            ]),
        { label: 'Change it again', style: 'plain', request: { kind: 'start-update', policy: update.policy } },
        { label: 'Discard', style: 'plain', request: { kind: 'discard-update', updateId: update.id } },
      ),
    ],
  }
}

/** Done. */
export function publishedView(current: Policy, proposed: Policy, headCount: number): View {
  return {
    title: `Published: ${proposed.title}, version ${proposed.version}`,
    tone: 'good',
    blocks: [
      text(`${countWords(compare(current, proposed))}. ${headCount} people are being asked to sign.`),
      buttons({
        label: 'Who has signed?',
        style: 'plain',
        request: { kind: 'acknowledgement-report', policy: proposed.key },
      }),
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
