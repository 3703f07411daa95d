import { describe, expect, test } from 'vitest'
import { foundIn, journalQuery } from '../../../src/console/journal.ts'
import type { JournalEntry, JournalPiece } from '../../../src/ports.ts'
import { townsperson } from '../../support/console-town.ts'

const luis = townsperson(1, { id: 'charlton-luis', name: 'Luis Ortega' })
const people = new Map([[luis.id, luis]])

function entry(pieces: Partial<JournalPiece>[], changes: Partial<JournalEntry> = {}): JournalEntry {
  const saved = () =>
    pieces.map((piece): JournalPiece => ({ kind: 'approval', id: 'x', what: 'saved', town: '', person: '', ...piece }))
  const at = '2026-11-20T03:00:00.000Z'
  return { seq: 7, at, by: luis.id, why: 'request-approval', place: '7', isLong: false, saved, ...changes }
}

const search = (query: Record<string, string> = {}) => journalQuery(query, people.values(), 'America/New_York')
const kinds = (one: JournalEntry, query: Record<string, string> = {}) =>
  foundIn(one, search(query), 'charlton', people)?.pieces.map(({ kind }) => kind)

describe('what a search of the journal shows', () => {
  test('records of this town, of its people, and of nobody else’s', () => {
    expect(kinds(entry([{ town: 'charlton' }]))).toEqual(['approval'])
    expect(kinds(entry([{ kind: 'work-time', person: luis.id }]))).toEqual(['work-time'])
    expect(kinds(entry([{ town: 'glastonbury' }]))).toBeUndefined()
    expect(kinds(entry([{ kind: 'work-time', person: 'glastonbury-dana' }]))).toBeUndefined()
    expect(kinds(entry([{ town: 'glastonbury' }, { town: 'charlton', kind: 'policy' }]))).toEqual(['policy'])
  })

  test('what names neither town nor person only where this town’s people did it', () => {
    expect(kinds(entry([{ kind: 'staff-import' }]))).toEqual(['staff-import'])
    expect(kinds(entry([{ kind: 'staff-import' }], { by: 'glastonbury-marcy' }))).toBeUndefined()
    expect(kinds(entry([{ kind: 'delivery' }], { by: 'clock' }))).toBeUndefined()
  })

  test('nothing of what somebody asked or reported in confidence, not even by what else it changed', () => {
    expect(kinds(entry([{ kind: 'inquiry', town: 'charlton' }]))).toBeUndefined()
    expect(
      kinds(
        entry([
          { kind: 'report', town: 'charlton' },
          { kind: 'delivery', person: luis.id },
        ]),
      ),
    ).toBeUndefined()
    expect(
      kinds(
        entry([
          { kind: 'acknowledgement', town: 'charlton' },
          { kind: 'inquiry', town: 'charlton' },
        ]),
      ),
    ).toBeUndefined()
    const message = entry([{ kind: 'delivery', id: 'report/abc/owner', person: luis.id }], {
      why: 'deliver',
      by: 'clock',
    })
    expect(kinds(message, { kind: 'delivery' })).toBeUndefined()
  })

  test.each(['open-acknowledgement', 'send-answer', 'resume-signing'])(
    'not who read or asked before signing: %s',
    (why) => {
      expect(kinds(entry([{ kind: 'acknowledgement', town: 'charlton' }], { why }))).toBeUndefined()
      expect(kinds(entry([{ kind: 'acknowledgement', town: 'charlton' }], { why: 'acknowledge' }))).toHaveLength(1)
    },
  )

  test('messages only when they are asked for', () => {
    const message = entry([{ kind: 'delivery', id: 'approval/x/asker', person: luis.id }], {
      by: 'clock',
      why: 'deliver',
    })
    expect(kinds(message)).toBeUndefined()
    expect(kinds(message, { kind: 'delivery' })).toEqual(['delivery'])
    expect(kinds(entry([{ town: 'charlton' }]), { kind: 'delivery' })).toBeUndefined()
  })

  test('by any part of a name, or a whole id; a kind that is none counts as all', () => {
    const one = entry([{ town: 'charlton' }])
    for (const person of ['luis', 'ORTEGA', 'is Ort', 'charlton-luis', ' luis '])
      expect(kinds(one, { person })).toEqual(['approval'])
    expect(kinds(one, { person: 'dana' })).toBeUndefined()
    expect(kinds(one, { kind: 'event' })).toEqual(['approval'])
    expect(kinds(one, { kind: 'toString' })).toEqual(['approval'])
  })

  test('from and until count whole days where the reader is', () => {
    // Three in the morning in London is still the evening before in Charlton.
    const one = entry([{ town: 'charlton' }])
    expect(kinds(one, { from: '2026-11-19', until: '2026-11-19' })).toEqual(['approval'])
    expect(kinds(one, { from: '2026-11-20' })).toBeUndefined()
    expect(kinds(one, { until: '2026-11-18' })).toBeUndefined()
    expect(kinds(one, { from: 'yesterday', until: '2026-99-99' })).toEqual(['approval'])
  })
})
