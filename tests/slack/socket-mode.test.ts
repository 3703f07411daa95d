import { expect, it } from 'vitest'
import { createSlackApp } from '../../adapters/slack/app.ts'
import { createFakeBot } from '../support/fake-bot.ts'
import { botToken, startSlackApi, teamId } from '../support/slack-api.ts'
import { nextSocket } from '../support/slack-socket.ts'

it('answers a direct message and a command over a socket, and acknowledges both', async () => {
  const api = await startSlackApi()
  const failures: unknown[] = []
  const bot = createFakeBot(() => undefined)
  const config = { botToken, apiUrl: `${api.url}api/`, appToken: 'xapp-fake' }
  const app = createSlackApp({ bot, config, log: { failure: (_, error) => void failures.push(error) } })
  const connected = nextSocket(api.server)
  await app.start()
  const socket = await connected

  const event = {
    type: 'message',
    channel_type: 'im',
    user: 'UANNA',
    channel: 'DUANNA',
    ts: '1.1',
    text: 'hello there',
  }
  socket.deliver({ envelope_id: 'e1', type: 'events_api', payload: { event_id: 'Ev1', team_id: teamId, event } })
  const words = { command: '/policy', text: 'hello too', team_id: teamId, user_id: 'UANNA', trigger_id: 't1' }
  socket.deliver({
    envelope_id: 'e2',
    type: 'slash_commands',
    payload: { ...words, response_url: `${api.url}respond/none` },
  })

  await expect
    .poll(() => api.state.messages.map(({ text }) => text).sort())
    .toEqual(['You said\n\nhello there', 'You said\n\nhello too'])
  expect(socket.acknowledged.map(({ envelope_id }) => envelope_id).sort()).toEqual(['e1', 'e2'])
  expect(failures).toEqual([])
  await app.stop()
  await api.stop()
})
