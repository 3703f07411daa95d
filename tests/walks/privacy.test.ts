import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { recordKinds } from '../../src/records.ts'
import { requestSchema } from '../../src/requests.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from '../storage/sample-records.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const luis = 'glastonbury-luis'
const marcy = 'glastonbury-marcy'
/** Stands in everything Luis asks or confides, and in nothing else. */
const secret = 'xylophone'

/** Luis asks, sends a question to a person, has one about a policy, reports something and checks a draft. */
async function confided(): Promise<{ desk: Desk; supervisor: string }> {
  const desk = openDesk()
  const supervisor = (await directoryOf(desk, luis)).supervisor ?? ''
  await desk.say(luis, `How many weeks of parental leave do I get for my ${secret}?`)
  await desk.press(luis, 'Ask a person')
  await desk.press(luis, 'Send the question', { question: `How many weeks of leave for my ${secret}?` })
  await desk.store.change('acknowledgement', `glastonbury-7/1/${luis}`, causedBy('owe'), () => ({
    outcome: '',
    record: sampleAcknowledgement(`glastonbury-7/1/${luis}`, { person: luis, version: 1 }),
  }))
  await pressed(desk, luis, {
    kind: 'question-policy',
    acknowledgementId: `glastonbury-7/1/${luis}`,
    question: `Does this cover my ${secret}?`,
  })
  await pressed(desk, luis, { kind: 'send-report', about: 'violation', words: `Somebody took my ${secret}.` })
  await desk.say(luis, `check: I love my ${secret} more than this job.`)
  const kept = JSON.stringify([await desk.store.list('inquiry'), await desk.store.list('report')])
  expect(kept.split(secret).length - 1).toBe(3)
  // Something of Luis that his supervisor does see, so that there is more to look at.
  await desk.store.change('approval', 'a1', causedBy('asked'), () => ({
    outcome: '',
    record: sampleApproval('a1', { asker: luis }),
    deliveries: [{ ...sampleOrder('d1'), to: supervisor }],
  }))
  return { desk, supervisor }
}

async function directoryOf(desk: Desk, id: string) {
  const { playgroundStaff } = await import('../../adapters/playground/staff.ts')
  const person = playgroundStaff().find((one) => one.id === id)
  if (!person) throw new Error(`${desk} has no ${id}`)
  return person
}

let events = 0
async function pressed(desk: Desk, user: string, request: Record<string, unknown>): Promise<string> {
  events += 1
  const reply = await desk.bot.handle({
    id: `pressed-${events}`,
    from: { platform: 'playground', space: 'glastonbury', user },
    place: 'private',
    said: { kind: 'press', request, typed: {} },
  })
  return reply.kind === 'nothing' ? '' : viewAsText(reply.view)
}

/** Every request there is, its ids filled with every record there is. */
async function everyRequest(desk: Desk): Promise<Record<string, unknown>[]> {
  const lists = await Promise.all(recordKinds.map(async (kind) => (await desk.store.list(kind)).map(({ id }) => id)))
  const ids = lists.flat()
  return requestSchema.options.flatMap((option) => {
    const { properties = {}, required = [] } = z.toJSONSchema(option, { io: 'input', unrepresentable: 'any' })
    const fields = Object.entries(properties).map(([name, field]) => [name, valueFor(name, field)] as const)
    const wanted = fields.filter(([name]) => required.includes(name) || name.endsWith('Id'))
    const plain = Object.fromEntries(wanted)
    const named = wanted.filter(([name]) => name.endsWith('Id')).map(([name]) => name)
    if (named.length === 0) return [plain]
    return ids.map((id) => ({ ...plain, ...Object.fromEntries(named.map((name) => [name, id])) }))
  })
}

function valueFor(name: string, field: unknown): unknown {
  const schema = z.looseObject({ const: z.unknown().optional(), enum: z.array(z.unknown()).optional() }).parse(field)
  return schema.const ?? schema.enum?.[0] ?? (name === 'policy' ? 'glastonbury-7' : 'words')
}

describe('what somebody asks or confides', () => {
  test('stands in nothing that their supervisor can get, by any request and about any record', async () => {
    const { desk, supervisor } = await confided()
    const requests = await everyRequest(desk)
    expect(requests.length).toBeGreaterThan(300)
    const seen = [...(await desk.reads(supervisor))]
    for (const request of requests) seen.push(await pressed(desk, supervisor, request))
    seen.push(...(await desk.reads(supervisor)))
    expect(seen.filter((view) => view.includes(secret))).toEqual([])
    // What they do see: the request that Luis sent for their decision.
    expect(seen.some((view) => view.includes('The pool opens at nine on Saturday.'))).toBe(true)
  }, 60_000)

  test('stands where Luis sent it, so that the above can fail', async () => {
    const { desk } = await confided()
    expect((await desk.reads(marcy)).some((view) => view.includes(secret))).toBe(true)
  })

  test('and never becomes a number about them: no record counts what one person asked or checked', async () => {
    const desk = openDesk()
    const everything = async () => {
      const lists = await Promise.all(recordKinds.map((kind) => desk.store.list(kind)))
      return JSON.stringify(lists.map((list, at) => [recordKinds[at], list]))
    }
    for (let time = 0; time < 5; time += 1) {
      await desk.say(luis, 'How many weeks of parental leave do I get?')
      await desk.say(luis, 'Can I post on my own page after work?')
      await desk.say(luis, 'check: So proud of my crew today!')
    }
    const kept = await everything()
    expect(kept).toContain('"silent":5')
    expect(kept).not.toMatch(/luis|parental|proud/i)
  })
})
