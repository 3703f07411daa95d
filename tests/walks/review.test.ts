import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { traceOf } from '../../adapters/log.ts'
import { realDisk } from '../../adapters/storage/disk.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import type { LanguageModel } from '../../src/ports.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { openDesk } from '../support/desk.ts'

const draft = 'Quixotic zebras parade Monday, you damn fools'

describe('what is kept', () => {
  test('is told before the first paste, once per person and policy version, and keeps nobody from going on', async () => {
    const desk = openDesk()
    const told = 'Before you paste: what is kept'
    expect(await desk.say('glastonbury-luis', 'check a draft')).toContain(told)
    const result = await desk.press('glastonbury-luis', 'Check it', { text: draft, use: 'official' })
    expect(result).toContain('Must change')
    expect(await desk.say('glastonbury-luis', 'check a draft')).toContain(told)
    const form = await desk.press('glastonbury-luis', 'I see', { text: draft, use: 'personal' })
    expect(form).not.toContain(told)
    expect(form).toContain(draft)
    expect(form).toContain('Nothing is kept here unless you send it')
    expect(await desk.say('glastonbury-luis', 'check a draft')).not.toContain(told)
    expect(await desk.say('glastonbury-priya', 'check a draft')).toContain(told)
    expect(await desk.store.list('notice')).toEqual([
      { id: 'glastonbury-luis/glastonbury-6/1', person: 'glastonbury-luis', policy: 'glastonbury-6', version: 1 },
      { id: 'glastonbury-luis/glastonbury-7/1', person: 'glastonbury-luis', policy: 'glastonbury-7', version: 1 },
    ])
  })

  test('does not hold for a newer version', async () => {
    const desk = openDesk()
    await desk.say('charlton-ray', 'check a draft')
    await desk.press('charlton-ray', 'I see')
    const [notice] = await desk.store.list('notice')
    const cause = { event: 'e', by: 'clock', why: 'test', at: '2026-11-20T15:00:00.000Z' }
    const older = { ...notice, id: 'x', person: 'charlton-emily', policy: 'charlton', version: 0 }
    await desk.store.change('notice', 'x', cause, () => ({ outcome: '', record: older }))
    expect(await desk.say('charlton-emily', 'check a draft')).toContain('Before you paste')
  })

  test('tells of a model only where one is connected, and offers a stranger nothing to press', async () => {
    const model = { fill: async () => undefined }
    expect(await openDesk({ model }).say('charlton-ray', 'check a draft')).toContain('language model')
    const read = await openDesk().say('charlton/somebody', 'check a draft')
    expect(read).toContain('Before you paste')
    expect(read).not.toMatch(/language model|I see/)
  })

  test('is no word of a draft, on disk or in the log', async () => {
    const folder = await temporaryFolder()
    const clock = { now: () => Date.parse('2026-11-20T15:00:00Z') }
    const lines: string[] = []
    const store = await openStore({ folder, clock, disk: realDisk, log: (line) => void lines.push(line) })
    const failing = { fill: async () => Promise.reject(new Error(`no answer to ${draft}`)) }
    const desk = openDesk({ store, model: failing })
    await desk.say('glastonbury-luis', `check: ${draft}`)
    await desk.press('glastonbury-luis', 'I see', { text: draft })
    await desk.press('glastonbury-luis', 'Check it', { use: 'official', attachments: 'a xylophone in the yard' })
    await desk.say('glastonbury-luis', `can we delete this comment: "${draft}"`)
    await desk.press('glastonbury-luis', 'Look for grounds')
    await desk.say('glastonbury-luis', 'check a draft')
    await desk.press('glastonbury-luis', 'Check it', { text: '\u0000\ufffd\u0001 zebras' })
    // Something is kept, so that a find of nothing means something.
    expect((await store.list('notice')).length).toBeGreaterThan(0)
    await store.close()
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const kept = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    const logged = [...lines, ...desk.failures.map((failure) => JSON.stringify(traceOf(failure)))]
    expect(kept.join('\n')).toContain('glastonbury-luis')
    for (const word of ['zebras', 'uixotic', 'parade', 'fools', 'xylophone']) {
      expect([...kept, ...logged].filter((one) => one.includes(word))).toEqual([])
    }
  })
})

describe('"Ask Human Resources" under a review', () => {
  const unclear = 'Loved the parade of the Town!'

  async function reviewed() {
    const desk = openDesk()
    await desk.say('glastonbury-luis', `check: ${unclear}`)
    const read = await desk.press('glastonbury-luis', 'Check it', { use: 'personal' })
    expect(read).toContain('Let a person look at this first')
    return desk
  }

  test('sends the question with the draft that was left in the form', async () => {
    const desk = await reviewed()
    expect(await desk.press('glastonbury-luis', 'Ask Human Resources')).toContain(unclear)
    expect(await desk.store.list('inquiry')).toEqual([])
    expect(await desk.press('glastonbury-luis', 'Send the question', { question: ' ' })).toContain(unclear)
    await desk.press('glastonbury-luis', 'Send the question', { question: 'Is this fine?' })
    const [inquiry] = await desk.store.list('inquiry')
    expect(inquiry).toMatchObject({ owner: 'glastonbury-marcy', question: 'Is this fine?', draft: unclear })
    expect((await desk.reads('glastonbury-marcy')).at(-1)).toContain(unclear)
  })

  test('sends the question alone when the draft was taken out', async () => {
    const desk = await reviewed()
    await desk.press('glastonbury-luis', 'Ask Human Resources')
    await desk.press('glastonbury-luis', 'Send the question', { question: 'May I praise the parade?', draft: '' })
    expect(JSON.stringify(await desk.store.list('inquiry'))).not.toContain('Loved')
    expect((await desk.reads('glastonbury-marcy')).at(-1)).not.toContain('Loved')
  })

  test("cannot be filled from somebody else's review", async () => {
    const desk = await reviewed()
    const request = { kind: 'start-inquiry', review: 'event-2' }
    const other = await desk.bot.handle({
      id: 'other',
      from: { platform: 'playground', space: 'glastonbury', user: 'glastonbury-priya' },
      place: 'private',
      said: { kind: 'press', request, typed: {} },
    })
    expect(other.kind).toBe('ask')
    expect(JSON.stringify(other)).not.toContain('Loved')
  })
})

test('a model that is connected can send a clear draft to a person, and says that it was a model', async () => {
  const words = 'could not pour water out of a boot'
  const reply = { findings: [{ rule: 'derogatory', quote: words, opinion: 'breach' }] }
  const model: LanguageModel = { fill: async (schema) => schema.parse(reply) }
  const check = async (desk: ReturnType<typeof openDesk>) => {
    await desk.say('glastonbury-nadia', `check: The harbor master ${words}.`)
    return desk.press('glastonbury-nadia', 'Check it', { use: 'official' })
  }
  expect(await check(openDesk())).not.toContain('Let a person look at this first')
  const read = await check(openDesk({ model }))
  expect(read).toContain('Let a person look at this first')
  expect(read).toContain('A language model pointed at this')
})

describe('what is no draft', () => {
  const cases: [string, string, string][] = [
    ['nothing', '', 'Paste the words you want to post first.'],
    ['hidden characters alone', '\u200b\u200b', 'Paste the words you want to post first.'],
    ['the name of a picture', 'IMG_2041.JPG', 'only the name of a file'],
    ['the inside of a file', '\u0000\u0001\ufffd\ufffdPK\u0003\u0004', 'inside of a file'],
    ['50,000 characters', 'The pool opens. '.repeat(3_125), 'That is too long'],
    ['a question', 'Can I post a photo of my crew?', 'reads like a question to me'],
    ['a disguised word', 'Move your d\u200b\u0430mn cars', 'hidden or look-alike characters'],
    ['a right-to-left override', 'The pool \u202esnepo\u202c Monday', 'hidden or look-alike characters'],
  ]

  test.each(cases)('%s is answered with one clear view', async (_, text, words) => {
    const desk = openDesk()
    await desk.say('charlton-ray', 'check a draft')
    expect(await desk.press('charlton-ray', 'Check it', { text, use: 'official' })).toContain(words)
    expect(desk.failures).toEqual([])
  })
})

describe('the form knows what it can', () => {
  test('offers whoever posts for the town the account of their department, and everybody else their own', async () => {
    const desk = openDesk()
    const choice = async (person: string) => {
      await desk.say(person, 'check a draft')
      const { blocks } = await desk.find(person, 'Where does it go?')
      const [field] = blocks.flatMap((block) => (block.kind === 'input' && block.name === 'use' ? [block.field] : []))
      return field?.kind === 'choice' ? field : undefined
    }
    expect(await choice('glastonbury-nadia')).toMatchObject({ value: 'official/facebook/TownofGlastonbury' })
    expect(await choice('glastonbury-luis')).toMatchObject({ value: 'personal' })
    expect((await choice('glastonbury-luis'))?.options.map(({ label }) => label)).toEqual([
      'Town of Glastonbury on Facebook',
      'Town of Glastonbury on Instagram',
      'Glastonbury Parks & Recreation on Facebook',
      'Glastonbury Police Department on X',
      'Another account of the town',
      'My own account',
    ])
  })

  test('reads a chosen account as official, and passes its name to the request', async () => {
    const desk = openDesk()
    await desk.say('westmont-tasha', 'check: The water main on Cass Avenue is repaired.')
    const read = await desk.press('westmont-tasha', 'Check it', {
      use: 'official/x/WestmontVillage',
      postingAt: '2026-11-20T19:00',
    })
    expect(read).toContain('Read as a post on an account of the village (Village of Westmont on X).')
    expect(await desk.press('westmont-tasha', 'Post officially while off duty')).toContain('Village of Westmont on X')
  })

  test('asks again when the choice and the page named contradict each other', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-luis', 'check: Skating is on.')
    const read = await desk.press('glastonbury-luis', 'Check it', { use: 'personal', platform: '@townofglastonbury' })
    expect(read).toContain('Town of Glastonbury on Facebook is an account of the town. Choose where it goes.')
    expect(read).toContain('Skating is on.')
  })

  test('says what posting at once would be, and lets the clock decide nothing', async () => {
    const desk = openDesk()
    const check = async () => {
      const form = await desk.say('glastonbury-luis', 'check: My new puppy is here!')
      return { form, read: await desk.press('glastonbury-luis', 'Check it') }
    }
    const working = await check()
    expect(working.form).toContain('Now (Fri 10:00 AM EST) you are on duty until 11:30 AM.')
    expect(working.read).toContain('on duty until 11:30 AM: keep a post of your own for a break or after work.')
    desk.clock.set('2026-11-20T16:45:00Z')
    const pausing = await check()
    expect(pausing.form).toContain('you are on a break until 12:00 PM.')
    desk.clock.set('2026-11-21T15:00:00Z')
    const weekend = await check()
    expect(weekend.form).toContain('Now (Sat 10:00 AM EST) you are off duty.')
    expect(weekend.read).not.toContain('posting time')
    for (const { read } of [working, pausing, weekend]) expect(read).toContain('Nothing found in this draft')
  })

  test('asks for working hours that nobody has entered, and says which it cannot read', async () => {
    const desk = openDesk()
    const hours = 'When do you work?'
    expect(await desk.say('glastonbury-luis', 'check a draft')).not.toContain(hours)
    expect(await desk.say('glastonbury/somebody', 'check: My new puppy is here!')).toContain(hours)
    const moment = { use: 'personal', postingAt: '2026-11-20T10:00' }
    const again = await desk.press('glastonbury/somebody', 'Check it', { ...moment, schedule: 'mornings' })
    expect(again).toContain('I cannot read these working hours.')
    const read = await desk.press('glastonbury/somebody', 'Check it', { ...moment, schedule: 'Mon-Fri 08:00-16:30' })
    expect(read).toContain('Personal posting in working time')
  })
})
