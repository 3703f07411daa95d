import type { types } from '@slack/bolt'
import { textOf } from './plain-text.ts'

/** What one message or view may hold. */
export type Budget = { blocks: number; text: number }

/** The blocks in order, in as many groups as the budget asks for; inputs and what follows them stay in one group where they fit. */
export function packed(blocks: types.KnownBlock[], budget: Budget): types.KnownBlock[][] {
  const firstInput = blocks.findIndex((block) => block.type === 'input')
  if (firstInput < 0) return inOrder(blocks, budget)
  if (inOrder(blocks, budget).length === 1) return [blocks]
  // A press hands back only the inputs of its own message, so these and the buttons are not torn apart.
  const tail = blocks.slice(firstInput)
  const words = [...blocks.slice(0, firstInput), ...tail.filter((block) => !isControl(block))]
  return [...inOrder(words, budget), ...inOrder(tail.filter(isControl), budget)]
}

/** What fits into one view, controls first, in their old order, with `notice` at the end when something is left over. */
export function fitted(
  blocks: types.KnownBlock[],
  budget: Budget,
  notice: () => types.KnownBlock[],
): { blocks: types.KnownBlock[]; rest: types.KnownBlock[] } {
  if (inOrder(blocks, budget).length <= 1) return { blocks, rest: [] }
  const closing = notice()
  const room = { blocks: budget.blocks - closing.length, text: budget.text }
  const kept = new Set([
    ...within(blocks.filter(isControl), room),
    ...within(
      blocks.filter((block) => !isControl(block)),
      less(room, blocks.filter(isControl)),
    ),
  ])
  return { blocks: [...blocks.filter((b) => kept.has(b)), ...closing], rest: blocks.filter((b) => !kept.has(b)) }
}

function inOrder(blocks: types.KnownBlock[], budget: Budget): types.KnownBlock[][] {
  const groups: types.KnownBlock[][] = []
  let text = 0
  for (const block of blocks) {
    const size = textOf(block).length
    const group = groups.at(-1)
    if (!group || group.length >= budget.blocks || text + size > budget.text) {
      groups.push([block])
      text = size
    } else {
      group.push(block)
      text += size
    }
  }
  return groups
}

function within(blocks: types.KnownBlock[], budget: Budget): types.KnownBlock[] {
  return (
    inOrder(blocks, { blocks: Math.max(budget.blocks, 0), text: budget.text })[0]?.slice(
      0,
      Math.max(budget.blocks, 0),
    ) ?? []
  )
}

function less(budget: Budget, blocks: types.KnownBlock[]): Budget {
  const text = blocks.reduce((sum, block) => sum + textOf(block).length, 0)
  return { blocks: budget.blocks - blocks.length, text: budget.text - text }
}

function isControl(block: types.KnownBlock): boolean {
  return block.type === 'input' || block.type === 'actions'
}
