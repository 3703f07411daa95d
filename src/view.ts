import { z } from 'zod'
import { buttonRequestSchema } from './requests.ts'

/** A stretch of text to stress, in UTF-16 offsets, `end` exclusive; `note` says why for a reader who cannot see it. */
export const markSchema = z.object({ start: z.number().int(), end: z.number().int(), note: z.string().optional() })
export type Mark = z.infer<typeof markSchema>

/** What a person can fill in; every value travels as a string under the input's name, a field of the button's request. */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), value: z.string().optional(), maxLength: z.number().int().optional() }),
  z.object({ kind: z.literal('paragraph'), value: z.string().optional(), maxLength: z.number().int().optional() }),
  z.object({
    kind: z.literal('choice'),
    options: z.array(z.object({ label: z.string(), value: z.string() })).min(1),
    value: z.string().optional(),
  }),
  /** Local date and time of the person, `YYYY-MM-DDTHH:mm`. */
  z.object({ kind: z.literal('moment'), value: z.string().optional() }),
  /** A day of the calendar, `YYYY-MM-DD`. */
  z.object({ kind: z.literal('day'), value: z.string().optional() }),
])
export type Field = z.infer<typeof fieldSchema>

/** A press sends `request`, merged over what the view's inputs hold; who may do it is decided when it arrives. */
export const buttonSchema = z.object({
  label: z.string(),
  request: buttonRequestSchema,
  style: z.enum(['primary', 'plain', 'danger']),
  /** Asked before the press is sent. */
  confirm: z.string().optional(),
})
export type Button = z.infer<typeof buttonSchema>

/** All text is literal: platforms escape it, none of it is markup. */
export const blockSchema = z.discriminatedUnion('kind', [
  /** Paragraphs; a blank line separates them. `lead` is the line to read first, `small` is for provenance. */
  z.object({ kind: z.literal('text'), style: z.enum(['lead', 'normal', 'small']), text: z.string() }),
  /** Words copied from a policy or a draft; `source` names clause and policy, `leadIn` is printed before the words. */
  z.object({
    kind: z.literal('quote'),
    source: z.string(),
    leadIn: z.string().optional(),
    text: z.string(),
    marks: z.array(markSchema),
  }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ name: z.string(), value: z.string() })) }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('input'),
    name: z.string(),
    label: z.string(),
    hint: z.string().optional(),
    required: z.enum(['required', 'optional']),
    field: fieldSchema,
  }),
  z.object({ kind: z.literal('buttons'), buttons: z.array(buttonSchema) }),
  z.object({ kind: z.literal('progress'), label: z.string(), done: z.number(), total: z.number() }),
  /** Opens a page of ours in the browser; never an address that somebody wrote. */
  z.object({ kind: z.literal('link'), label: z.string(), url: z.url({ protocol: /^https?$/ }) }),
])
export type Block = z.infer<typeof blockSchema>

/** One message, described once and drawn by each platform; a view with inputs is a form, its first button sends it. */
export const viewSchema = z.object({
  title: z.string(),
  /** Never the only carrier of meaning: the title says it in words. */
  tone: z.enum(['neutral', 'good', 'caution', 'stop']),
  blocks: z.array(blockSchema),
})
export type View = z.infer<typeof viewSchema>

/** Whether the view asks for something to be filled in. */
export function isForm(view: View): boolean {
  return view.blocks.some((block) => block.kind === 'input')
}

export const text = (text: string): Block => ({ kind: 'text', style: 'normal', text })
export const lead = (text: string): Block => ({ kind: 'text', style: 'lead', text })
export const small = (text: string): Block => ({ kind: 'text', style: 'small', text })
export const buttons = (...list: Button[]): Block => ({ kind: 'buttons', buttons: list })
