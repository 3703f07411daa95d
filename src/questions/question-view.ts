import type { Policy } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import { subjectOf } from '../reports/report.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { Answer } from './answer.ts'
import type { Citation } from './citations.ts'
import { approvalKindFor } from './wording.ts'

/** A phone screen holds three clauses. */
const MOST_SHOWN = 3

/** What an answer shows: the verdict, the clauses word for word, where they stand, what to do next. */
export function answerView(answer: Answer, shelf: Shelf): View {
  const title = titles[answer.unread ? 'unread' : answer.outcome]
  return {
    title,
    tone: tones[answer.unread ? 'unread' : answer.outcome],
    blocks: [
      // The title has said it already where the line begins with the same words.
      lead(answer.line.startsWith(`${title}. `) ? answer.line.slice(title.length + 2) : answer.line),
      ...unclearBlocks(answer),
      ...(answer.citations.length > 0 ? quoteBlocks(answer) : silentBlocks(answer)),
      ...nextSteps(answer, shelf),
    ],
  }
}

const titles = {
  yes: 'Yes',
  no: 'No',
  'needs-approval': 'Ask first',
  conditional: 'It depends',
  protected: 'Your right',
  info: 'What the policy says',
  'not-covered': 'The policy does not say',
  unread: 'Please ask again',
} as const

const tones = {
  yes: 'good',
  no: 'stop',
  'needs-approval': 'caution',
  conditional: 'caution',
  protected: 'good',
  info: 'neutral',
  'not-covered': 'neutral',
  unread: 'neutral',
} as const

function unclearBlocks({ unclear }: Answer): Block[] {
  if (!unclear) return []
  return [
    text(unclear.question),
    buttons(
      ...unclear.options.map(
        ({ label, question }): Button => ({ label, request: { kind: 'ask', question }, style: 'plain' }),
      ),
    ),
  ]
}

function quoteBlocks({ citations }: Answer): Block[] {
  const shown = citations.slice(0, MOST_SHOWN)
  const quoted = new Set(shown.map(({ clause }) => clause.id))
  const blocks = shown.flatMap((citation): Block[] => {
    const saving = citation.saving.filter(({ id }) => !quoted.has(id))
    for (const { id } of saving) quoted.add(id)
    return [
      quoteOf(citation),
      ...saving.map(
        (clause): Block => ({ kind: 'quote', source: `${clause.citation}, your rights`, text: clause.text, marks: [] }),
      ),
    ]
  })
  return [...blocks, small([...new Set(shown.map(({ policy }) => provenance(policy)))].join('\n\n'))]
}

function quoteOf({ clause, marks }: Citation): Block {
  return {
    kind: 'quote',
    source: clause.citation,
    ...(clause.leadIn ? { leadIn: clause.leadIn } : {}),
    text: clause.text,
    marks,
  }
}

function provenance(policy: Policy): string {
  return `${[policy.number, policy.title].filter(Boolean).join(', ')}, version ${policy.version}: ${statusInWords(policy)}.`
}

function silentBlocks({ unread, lookedIn, language }: Answer): Block[] {
  if (unread) return []
  return [text(language === 'es' ? `Busqué en: ${lookedIn}.` : `I looked in ${lookedIn}.`)]
}

function nextSteps(answer: Answer, shelf: Shelf): Block[] {
  if (answer.unread) return []
  const first = answer.citations[0]
  const steps: Button[] = []
  if (answer.outcome === 'needs-approval' && first) {
    const kind = approvalKindFor([...answer.concepts.slice(0, 1), ...first.clause.concepts], shelf.town)
    if (kind)
      steps.push({ label: 'Ask for permission', request: { kind: 'start-approval', approval: kind }, style: 'primary' })
  }
  // Where the policy is silent on a breach there is still somebody to tell.
  const about = subjectOf(first ? first.clause : { concepts: answer.concepts.slice(0, 1) })
  if (about) steps.push({ label: 'Report it', request: { kind: 'start-report', about }, style: 'primary' })
  if (first) {
    steps.push({ label: 'Check a draft', request: { kind: 'start-review' }, style: 'plain' })
    steps.push({
      label: 'Show the section',
      request: { kind: 'show-section', clause: first.clause.id },
      style: 'plain',
    })
  }
  if (!first) {
    const concept = answer.concepts[0] ?? ''
    const style = about ? 'plain' : 'primary'
    steps.push({ label: 'Ask a person', request: { kind: 'start-inquiry', concept }, style })
  }
  steps.push({
    label: 'This did not help',
    request: { kind: 'not-helpful', concept: answer.concepts[0] ?? '' },
    style: 'plain',
  })
  return [buttons(...steps)]
}
