import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const account =
  '(?:page|account|channel|profile|feed|group|instagram|facebook page|tiktok|twitter|youtube channel|snapchat|threads|bluesky|linkedin page|podcast|blog|discord|handle)'
const fresh = new RegExp(
  `\\b(?:welcome to|follow|like|check out|introducing|launch(?:ing|ed)?|announcing|meet|this is|we(?:'ve| have)? (?:just )?(?:started|created|made|opened|launched|set up|built)|I (?:just )?(?:started|created|made|opened|set up)|we(?:'re| are) (?:now )?(?:on|live on)|first post (?:on|from)|subscribe to|join us on|now on)\\b.{0,40}\\b(?:new|brand[- ]new|second|own|very own|first|official|our|another|backup)\\b.{0,40}\\b${account}\\b`,
  'i',
)
const started = new RegExp(
  `\\b(?:started|created|made|opened|launched|set up|built|welcome to|this is|the first post (?:of|on|from))\\b.{0,25}\\b(?:a|an|our|the|this) (?:\\w+[ -]){0,3}(?:new|second|backup|own|brand[- ]new)(?:[ -]\\w+){0,4} ${account}\\b`,
  'i',
)
const brandNew = new RegExp(
  `\\b(?:brand[- ]new|new official|official new|newest|new) (?:\\w+ ){0,4}${account}\\b.{0,40}(?:!|\\bof (?:the|our)\\b|\\bfor\\b|\\bis (?:live|here|up)\\b|$)`,
  'i',
)
const nowOn =
  /\b(?:our |the )?(?:brand[- ]new|new|very own) (?:[\w&]+ ){0,3}(?:TikTok|Instagram|Threads|Bluesky|Snapchat|YouTube|Nextdoor|Discord|Twitch)\b|\b(?:we'?re|we are|now|finally) (?:finally |now |live )?on (?:TikTok|Instagram|Threads|Bluesky|Snapchat|YouTube|Nextdoor|Discord|Twitch|Reddit|LinkedIn)\b/i

export const newAccount: Rule = {
  id: 'new-account',
  title: 'A new account for the town',
  why: 'A new page or channel has to be asked for and approved before it speaks for the town.',
  advice: 'Ask for the account first; post once it is approved.',
  effect: 'needs-approval',
  concepts: ['account-creation'],
  use: 'official',
  narrow: 'reputation',
  approval: 'account',
  find: (reading) => {
    if (reading.draft.approvals?.includes('account')) return []
    const ordinary =
      /\bnew page (?:in|of)\b|\b(?:water|utility|billing|tax|library|online|portal|bank|savings|user|web ?page|job|employee|customer) (?:\w+ )?(?:account|page|portal)\b|\bnew (?:book|chapter|school) group\b|\bplay ?group|support group|story ?time/i
    return sentencesWith(
      reading,
      { all: [fresh], none: [ordinary] },
      { all: [started], none: [ordinary] },
      { all: [brandNew], none: [ordinary] },
      { all: [nowOn] },
    )
  },
  examples: {
    flags: [
      { text: 'Welcome to our brand new Instagram account! Pictures soon.', excerpt: 'Instagram account' },
      { text: 'Guess what, we are now on TikTok!', excerpt: 'TikTok' },
    ],
    passes: [
      { text: 'Create your new online water account today', because: "a customer's account" },
      { text: 'A new page in the history of our library: the roof is done', because: 'a figure of speech' },
      {
        text: 'Welcome to our brand new Instagram account!',
        approvals: ['account'],
        because: 'the account was approved',
      },
    ],
  },
}
