import { describe, expect, test } from 'vitest'
import { createSessions, idleMs, linkMs, visitMs } from '../../adapters/console/sessions.ts'

const teresa = { person: 'charlton-teresa', from: { platform: 'slack', space: 'T1', user: 'U1' } } as const

function opened() {
  let now = 1_000_000
  let secrets = 0
  const clock = { now: () => now }
  const sessions = createSessions(clock, () => `secret-${++secrets}`)
  const wait = (ms: number) => {
    now += ms
  }
  return { sessions, wait }
}

describe('links', () => {
  test('let their person in once', () => {
    const { sessions } = opened()
    const link = sessions.link(teresa)
    const visit = sessions.enter(link)
    expect(sessions.find(visit ?? '')).toMatchObject(teresa)
    expect(sessions.enter(link)).toBeUndefined()
  })

  test('end after ten minutes', () => {
    const { sessions, wait } = opened()
    const [early, late] = [sessions.link(teresa), sessions.link({ ...teresa, person: 'charlton-ida' })]
    wait(linkMs - 1)
    expect(sessions.enter(early)).toBeDefined()
    wait(1)
    expect(sessions.enter(late)).toBeUndefined()
  })

  test('end when the person asks for another one, and leave those of others alone', () => {
    const { sessions } = opened()
    const [first, other] = [sessions.link(teresa), sessions.link({ ...teresa, person: 'charlton-ida' })]
    const second = sessions.link(teresa)
    expect(sessions.enter(first)).toBeUndefined()
    expect(sessions.enter(second)).toBeDefined()
    expect(sessions.enter(other)).toBeDefined()
  })

  test('that nobody made open nothing, and the secret of a visit is no link', () => {
    const { sessions } = opened()
    expect(sessions.enter('secret-1')).toBeUndefined()
    const visit = sessions.enter(sessions.link(teresa)) ?? ''
    expect(sessions.enter(visit)).toBeUndefined()
    expect(sessions.find('another')).toBeUndefined()
  })
})

describe('visits', () => {
  test('end after thirty minutes with nothing done, and go on while something is', () => {
    const { sessions, wait } = opened()
    const visit = sessions.enter(sessions.link(teresa)) ?? ''
    wait(idleMs - 1)
    expect(sessions.find(visit)).toBeDefined()
    wait(idleMs - 1)
    expect(sessions.find(visit)).toBeDefined()
    wait(idleMs)
    expect(sessions.find(visit)).toBeUndefined()
  })

  test('end after eight hours, whatever is done', () => {
    const { sessions, wait } = opened()
    const visit = sessions.enter(sessions.link(teresa)) ?? ''
    for (let passed = 0; passed + idleMs / 2 < visitMs; passed += idleMs / 2) {
      wait(idleMs / 2)
      expect(sessions.find(visit)).toBeDefined()
    }
    wait(idleMs / 2)
    expect(sessions.find(visit)).toBeUndefined()
  })

  test('end when they are ended', () => {
    const { sessions } = opened()
    const visit = sessions.enter(sessions.link(teresa)) ?? ''
    sessions.end(visit)
    expect(sessions.find(visit)).toBeUndefined()
  })
})
