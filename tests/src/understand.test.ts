import { expect, test } from 'vitest'
import { understand } from '../../src/understand.ts'

test.each([
  ['', 'home'],
  ['Hello!', 'home'],
  ['ayuda', 'help'],
  ['looks good to me', 'waiting-for-me'],
  ['LGTM', 'waiting-for-me'],
  ['sí', 'waiting-for-me'],
  ['what waits for me?', 'waiting-for-me'],
  ['Check a draft', 'start-review'],
  ['revisar un borrador', 'start-review'],
  ['publish an update', 'start-update'],
  ['Who has not signed?', 'acknowledgement-report'],
  ['mine', 'mine'],
  ['What is kept about me?', 'mine'],
  ['what do you know about me', 'mine'],
  ['Ask for a yes', 'start-approval'],
  ['Ask for permission', 'start-approval'],
  ['Report a violation or incident', 'start-report'],
  ['Signatures as a table', 'signatures'],
  ['Messages that did not arrive', 'failed-deliveries'],
  ['Minutes for payroll', 'payroll'],
  ['How long records are kept', 'records-due'],
  ['requests that wait', 'approval-queue'],
  ['May we remove a comment?', 'start-comment'],
  ['Where I reach you', 'choose-reach'],
  ['What people could not find', 'topics'],
  ['open questions', 'open-questions'],
  ['paper signatures', 'paper-list'],
  ['Can I sign the paper form online?', 'ask'],
  ['Can I post this?', 'ask'],
  ['ok to post a picture of my crew?', 'ask'],
  ['is it fine by me if they share it', 'ask'],
  ['approved by whom?', 'ask'],
  ['¿Puedo usar el logo?', 'ask'],
])('"%s" is %s', (words, kind) => {
  expect(understand(words).kind).toBe(kind)
})

test.each([
  ['check: Road closed Monday on Main St.', 'Road closed Monday on Main St.'],
  ['Review this draft:\nHappy Friday, Westmont!', 'Happy Friday, Westmont!'],
  ['Can I post this: "Our crew did a great job on Elm Street today"?', 'Our crew did a great job on Elm Street today'],
])('a pasted draft opens the review form with it: %s', (words, text) => {
  expect(understand(words)).toEqual({ kind: 'start-review', text })
})

test.each([
  ['Can we delete this comment: "You people never plow"?', 'You people never plow'],
  ['may we remove this comment?\nShame on all of you', 'Shame on all of you'],
  ['¿Podemos borrar este comentario: "Nadie limpia la calle"?', 'Nadie limpia la calle'],
  ['should we hide that comment on our page?', undefined],
  ['review a comment', undefined],
])('a comment to remove opens its form: %s', (words, text) => {
  expect(understand(words)).toEqual(text === undefined ? { kind: 'start-comment' } : { kind: 'start-comment', text })
})

test.each(['Can we delete comments that criticise us?', 'Who may remove a comment?', 'Can I delete this post?'])(
  'a question about comments stays a question: %s',
  (words) => expect(understand(words).kind).toBe('ask'),
)
