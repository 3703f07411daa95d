import { expect, test } from 'vitest'
import { asksMe, unreadable } from '../../../src/reviews/readable.ts'

test.each([
  ['nothing', '', 'Paste the words'],
  ['blanks', ' \n\t ', 'Paste the words'],
  ['zero-width characters alone', '\u200b\u200d\ufeff\u2060', 'Paste the words'],
  ['direction marks alone', '\u202e\u200f', 'Paste the words'],
  ['the inside of a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\ufffd\ufffd', 'inside of a file'],
  ['lone surrogates', '\ud800\udc00\udbff x \ud800 \ud800', 'inside of a file'],
  ['a picture name', 'IMG_2041.JPG', 'only the name of a file'],
  ['several names', 'IMG_2041.JPG, IMG_2042.heic\nclip-3.mp4', 'only the name of a file'],
  ['a placeholder', '[image]', 'only the name of a file'],
  ['points and dashes', '... --- !!!', 'no words'],
])('%s cannot be read, and one line says what to do', (_, text, words) => {
  expect(unreadable(text, '')).toContain(words)
})

test.each([
  ['a post', 'The pool opens at nine.'],
  ['a post with a file name in it', 'See flyer.pdf for the hours of the pool.'],
  ['Spanish', '¡La piscina abre mañana!'],
  ['emoji', '🎉🎃'],
  ['Arabic, written right to left', '\u200fالمسبح مفتوح غدا\u200f'],
  ['Chinese', '泳池明天九点开放'],
  ['a family emoji with joiners', '👩‍👩‍👧 day on Saturday'],
  ['a disguised word', 'Move your d\u200ba\u200bmn cars'],
])('%s is read', (_, text) => expect(unreadable(text, '')).toBeUndefined())

test('a picture name is read once somebody says what the picture shows', () => {
  expect(unreadable('IMG_2041.JPG', 'our crew in uniform')).toBeUndefined()
})

test('a hostile text is answered at once', () => {
  // Of this process alone, however busy the machine is.
  const started = process.cpuUsage()
  for (const piece of ['a.jpg ', ' ', '[image]', 'a', '\ufffd', 'can i ']) {
    const text = piece.repeat(100_000 / piece.length)
    unreadable(text, '')
    asksMe(text)
  }
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000)
})

test.each([
  ['Can I post a photo of my crew?', true],
  ['¿Puedo usar el logo?', true],
  ['is it ok to share this on my page?', true],
  ['Can you guess how many lights are on the tree?', false],
  ['What is your favourite trail?', false],
  ['The pool opens Monday. Can I get a hurrah?', false],
])('"%s" asks the bot: %s', (text, isQuestion) => expect(asksMe(text)).toBe(isQuestion))
