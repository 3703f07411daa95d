import { z } from 'zod'
import type { Answerer } from './answerer.ts'

/** Who had a question or report before, until when (ISO), and why it went on: they left, or lost the office. */
export const passedSchema = z
  .array(z.object({ holder: z.string(), at: z.string(), why: z.enum(['left', 'office']) }))
  .default([])

/** What one person has by an office, and others had before. */
export type Held = { owner: string; office: string; passed: z.infer<typeof passedSchema> }

/** The same in other hands; the one who had it is remembered. */
export function handedTo<T extends Held>(current: T, to: Answerer, why: 'left' | 'office', at: string): T {
  const passed = [...current.passed, { holder: current.owner, at, why }]
  return { ...current, owner: to.person.id, office: to.office, passed }
}

/** Everybody who had it, whoever has it now last. */
export function handsOf({ owner, passed }: Pick<Held, 'owner' | 'passed'>): string[] {
  return [...passed.map(({ holder }) => holder), owner]
}
