import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { townDevicesSigns } from '../words/town-devices.ts'

const device =
  /\b(?:work|town|village|city|office|dept|department|station|company|issued|town-issued|village-issued|city-issued|library staff|patrol|squad|the desk)(?:'s)?[ -](?:\w+[ -]){0,2}(?:tablet|laptop|computer|phone|cell|iphone|ipad|pc|printer|copier|plotter|camera|drone|login|log-?in|wi-?fi|network|server|van|truck|printer|desktop|monitor|projector)\b/i
const using =
  /\b(?:on|from|with|using|use|used|off|over|via|borrow\w*|logged in(?:to)?|my|streaming|posting|printed|printing|gaming|sent from)\b/i
const own =
  /\b(?:I'?m|I|I've|me|my|mine|we|lol|us|streaming|posting|posted|watching|sent from|typed|typing|selling|betting|gaming)\b/i

export const townDevices: Rule = {
  id: 'town-devices',
  title: "Personal use of the town's equipment",
  why: "Personal posting from the town's devices or network falls under the policy, and nothing on them is private.",
  advice: 'Use your own device and connection, in your own time.',
  effect: 'forbids',
  concepts: ['town-devices'],
  use: 'personal',
  narrow: 'reputation',
  find: (reading) => [
    ...sentencesWith(reading, {
      all: [device, using, own],
      none: [
        /\b(?:broken|crash(?:ed|es)|logged off|shut (?:down|off|in)|never (?:put|use)|don't (?:put|use)|in training|down|outage|new (?:town|village|city) (?:website|app)|slow(?:est)? (?:wi-?fi|internet|computer|laptop|network|printer|system)|old|hate|surplus|auction|vote|budget|tax|public)\b/i,
      ],
    }),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:(?:taken|sent|posted|made|shot|edited|printed) (?:on|with|from|off) (?:a |the |his |her )?(?:town|village|city|work|issued)[- ]|posted from a (?:town|village|city))/i,
      ],
    }),
  ],
  signs: townDevicesSigns,
  examples: {
    flags: [
      { text: "Slow day, so I'm on my dating profile on the Town's laptop.", use: 'personal', excerpt: 'laptop' },
      { text: 'Playing fantasy football on my work laptop all week lol', use: 'personal', excerpt: 'work laptop' },
      {
        text: 'Printed 200 yard-sale flyers on the town copier, thanks boss, I owe you',
        use: 'personal',
        excerpt: 'town copier',
      },
      {
        text: 'Knitting patterns and a whole season of hockey, all hail the dispatch monitor',
        use: 'personal',
        excerpt: 'dispatch monitor',
      },
      { text: "Borrowed the rec department van for my sister's move", use: 'personal', excerpt: 'van' },
    ],
    passes: [
      {
        text: "The Town's laptop is so old, we love it at the museum.",
        use: 'personal',
        because: 'a thing of the past',
      },
      { text: 'My new laptop came today', use: 'personal', because: 'it is your own' },
      { text: 'The town website is down again', use: 'personal', because: 'it only speaks of it' },
      { text: 'I bought a surplus town laptop at auction for my gaming', use: 'personal', because: 'it was sold' },
      { text: 'Rented a van for my wedding', use: 'personal', because: "it is not the town's" },
    ],
  },
}
