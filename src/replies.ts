import type { View } from './view.ts'

/** What goes back to the person who asked or pressed, at once. */
export type Reply =
  /** A new message. */
  | { kind: 'say'; view: View }
  /** Takes the place of the message or form whose button was pressed; a new message when words were typed. */
  | { kind: 'replace'; view: View }
  /** A form: a dialog where the platform has one. */
  | { kind: 'ask'; view: View }
  /** The event was done before. */
  | { kind: 'nothing' }

export const say = (view: View): Reply => ({ kind: 'say', view })
export const replace = (view: View): Reply => ({ kind: 'replace', view })
export const ask = (view: View): Reply => ({ kind: 'ask', view })
