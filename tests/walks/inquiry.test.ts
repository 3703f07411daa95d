import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

describe('where the policy is silent, a person answers', () => {
  test('the question goes to the office, with consent, and the reply comes back', async () => {
    const desk = openDesk()
    const silent = await desk.say('glastonbury-luis', 'How many weeks of parental leave do I get?')
    expect(silent).toContain('The policy does not say')
    const form = await desk.press('glastonbury-luis', 'Ask a person')
    expect(form).toContain('How many weeks of parental leave do I get?')
    await desk.press('glastonbury-luis', 'Send the question')
    const owner = (await desk.store.list('inquiry'))[0]?.owner ?? ''
    expect((await desk.reads(owner)).at(-1)).toContain('Luis Ortega asks')
    await desk.press(owner, 'Answer')
    expect(await desk.press(owner, 'Send the answer', { answer: ' ' })).toContain('Write your answer first.')
    await desk.press(owner, 'Send the answer', { answer: 'See the leave policy; I will send it to you.' })
    expect((await desk.reads('glastonbury-luis')).at(-1)).toContain('See the leave policy; I will send it to you.')
  })

  test('only its owner answers, once', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'How many weeks of parental leave do I get?')
    await desk.press('glastonbury-luis', 'Ask a person')
    await desk.press('glastonbury-luis', 'Send the question')
    const [inquiry] = await desk.store.list('inquiry')
    const send = (user: string, id: string) =>
      desk.bot.handle({
        id,
        from: { platform: 'playground', space: 'glastonbury', user },
        place: 'private',
        said: { kind: 'press', request: { kind: 'send-answer', inquiryId: inquiry?.id, answer: 'Six.' }, typed: {} },
      })
    expect(await send('glastonbury-dana', 'a')).toMatchObject({
      view: { title: 'This question went to somebody else' },
    })
    expect((await send(inquiry?.owner ?? '', 'b')).kind).toBe('replace')
    expect(await send(inquiry?.owner ?? '', 'c')).toMatchObject({ view: { title: 'This was answered before' } })
  })

  test('HR sees which topics stay open, without names or words', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'How many weeks of parental leave do I get?')
    await desk.say('glastonbury-luis', 'Can I use my personal page for town business?')
    await desk.press('glastonbury-luis', 'This did not help')
    await desk.say('glastonbury-marcy', 'home')
    const topics = await desk.press('glastonbury-marcy', 'What people could not find')
    expect(topics).toMatch(/policy silent: 1, did not help: 0/)
    expect(topics).toMatch(/policy silent: 0, did not help: 1/)
    const kept = JSON.stringify(await desk.store.list('topic'))
    expect(kept).not.toMatch(/luis|parental/)
  })
})
