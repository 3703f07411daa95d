import { describe, expect, it } from 'vitest'
import type { Activity } from '../../adapters/teams/activity.ts'
import { textOfHtml } from '../../adapters/teams/plain-text.ts'
import { heard } from '../../adapters/teams/read.ts'

const activity: Activity = {
  type: 'message',
  id: 'event-1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: { id: 'a:dana', conversationType: 'personal', tenantId: 'tenant' },
  from: { id: '29:dana', aadObjectId: 'dana' },
  recipient: { id: '28:bot' },
}

/** What the bot is asked, for an activity with these fields. */
function asked(fields: Partial<Activity>) {
  const result = heard({ ...activity, ...fields })
  if (result.kind !== 'asked') throw new Error(`Not asked, but ${result.kind}.`)
  return result.incoming
}

describe('words typed in Teams', () => {
  const mention = (text: string, id: string) => ({ type: 'mention', text, mentioned: { id } })

  it('lose the mention that calls the bot, and keep the name of anyone else', () => {
    const text = '<at>Countersign</at>&nbsp;may <at>Sam Lee</at> post 2 &lt; 3 &amp;amp; more?'
    const entities = [mention('<at>Countersign</at>', '28:bot'), mention('<at>Sam Lee</at>', '29:sam')]
    expect(asked({ text, entities }).said).toEqual({ kind: 'words', text: 'may Sam Lee post 2 < 3 &amp; more?' })
  })

  it('keep what looks like markup when Teams says it is plain', () => {
    expect(asked({ text: '&lt;b&gt;bold&lt;/b&gt;', textFormat: 'plain' }).said).toMatchObject({ text: '<b>bold</b>' })
  })

  it('may be missing, as with a picture alone', () => {
    expect(asked({ text: null }).said).toEqual({ kind: 'words', text: '' })
  })

  it('are told apart by chat, so that two chats may use the same id', () => {
    const other = { ...activity.conversation, id: 'a:sam' }
    expect(asked({}).id).not.toBe(asked({ conversation: other }).id)
    expect(asked({}).id).toBe(asked({}).id)
  })

  it.each([
    ['personal', undefined, 'private'],
    ['groupChat', undefined, 'shared'],
    ['channel', undefined, 'shared'],
    [undefined, true, 'shared'],
    [undefined, false, 'private'],
  ])('in a conversation of type %s, group %s, are %s', (conversationType, isGroup, place) => {
    const conversation = { id: 'c', ...(conversationType ? { conversationType } : {}), ...(isGroup ? { isGroup } : {}) }
    expect(asked({ conversation }).place).toBe(place)
  })

  it('come from the person’s directory account, or from their Teams id when there is none', () => {
    expect(asked({}).from).toEqual({ platform: 'teams', space: 'tenant', user: 'dana' })
    expect(asked({ from: { id: '29:guest' } }).from.user).toBe('29:guest')
  })
})

describe('a press in Teams', () => {
  it('joins the two halves of a moment and hands on the rest as strings', () => {
    const value = {
      request: { kind: 'mine' },
      msteams: {},
      'from#date': '2026-11-20',
      'from#time': '18:00:00',
      'until#date': '',
      'until#time': '',
      count: 3,
      done: true,
      nested: { a: 1 },
      none: null,
    }
    expect(asked({ value }).said).toEqual({
      kind: 'press',
      request: { kind: 'mine' },
      typed: { from: '2026-11-20T18:00', until: '', count: '3', done: 'true', nested: '', none: '' },
    })
  })

  it.each([
    { 'from#date': '2026-11-20', 'from#time': '' },
    { 'from#date': '', 'from#time': '18:00' },
    { 'from#time': '18:00' },
  ])('with half a moment is not handed on: %j', (half) => {
    expect(heard({ ...activity, value: { request: { kind: 'mine' }, ...half } }).kind).toBe('half-a-moment')
  })

  it('takes a draft that only looks like half a moment as a draft', () => {
    const value = { request: { kind: 'review' }, text: 'T18:00', 'postingAt#date': '', 'postingAt#time': '' }
    expect(asked({ value }).said).toMatchObject({ typed: { text: 'T18:00' } })
  })
})

describe('a message that Teams hands over as HTML', () => {
  it.each([
    ['<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
    ['<div>Salt &amp; light &#x1F44D; &#128077;</div>', 'Salt & light 👍 👍'],
    ['&amp;lt;not a tag&amp;gt;', '&lt;not a tag&gt;'],
    ['<emoji id="smile" alt="😀" title="Smile"></emoji> hi', '😀 hi'],
    ['<img alt="chart" src="x"> done', 'chart done'],
    ['<at id="0">Dana Reyes</at> &nbsp;said', 'Dana Reyes  said'],
    ['<a href="https://evil.example">our page</a>', 'our page'],
    ['a<script>alert(1)</script>b<style>p{}</style><!-- c -->', 'ab'],
    ['<ul><li>first</li><li>second</li></ul>', 'first\nsecond'],
    ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['&#1114112; &#xD800; &unknown;', '&#1114112; &#xD800; &unknown;'],
    ['', ''],
  ])('%j reads %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })
})
