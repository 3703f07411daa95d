import { describe, expect, test } from 'vitest'
import { drawMessages, drawModal } from '../../adapters/slack/draw.ts'
import { cardsOf } from '../../adapters/teams/draw.ts'
import { type View, viewSchema } from '../../src/view.ts'
import { cardProblems } from '../support/card-reader.ts'
import { openDesk } from '../support/desk.ts'
import { blockKitProblems, viewProblems } from '../support/slack-blocks.ts'

const odd: Record<string, string> = {
  nothing: '',
  'blanks alone': ' \n\t\u00a0 ',
  'hidden characters alone': '\u200b\u2060\ufeff',
  'the name of a picture': 'IMG_2041.JPG',
  'several names of files': '[image] IMG_2041.JPG, flyer.pdf',
  'the inside of a file': '\u0000\u0001\ufffd\ufffdPK\u0003\u0004',
  'half a character': 'Pool \ud83d opens Monday',
  'signs alone': '!!! ??? ...',
  'one picture character': '🎉',
  'the longest text that is read': 'The pool opens Monday. '.repeat(800),
  'one endless word': 'a'.repeat(19_000),
  'thousands of lines': 'x\n'.repeat(4_000),
  'a word with hidden characters': 'Move your d\u200ba\u2060mn cars',
  'look-alike letters': 'Move your \u0501\u0430mn cars',
  'letters of mathematics': 'Move your 𝐝𝐚𝐦𝐧 cars',
  'letters with heaps of accents': 'Move your d\u0338\u0315a\u0334m\u0337n\u0336 cars',
  'a right-to-left override': 'The pool \u202esnepo\u202c Monday',
  'Arabic and Hebrew': 'المسبح يفتح يوم الاثنين. הבריכה נפתחת ביום שני.',
  'markup of every kind':
    '<b>Hi</b> <!channel> <@U1> *bold* _it_ ~x~ `code` [a](javascript:alert(1)) <script>1</script> &amp; :smile:',
  'a hundred swear words': 'damn '.repeat(100),
  'a question': 'Can I post a photo of my crew?',
}

/** What each platform would refuse of a view. */
function problemsOf(view: View): unknown[] {
  return [
    ...(viewSchema.safeParse(view).success ? [] : ['no view']),
    ...drawMessages(view).flatMap(({ blocks }) => blockKitProblems(blocks, 'message')),
    ...viewProblems(drawModal(view, 'form').modal),
    ...cardsOf(view).flatMap((card) => cardProblems(card)),
  ]
}

describe.each(Object.entries(odd))('%s', (_, text) => {
  test.each(['official', 'personal'])(
    'as an %s draft is answered with one view that every platform can show',
    async (use) => {
      for (const person of ['charlton-ray', 'westmont-colin']) {
        const desk = openDesk()
        await desk.say(person, 'check a draft')
        const read = await desk.press(person, 'Check it', { text, use, attachments: text.slice(0, 2_000) })
        expect(desk.failures).toEqual([])
        expect(problemsOf(await desk.find(person, read.split('\n')[0] ?? ''))).toEqual([])
      }
    },
  )

  test('as a comment too', async () => {
    const desk = openDesk()
    await desk.say('charlton-grace', 'can we delete this comment')
    const read = await desk.press('charlton-grace', 'Look for grounds', { text })
    expect(desk.failures).toEqual([])
    expect(problemsOf(await desk.find('charlton-grace', read.split('\n')[0] ?? ''))).toEqual([])
  })
})

test.each([
  'a word with hidden characters',
  'look-alike letters',
  'letters of mathematics',
  'letters with heaps of accents',
])('%s hides nothing', async (name) => {
  const desk = openDesk()
  await desk.say('westmont-colin', 'check a draft')
  const read = await desk.press('westmont-colin', 'Check it', { text: odd[name] ?? '', use: 'official' })
  expect(read).toContain('Profane words')
})
