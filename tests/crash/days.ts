import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Incoming } from '../../src/requests.ts'
import type { Built } from './built.ts'
import { linesOf, readPosted } from './platform.ts'
import type { Life, Told } from './town-process.ts'
import { nextEvent, type Screens } from './townspeople.ts'

/** What went on over all lives. */
export type Days = {
  kills: number
  events: number
  redelivered: number
  told: Told[]
  /** The bot's own clock when the last life ended. */
  now: number
  /** Lives that ended by themselves, and what they said. */
  wrong: string[]
}

type Town = { folder: string; built: Built; random: () => number; replicas: Life['store'][]; kills: number }

/** When the first life begins. */
export const monday = Date.parse('2026-11-16T14:00:00Z')
const stepMs = 15 * 60_000
const eventsPerLife = 8
const mostTries = 4
const mostAgain = 6
/** A life tells that it has begun, of each saved change and of each reply. */
const mostTold = 16

/**
 * Lets people work through days with a bot that is killed again and again, in every replica; what it did not answer is
 * delivered again, and some of what it did as well.
 */
export async function killThroughDays(town: Town): Promise<Days> {
  const { folder, random } = town
  const days: Days = { kills: 0, events: 0, redelivered: 0, told: [], now: monday, wrong: [] }
  const screens: Screens = new Map()
  const unanswered = new Map<string, { event: Incoming; tries: number }>()
  const answered: Incoming[] = []
  let posted = 0
  mkdirSync(folder, { recursive: true })

  const plan = (): Incoming[] => {
    // The oldest first; with several replicas one of them may still be at work on it.
    const again = [...unanswered.values()].slice(0, mostAgain)
    for (const { event } of again) unanswered.delete(event.id)
    const old = answered.filter(() => random() < 0.1)
    days.redelivered += again.length + old.length
    const fresh = Array.from({ length: eventsPerLife }, () => {
      days.events += 1
      return nextEvent(`event-${days.events}`, screens, days.now, random)
    })
    for (const { event, tries } of again) if (tries < mostTries) unanswered.set(event.id, { event, tries: tries + 1 })
    for (const event of fresh) unanswered.set(event.id, { event, tries: 1 })
    return [...again.map(({ event }) => event), ...fresh, ...old].sort(() => random() - 0.5)
  }

  const learn = (told: Told[]) => {
    for (const one of told) {
      days.told.push(one)
      if (one.what !== 'reply' || one.reply.kind === 'nothing') continue
      show(screens, one.user, one.reply.view)
      const event = unanswered.get(one.event)?.event
      if (event) answered.push(event)
      unanswered.delete(one.event)
    }
    answered.splice(0, answered.length - 20)
    const news = readPosted(folder, posted)
    posted += news.length
    for (const { user, view } of news) show(screens, user, view)
  }

  const lane = async (store: Life['store'], number: number) => {
    for (let life = 0; days.kills < town.kills; life += 1) {
      days.kills += 1
      days.now += life % 20 === 19 ? 9 * stepMs : stepMs
      const name = join(folder, `life-${number}-${life}`)
      const given: Life = {
        store,
        knowledge: town.built.knowledge,
        platform: folder,
        events: `${name}.events`,
        told: `${name}.told`,
        now: days.now,
      }
      writeFileSync(
        given.events,
        plan()
          .map((event) => JSON.stringify(event))
          .join('\n'),
      )
      const complaint = await liveAndDie(town.built.program, given, random)
      if (complaint) days.wrong.push(complaint)
      learn(linesOf<Told>(given.told))
    }
  }
  await Promise.all(town.replicas.map(lane))
  return days
}

/** Starts a process and kills it: mostly after it has told of some things and is at work on others, sometimes while it starts. */
async function liveAndDie(program: string, life: Life, random: () => number): Promise<string | undefined> {
  const child = spawn(process.execPath, [program, JSON.stringify(life)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const enough = 1 + Math.floor(random() * mostTold)
  const told = new Promise<void>((resolve) => {
    let dots = 0
    child.stdout.on('data', (data: Buffer) => {
      dots += data.length
      if (dots >= enough) resolve()
    })
  })
  if (random() < 0.05) await pause(random() * 400)
  else {
    // A life with less to tell than that ends at work on nothing.
    await Promise.race([told, ended, pause(2_000)])
    await pause(random() * 20)
  }
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL' ? undefined : `ended by itself: ${complaint}`
}

function show(screens: Screens, user: string, view: Screens extends Map<string, (infer V)[]> ? V : never): void {
  const before = screens.get(user) ?? []
  screens.delete(user)
  screens.set(user, [...before.slice(-5), view])
}
