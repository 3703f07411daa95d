import { webApi } from '@slack/bolt'
import { expect, it } from 'vitest'
import { callFailure } from '../../adapters/slack/errors.ts'

it.each([
  ['a time-out', new DOMException('The operation was aborted due to timeout', 'TimeoutError'), 'unknown'],
  ['a lost connection', Object.assign(new Error('fetch failed'), { cause: { code: 'UND_ERR_SOCKET' } }), 'unknown'],
  ['nobody listening', Object.assign(new Error('fetch failed'), { cause: { code: 'ECONNREFUSED' } }), 'down'],
  ['no such host', Object.assign(new Error('fetch failed'), { cause: { code: 'ENOTFOUND' } }), 'down'],
])('%s counts as done only when it may have been', (_, original, kind) => {
  expect(callFailure(new webApi.WebAPIRequestError(original)).kind).toBe(kind)
})

it('takes whatever else is thrown for something that may have been done', () => {
  expect(callFailure('no error at all')).toEqual({ kind: 'unknown', why: 'unknown' })
})
