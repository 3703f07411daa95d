/** Few enough that a slice takes a few milliseconds. */
const perSlice = 3

/** What `work` makes of each item, in order; between slices everybody else's messages are served. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const made: R[] = []
  for (const [at, item] of items.entries()) {
    if (at % perSlice === 0) await othersFirst()
    made.push(work(item))
  }
  return made
}

/** Lets everybody else's messages be served before what comes next. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
