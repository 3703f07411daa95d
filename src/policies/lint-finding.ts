/** One thing that looks wrong in a policy, where, and what to do; only what blocks keeps it from being published. */
export type Finding = { severity: 'blocks' | 'advice'; place: string; text: string }
