/** What the lead-in of a clause is worked out from: where clauses stand and what they say. */
export type Placed = { path: readonly string[]; text: string; leadIn: string }

const SENTENCE_END = /[.!?;]["”’')\]]*$/

/**
 * The words that a clause at `path` continues: the nearest text above it in its own branch, when that text opens a list
 * ("… must not:"), with the words that led into that text before it; empty when the clause stands alone.
 */
export function leadInOf(path: readonly string[], before: readonly Placed[]): string {
  if (isParagraph(path)) return ''
  const branch = path.slice(0, -1)
  const leader = before.findLast(
    (placed) => isSame(placed.path, branch) || (isParagraph(placed.path) && isSame(placed.path.slice(0, -1), branch)),
  )
  return continued(leader)
}

/** Works out lead-ins as `leadInOf` does for clauses that come one after the other, each at the cost of a look-up. */
export function leadIns(): { of: (path: readonly string[]) => string; add: (placed: Placed) => void } {
  const leaders = new Map<string, Placed>()
  const key = (path: readonly string[]) => path.join('\n')
  return {
    of: (path) => (isParagraph(path) ? '' : continued(leaders.get(key(path.slice(0, -1))))),
    add(placed) {
      leaders.set(key(placed.path), placed)
      if (isParagraph(placed.path)) leaders.set(key(placed.path.slice(0, -1)), placed)
    },
  }
}

function continued(leader: Placed | undefined): string {
  if (!leader || (SENTENCE_END.test(leader.text) && leader.leadIn === '')) return ''
  return leader.leadIn === '' ? leader.text : `${leader.leadIn} ${leader.text}`
}

/** Whether a path ends in an unnumbered paragraph (`¶2`, `closing ¶`), which no list item ever continues from above. */
function isParagraph(path: readonly string[]): boolean {
  return path.at(-1)?.includes('¶') ?? false
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at])
}
