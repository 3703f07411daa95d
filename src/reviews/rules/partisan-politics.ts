import { attachmentsWith, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { neutralParty, sideTaking } from '../signs/town-voice.ts'
import { partisanSigns } from '../words/partisan-politics.ts'

const game =
  /\b(?:scarecrow|bracket|bbq|chili|cookies?|pies?|mascot|costume|photo|pumpkin|pet|puppy|cutest|talent|mvp|all[- ]star|recipe|name (?:the|our)|snow ?plow|people'?s choice|logo|mural|color|flavor|book|playground design|sauce|ornament|teacher of|dish)\b/i
const neutral =
  /\b(?:polls? (?:are |is )?(?:open|close)|polling (?:place|hours|location)|register to vote|voter registration|sample ballot|absentee|early voting|vote by mail|candidates?'? (?:forum|night|debate|list)|nomination papers|democratic town meeting|election (?:day|results|workers|hours)|city clerk|town clerk|president'?s? day|presidential library|vice president|class president|board president|washington|lincoln|trump cards?|liberal (?:arts|portions|amounts?|leave)|conservation|republic\b|harris (?:st|street|rd|pond|park))\b/i

const patterns: Pattern[] = [
  {
    all: [
      /\b(?:[Vv]ote|[Vv]oting|VOTE) (?:for )?(?!For\b|YES\b|NO\b|Here\b|Today\b|Now\b|Monday|Tuesday|By\b|On\b|In\b|At\b)[A-Z][a-z]+\b|\b(?:re-?elect|elect) (?:[A-Z]|our|a new|him|her)|\b(?!(?:Candidates?|Nominees?|Elections?|Races?|Forums?|Debates?|Seats?|Papers|Openings?|Applicants?|Ballots?|Questions?|Voting|Polls?|Terms?) )[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:4|for) (?:[Gg]overnor|[Pp]resident(?!s)|[Mm]ayor|(?:[A-Z]\w+ )?[Cc]ouncil|[Cc]ongress|[Ss]enate|[Ss]chool (?:[Bb]oard|[Cc]ommittee)|[Ss]elect ?[Bb]oard|[Tt]rustee|[Ss]tate [Rr]ep|[Ss]electman|[Ss]heriff)/,
    ],
    none: [game, neutral],
  },
  {
    all: [
      /\b(?:vote|voting) (?:yes|no|'yes'|"yes"|'no'|"no"|them out|him out|her out|her in|him in|against|in favor|down|blue|red|democrat\w*|republican)\b|\b(?:yes|no) on (?:question|prop\w*|measure|article|the|ballot|issue|\d)|\b(?:support|defeat|pass|oppose|reject|kill|back) (?:the |this )?(?:question|override|referendum|ballot|bond|levy|proposition|prop|measure|article \d)/i,
    ],
    none: [
      game,
      /\b(?:if you wish to vote yes|a yes vote (?:means|would)|board voted|council voted|voted (?:no|yes|against) because)\b/i,
    ],
  },
  {
    all: [
      /\b(?:republicans?|democrats?|democratic party|GOP|dems?|MAGA|trump|biden|harris|obama|desantis|newsom|aoc|pelosi|clinton|bernie|jd vance|libertarians?|socialists?|communists?|marxists?|left[- ]?wing\w*|right[- ]?wing\w*|the radical left|far[- ](?:left|right)|liberals|conservatives|woke|antifa|tea party|green party|working families party)\b/i,
    ],
    none: [
      neutral,
      neutralParty,
      /\b(?:both (?:parties|republicans|democrats)|republicans and democrats|democrats and republicans|all parties|committee (?:meets|meeting)|bernie'?s (?:pizza|deli)|barn ?dance|woke up|just woke|cards?)\b/i,
    ],
  },
  {
    all: [
      /\b(?:keep (?:\w+ ){1,2}(?:blue|red)|(?:blue|red) wave|turn (?:\w+ ){1,2}(?:blue|red)|drain the swamp|no kings|let'?s go brandon|stop the steal|make \w+ great again|resist(?:ance)? (?:rally|now)|flip the (?:house|senate|board|council|seat)|our (?:candidate|guy|gal|next (?:mayor|senator|governor|selectman|trustee|state rep|president|councilor))|the right (?:candidate|choice|man|woman) for|campaign (?:rally|event|fundraiser|kick-?off|office|headquarters|sign|donation|volunteers)|lawn signs?|get out the vote for|party (?:picnic|rally|fundraiser|headquarters|committee picnic)|proud to (?:support|endorse)|throw (?:the|those) bums out|vote (?:these|those|the) \w+ out|elect(?:ed)? again)\b/i,
    ],
    none: [
      game,
      /\b(?:remove|taken down|rules? (?:for|on)|political signs (?:must|may)|holiday party|birthday party)\b/i,
    ],
  },
  { all: [/\b(?:voten|vota|votar) por [A-Z]|\breelij\w+/] },
]

/** The same as a picture: a face with a slogan, a campaign's sign. */
const shown: Pattern = {
  all: [
    /\b(?:re-?elect|campaign (?:logo|sign|button|poster|banner|flyer|sticker|shirt|hat)s?|paid for by|(?:yard|lawn) signs? for|vote (?:for|yes|no)\b|for (?:mayor|council|trustee|selectman|select ?board|senate|governor|congress|president|sheriff)\b|maga hat|party (?:banner|booth|logo))/i,
  ],
  none: [
    /\b(?:no campaign|blurred|covered|removed|both campaigns|ballot box|polling place|sample ballot|18\d\d|19[0-6]\d|museum)\b/i,
  ],
}

export const partisanPolitics: Rule = {
  id: 'partisan-politics',
  title: 'Taking a side in politics',
  why: 'An account of the town speaks for everyone, so it takes no side for a candidate, a party or a ballot question.',
  advice: 'Take the side out; when and where to vote is fine.',
  effect: 'forbids',
  concepts: ['partisan-politics'],
  wider: { concepts: ['laws-apply', 'professional-conduct', 'companion-policies'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => [...sentencesWith(reading, ...patterns, ...sideTaking), ...attachmentsWith(reading, shown)],
  signs: partisanSigns,
  examples: {
    flags: [
      { text: 'Four more years for our sheriff, who saved the marina!', excerpt: 'Four more years' },
      { text: 'The challenger wants to sell the armory, remember that in the booth.', excerpt: 'challenger' },
      { text: 'Trustee Nero kept taxes flat. Keep that in mind when you mark your ballot.', excerpt: 'in mind' },
      { text: 'A No vote is a vote for potholes.', excerpt: 'a vote for' },
      { text: "Let's keep her where she is come November.", excerpt: 'come November' },
      { text: 'Byrd is the only grown-up in this race.', excerpt: 'only grown-up' },
      { text: 'Re-elect Monroe, she gets roads done!', excerpt: 'Re-elect' },
      { text: 'Trustee Hale fought for these lights, think of it at the polls', excerpt: 'fought for' },
      { text: 'Vote NO on the override Tuesday.', excerpt: 'NO' },
      {
        text: 'A fine turnout at the fair.',
        attachments: ["Photo of our booth with a 'Paid for by Friends of Hale' banner"],
        excerpt: 'Paid for by',
      },
      { text: 'The Republicans picnic is Saturday, great folks', excerpt: 'Republicans' },
    ],
    passes: [
      { text: 'Voters in precinct 2 find us at the armory.', because: 'where to vote' },
      { text: 'The mayor reads to toddlers on Monday.', because: 'an event' },
      { text: 'Bring a pen: keep that in mind before you mail the form.', because: 'a form' },
      { text: 'Candidates for Selectman: Debra Noble and Karl Spin. Debate at 7.', because: 'both are named' },
      { text: 'Keep Exampleton clean come May: bags are free.', because: 'no one stands for office' },
      { text: 'A No vote is counted like a Yes vote.', because: 'how votes are counted' },
      { text: 'Leaf bags: leave them where they are come November.', because: 'leaves' },
      { text: 'The only parade in the race weekend is on Saturday.', because: 'no one stands for office' },
      { text: 'Voters enrolled as Republican may pick either ballot', because: 'a rule of the election' },
      { text: 'Polls are open 7 to 8. Vote at the high school.', because: 'election help takes no side' },
      { text: 'Vote for your favorite pumpkin at the library', because: 'a contest' },
      {
        text: 'Polls close at eight.',
        attachments: ['Photo of the ballot box at the polling place, no campaign signs'],
        because: 'it shows no side',
      },
      { text: "Offices are closed Monday for Presidents' Day.", because: 'a holiday' },
      { text: 'Book talk: playing your trump card in bridge', because: 'a card game' },
    ],
  },
}
