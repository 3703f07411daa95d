import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { undecidedSigns } from '../words/undecided.ts'

const tease =
  /\b(?:big (?:news|announcement|things?|surprise|changes?)|huge (?:news|announcement)|exciting (?:news|announcement)|something (?:big|special|huge|exciting)|stay tuned|can'?t (?:say|share|tell|spill|reveal)|(?:wait|waiting) (?:until|till|to) (?:you|to|tell|share)|(?:hint|spoiler)s?\b|coming soon|you(?:'re| are)? (?:all )?(?:going to|gonna|will) (?:love|flip|be (?:very |so )?happy)|(?:going to|gonna|will) be (?:very |so |really )?happy|lips are sealed|rumor has it|word is|sneak peek|watch this space|more (?:to come|soon)|wink)\b|😏|🤐|🤫/iu
const undecided =
  /\b(?:board|council|commission|committee|selectmen|select ?board|trustees|zoning|vote|votes|hearing|meeting|proposal|developer|development|project|site|plaza|contract|negotiat\w+|budget|deal|purchase|acquisition|business(?:es)?|restaurant|store|tenant)\b/i
const certain =
  /\b(?:camp|concert|parade|festival|class(?:es)?|story ?time|movie|registration|pool|santa|5k|playground (?:opens|opening)|ribbon[- ]cutting|grand opening|job fair|raffle|winner|lineup|line-?up|calendar|published|agenda is|see the agenda)\b/i
const stakes =
  /\b(?:if (?:the |this )?(?:[\w$.,-]+ ){0,5}(?:override|budget|referendum|question|levy|bond|article|measure|vote|proposal|tax|millage)\b.{0,30}\b(?:fails?|passes|does(?:n'?t| not) pass|is (?:rejected|approved|voted down)|goes down)|what(?:'s| is) at stake|at stake|(?:passing|approving|defeating|rejecting|losing) (?:the|this) (?:\w+ ){0,3}(?:override|referendum|levy|bond|tax|millage|measure|question) (?:keeps?|saves?|means|costs?|cuts?|closes?|pays)|without (?:the|this) (?:override|bond|levy|funding|increase))\b/i

function open(reading: Reading): Excerpt[] {
  const teasing =
    mentions(reading, undecided) && !mentions(reading, certain) ? sentencesWith(reading, { all: [tease] }) : []
  return [...teasing.filter((found) => found.place === 'text'), ...sentencesWith(reading, { all: [stakes] })]
}

export const undecidedMatters: Rule = {
  id: 'undecided-matters',
  title: 'A matter that is not decided',
  why: 'A hint at what a board has not decided, or at what a vote would bring, can give away plans or take a side.',
  advice: 'Ask before you post it; a link to the agenda is safe.',
  effect: 'asks',
  concepts: ['confidential-information', 'opinion-or-commitment'],
  use: 'official',
  narrow: 'reputation',
  find: open,
  signs: undecidedSigns,
  examples: {
    flags: [
      {
        text: 'You will be swimming in the new pool by June once the council signs off.',
        use: 'official',
        excerpt: 'signs off',
      },
      { text: 'Without the levy, expect fewer plows.', use: 'official', excerpt: 'levy' },
      { text: 'If the half-cent tax fails, two fields close.', excerpt: 'half-cent' },
      { text: 'Stay tuned, the Board votes on a huge project Monday', excerpt: 'Stay tuned' },
      { text: 'If the override fails, the library closes on Sundays.', excerpt: 'override fails' },
    ],
    passes: [
      {
        text: 'The board will hear the pool plan Monday; no decision has been made.',
        use: 'official',
        because: 'neutral',
      },
      { text: 'Voting yes on the chili: the judges meet at noon at the fair.', use: 'official', because: 'a contest' },
      { text: 'If the rain does not stop, the fields close.', because: 'the weather' },
      { text: 'Stay tuned for the summer concert lineup!', because: 'an event' },
      { text: 'The Board meets Monday. The agenda is online.', because: 'a meeting notice' },
    ],
  },
}
