import type { Mark } from '../view.ts'

/** Marks in order and apart: where two overlap, the one that starts first and reaches furthest stays. */
export function separate(marks: Mark[]): Mark[] {
  let reach = 0
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= reach
      if (isFree) reach = end
      return isFree
    })
}
