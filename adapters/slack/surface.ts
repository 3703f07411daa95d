/** The names that the code and Slack's app manifest share; a test holds one to the other. */
export const surface = {
  endpoint: '/slack/events',
  command: '/policy',
  /** Message shortcut "Check this draft". */
  checkDraft: 'check-draft',
  /** Global shortcut "Open the policy desk". */
  openDesk: 'open-desk',
  /** Callback ids of modals. */
  form: 'form',
  formOverHome: 'form-over-home',
  events: ['app_home_opened', 'app_mention', 'message.im'],
} as const

/** What Slack has stored with each message that the outbox sent; the payload's `key` is the delivery's id. */
export const deliveryEvent = 'countersign_delivery'
