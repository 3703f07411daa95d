/** A stretch of text in one style. */
export type Run = { text: string; style?: { bold?: true; italic?: true } }

/** The text in pieces of at most `most` code units that join to the very same text; cut after white space where there is some. */
export function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > most) {
    const end = cutBefore(text, from, from + most)
    pieces.push(text.slice(from, end))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces
}

/** Runs in groups of at most `most` code units, none lost, styles kept; empty runs are left out. */
export function groupsOf(runs: Run[], most: number): Run[][] {
  const groups: Run[][] = []
  let group: Run[] = []
  let room = most
  for (const run of runs) {
    let rest = run.text
    while (rest.length > room) {
      const end = cutBefore(rest, 0, room)
      const fits = end > 0 && (room === most || end <= room)
      if (fits) group.push({ ...run, text: rest.slice(0, end) })
      if (fits) rest = rest.slice(end)
      if (group.length > 0) groups.push(group)
      group = []
      room = most
    }
    if (rest !== '') group.push({ ...run, text: rest })
    room -= rest.length
  }
  if (group.length > 0) groups.push(group)
  return groups
}

/** At most `most` code units, the last one an ellipsis when something is missing; only for labels, never for answers. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, wholeCharacter(text, most - 1))}…`
}

/** The start of the character that `at` falls into, so that a surrogate pair is never torn. */
export function wholeCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}

function cutBefore(text: string, from: number, to: number): number {
  const window = text.slice(from, to)
  // A break in the last third keeps pieces large; earlier ones would make many small ones.
  const least = Math.floor(window.length * 0.66)
  const paragraph = window.lastIndexOf('\n\n') + 2
  if (paragraph > least) return from + paragraph
  const line = window.lastIndexOf('\n') + 1
  if (line > least) return from + line
  const space = window.lastIndexOf(' ') + 1
  if (space > least) return from + space
  const whole = wholeCharacter(text, to)
  return whole > from ? whole : to
}
