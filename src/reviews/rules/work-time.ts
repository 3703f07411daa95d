import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { workTimeSigns } from '../words/work-time.ts'

const working =
  /\b(?:on the clock|(?:posting|tweeting|typing|scrolling|streaming|watching|gaming|shopping|live-?post\w*|selling|recording|filming|bored|hiding|chilling|slow day|sitting|killing time) (?:\w+ ){0,4}(?:at work|from work|at my desk|from my desk|on shift|on duty|from the (?:office|counter|desk|station|garage|shop|break room))|(?:at|from) (?:my|the) (?:work )?(?:desk|counter|office|dispatch) (?:rn|right now|atm|lol)|during (?:my|our|the) shift|getting paid to (?:scroll|post|tweet|watch)|company time|town time|village time|city time|in (?:a|this|the) (?:\w+ )?(?:staff |board |council |budget )?meeting (?:rn|right now|lol)|supposed to be working|from the desk rn|estoy en el trabajo|en horas de trabajo)\b/i

export const workTime: Rule = {
  id: 'work-time',
  title: 'Personal posting in working time',
  why: 'This is about the hour; not a word has to change.',
  advice: 'Post it in a break or after your shift.',
  effect: 'forbids',
  concepts: ['work-time'],
  use: 'personal',
  narrow: 'reputation',
  find: (reading) => {
    const said = sentencesWith(reading, { all: [working], none: [/\b(?:break|lunch|day off)\b/i] })
    if (said.length > 0) return said
    return reading.duty.kind === 'on-duty' ? [{ place: 'context', words: reading.duty.why }] : []
  },
  signs: workTimeSigns,
  examples: {
    flags: [
      {
        text: 'New puppy!',
        use: 'personal',
        postingAt: '2026-03-10T10:00',
        schedule: 'Mon-Fri 08:00-16:30',
        excerpt: 'scheduled working time',
      },
      { text: 'Bored at work, ask me anything', use: 'personal', excerpt: 'Bored at work' },
      { text: 'Getting paid to alphabetize my vinyl, ask me anything', use: 'personal', excerpt: 'Getting paid' },
      { text: 'The tollbooth is empty so I am crocheting a scarf', use: 'personal', excerpt: 'crocheting' },
    ],
    passes: [
      {
        text: 'New puppy!',
        use: 'personal',
        postingAt: '2026-03-10T12:10',
        schedule: 'Mon-Fri 08:00-16:30 (lunch 12:00-12:30)',
        because: 'it is a break',
      },
      {
        text: 'New puppy!',
        use: 'personal',
        postingAt: '2026-03-10T18:00',
        schedule: 'Mon-Fri 08:00-16:30',
        because: 'work is over',
      },
      { text: 'Watched the game last night after a long shift', use: 'personal', because: 'the shift was over' },
      { text: 'Day off! Crocheting a scarf for my desk', use: 'personal', because: 'a day off' },
    ],
  },
}
