import { unreachable } from '../exhaustive.ts'
import { codeOf } from '../hash.ts'
import { citationNameOf } from '../policies/cite.ts'
import type { Clause, Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { blockingFirst, type Linted, looksAt } from '../policies/lint.ts'
import type { Finding } from '../policies/lint-finding.ts'
import { pinProblems } from '../policies/pins.ts'
import { buildIndex, createClauseReader } from '../policies/search.ts'
import { type Shelf, shelfOf } from '../policies/shelf.ts'
import { createCarrier, createTagger } from '../policies/tag.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type AnswerChange, type Asked, answerChange, inOrder, testQuestions } from './answer-tests.ts'
import { documentGoneView, unreadView } from './file-view.ts'
import { blankPolicy, newPolicy, versionBefore } from './new-policy.ts'
import { answersView, differenceView, findingsView } from './preview-view.ts'
import { inSlices, othersFirst } from './slices-flow.ts'
import { nextVersion, obstacles, type Update, withClause } from './update.ts'
import * as views from './update-view.ts'

/** The form for a new version. */
export async function startUpdate(turn: KnownTurn, request: RequestOf<'start-update'>): Promise<Reply> {
  return ask(views.updateFormView(turn.shelf.policies, request.policy ? { policy: request.policy } : {}, ''))
}

/** Reads the new words or the file, keeps them as a draft and shows what differs. */
export async function previewUpdate(turn: KnownTurn, request: RequestOf<'preview-update'>): Promise<Reply> {
  const sent = request.document ? turn.memory.readings.read.find(request.document) : undefined
  const isNew = request.policy === newPolicy && sent !== undefined
  const blank = isNew ? blankPolicy(turn.town.key, sent.properties, sent.name) : undefined
  const versions = await turn.library.versions(turn.town, blank?.key ?? request.policy)
  if (blank && versions.length > 0) return say(knownAlready(blank.title))
  const newest = blank ?? versions.at(-1)
  if (!newest) return ask(views.updateFormView(turn.shelf.policies, request, 'Choose one of your policies.'))
  const read = await proposedClauses(turn, request, newest)
  if (read.outcome === 'answered') return read.reply
  const proposed = nextVersion(newest, read.clauses, request.effective)
  await othersFirst()
  const warnings = mistaken(newest, proposed)
  const looked = await inSlices(looksAt(read, turn.shelf.concepts), (look) => look())
  const findings = [
    ...warnings,
    ...blockingFirst(looked.flat()),
    ...pinProblems(turn.shelf.pins, replaced(turn.shelf, proposed).clauses).map(
      (text): Finding => ({ severity: 'advice', place: 'pinned answer', text }),
    ),
  ]
  const update: Update = {
    id: codeOf(12, turn.event, 'update'),
    town: turn.town.key,
    policy: newest.key,
    proposed,
    draftedBy: turn.person.id,
    draftedAt: turn.at,
    status: 'draft',
    handedInAt: '',
    source: read.source,
    findings,
    answers: await changedAnswers(turn, newest, proposed),
    scenario: null,
  }
  await turn.ports.store.change('update', update.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: update, record: update },
  )
  return preview(update, newest)
}

/** The preview of a draft as it was, after something else was looked at. */
export async function showPreview(turn: KnownTurn, request: RequestOf<'show-preview'>): Promise<Reply> {
  const { update, current } = await drafted(turn, request.updateId)
  return update && current ? preview(update, current) : say(gone)
}

/** Everything that looks wrong in a draft, or every answer that it changes, or the whole difference. */
export async function showDetail(turn: KnownTurn, request: RequestOf<'show-detail'>): Promise<Reply> {
  const { update, current } = await drafted(turn, request.updateId)
  if (!update || !current) return say(gone)
  switch (request.detail) {
    case 'findings':
      return replace(findingsView(update))
    case 'answers':
      return replace(answersView(update))
    case 'difference':
      return replace(differenceView(current, update))
    default:
      return unreachable(request.detail)
  }
}

const knownAlready = (title: string) =>
  views.stoppedView(
    'There is such a policy already',
    `Send the file again and choose “${title}” as the one it replaces.`,
  )

const gone = views.stoppedView('This update is not there any more', 'It was discarded. Start again with the new words.')

function preview(update: Update, current: Policy): Reply {
  const stops = obstacles(current, update.proposed, update.findings)
  return replace(views.previewView(update, current, stops))
}

async function drafted(turn: KnownTurn, id: string) {
  const update = await turn.ports.store.get('update', id)
  if (!update || update.town !== turn.town.key || update.status === 'discarded') return {}
  const versions = await turn.library.versions(turn.town, update.policy)
  return { update, current: versionBefore(versions, update.proposed) }
}

/** The clauses with their concepts, or the form again with what to mend. */
async function proposedClauses(
  turn: KnownTurn,
  request: RequestOf<'preview-update'>,
  newest: Policy,
): Promise<({ outcome: 'read'; source: string; clauses: Clause[] } & Linted) | { outcome: 'answered'; reply: Reply }> {
  const again = (problem: string) => ({
    outcome: 'answered' as const,
    reply: ask(views.updateFormView(turn.shelf.policies, request, problem)),
  })
  if (request.clause) {
    const clauses = withClause(newest, request.clause, request.text)
    if (!clauses) return again(`There is no clause "${request.clause}". Look up how it is cited.`)
    return { outcome: 'read', source: '', clauses, outside: [], furniture: [] }
  }
  const document = request.document ? turn.memory.readings.read.find(request.document) : undefined
  const isTheirs = document?.sentBy === turn.person.id
  if (request.document && !isTheirs) return { outcome: 'answered', reply: say(documentGoneView) }
  if (!document && !request.text.trim()) return again('Paste the new words, or drop the file into this chat.')
  const bytes = document?.bytes ?? new TextEncoder().encode(request.text)
  // A first version is cited as the document names itself.
  const cited = newest.version > 0 ? { citationName: citationNameOf(newest.clauses) } : {}
  const read = await turn.ports.documents.read(bytes, { policy: newest.key, use: newest.use, ...cited })
  if (read.outcome === 'refused') {
    return document ? { outcome: 'answered', reply: say(unreadView(document.name, read.why)) } : again(read.why)
  }
  if (read.outcome === 'stopped') return { outcome: 'answered', reply: { kind: 'nothing' } }
  const { clauses, outside } = read.imported
  const tagged = await inSlices(clauses, createTagger(clauses, turn.shelf.concepts, turn.index.model))
  const carried = await inSlices(tagged, createCarrier(newest.clauses))
  return { outcome: 'read', source: document?.name ?? '', clauses: carried, outside, furniture: read.furniture }
}

/** The questions that the new version answers otherwise, what matters most first. */
async function changedAnswers(turn: KnownTurn, newest: Policy, proposed: Policy): Promise<AnswerChange[]> {
  const { model } = turn.index
  const asked = async (policy: Policy): Promise<Asked> => {
    const shelf = replaced(turn.shelf, policy)
    const words = await inSlices(shelf.clauses, createClauseReader(shelf))
    return { shelf, index: buildIndex(shelf, model, words) }
  }
  const before = await asked(newest)
  const after = await asked(proposed)
  await othersFirst()
  const questions = testQuestions(compare(newest, proposed), before.shelf)
  const found = await inSlices(questions, (question) => answerChange(question, before, after))
  return inOrder(found.filter((change) => change !== undefined)).slice(0, mostAnswersKept)
}

/** More than anybody reads before publishing. */
const mostAnswersKept = 100

/** Share of a policy's clauses that have to stand in a new version for it to look like one. */
const leastKept = 0.2

/** A word of warning where the document may be of another policy. */
function mistaken(newest: Policy, proposed: Policy): Finding[] {
  const removed = compare(newest, proposed).filter(({ kind }) => kind === 'removed').length
  if (removed <= (1 - leastKept) * newest.clauses.length) return []
  const text = `hardly a clause of “${newest.title}” stands in it. Check that it replaces this policy and no other.`
  return [{ severity: 'advice', place: 'the whole text', text }]
}

/** The town's policies with this version in its place. */
function replaced({ town, policies, concepts, pins }: Shelf, version: Policy): Shelf {
  const others = policies.filter(({ key }) => key !== version.key)
  const at = policies.findIndex(({ key }) => key === version.key)
  return shelfOf(town, others.toSpliced(at < 0 ? others.length : at, 0, version), concepts, pins)
}
