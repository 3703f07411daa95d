import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { drivingSigns } from '../words/driving.ts'

const vehicle =
  '(?:plow|snow ?plow|truck|dump truck|loader|backhoe|excavator|mower|tractor|cruiser|squad car|patrol car|engine|ladder|fire truck|ambulance|rig|bus|van|sweeper|street sweeper|garbage truck|recycling truck|grader|zamboni|roller|paver|forklift|wheel|cab|skid ?steer|bucket truck|vac truck|unit)'
const operating = new RegExp(
  `\\b(?:from|in|inside|behind|at|driving|operating|running|piloting) (?:the|my|our|a|this) (?:(?:(?:wheel|seat|cab|controls) of (?:the|a|my|our) )?(?:\\w+ ){0,2})?${vehicle}\\b`,
  'i',
)
const moving =
  /\b(?:posting|tweeting|texting|typing|snapping|snap|filming|live|streaming|going live|selfie|recording|scrolling|video|greetings|hello|hi)\b/i
const wheel =
  /\b(?:while (?:I'?m |I )?(?:driv(?:e|ing)|plow(?:ing)?|mow(?:ing)?|operat(?:e|ing)|steer(?:ing)?|on (?:the|my) route)|at (?:a|the|this|every) red light|one hand on the wheel|behind the wheel|doing \d{2} (?:mph )?(?:on|down|in)|driving (?:rn|right now|lol)|mid[- ]route|text(?:ing)? and drive|manejando|al volante)\b/i

export const driving: Rule = {
  id: 'driving',
  title: 'Posting while driving or operating equipment',
  why: 'Posting while you drive or run a machine is a danger to you and to others.',
  advice: 'Stop, finish the run, and post it in a break.',
  effect: 'forbids',
  concepts: ['driving', 'work-time'],
  wider: { concepts: ['employees-standards', 'professional-conduct', 'laws-apply'], effect: 'asks' },
  use: 'personal',
  narrow: 'narrow',
  find: (reading) => [
    ...sentencesWith(
      reading,
      {
        all: [operating, moving],
        none: [
          /\b(?:parade|touch a truck|kids|my (?:own|new) (?:truck|van|car)|pickup truck|parked|day off|retired|passenger)\b/i,
        ],
      },
      {
        all: [wheel, /\b(?:I'?m|I|me|my|posting|typing|live|lol|selfie|filming|texting)\b/i],
        none: [
          /\b(?:don'?t|do not|never|no (?:texting|phones?)|no one should|put (?:the|your) phone|please|parade|saw|car in front|he was|she was|someone|my (?:kid|son|daughter|husband|wife))\b/i,
        ],
      },
    ),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:while driving|behind the wheel|dash(?:board)? (?:view|selfie|video)|from (?:the )?(?:driver'?s seat|moving)|driving selfie|speedometer)\b/i,
      ],
      none: [/\bdash ?cam of (?:my|own)\b/i],
    }),
  ],
  signs: drivingSigns,
  examples: {
    flags: [
      { text: 'Greetings from the seat of the loader', use: 'personal', excerpt: 'seat of the loader' },
      {
        text: 'Typing this at the wheel of the street sweeper',
        use: 'personal',
        excerpt: 'wheel of the street sweeper',
      },
      { text: 'Going live from the street sweeper, hi all', use: 'personal', excerpt: 'street sweeper' },
      { text: 'Typing this at a red light lol', use: 'personal', excerpt: 'red light' },
      { text: 'Sixty mph and swiping, she said hi back', use: 'personal', excerpt: 'swiping' },
    ],
    passes: [
      { text: 'Greetings from the seat of the county', use: 'personal', because: 'a courthouse town' },
      { text: 'Typing this at the library next to the truck lot', use: 'personal', because: 'nobody is driving' },
      { text: "Please don't text while driving", use: 'personal', because: 'safety advice' },
      {
        text: 'Kids loved sitting in the fire truck at the fair',
        use: 'personal',
        because: 'nobody is posting from it',
      },
      { text: 'Pulled over by the red barn to post this view', use: 'personal', because: 'stopped first' },
      { text: 'The traffic on Elm is back to normal', use: 'personal', because: 'nobody is posting from it' },
    ],
  },
}
