/** Few enough that a slice takes a few milliseconds. */
const perSlice = 10

/** What `work` makes of each item, in order; between slices everybody else's messages are served. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const made: R[] = []
  for (const [at, item] of items.entries()) {
    if (at % perSlice === perSlice - 1) await new Promise<void>((resolve) => setImmediate(resolve))
    made.push(work(item))
  }
  return made
}
