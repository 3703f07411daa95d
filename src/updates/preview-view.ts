import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { groupNames, groupsConcerned } from '../policies/concerned.ts'
import type { Finding } from '../policies/lint-finding.ts'
import { dateInWords, statusInWords } from '../policies/versions.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import { groupedChanges, type SameChange, type Told } from './answer-tests.ts'
import { changeBlocks } from './change-view.ts'
import { scenarioFacts } from './scenario-view.ts'
import type { Update } from './update.ts'

/** How much of each part stands in the preview itself; the rest is behind a button. */
const shown = { changes: 4, advice: 2, answers: 1 }

/** What would be published, as it is read before anybody decides: differences, advice, answers that change. */
export function previewBlocks(current: Policy, update: Update): Block[] {
  const { proposed, source, answers } = update
  const changes = compare(current, proposed)
  const advice = adviceOf(update)
  const facts = [
    ...(source ? [{ name: 'Read from', value: `${source}, ${proposed.clauses.length} clauses` }] : []),
    ...(current.version === 0 ? [{ name: 'Replaces', value: 'nothing: it is a new policy' }] : []),
    { name: 'Concerns', value: concernedWords(current, proposed) },
    { name: 'After publishing', value: standing(proposed) },
    ...(answers.length
      ? [
          {
            name: 'Answers that change',
            value: answers.length === 1 ? '1 question' : `${answers.length} questions`,
          },
        ]
      : []),
    ...scenarioFacts(update.scenario),
  ]
  return [
    { kind: 'facts', facts },
    ...changeBlocks(changes, shown.changes, 'the button below shows them all'),
    ...groupedChanges(answers).slice(0, shown.answers).flatMap(answerBlocks),
    ...(advice.length
      ? [lead('Worth a look'), { kind: 'list' as const, items: advice.slice(0, shown.advice).map(findingLine) }]
      : []),
  ]
}

/** What opens the parts that the preview shows only the beginning of. */
export function detailButtons(current: Policy, update: Update): Button[] {
  const changes = compare(current, update.proposed).length
  const { findings, answers } = update
  const detail = (label: string, detail: 'findings' | 'answers' | 'difference'): Button => ({
    label,
    style: 'plain',
    request: { kind: 'show-detail', updateId: update.id, detail },
  })
  return [
    ...(changes > shown.changes ? [detail(`All ${changes} differences`, 'difference')] : []),
    ...(answers.length > shown.answers ? [detail(`All ${answers.length} changed answers`, 'answers')] : []),
    ...(findings.length > 0 ? [detail(`Report (${findings.length})`, 'findings')] : []),
  ]
}

/** Where it will stand once it is published; the day may lie ahead. */
export function standing(proposed: Policy): string {
  const { status, effective } = proposed
  if (status !== 'in-force') return statusInWords(proposed)
  return effective ? `in force from ${dateInWords(effective)}` : 'in force from the day it is published'
}

/** Whom the difference concerns, in words. */
export function concernedWords(current: Policy, proposed: Policy): string {
  const groups = groupsConcerned(compare(current, proposed))
  return groups.map((group) => groupNames[group]).join('; ') || 'nobody in particular'
}

/** The whole report on the new words. */
export function findingsView(update: Update): View {
  const blocking = update.findings.filter(({ severity }) => severity === 'blocks')
  const advice = adviceOf(update)
  return {
    title: `Report on ${update.source || update.proposed.title}`,
    tone: blocking.length ? 'caution' : 'neutral',
    blocks: [
      ...(blocking.length ? [lead(`To mend before it can be published: ${blocking.length}`), list(blocking)] : []),
      ...(advice.length ? [lead(`Advice: ${advice.length}`), list(advice)] : []),
      ...(update.findings.length === 0 ? [text('Nothing looks wrong.')] : []),
      small('Advice never keeps a policy from being published.'),
      back(update),
    ],
  }
}

/** Every changed answer, what matters most first. */
export function answersView(update: Update): View {
  const groups = groupedChanges(update.answers)
  return {
    title: `Answers that change with version ${update.proposed.version}`,
    tone: 'neutral',
    blocks: [
      small('The town’s pinned questions and the library’s questions on what changed, asked of both versions.'),
      ...groups.slice(0, mostAnswers).flatMap(answerBlocks),
      ...(groups.length > mostAnswers ? [small(`and ${groups.length - mostAnswers} more like these.`)] : []),
      back(update),
    ],
  }
}

/** Every difference, one by one. */
export function differenceView(current: Policy, update: Update): View {
  const { proposed } = update
  return {
    title:
      current.version === 0 ? proposed.title : `${proposed.title}: version ${current.version} and ${proposed.version}`,
    tone: 'neutral',
    blocks: [
      small(`Concerns ${concernedWords(current, proposed)}.`),
      ...changeBlocks(compare(current, proposed), mostInChat, 'the printable page holds them all'),
      back(update),
    ],
  }
}

/** Beyond these a chat is no place to read; the printable page holds every difference. */
const mostAnswers = 8
const mostInChat = 20

/** A question with what the two versions say, one under the other. */
function answerBlocks({ question, alike, isPinned, before, after }: SameChange): Block[] {
  const said = (when: string, { line, citation, words }: Told): Block =>
    citation
      ? { kind: 'quote', source: `${when}: ${citation}`, leadIn: line, text: words, marks: [] }
      : text(`${when}: ${line}`)
  return [
    lead(`${isPinned ? 'Pinned question' : 'Asked'}: “${question}”`),
    said('Before', before),
    said('Now', after),
    ...(alike.length ? [small(alikeWords(alike))] : []),
  ]
}

function alikeWords(questions: string[]): string {
  const [first, ...more] = questions
  const rest = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'question' : 'questions'}`
  return `The same for “${first}”${rest}.`
}

function adviceOf({ findings }: Update): Finding[] {
  return findings.filter(({ severity }) => severity === 'advice')
}

const findingLine = ({ place, text }: Finding) => `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${text}`
const list = (findings: Finding[]): Block => ({ kind: 'list', items: findings.map(findingLine) })
const back = ({ id }: Update): Block =>
  buttons({ label: 'Back to the preview', style: 'plain', request: { kind: 'show-preview', updateId: id } })
