import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { openDesk } from '../support/desk.ts'

/** Ray (Highway) works for Frank, the department head; Martin is Town Administrator. */
async function askedForAccount(desk = openDesk()) {
  await desk.say('charlton-ray', 'ask for permission')
  await desk.press('charlton-ray', 'Open or use an official account')
  await desk.press('charlton-ray', 'Send the request', { purpose: 'Post road closures.', account: 'charltonhighway' })
  return desk
}

describe('Charlton: the department head and the Town Administrator both have to say yes', () => {
  test('one yes is not enough, and every card says who has said yes', async () => {
    const desk = await askedForAccount()
    expect(await desk.press('charlton-frank', 'Approve')).toContain('you said yes, waits for Martin')
    expect((await desk.store.list('approval'))[0]?.status).toBe('pending')
    const card = (await desk.reads('charlton-martin')).at(-1)
    expect(card).toContain('Department Head: yes from Frank')
    expect(card).toContain('Town Administrator: waits for Martin')
    expect(card).toContain('§3.3(3)')
    expect((await desk.reads('charlton-ray')).some((one) => one.includes('Department Head: yes from Frank'))).toBe(true)
    expect(await desk.press('charlton-martin', 'Approve')).toContain('Approved by Martin')
    for (const user of ['charlton-frank', 'charlton-martin', 'charlton-ray']) {
      expect((await desk.reads(user)).filter((one) => one.includes('Approved by Martin')).length).toBeGreaterThan(0)
    }
  })

  test('the order does not matter, and a second press of one key changes nothing', async () => {
    const desk = await askedForAccount()
    const card = await desk.find('charlton-martin', 'asks for your permission')
    await desk.press('charlton-martin', 'Approve')
    const again = await desk.bot.handle({
      id: 'again',
      from: { platform: 'playground', space: 'charlton', user: 'charlton-martin' },
      place: 'private',
      said: { kind: 'press', request: approveIn(card), typed: {} },
    })
    expect(again.kind === 'say' && again.view.title).toBe('You have said yes already')
    await desk.press('charlton-frank', 'Approve')
    expect((await desk.store.list('approval'))[0]?.status).toBe('approved')
  })

  test('one no is enough', async () => {
    const desk = await askedForAccount()
    await desk.press('charlton-frank', 'Approve')
    await desk.press('charlton-martin', 'Decline')
    await desk.press('charlton-martin', 'Decline', { reason: 'The coordinator posts closures.' })
    expect((await desk.reads('charlton-frank')).at(-1)).toContain('Declined by Martin')
    expect((await desk.reads('charlton-ray')).at(-1)).toContain('The coordinator posts closures.')
  })

  test('the yes counts only once the form of 3.3.4 is signed', async () => {
    const desk = await askedForAccount()
    const review = async () => {
      await desk.say('charlton-ray', 'check a draft')
      return desk.press('charlton-ray', 'Check it', {
        text: 'Masonic Home Road is closed until Friday.',
        use: 'official',
      })
    }
    expect(await review()).toContain('Permission to post for the town')
    await desk.press('charlton-frank', 'Approve')
    await desk.press('charlton-martin', 'Approve')
    expect((await desk.reads('charlton-ray')).some((one) => one.includes('read and sign the policy'))).toBe(true)
    const unsigned = await review()
    expect(unsigned).toContain('The signed acknowledgement')
    expect(unsigned).not.toContain('Permission to post for the town')
    await desk.say('charlton-ray', 'home')
    await desk.press('charlton-ray', /Read and sign: /)
    await desk.press('charlton-ray', 'I acknowledge', { name: nameOf('charlton-ray') })
    const signed = await review()
    expect(signed).not.toContain('The signed acknowledgement')
    expect(signed).not.toContain('Permission to post for the town')
  })

  test('a permission that is taken back ends at once, whoever of the two takes it back', async () => {
    const desk = await askedForAccount()
    await desk.press('charlton-frank', 'Approve')
    await desk.press('charlton-martin', 'Approve')
    await desk.press('charlton-frank', 'Take the permission back')
    await desk.press('charlton-frank', 'Take the permission back', { reason: 'Ray moved to the night crew.' })
    expect((await desk.reads('charlton-martin')).at(-1)).toContain('permission taken back')
    await desk.say('charlton-ray', 'check a draft')
    const review = await desk.press('charlton-ray', 'Check it', { text: 'The road is open.', use: 'official' })
    expect(review).toContain('Permission to post for the town')
  })
})

describe('Glastonbury: consent is asked of the person named', () => {
  const post = 'Happy birthday to Priya at work!'

  async function asked(named: string) {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'ask for permission')
    await desk.press('glastonbury-luis', 'Name or show a person who agrees')
    const reply = await desk.press('glastonbury-luis', 'Send the request', { named, text: post })
    return { desk, reply }
  }

  test('nobody else reads the post, and the answer covers these words', async () => {
    const { desk, reply } = await asked('priya nair')
    expect(reply).toContain('Sent to Priya Nair')
    expect((await desk.reads('glastonbury-priya')).at(-1)).toContain('Policy 7, Procedure 1(i)')
    for (const user of ['glastonbury-dana', 'glastonbury-karen', 'glastonbury-marcy']) {
      expect(await desk.reads(user)).toEqual([])
    }
    const review = async (text: string) => {
      await desk.say('glastonbury-luis', 'check a draft')
      return desk.press('glastonbury-luis', 'Check it', { text, use: 'personal' })
    }
    expect(await review(post)).toContain('Naming a colleague')
    await desk.press('glastonbury-priya', 'Approve')
    expect(await review(`${post}\r\n`)).not.toContain('Naming a colleague')
    expect(await review('Happy fiftieth birthday to Priya at work!')).toContain('Naming a colleague')
  })

  test('an unknown name, oneself or no name brings the form back with the post kept', async () => {
    for (const [named, says] of [
      ['Somebody Else', 'I know nobody here called "Somebody Else"'],
      ['', 'Say who is named or shown'],
      ['Luis Ortega', 'nobody’s consent to name yourself'],
    ] as const) {
      const { desk, reply } = await asked(named)
      expect(reply).toContain(says)
      expect(reply).toContain(post)
      expect(await desk.store.list('approval')).toEqual([])
    }
  })

  test('silence is no consent: it never moves on to anybody else', async () => {
    const { desk } = await asked('priya.nair@glastonbury.example')
    for (let day = 21; day <= 30; day += 1) {
      desk.clock.set(`2026-11-${day}T15:00:00Z`)
      await desk.bot.tick()
    }
    expect((await desk.store.list('approval'))[0]?.keys[0]?.passed).toEqual([])
    desk.clock.set('2026-12-05T15:00:00Z')
    expect((await desk.reads('glastonbury-luis')).at(-1)).toContain('Expired without a decision')
  })
})

function approveIn(view: Awaited<ReturnType<ReturnType<typeof openDesk>['find']>>) {
  const buttons = view.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
  return buttons.find(({ label }) => label === 'Approve')?.request
}

function nameOf(id: string): string {
  const person = playgroundStaff().find((one) => one.id === id)
  if (!person) throw new Error(`nobody is ${id}`)
  return person.name
}
