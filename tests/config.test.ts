import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configSchema, readConfig } from '../adapters/config.ts'

describe('settings', () => {
  test('.env.example names every setting and no other, with its default', () => {
    const lines = readFileSync('.env.example', 'utf8')
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
    expect(lines.map((line) => line.split('=')[0]).sort()).toEqual(Object.keys(configSchema.shape).sort())
    const example = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]))
    expect(readConfig(example)).toEqual(readConfig({}))
  })

  test('README tells what each setting does', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(Object.keys(configSchema.shape).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  test('an address people reach is taken over https, and without it on this machine', () => {
    for (const address of ['https://desk.example', 'http://127.0.0.1:3978', 'http://[::1]:3978', 'http://localhost'])
      expect(readConfig({ PUBLIC_URL: address }).PUBLIC_URL).toBe(address)
  })

  test.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ MicrosoftAppType: 'Tenant' }, 'MicrosoftAppType'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET is not'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN is not'],
    [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }, 'OPENAI_MODEL is not'],
    [{ DATABASE_URL: 'mysql://127.0.0.1/town' }, 'DATABASE_URL (has to begin with postgres://)'],
    [{ PUBLIC_URL: 'desk.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'http://desk.example' }, 'PUBLIC_URL (has to be like https://desk.town.gov)'],
    [{ PUBLIC_URL: 'https://desk.example/policies' }, 'PUBLIC_URL'],
    [{ TEAMS_DEV: '1', HOST: '0.0.0.0' }, 'HOST has to be 127.0.0.1'],
  ])('malformed settings give one line that names the setting: %j', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words)
  })
})
