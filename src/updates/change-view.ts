import { type Change, droppedWords, newWords } from '../policies/compare.ts'
import { type Block, lead, text } from '../view.ts'

/** "2 clauses reworded, 1 added": what happened, counted. */
export function countWords(changes: Change[]): string {
  const names = { reworded: 'reworded', added: 'added', removed: 'removed', moved: 'renumbered' } as const
  const parts = (Object.keys(names) as Change['kind'][]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'clause' : 'clauses'} ${names[kind]}`]
  })
  return parts.join(', ') || 'no clause changed'
}

/** The differences as blocks, dropped and new words marked; what goes beyond `shownInFull` is only counted, and `seeMore` says where it stands. */
export function changeBlocks(
  changes: Change[],
  shownInFull = 12,
  seeMore = 'read the whole policy to see them',
): Block[] {
  if (changes.length === 0) return [text('No clause changed.')]
  const rest = changes.length - shownInFull
  return [
    lead(`What changed: ${countWords(changes)}`),
    ...changes.slice(0, shownInFull).flatMap(changeBlock),
    ...(rest > 0 ? [text(`and ${rest} more; ${seeMore}.`)] : []),
  ]
}

function changeBlock(change: Change): Block[] {
  switch (change.kind) {
    case 'added':
      return [{ kind: 'quote', source: `New: ${change.clause.citation}`, text: change.clause.text, marks: [] }]
    case 'removed':
      return [{ kind: 'quote', source: `Removed: ${change.clause.citation}`, text: change.clause.text, marks: [] }]
    case 'moved':
      return [text(`${change.before.citation} is now ${change.after.citation}; its words are the same.`)]
    case 'reworded':
      return [
        {
          kind: 'quote',
          source: `Before: ${change.before.citation}`,
          text: change.before.text,
          marks: droppedWords(change.before.text, change.after.text),
        },
        {
          kind: 'quote',
          source: `Now: ${change.after.citation}`,
          text: change.after.text,
          // The words before stand above, so that no note has to say what is new.
          marks: newWords(change.before.text, change.after.text).map(({ start, end }) => ({ start, end })),
        },
      ]
  }
}
