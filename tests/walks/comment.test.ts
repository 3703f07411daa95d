import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

describe('"may we remove this comment?"', () => {
  test('typed with the comment: grounds, record, and the request goes to whoever decides', async () => {
    const desk = openDesk()
    const form = await desk.say(
      'charlton-grace',
      'Can we delete this comment: "You bullshit artists never plow Elm St"?',
    )
    expect(form).toContain('You bullshit artists never plow Elm St')
    const read = await desk.press('charlton-grace', 'Look for grounds', { account: 'Highway Facebook' })
    expect(read).toContain('Profane language or content;')
    expect(read).toContain('Keep a record first')
    expect(read).toContain('for the Town Administrator to decide')
    expect(await desk.press('charlton-grace', 'Ask whoever decides')).toContain('You bullshit artists never plow')
    await desk.press('charlton-grace', 'Send the request')
    const [approval] = await desk.store.list('approval')
    expect(approval).toMatchObject({ kind: 'comment-removal', account: 'Highway Facebook', status: 'pending' })
    expect((await desk.reads('charlton-martin')).at(-1)).toContain('You bullshit artists never plow Elm St')
    expect(desk.failures).toEqual([])
  })

  test('criticism stays up, and nothing is kept', async () => {
    const desk = openDesk()
    await desk.say('charlton-grace', 'home')
    await desk.press('charlton-grace', 'May we remove a comment?')
    expect(await desk.press('charlton-grace', 'Look for grounds', { text: '  ' })).toContain('Paste the comment first.')
    const read = await desk.press('charlton-grace', 'Look for grounds', { text: 'Shame on this Board, resign!' })
    expect(read).toContain('Criticism alone is no ground')
    expect(await desk.store.list('approval')).toEqual([])
  })

  test('a stranger may look and is offered nothing that needs a name', async () => {
    const desk = openDesk()
    await desk.say('charlton/somebody', 'may we hide this comment?')
    const read = await desk.press('charlton/somebody', 'Look for grounds', { text: 'You damn fools' })
    expect(read).toContain('Profane language or content;')
    expect(read).not.toContain('Ask whoever decides')
  })
})
