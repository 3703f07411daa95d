/** What `work` makes of each item, in order; before each, everybody else's messages are served. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const made: R[] = []
  for (const item of items) {
    await othersFirst()
    made.push(work(item))
  }
  return made
}

/** Lets everybody else's messages be served before what comes next. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
