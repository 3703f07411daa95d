import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Address, Person } from '../../src/people.ts'
import type { Messenger, Store } from '../../src/ports.ts'
import { buttonsOf, textOf } from '../support/card-reader.ts'
import { documents } from '../support/documents.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { memoryReferences } from '../teams/start-app.ts'

const knowledge = loadKnowledge('knowledge')
const staff = playgroundStaff()
  .filter(({ town }) => town === 'westmont')
  .map((person) => ({ ...person, addresses: [] }))

let slack: FakeSlack
let teams: FakeTeams
let bot: Bot
let store: Store
let failures: unknown[]

/** One bot, one store, the real Slack app and the real Teams app; nobody is linked yet. */
beforeEach(async () => {
  slack = await startFakeSlack()
  teams = await startFakeTeams()
  failures = []
  store = createMemoryStore()
  for (const person of staff) await keep(person)
  const messenger: Messenger = {
    send: (to, view, key) => messengerOf(to).send(to, view, key),
    replace: (at, view) => messengerOf(at.address).replace(at, view),
  }
  const directory = createStoreDirectory({
    store,
    fallback: createDirectory([], {}),
    homeSpace: () => undefined,
    townOf: async () => 'westmont',
  })
  const isStranger = async (address: Address) => (await directory.byAddress(address)) === undefined
  const clock = { now: () => Date.parse('2026-11-20T15:00:00Z') }
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  bot = createBot({ clock, store, directory, messenger, model: undefined, documents, log }, knowledge)
  const note = (_: object, message: string) => void failures.push(message)
  const app = createTeamsApp({
    bot,
    config: teamsConfigSchema.parse({ access: 'open-on-loopback', serviceUrl: teams.url }),
    references: memoryReferences(),
    log: { warn: note, error: note },
    isStranger,
  })
  const messengerOf = ({ platform }: Address) => (platform === 'slack' ? slack.messenger : app.messenger)
  await teams.connect(app)
  await slack.connect(bot, isStranger)
})
afterEach(async () => {
  await slack.stop()
  await teams.stop()
  expect([...failures, ...slack.failures, ...teams.problems]).toEqual([])
})

/** Tasha (hourly, Public Works) works for Denise in Westmont. */
const [tasha, denise] = ['UTASHA', 'UDENISE']
const emailOf = (id: string) => staff.find((person) => person.id === id)?.email ?? ''
const evening = { purpose: 'Tell residents about the water main repair.', account: 'facebook' }
const inSlack = { ...evening, from: '2026-11-20T18:00', until: '2026-11-20T20:00' }
const inTeams = {
  ...evening,
  'from#date': '2026-11-20',
  'from#time': '18:00',
  'until#date': '2026-11-20',
  'until#time': '20:00',
}
const reads = (user: string) => teams.cardsTo(user).map(textOf)

/** Gives people their accounts: who is in Slack, who is in Teams. */
async function meet(who: { slack: [string, string]; teams: [string, string] }): Promise<void> {
  const [slackUser, slackPerson] = who.slack
  const [teamsUser, teamsPerson] = who.teams
  slack.state.accounts.set(slackUser, { email: emailOf(slackPerson) })
  teams.accounts.set(teamsUser, { email: emailOf(teamsPerson).toUpperCase() })
  await slack.dm(slackUser, 'home')
  await teams.message(teamsUser, 'home')
}

describe('one request, whatever platform its people are on', () => {
  it('links each account by its e-mail, and tells each person once', async () => {
    await meet({ slack: [tasha, 'westmont-tasha'], teams: ['aad-denise', 'westmont-denise'] })
    expect(slack.messagesTo(tasha)[0]?.text).toContain('You are linked as Tasha')
    expect(reads('aad-denise')[0]).toContain('You are linked as Denise')
    await slack.dm(tasha, 'mine')
    expect(slack.messagesTo(tasha).at(-1)?.text).not.toContain('You are linked')
    expect(slack.state.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
  })

  it('is asked in Slack, decided in Teams, and told in Slack', async () => {
    await meet({ slack: [tasha, 'westmont-tasha'], teams: ['aad-denise', 'westmont-denise'] })
    await slack.command(tasha, 'ask to post after hours')
    await slack.submit(tasha, inSlack)
    await bot.tick()
    expect(reads('aad-denise').at(-1)).toContain('Tell residents about the water main repair.')
    await teams.press('aad-denise', 'Approve')
    await bot.tick()
    expect(slack.messagesTo(tasha).at(-1)?.text).toContain('Approved')
    expect(reads('aad-denise').at(-1)).toContain('Approved by Denise')
    await expectOne('approved', ['slack', 'teams'])
  })

  it('is asked in Teams, declined in Slack with a reason, and told in Teams', async () => {
    await meet({ slack: [denise, 'westmont-denise'], teams: ['aad-tasha', 'westmont-tasha'] })
    await teams.message('aad-tasha', 'ask to post after hours')
    await teams.press('aad-tasha', 'Send the request', inTeams)
    await bot.tick()
    expect(slack.messagesTo(denise).at(-1)?.text).toContain('Tell residents about the water main repair.')
    await slack.press(denise, 'Decline')
    await slack.submit(denise, { reason: 'The contractor posts it already.' })
    await bot.tick()
    expect(reads('aad-tasha').join('\n')).toContain('The contractor posts it already.')
    expect(slack.messagesTo(denise).at(-1)?.buttons).not.toContain('Approve')
    await expectOne('declined', ['slack', 'teams'])
  })

  it('is the same request when its approver decides on the other platform than the card came on', async () => {
    await meet({ slack: [denise, 'westmont-denise'], teams: ['aad-tasha', 'westmont-tasha'] })
    teams.accounts.set('aad-denise', { email: emailOf('westmont-denise') })
    await teams.message('aad-denise', 'home')
    await teams.message('aad-tasha', 'ask to post after hours')
    await teams.press('aad-tasha', 'Send the request', inTeams)
    await bot.tick()
    await teams.message('aad-denise', 'looks good')
    await teams.press('aad-denise', 'Approve')
    await bot.tick()
    expect(slack.messagesTo(denise).at(-1)?.text).toContain('Approved by Denise')
    expect(slack.messagesTo(denise).at(-1)?.buttons).not.toContain('Approve')
    await expectOne('approved', ['slack', 'teams'])
  })

  it('stands on both platforms for whoever wants that, and ends alike on both', async () => {
    await meet({ slack: [denise, 'westmont-denise'], teams: ['aad-tasha', 'westmont-tasha'] })
    teams.accounts.set('aad-denise', { email: emailOf('westmont-denise') })
    await teams.message('aad-denise', 'reach me')
    await teams.press('aad-denise', 'Both')
    expect(reads('aad-denise').at(-1)).toContain('in Slack and in Teams')
    await teams.message('aad-tasha', 'ask to post after hours')
    await teams.press('aad-tasha', 'Send the request', inTeams)
    await bot.tick()
    await bot.tick()
    expect(slack.messagesTo(denise).at(-1)?.buttons).toContain('Approve')
    await teams.press('aad-denise', 'Approve')
    await bot.tick()
    await bot.tick()
    expect(slack.messagesTo(denise).at(-1)?.text).toContain('Approved by Denise')
    expect(slack.messagesTo(denise).at(-1)?.buttons).not.toContain('Approve')
    expect(
      reads('aad-denise')
        .filter((card) => card.includes('Tell residents'))
        .at(-1),
    ).toContain('Approved by Denise')
    const sent = (await store.list('delivery')).filter(({ to }) => to === 'westmont-denise')
    expect(sent.map(({ sentAs }) => sentAs?.address.platform).sort()).toEqual(['slack', 'teams'])
  })

  it('cannot be decided by somebody else who got hold of the card', async () => {
    await meet({ slack: [tasha, 'westmont-tasha'], teams: ['aad-denise', 'westmont-denise'] })
    await slack.command(tasha, 'ask to post after hours')
    await slack.submit(tasha, inSlack)
    await bot.tick()
    const button = teams
      .cardsTo('aad-denise')
      .flatMap(buttonsOf)
      .find(({ label }) => label === 'Approve')
    const forged = { action: { type: 'Action.Execute', verb: 'press', data: button?.data }, trigger: 'manual' }
    const from = teams.activityOf('aad-mallory', 'private')
    await teams.post({ ...from, type: 'invoke', name: 'adaptiveCard/action', value: forged })
    expect((await store.list('approval')).map(({ status }) => status)).toEqual(['pending'])
  })
})

describe('an e-mail that a platform does not vouch for links nobody', () => {
  it.each([
    ['a guest of another workspace', { team_id: 'T2' }],
    ['a stranger of a shared channel', { is_stranger: true }],
    ['an account whose e-mail is not confirmed', { is_email_confirmed: false }],
    ['a closed account', { deleted: true }],
    ['a bot', { is_bot: true }],
  ])('%s in Slack', async (_, account) => {
    slack.state.accounts.set(tasha, { email: emailOf('westmont-tasha'), ...account })
    await slack.dm(tasha, 'mine')
    expect(slack.messagesTo(tasha).at(-1)?.text).toContain('Human Resources has to add you')
    expect(await store.list('link')).toEqual([])
  })

  it.each([
    ['a guest', { userRole: 'guest' }],
    ['an account invited from elsewhere', { userPrincipalName: 'tasha_gmail.com#EXT#@town.example' }],
  ])('%s in Teams', async (_, account) => {
    teams.accounts.set('aad-tasha', { email: emailOf('westmont-tasha'), ...account })
    await teams.message('aad-tasha', 'mine')
    expect(reads('aad-tasha').at(-1)).toContain('Human Resources has to add you')
    expect(await store.list('link')).toEqual([])
  })

  it('the name one signs in with does where the tenant has no e-mail', async () => {
    teams.accounts.set('aad-tasha', { email: null, userPrincipalName: emailOf('westmont-tasha') })
    await teams.message('aad-tasha', 'home')
    expect(reads('aad-tasha').at(-1)).toContain('You are linked as Tasha')
  })

  it('an answer comes all the same when Slack does not say', async () => {
    slack.fail('users.info', { error: 'missing_scope' })
    await slack.dm(tasha, 'Can I post photos of an accident scene?')
    expect(slack.messagesTo(tasha).at(-1)?.text).toContain('§62-79')
    expect(slack.failures.splice(0)).toHaveLength(1)
  })
})

async function keep(person: Person): Promise<void> {
  const cause = { event: `seed-${person.id}`, by: 'test', why: 'seed', at: '2026-11-20T15:00:00Z' }
  await store.change('person', person.id, cause, () => ({ outcome: '', record: person }))
}

/** One request in the records, and its messages went to these platforms. */
async function expectOne(status: string, platforms: string[]): Promise<void> {
  expect((await store.list('approval')).map((approval) => approval.status)).toEqual([status])
  const sent = await store.list('delivery')
  expect(sent.filter(({ state }) => state !== 'sent')).toEqual([])
  expect([...new Set(sent.map(({ sentAs }) => sentAs?.address.platform))].sort()).toEqual(platforms)
}
