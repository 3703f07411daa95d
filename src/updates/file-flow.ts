import { codeOf } from '../hash.ts'
import { guessPolicy } from '../policies/guess-policy.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { Incoming, RequestOf } from '../requests.ts'
import { previewPeopleImport } from '../staff/staff-flow.ts'
import type { KnownTurn } from '../turn.ts'
import * as views from './file-view.ts'

export type SentFile = Extract<Incoming['said'], { kind: 'file' }>

/** Reads a policy that HR dropped into the chat and asks which policy it replaces; a staff list goes where lists go. */
export async function receiveFile(turn: KnownTurn, file: SentFile): Promise<Reply> {
  const signal = turn.memory.readings.begin(turn.event)
  try {
    const opened = await file.open(signal)
    if (signal.aborted) return { kind: 'nothing' }
    if (opened.outcome === 'refused') return say(views.unreadView(file.name, opened.why))
    const { bytes } = opened
    if (/\.csv$/i.test(file.name)) {
      const csv = listIn(bytes)
      if (csv.length > longestList) return say(views.unreadView(file.name, longList))
      return await previewPeopleImport(turn, { kind: 'preview-people-import', csv, covers: 'some' })
    }
    const read = await turn.ports.documents.read(bytes, { policy: 'policy' }, signal)
    if (read.outcome === 'stopped') return { kind: 'nothing' }
    if (read.outcome === 'refused') return say(views.unreadView(file.name, read.why))
    const document = codeOf(12, turn.event, 'document')
    const { properties } = read.imported
    const { effective } = properties
    turn.memory.readings.read.keep(document, { name: file.name, bytes, properties, sentBy: turn.person.id })
    const guess = guessPolicy(read.imported, turn.shelf.policies)
    const filled = {
      document,
      ...(guess ? { policy: guess.key } : {}),
      // The date that the version in force bears as well says nothing about this one.
      ...(effective && effective !== guess?.effective ? { effective } : {}),
    }
    const sent = { name: file.name, clauses: read.imported.clauses.length, notes: read.notes }
    return ask(views.whichPolicyView(turn.shelf.policies, sent, filled, ''))
  } finally {
    turn.memory.readings.end(turn.event)
  }
}

/** In characters, as for a list that is pasted: a hundred for each of 20,000 people. */
const longestList = 2_000_000
const longList = 'The list is longer than that of any town. Send the staff list alone, one line a person.'

/** Spreadsheets on Windows save what they call CSV in their own code, in which names would lose their accents. */
function listIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Stops the reading of a file; what was read of it is forgotten. */
export async function stopReading(turn: KnownTurn, request: RequestOf<'stop-reading'>): Promise<Reply> {
  return replace(turn.memory.readings.stop(request.reading) ? views.readingStoppedView : views.nothingToStopView)
}
