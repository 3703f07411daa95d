import { type Change, newWords } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import { countWords } from '../updates/change-view.ts'
import { policyView } from '../updates/update-view.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import { statementOf } from './acknowledgement.ts'
import type { AcknowledgementStory } from './acknowledgement-view.ts'
import { changesFor, citationOf } from './changes-for.ts'
import { dueSentence } from './due-day.ts'

/** What the signer has filled in so far, and in one line what to mend; `clause` brings the words of the scenario's clause. */
export type Filling = { name: string; answer: string; problem: string; clause: 'shown' | 'hidden' }

export const nothingFilled: Filling = { name: '', answer: '', problem: '', clause: 'hidden' }

/** What changed for this reader, the scenario, the sentence to sign and where to type the name. */
export function signingView(story: AcknowledgementStory, { name, answer, problem, clause }: Filling): View {
  const { acknowledgement, policy, person, today } = story
  const due = dueSentence(acknowledgement, today)
  return {
    title: policy.title,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...(clause === 'shown' ? scenarioClause(story) : []),
      small(`${policy.number || policy.title}, version ${policy.version}, ${statusInWords(policy)}`),
      ...(due ? [text(due)] : []),
      ...changeBlocksFor(story),
      ...scenarioBlocks(story, answer),
      lead(statementOf(policy)),
      {
        kind: 'input',
        name: 'name',
        label: 'Your name',
        hint: `Type it as ${person.name}.`,
        required: 'required',
        field: { kind: 'line', maxLength: 200, ...(name ? { value: name } : {}) },
      },
      buttons(
        {
          label: 'I acknowledge',
          style: 'primary',
          request: { kind: 'acknowledge', acknowledgementId: acknowledgement.id },
        },
        readWhole(acknowledgement.id),
        {
          label: 'I have a question',
          style: 'plain',
          request: { kind: 'start-question', acknowledgementId: acknowledgement.id },
        },
      ),
    ],
  }
}

/** The whole of the very version that is to be signed, and the way back. */
export function wholeVersionView({ acknowledgement, policy }: AcknowledgementStory): View {
  const view = policyView(policy)
  if (acknowledgement.status === 'acknowledged') return view
  const back: Button = {
    label: 'Go on to sign',
    style: 'primary',
    request: { kind: 'open-acknowledgement', acknowledgementId: acknowledgement.id },
  }
  return { ...view, blocks: [...view.blocks, buttons(back)] }
}

/** The button that brings the whole version. */
export function readWhole(acknowledgementId: string): Button {
  return {
    label: 'Read the whole policy',
    style: 'plain',
    request: { kind: 'read-acknowledgement', acknowledgementId },
  }
}

/** Changes that one reader reads word for word before the rest is only named. */
const mostInFull = 4
/** Citations named in one line. */
const mostNamed = 6

function changeBlocksFor({ before, policy, person }: AcknowledgementStory): Block[] {
  const { concerns, read, named } = changesFor(person, before, policy)
  if (!before) return [text('All of this policy is new to you. Please read it whole before you sign.')]
  const rest = read.slice(mostInFull)
  const whose = concerns === 'you' ? 'What changed for you' : 'What changed for the work of others'
  return [
    ...(read.length > 0 ? [lead(`${whose}: ${countWords(read)}`)] : [text('No words changed.')]),
    ...read.slice(0, mostInFull).map(changeBlock),
    ...(rest.length > 0 ? [text(`And ${citations(rest)}; read the whole policy to see them.`)] : []),
    ...(named.length > 0 ? [small(`Changed as well, for others or in place only: ${citations(named)}.`)] : []),
  ]
}

function changeBlock(change: Change): Block {
  switch (change.kind) {
    case 'added':
      return { kind: 'quote', source: `New: ${change.clause.citation}`, text: change.clause.text, marks: [] }
    case 'removed':
      return {
        kind: 'quote',
        source: `No longer there: ${change.clause.citation}`,
        text: change.clause.text,
        marks: [],
      }
    case 'moved':
      return text(`${change.before.citation} is now ${change.after.citation}; its words are the same.`)
    case 'reworded': {
      const { before, after } = change
      const marks = newWords(before.text, after.text)
      return { kind: 'quote', source: `Now: ${after.citation}`, text: after.text, marks }
    }
  }
}

function citations(changes: Change[]): string {
  const all = changes.map(citationOf)
  const rest = all.length - mostNamed
  return [...all.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function scenarioBlocks({ scenario }: AcknowledgementStory, answer: string): Block[] {
  if (!scenario) return []
  const options = scenario.options.map((label, at) => ({ label, value: String(at) }))
  return [
    {
      kind: 'input',
      name: 'answer',
      label: scenario.question,
      hint: `${scenario.clause} has the answer. What you pick is not kept.`,
      required: 'required',
      field: { kind: 'choice', options, ...(answer ? { value: answer } : {}) },
    },
  ]
}

function scenarioClause({ scenario, policy }: AcknowledgementStory): Block[] {
  const clause = policy.clauses.find(({ citation }) => citation === scenario?.clause)
  if (!clause) return []
  const leadIn = clause.leadIn ? { leadIn: clause.leadIn } : {}
  return [{ kind: 'quote', source: clause.citation, ...leadIn, text: clause.text, marks: [] }]
}
