/**
 * What Slack takes, in UTF-16 code units or counts. Source: the Block Kit reference at docs.slack.dev and the comments
 * of @slack/types 3.2; where the two differ, the smaller one.
 */
export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Slack refuses a message near 13,200 characters of block text with `msg_blocks_too_long`; the room left is ours. */
  textInMessage: 12_000,
  /** Slack refuses a view above 250 KB of JSON; in the worst case a character takes six bytes, and blocks need room too. */
  viewText: 30_000,
  /** The notification and screen reader text; Slack cuts it at 40,000 and asks for at most 4,000. */
  fallbackText: 4_000,
  header: 150,
  /** Not documented for rich text; the limit of a section. */
  richText: 3_000,
  contextText: 2_000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  confirmText: 300,
  confirmButton: 30,
  optionText: 75,
  optionsInGroup: 100,
  radioOptions: 10,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputText: 3_000,
  modalTitle: 24,
  modalButton: 24,
} as const
