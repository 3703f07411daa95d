/** What Teams accepts, in one place; the numbers are Microsoft's unless a comment says otherwise. */
export const limits = {
  /** Ours: a longer view becomes several cards; Teams slows down well before it refuses. */
  cardBytes: 25_000,
  /** A message of about 100 KB in UTF-16 is refused with 413; Microsoft advises to stay below 80 KB. */
  messageBytesUtf16: 80_000,
  /** More actions in one set go into an overflow menu on narrow clients. */
  actionsPerSet: 5,
  /** Ours: up to this many short options are all shown; more become a drop-down. */
  optionsShown: 5,
  /** Characters of the line shown in the activity feed. */
  summary: 200,
  /** A bot has 15 seconds for a turn, 5 for a dialog; ours, so that "still working" arrives in time. */
  patienceMs: { message: 10_000, action: 8_000, dialog: 3_500 },
  /** Ours: the SDK would wait for Teams without end. */
  outboundMs: 10_000,
  /** Ours: body of one request to /api/messages. */
  requestBytes: 256 * 1024,
} as const

/** The size that Teams counts against a message. */
export function utf16Bytes(value: unknown): number {
  return JSON.stringify(value).length * 2
}
