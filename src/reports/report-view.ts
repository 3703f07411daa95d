import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Clause } from '../policies/clause.ts'
import { policyOf } from '../policies/library.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import { momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { beforeBlocks, wentOnView } from './passed-view.ts'
import type { Report, ReportStory, Settled } from './report.ts'

const titles: Record<Report['about'], string> = {
  violation: 'Report a possible violation',
  incident: 'Report a security incident',
}

/** The two sorts of report. */
export function chooseSubjectView(): View {
  return {
    title: 'What do you want to report?',
    tone: 'neutral',
    blocks: [
      {
        kind: 'list',
        items: [
          'A possible violation of a policy, by anybody.',
          'A security incident: a hacked account, a lost phone, a strange message you clicked on.',
        ],
      },
      buttons(
        { label: 'A violation', style: 'plain', request: { kind: 'start-report', about: 'violation' } },
        { label: 'A security incident', style: 'plain', request: { kind: 'start-report', about: 'incident' } },
      ),
    ],
  }
}

/** What the form shows. */
export type FormStory = {
  about: Report['about']
  owner: Person
  clauses: Clause[]
  filled: Pick<Report, 'words' | 'circumstances'>
  /** What to mend, in one line. */
  problem: string
}

/** Where a report is written; it says first who reads it and who does not. */
export function reportFormView(story: FormStory, { shelf }: { shelf: Shelf }): View {
  const { about, owner, clauses, filled, problem } = story
  return {
    title: titles[about],
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(
        `It goes to ${owner.name}, ${owner.title}, with your name, and to nobody else. Your supervisor does not see it.`,
      ),
      ...(about === 'incident'
        ? [text('If an account or device is in wrong hands, change its password now. Do not write it here.')]
        : []),
      ...clauses.slice(0, 1).map((clause) => quote(clause, shelf)),
      {
        kind: 'input',
        name: 'words',
        label: 'What happened',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000, ...(filled.words ? { value: filled.words } : {}) },
      },
      {
        kind: 'input',
        name: 'circumstances',
        label: 'Where and when',
        hint: "For example: the pool's Facebook page, last night.",
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...(filled.circumstances ? { value: filled.circumstances } : {}) },
      },
      small('What you send is kept, with the answer, as a record of the town.'),
      buttons({ label: 'Send the report', style: 'primary', request: { kind: 'send-report', about } }),
    ],
  }
}

/** Sent: to whom, the receipt, and the words that protect whoever reports. */
export function receiptView(
  report: Report,
  owner: Person,
  clauses: Clause[],
  turn: { shelf: Shelf; person: Person },
): View {
  return {
    title: `Sent to ${owner.name}`,
    tone: 'good',
    blocks: [
      lead(`Your receipt is ${report.receipt}.`),
      text(
        `Sent ${momentInWords(report.reportedAt, turn.person.timeZone)}. The answer comes back to you here. "What is kept about me" lists it.`,
      ),
      ...clauses.filter(({ concepts }) => concepts.includes('retaliation')).map((clause) => quote(clause, turn.shelf)),
    ],
  }
}

/** What its owner reads, before and after answering; whoever had it before reads that it is no longer theirs. */
export function ownerView(story: ReportStory): View {
  const { report, reporter, reader } = story
  if (report.owner !== reader.id) return wentOnView
  const open = report.status === 'open'
  const what = report.about === 'incident' ? 'a security incident' : 'a possible violation'
  return {
    title: open ? `${reporter.name} reports ${what}` : `You answered ${reporter.name}'s report`,
    tone: open ? 'caution' : 'good',
    blocks: [
      { kind: 'quote', source: `${reporter.name}, ${reporter.title}`, text: report.words, marks: [] },
      {
        kind: 'facts',
        facts: [
          ...(report.circumstances ? [{ name: 'Where and when', value: report.circumstances }] : []),
          { name: 'Sent', value: momentInWords(report.reportedAt, reader.timeZone) },
          { name: 'Receipt', value: report.receipt },
        ],
      },
      ...(open ? beforeBlocks(story) : []),
      ...answerBlocks(report, 'Your answer', reader),
      small('Only you and the reporter read this here. Do not pass on who sent it unless you must.'),
      ...(open
        ? [
            buttons({
              label: 'Answer',
              style: 'primary',
              request: { kind: 'start-report-answer', reportId: report.id },
            }),
          ]
        : []),
    ],
  }
}

/** What the reporter reads when the answer is there. */
export function replyView({ report, owner, reader }: ReportStory): View {
  return {
    title: `${owner.name} answered your report ${report.receipt}`,
    tone: 'good',
    blocks: [
      { kind: 'quote', source: 'You reported', text: report.words, marks: [] },
      ...answerBlocks(report, `${owner.name}, ${owner.title}`, reader),
    ],
  }
}

/** Where the owner writes back. */
export function answerFormView(report: Report, reporter: Person, problem: string): View {
  return {
    title: `Answer ${reporter.name}`,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      { kind: 'quote', source: `${reporter.name} reports`, text: report.words, marks: [] },
      {
        kind: 'input',
        name: 'answer',
        label: 'Your answer',
        hint: 'Say that you have it and what comes next.',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000 },
      },
      buttons({ label: 'Send the answer', style: 'primary', request: { kind: 'answer-report', reportId: report.id } }),
    ],
  }
}

/** A report is never written where others can read along. */
export function inPrivateView(): View {
  return {
    title: 'Please tell me in private',
    tone: 'caution',
    blocks: [text('Others can read this conversation. Open a direct message with me and type "report".')],
  }
}

/** Whoever could take it is the reporter or somebody above; in a small town that happens. */
export function nobodyView(): View {
  return {
    title: 'Nobody here can take your report',
    tone: 'caution',
    blocks: [
      text(
        'Everybody who is entered for reports is you or decides about your work. Ask Human Resources whom to turn to.',
      ),
    ],
  }
}

/** Why nothing was answered, in one line; nobody else learns that a report exists. */
export function refusalView(why: Extract<Settled, { outcome: 'refused' }>['why']): View {
  const say = (title: string, words: string): View => ({ title, tone: 'caution', blocks: [text(words)] })
  switch (why) {
    case 'gone':
      return say('No such report', 'Nothing is here for you to answer.')
    case 'answered-before':
      return say('This was answered before', 'The first answer stands. Write to the reporter directly to add to it.')
    case 'answer-missing':
      return say('Please write your answer first', 'Then press again.')
    default:
      return unreachable(why)
  }
}

function answerBlocks(report: Report, source: string, reader: Person): Block[] {
  if (report.status === 'open') return []
  return [
    { kind: 'quote', source, text: report.answer, marks: [] },
    small(momentInWords(report.answeredAt, reader.timeZone)),
  ]
}

function quote(clause: Clause, shelf: Shelf): Block {
  return {
    kind: 'quote',
    source: `${clause.citation} (${statusInWords(policyOf(shelf, clause))})`,
    text: clause.text,
    marks: [],
    ...(clause.leadIn ? { leadIn: clause.leadIn } : {}),
  }
}
