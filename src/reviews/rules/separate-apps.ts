import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const tool =
  '(?:app|dashboard|hootsuite|buffer|tweetdeck|sprout(?: social)?|meta business(?: suite)?|business suite|creator studio|scheduler|phone|login|log-?in|browser|tool|software|console|tab|program)'
const shared = new RegExp(
  `\\b(?:same ${tool}|one ${tool} (?:for|with|does)|both (?:\\w+ ){0,4}accounts?|both (?:from|in|on|out of) (?:the |one |my )|(?:signed|logged) in(?:to)? (?:to )?both|wrong account|switch(?:ed|ing)? (?:accounts|between (?:my|the))|(?:scheduled?|post(?:ed|ing)|queued|sent|sending|tweet(?:ed|ing)|shared|using|use|through|via|from|on) (?:\\w+ ){0,3}(?:our|the|my) (?:city|town|village|work|office|dep(?:artmen)?t|official)(?:'s)? (?:\\w+ )?(?:hootsuite|buffer|dashboard|app|sprout|tweetdeck|business suite|creator studio|scheduler|social (?:media )?(?:login|tool|app|dashboard))|(?:my|personal) (?:own )?(?:\\w+ )?(?:account|profile|page)s? (?:\\w+ ){0,3}(?:next to|alongside|together with|along with) the (?:city|town|village)|(?:city|town|village|work) and (?:my )?personal (?:accounts?|pages?|profiles?)|same password)\\b`,
  'i',
)

export const separateApps: Rule = {
  id: 'separate-apps',
  title: 'Work and private accounts in one app',
  why: "When both live in one app or dashboard, a private post can go out in the town's name.",
  advice: 'Use one app for work and another for yourself.',
  effect: 'forbids',
  concepts: ['separate-apps'],
  cites: 'every',
  use: 'both',
  narrow: 'reputation',
  find: (reading) => [
    ...sentencesWith(reading, {
      all: [shared],
      none: [/\b(?:never|don'?t|do not|avoid|tip|switched to a separate)\b/i],
    }),
    ...attachmentsWith(reading, {
      all: [
        new RegExp(
          `${shared.source}|\\b(?:signed in to both|both the (?:city|town|village)|and the author'?s own|personal account (?:in|on) the same|account switcher)\\b`,
          'i',
        ),
      ],
    }),
  ],
  examples: {
    flags: [
      { text: 'Posted with our city Hootsuite, so handy', use: 'personal', excerpt: 'city Hootsuite' },
      { text: 'Oops, wrong account', use: 'official', excerpt: 'wrong account' },
    ],
    passes: [
      { text: 'Tip: never use the same password twice', use: 'official', because: 'advice' },
      { text: 'Report a pothole in the new city app', use: 'personal', because: "a residents' app" },
    ],
  },
}
