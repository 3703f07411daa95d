import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

const luis = { platform: 'playground', space: 'glastonbury', user: 'glastonbury-luis' } as const

describe('bad input gets one clear view and changes nothing', () => {
  test('too much text', async () => {
    expect(await openDesk().say('glastonbury-luis', 'a'.repeat(20_001))).toContain('That is too long')
  })

  test('a press this version does not know, or one filled in wrongly', async () => {
    const desk = openDesk()
    for (const request of [{ kind: 'launch-rocket' }, null, 'x', { kind: 'decide-approval', decision: 'maybe' }]) {
      const reply = await desk.bot.handle({
        id: `odd-${JSON.stringify(request)}`,
        from: luis,
        place: 'private',
        said: { kind: 'press', request, typed: {} },
      })
      expect(reply.kind === 'say' && reply.view.title).toBe('This button does not work any more')
    }
  })

  test('typed fields never override what the button carries', async () => {
    const desk = openDesk()
    const reply = await desk.bot.handle({
      id: 'forged',
      from: luis,
      place: 'private',
      said: { kind: 'press', request: { kind: 'help' }, typed: { kind: 'start-update' } },
    })
    expect(reply.kind === 'say' && reply.view.title).toBe('What you can do here')
  })

  test('somebody unknown may ask and review, and is told who can add them for the rest', async () => {
    const desk = openDesk()
    expect(await desk.say('charlton/stranger', 'Who may post for the town?')).toContain('§')
    expect(await desk.say('charlton/stranger', 'mine')).toContain('Human Resources has to add you')
    expect(await desk.say('charlton/stranger', 'publish an update')).toContain('Human Resources has to add you')
  })

  test('a workspace of no town is told what IT has to set', async () => {
    expect(await openDesk().say('nowhere/stranger', 'hello')).toContain('This workspace is not set up yet')
  })

  test('a failing store gives a reference, logs no words, and nothing is half-done', async () => {
    const desk = openDesk()
    desk.store.list = async () => {
      throw new Error('disk full')
    }
    const reply = await desk.bot.handle({
      id: 'e',
      from: luis,
      place: 'private',
      said: { kind: 'words', text: 'my secret' },
    })
    expect(reply.kind === 'say' && reply.view.title).toBe('That did not work')
    expect(JSON.stringify(desk.failures.map(String))).not.toContain('my secret')
  })
})
