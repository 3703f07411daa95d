import type { JournalPiece } from '../../../src/ports.ts'
import { recordKinds } from '../../../src/records.ts'

/** How far into a body one looks; a change that saved thousands of records names its first ones. */
export const glanceLength = 64 * 1024

/**
 * The records that a body says were saved or removed, as far as the text goes. Quotes inside a person's words are
 * escaped in JSON, so that no words can pass for the beginning of a record.
 */
export function piecesIn(body: string): JournalPiece[] {
  const starts = [...body.matchAll(pieceStart)]
  return starts.flatMap(({ index, 0: opening, 1: kind = '', 2: saved, 3: removed }, at): JournalPiece[] => {
    const known = recordKinds.find((one) => one === kind)
    if (!known) return []
    const record = body.slice(index + opening.length, starts[at + 1]?.index ?? body.length)
    return [
      {
        kind: known,
        id: unquoted(saved ?? removed),
        what: saved === undefined ? 'removed' : 'saved',
        town: unquoted(townField.exec(record)?.[1]),
        person: unquoted(personField.exec(record)?.[1]),
      },
    ]
  })
}

// Every record's first field is its id; see storage/body.ts for what stands around it.
const quoted = String.raw`"((?:[^"\\]|\\.)*)"`
const pieceStart = new RegExp(
  String.raw`\{"kind":"([a-z-]+)",(?:"record":\{"id":${quoted}|"id":${quoted},"removed":true\})`,
  'g',
)
const townField = new RegExp(`[,{]"town":${quoted}`)
const personField = new RegExp(`[,{]"(?:person|to)":${quoted}`)

function unquoted(text: string | undefined): string {
  if (text === undefined) return ''
  const value: unknown = JSON.parse(`"${text}"`)
  return typeof value === 'string' ? value : ''
}
