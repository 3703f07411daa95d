import { z } from 'zod'

/** That a person has read what is kept of a draft, under one version of one policy; nothing else is remembered of it. */
export const noticeSchema = z.object({
  id: z.string(),
  person: z.string(),
  policy: z.string(),
  version: z.number().int(),
})
export type Notice = z.infer<typeof noticeSchema>

/** One record for each policy as it stands, so that a new version shows the notice anew. */
export function noticesFor(person: string, policies: { key: string; version: number }[]): Notice[] {
  return policies.map(({ key, version }) => ({ id: `${person}/${key}/${version}`, person, policy: key, version }))
}
