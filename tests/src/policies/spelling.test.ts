import { expect, it } from 'vitest'
import { spellingOf } from '../../../src/policies/spelling.ts'

const right = spellingOf(
  new Map([
    ['page', 60],
    ['account', 80],
    ['acount', 2],
    ['permission', 30],
    ['post', 90],
    ['host', 1],
    ['offices', 2],
    ['office', 50],
  ]),
)

it.each([
  ['permision', 'permission'],
  ['permisison', 'permission'],
  ['teh', 'the'],
  ['pge', 'page'],
  // An example question shows the slip; the commoner word is still what is meant.
  ['acount', 'account'],
])('puts %s right: %s', (written, meant) => {
  expect(right(written)).toBe(meant)
})

it.each(['page', 'host', 'offices', 'cat', '2024', 'zoning'])('leaves %s alone', (word) => {
  expect(right(word)).toBe(word)
})
