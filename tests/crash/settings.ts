/** Kills of the whole bot on each store; CRASH_KILLS sets another number. */
export const killsPerStore = Number(process.env.CRASH_KILLS ?? 500)

/** Printed with every result; CRASH_SEED runs the same plan again, though never the same moments. */
export const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)
