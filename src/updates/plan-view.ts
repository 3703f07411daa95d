import { dayInput } from '../day-input.ts'
import type { Policy } from '../policies/clause.ts'
import { type Group, groupNames } from '../policies/concerned.ts'
import type { RequestOf } from '../requests.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { roleNames } from './audience-words.ts'
import type { Update } from './update.ts'

/** What the form shows beside what was filled in. */
export type PlanForm = {
  update: Update
  filled: Partial<RequestOf<'plan-update'>>
  /** Whom the changes concern. */
  groups: Group[]
  departments: string[]
  /** Who the choices reach, by department; undefined while they cannot be read. */
  reached: { count: number; departments: string } | undefined
  warning: string
  /** One line that says what to mend. */
  problem: string
}

/** Where HR chooses who is asked to sign and when; the head-count is shown and has to be typed. */
export function planView(form: PlanForm): View {
  const { update, reached, warning, problem } = form
  const { title, version, status } = update.proposed
  return {
    title: `Who signs ${title}, version ${version}?`,
    tone: problem || warning ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...(warning ? [text(warning)] : []),
      ...(status === 'in-force' ? audienceBlocks(form) : []),
      ...timeInputs(form.filled),
      ...(status === 'in-force'
        ? [
            dayInput('dueOn', 'Signatures are due by', form.filled.dueOn, {
              hint: 'People read it on their message. Leave empty to set no day.',
            }),
          ]
        : []),
      ...(reached ? countBlocks(reached, update.proposed) : []),
      {
        kind: 'input',
        name: 'headCount',
        label: 'Number of people',
        hint: 'To send it, type the number that is shown; it is counted anew then.',
        required: 'optional',
        field: { kind: 'line', maxLength: 9 },
      },
      buttons(
        {
          label: 'Send for a second yes',
          style: 'primary',
          request: { kind: 'submit-update', updateId: update.id },
        },
        { label: 'Count again', style: 'plain', request: { kind: 'plan-update', updateId: update.id } },
        { label: 'Change the words', style: 'plain', request: { kind: 'start-update', policy: update.policy } },
        { label: 'Discard', style: 'plain', request: { kind: 'discard-update', updateId: update.id } },
      ),
    ],
  }
}

function countBlocks({ count, departments }: { count: number; departments: string }, proposed: Policy): Block[] {
  if (proposed.status !== 'in-force') {
    return [text('This is not in force, so nobody is asked to sign. Type 0 to confirm.')]
  }
  const people = count === 1 ? '1 person is' : `${count} people are`
  return [
    lead(count === 0 ? 'Nobody is asked to sign. Type 0 to confirm.' : `${people} asked to read and sign.`),
    ...(count === 0 ? [] : [text(`Type ${count} to confirm.`), small(departments)]),
  ]
}

function audienceBlocks({ filled, groups, departments }: PlanForm): Block[] {
  const concerned = groups.map((group) => groupNames[group]).join(', ')
  return [
    small(concerned ? `The changes concern: ${concerned}.` : 'The changes concern nobody in particular.'),
    choice('whom', 'Who is asked to sign?', filled.whom ?? 'concerned', {
      concerned: 'People whom the changes concern',
      everyone: 'The whole town',
      nobody: 'Nobody: publish without signatures',
    }),
    line('departments', 'Only these departments', filled.departments, {
      hint: `Leave empty for all. With commas between: ${departments.slice(0, 4).join(', ')}.`.slice(0, 150),
    }),
    choice('role', 'Only this role', filled.role ?? 'any', { any: 'Any role', ...roleNames }),
    choice('pay', 'Only this pay', filled.pay ?? 'any', {
      any: 'Hourly and salaried',
      hourly: 'Hourly',
      salaried: 'Salaried',
    }),
    {
      kind: 'input',
      name: 'people',
      label: 'Only these people',
      hint: 'Names or e-mail addresses, one a line. Leave empty for no list.',
      required: 'optional',
      field: { kind: 'paragraph', ...(filled.people ? { value: filled.people } : {}) },
    },
    line('why', 'Why others too, or nobody?', filled.why, {
      hint: 'Only where you ask people whom the changes do not concern, or ask nobody.',
    }),
  ]
}

function timeInputs(filled: PlanForm['filled']): Block[] {
  return [
    {
      kind: 'input',
      name: 'startsAt',
      label: 'Publish at',
      hint: 'Your own clock. Leave empty to publish with the second yes.',
      required: 'optional',
      field: { kind: 'moment', ...(filled.startsAt ? { value: filled.startsAt } : {}) },
    },
    choice('hours', 'When do people get the message?', filled.hours ?? 'working', {
      working: 'In their next working time, wherever they are',
      any: 'At once',
    }),
  ]
}

function choice(name: string, label: string, value: string, options: Record<string, string>): Block {
  const list = Object.entries(options).map(([value, label]) => ({ label, value }))
  return { kind: 'input', name, label, required: 'required', field: { kind: 'choice', options: list, value } }
}

function line(name: string, label: string, value: string | undefined, { hint }: { hint: string }): Block {
  return {
    kind: 'input',
    name,
    label,
    hint,
    required: 'optional',
    field: { kind: 'line', maxLength: 1_000, ...(value ? { value } : {}) },
  }
}
