import { expect, test } from 'vitest'
import type { Reply } from '../../src/replies.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { openDesk } from '../support/desk.ts'

const marcy = 'glastonbury-marcy'

async function inChannel(words: string): Promise<Reply> {
  const desk = openDesk()
  const from = { platform: 'playground' as const, space: 'glastonbury', user: marcy }
  return desk.bot.handle({ id: words, from, place: 'shared', said: { kind: 'words', text: words } })
}

test.each([
  'home',
  'mine',
  'inbox',
  'decisions',
  'queue',
  'holds',
  'campaigns',
  'records',
  'paper',
  'who has not signed',
])('what "%s" brings is for its reader alone, whoever reads along', async (words) => {
  const reply = await inChannel(words)
  expect(reply).toMatchObject({ kind: 'ask' })
  expect(reply.kind === 'ask' && reply.view.title).not.toMatch(/I do not know you|not open to you/)
})

test.each(['help', 'versions', 'May I wear my uniform in a photo?'])(
  '"%s" is answered before everybody',
  async (words) => {
    expect(await inChannel(words)).toMatchObject({ kind: 'say' })
  },
)

test('an offer of a private chat is not itself private', async () => {
  const reply = await inChannel('report')
  expect(reply.kind === 'say' && viewAsText(reply.view)).toContain('private')
})
