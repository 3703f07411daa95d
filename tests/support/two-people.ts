import type { Desk } from './desk.ts'

/** From the preview on: who is asked is chosen, counted and handed in; gives what is read then. */
export async function handIn(desk: Desk, first: string, typed: Record<string, string> = {}): Promise<string> {
  await desk.press(first, 'Choose who signs')
  const counted = await desk.press(first, 'Count again', typed)
  const headCount = /Type (\d+) to confirm/.exec(counted)?.[1] ?? ''
  return desk.press(first, 'Send for a second yes', { ...typed, headCount })
}

/** The same, and the second yes. */
export async function publish(
  desk: Desk,
  first: string,
  second: string,
  typed: Record<string, string> = {},
): Promise<string> {
  await handIn(desk, first, typed)
  return desk.press(second, 'Approve and publish')
}
