import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import { momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import type { Inquiry, Settled } from './inquiry.ts'

/** What the form holds when it opens; `words` when the question is about a draft or a comment. */
export type Filled = { concept: string; question: string; draft: string; about: 'question' | 'words' }

/** Where a question to a person is written; it is sent with the asker's name, and only when they press. */
export function inquiryFormView(owner: Person, filled: Filled, problem: string): View {
  const { concept, question, draft, about } = filled
  return {
    title: `Ask ${owner.name}`,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(`${owner.name}, ${owner.title}, gets your question with your name. The reply comes back to you here.`),
      {
        kind: 'input',
        name: 'question',
        label: 'Your question',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000, value: question },
      },
      ...(about === 'words' ? [draftInput(draft)] : []),
      small('What you send is kept, with its answer, as a record of the town.'),
      buttons({ label: 'Send the question', style: 'primary', request: { kind: 'send-inquiry', concept } }),
    ],
  }
}

/** The draft goes along only as long as the asker leaves it there. */
function draftInput(draft: string): Block {
  return {
    kind: 'input',
    name: 'draft',
    label: 'The words it is about',
    hint: 'They go along as you leave them here. Empty this field to send the question alone.',
    required: 'optional',
    field: { kind: 'paragraph', maxLength: 3000, ...(draft ? { value: draft } : {}) },
  }
}

/** Sent, and to whom. */
export function inquirySentView(owner: Person): View {
  return { title: `Sent to ${owner.name}`, tone: 'good', blocks: [text('The reply comes back to you here.')] }
}

/** Nobody holds the office that would answer. */
export function nobodyToAskView(office: string): View {
  return {
    title: 'Nobody is entered for this yet',
    tone: 'caution',
    blocks: [text(`Please ask ${office} directly, and tell Human Resources that nobody is entered for it here.`)],
  }
}

/** An inquiry with the people in it; `before` had it last when it went on, undefined where nobody did. */
export type InquiryStory = {
  inquiry: Inquiry
  asker: Person
  owner: Person
  before: Person | undefined
  reader: Person
}

/** What the owner reads, before and after answering; whoever had it before reads that it went on. */
export function ownerView(story: InquiryStory): View {
  const { inquiry, asker, owner, reader } = story
  if (inquiry.owner !== reader.id) return wentOnView(asker, owner)
  const open = inquiry.status === 'open'
  return {
    title: open ? `${asker.name} asks` : `You answered ${asker.name}`,
    tone: open ? 'neutral' : 'good',
    blocks: [
      { kind: 'quote', source: `${asker.name}, ${asker.title}`, text: inquiry.question, marks: [] },
      ...subjectBlocks(inquiry),
      ...draftBlocks(inquiry),
      ...(open ? beforeBlocks(story) : []),
      ...answerBlocks(inquiry, 'Your answer', reader),
      ...(open
        ? [buttons({ label: 'Answer', style: 'primary', request: { kind: 'start-answer', inquiryId: inquiry.id } })]
        : []),
    ],
  }
}

/** The words of the question are the next one's affair. */
function wentOnView(asker: Person, owner: Person): View {
  return {
    title: `${owner.name} has this question now`,
    tone: 'neutral',
    blocks: [text(`${asker.name} asked it. Nothing is left for you to do here.`)],
  }
}

function beforeBlocks({ inquiry, before }: InquiryStory): Block[] {
  return before ? [small(`It comes to you because it was with ${before.name}, ${whyWords(inquiry)}.`)] : []
}

function whyWords({ passed }: Inquiry): string {
  return passed.at(-1)?.why === 'office'
    ? 'who does not answer such questions any more'
    : 'who does not work here any more'
}

/** What the asker reads when their question went on to somebody else. */
export function passedView({ inquiry, owner, before }: InquiryStory): View {
  const earlier = before ? `It was with ${before.name}, ${whyWords(inquiry)}. ` : ''
  return {
    title: `${owner.name} has your question now`,
    tone: 'neutral',
    blocks: [
      text(`${earlier}${owner.name}, ${owner.title}, got it with your name. The reply comes back to you here.`),
      { kind: 'quote', source: 'You asked', text: inquiry.question, marks: [] },
      ...subjectBlocks(inquiry),
    ],
  }
}

/** What the asker reads when the reply is there. */
export function replyView({ inquiry, owner, reader }: InquiryStory): View {
  return {
    title: `${owner.name} answered you`,
    tone: 'good',
    blocks: [
      { kind: 'quote', source: 'You asked', text: inquiry.question, marks: [] },
      ...answerBlocks(inquiry, `${owner.name}, ${owner.title}`, reader),
      ...subjectBlocks(inquiry),
      ...signBlocks(inquiry),
    ],
  }
}

function subjectBlocks({ subject }: Inquiry): Block[] {
  return subject ? [small(`About ${subject}.`)] : []
}

/** Where a signature waited for the answer, the way on to it. */
function signBlocks({ acknowledgement }: Inquiry): Block[] {
  if (!acknowledgement) return []
  const request = { kind: 'open-acknowledgement' as const, acknowledgementId: acknowledgement }
  return [buttons({ label: 'Read and sign', style: 'primary', request })]
}

function draftBlocks({ draft }: Inquiry): Block[] {
  return draft ? [{ kind: 'quote', source: 'The words it is about', text: draft, marks: [] }] : []
}

function answerBlocks(inquiry: Inquiry, source: string, reader: Person): Block[] {
  if (inquiry.status === 'open') return []
  return [
    { kind: 'quote', source, text: inquiry.answer, marks: [] },
    small(momentInWords(inquiry.answeredAt, reader.timeZone)),
  ]
}

/** Where the owner writes the answer. */
export function answerFormView(inquiry: Inquiry, asker: Person, problem: string): View {
  return {
    title: `Answer ${asker.name}`,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      { kind: 'quote', source: `${asker.name} asks`, text: inquiry.question, marks: [] },
      ...subjectBlocks(inquiry),
      ...draftBlocks(inquiry),
      {
        kind: 'input',
        name: 'answer',
        label: 'Your answer',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000 },
      },
      buttons({ label: 'Send the answer', style: 'primary', request: { kind: 'send-answer', inquiryId: inquiry.id } }),
    ],
  }
}

/** Why nothing was answered, in one line. */
export function refusalView(why: Extract<Settled, { outcome: 'refused' }>['why']): View {
  const say = (title: string, words: string): View => ({ title, tone: 'caution', blocks: [text(words)] })
  switch (why) {
    case 'gone':
      return say('This question is not there any more', 'Nothing is left to answer.')
    case 'not-yours':
      return say('This question went to somebody else', 'Only the person it was sent to can answer it here.')
    case 'answered-before':
      return say('This was answered before', 'The first answer stands. Write to the asker directly to add to it.')
    case 'answer-missing':
      return say('Please write your answer first', 'Then press again.')
    default:
      return unreachable(why)
  }
}
