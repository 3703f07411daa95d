import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reviewDraft } from '../../adapters/teams/read.ts'
import { understand } from '../../src/understand.ts'

/** Filled in when the app package is made. */
const placeholder = (name: string) => z.literal(`\${{${name}}}`)
const command = z.object({ title: z.string().max(32), description: z.string().max(128) })

/** The limits of schema 1.25; the file itself was checked against Microsoft's whole schema when it was written. */
const manifestSchema = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.25'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: placeholder('TEAMS_APP_ID'),
  developer: z.strictObject({
    name: z.string().max(32),
    websiteUrl: z.string(),
    privacyUrl: z.string(),
    termsOfUseUrl: z.string(),
  }),
  name: z.strictObject({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.strictObject({ short: z.string().max(80), full: z.string().max(4_000) }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  bots: z.tuple([
    z.strictObject({
      botId: placeholder('BOT_ID'),
      scopes: z.tuple([z.literal('personal'), z.literal('team'), z.literal('groupChat')]),
      isNotificationOnly: z.literal(false),
      supportsCalling: z.literal(false),
      supportsVideo: z.literal(false),
      supportsFiles: z.literal(true),
      commandLists: z.array(z.strictObject({ scopes: z.array(z.string()), commands: z.array(command).max(12) })).max(3),
    }),
  ]),
  composeExtensions: z.tuple([
    z.strictObject({
      botId: placeholder('BOT_ID'),
      commands: z.tuple([
        z.strictObject({
          id: z.string().max(64),
          type: z.literal('action'),
          context: z.array(z.enum(['message', 'compose', 'commandBox'])),
          title: z.string().max(32),
          description: z.string().max(128),
          fetchTask: z.literal(true),
        }),
      ]),
    }),
  ]),
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
  validDomains: z.array(z.string()).max(100),
})

const manifest = manifestSchema.parse(JSON.parse(readFileSync('adapters/teams/manifest.json', 'utf8')))

describe('the Teams manifest', () => {
  it('names the message action that the code answers', () => {
    expect(manifest.composeExtensions[0].commands[0]).toMatchObject({ id: reviewDraft, title: 'Check this draft' })
  })

  it('asks for no right to read what people write to each other', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/authorization|Message\.Read/)
  })

  it('offers only typed commands that are understood as commands', () => {
    const [personal] = manifest.bots[0].commandLists
    for (const { title } of personal?.commands ?? [])
      expect([title, understand(title).kind]).not.toEqual([title, 'ask'])
  })

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s at %d pixels square', (file, size) => {
    const png = readFileSync(`adapters/teams/${file}`)
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })
})
