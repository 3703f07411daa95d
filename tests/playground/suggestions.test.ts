import { describe, expect, it } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { suggestionsFor } from '../../adapters/playground/suggestions.ts'
import type { Person } from '../../src/people.ts'
import { openDesk } from '../support/desk.ts'

const desk = openDesk()
let events = 0

async function reply(person: Person, send: ReturnType<typeof suggestionsFor>[number]['send']) {
  const [from] = person.addresses
  if (!from) return expect.fail(`${person.id} has no address`)
  events += 1
  const said =
    send.kind === 'words'
      ? { kind: 'words' as const, text: send.text }
      : { kind: 'press' as const, request: send.request, typed: {} }
  const answer = await desk.bot.handle({ id: `suggestion-${events}`, from, place: 'private', said })
  return answer.kind === 'nothing' ? expect.fail('no reply') : answer
}

describe.each(playgroundStaff())('what is suggested to $name of $town', (person) => {
  it('leads somewhere that is theirs to go', async () => {
    for (const { label, send } of suggestionsFor(person)) {
      const { kind, view } = await reply(person, send)
      if (label.startsWith('Ask ') || label.startsWith('Check ') || label.startsWith('Publish '))
        expect(kind).toBe('ask')
      expect(view.title, label).not.toMatch(
        /does not work|did not work|not open to you|do not know you|what do you need/i,
      )
      expect(view.title.length).toBeGreaterThan(0)
    }
    expect(desk.failures).toEqual([])
  })

  it('begins, for an employee, with a question that the policy answers', async () => {
    const [first] = suggestionsFor(person)
    if (first?.send.kind !== 'words' || person.roles.length > 1) return
    const { view } = await reply(person, first.send)
    expect(view.blocks.some((block) => block.kind === 'quote')).toBe(true)
  })
})
