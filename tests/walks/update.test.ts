import { describe, expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { publish } from '../support/two-people.ts'

const newWords =
  'Be used for Town-related business, except to share a post that an official Town account has already published;'

async function previewed() {
  const desk = openDesk()
  await desk.say('glastonbury-marcy', 'publish an update')
  const preview = await desk.press('glastonbury-marcy', 'Show the differences', {
    policy: 'glastonbury-7',
    clause: 'Procedure 1(a)',
    text: newWords,
    effective: '2026-11-01',
  })
  return { desk, preview }
}

async function published() {
  const { desk } = await previewed()
  await publish(desk, 'glastonbury-marcy', 'glastonbury-thomas')
  return desk
}

describe('HR publishes an update and collects signatures', () => {
  test('the difference is shown before anything counts', async () => {
    const { desk, preview } = await previewed()
    expect(preview).toContain('1 clause reworded')
    expect(preview).toContain('Before: Policy 7, Procedure 1(a)')
    expect(preview).toContain('Nothing is published yet.')
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('a wrong head-count publishes nothing', async () => {
    const { desk } = await previewed()
    await desk.press('glastonbury-marcy', 'Choose who signs')
    expect(await desk.press('glastonbury-marcy', 'Send for a second yes', { headCount: '90' })).toContain(
      'You typed 90. Type 9 to confirm.',
    )
    expect(await desk.store.list('campaign')).toEqual([])
    expect(await desk.store.list('policy')).toEqual([])
  })

  test('after publishing, answers quote the new words and everyone is asked to sign', async () => {
    const desk = await published()
    expect((await desk.store.list('acknowledgement')).length).toBe(9)
    expect((await desk.reads('glastonbury-luis')).at(-1)).toContain('Please read: Social Media, Personal Use')
    const answer = await desk.say('glastonbury-luis', 'Can I use my personal account for Town-related business?')
    expect(answer).toContain(newWords)
  })

  test('reading, signing once, and the receipt', async () => {
    const desk = await published()
    const form = await desk.press('glastonbury-luis', 'Read and sign')
    expect(form).toContain('What changed for you: 1 clause reworded')
    const name = (await desk.store.list('acknowledgement')).length > 0 ? await nameOf(desk) : ''
    expect(await desk.press('glastonbury-luis', 'I acknowledge', { name: 'Somebody Else' })).toContain(
      'Please type your name as',
    )
    const receipt = await desk.press('glastonbury-luis', 'I acknowledge', { name: `  ${name.toUpperCase()} ` })
    const code = /Receipt ([0-9A-Z-]{14})/.exec(receipt)?.[1]
    expect(code).toBeDefined()
    const again = await desk.say('glastonbury-luis', 'mine')
    expect(again).toContain(`receipt ${code}`)
  })

  test('"I have a question" reaches HR and the signature stays open', async () => {
    const desk = await published()
    await desk.press('glastonbury-luis', 'I have a question')
    await desk.press('glastonbury-luis', 'Send the question', { question: 'Does sharing a snow alert count?' })
    expect((await desk.reads('glastonbury-marcy')).join('\n')).toContain('Does sharing a snow alert count?')
    expect((await desk.reads('glastonbury-luis')).join('\n')).toContain('Your question is on its way.')
  })

  test('delivered, opened and acknowledged are counted apart', async () => {
    const desk = await published()
    await desk.reads('glastonbury-luis')
    await desk.press('glastonbury-luis', 'Read and sign')
    const report = await desk.say('glastonbury-marcy', 'who has not signed?')
    expect(report).toMatch(/Asked to sign: 9/)
    expect(report).toMatch(/Delivered, not opened: 8/)
    expect(report).toMatch(/Opened, not signed: 1/)
    expect(report).toMatch(/Signed: 0/)
  })

  test('only HR publishes, and a town edits only its own policies', async () => {
    const desk = openDesk()
    expect(await desk.say('glastonbury-luis', 'publish an update')).toContain('Only Human Resources can do this.')
    await desk.say('charlton-teresa', 'publish an update')
    const reply = await desk.press('charlton-teresa', 'Show the differences', {
      policy: 'glastonbury-7',
      clause: '',
      text: 'x',
    })
    expect(reply).toContain('Choose one of your policies.')
  })

  test('in Charlton a copy of the signed form goes to the Town Administrator', async () => {
    const desk = openDesk()
    await desk.say('charlton-teresa', 'publish an update')
    await desk.press('charlton-teresa', 'Show the differences', {
      policy: 'charlton',
      clause: '§1.6',
      text: 'A user submitted response to an administrator post or video.',
    })
    const staff = (await desk.store.list('acknowledgement')).length
    expect(staff).toBe(0)
    await publish(desk, 'charlton-teresa', 'charlton-martin', {
      whom: 'everyone',
      why: 'Everyone may be asked to post.',
    })
    await desk.press('charlton-ray', 'Read and sign')
    const form = (await desk.reads('charlton-ray')).at(-1) ?? ''
    const name = /Type it as ([^.\n]+)\./.exec(form)?.[1] ?? ''
    await desk.press('charlton-ray', 'I acknowledge', { name })
    expect((await desk.reads('charlton-martin')).join('\n')).toContain(`${name} signed`)
  })

  test('a draft that stays a draft asks nobody to sign; a template with blanks cannot be published', async () => {
    const desk = openDesk()
    await desk.say('westmont-paula', 'publish an update')
    const preview = await desk.press('westmont-paula', 'Show the differences', {
      policy: 'westmont-62-79',
      clause: '§62-79(II)(6)',
      text: 'Employees may not sell Village-owned products through social media.',
    })
    expect(preview).not.toContain('asked to read and sign')
    expect(await desk.press('westmont-paula', 'Choose who signs')).toContain('nobody is asked to sign. Type 0')
    await desk.say('model-city-joyce', 'publish an update')
    const blocked = await desk.press('model-city-joyce', 'Show the differences', {
      policy: 'model-city',
      clause: '§3, Official Use (e)',
      text: 'Authorized employees posting content on behalf of the city may not include profanity.',
    })
    expect(blocked).toContain('There is a blank to fill in')
    expect(blocked).not.toContain('[Choose who signs]')
  })
})

async function nameOf(desk: ReturnType<typeof openDesk>): Promise<string> {
  const form = (await desk.reads('glastonbury-luis')).at(-1) ?? ''
  return /Type it as ([^.\n]+)\./.exec(form)?.[1] ?? ''
}
