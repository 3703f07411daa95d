import { namesPerson, someone } from '../names.ts'
import { attachmentsWith, type Pattern, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { hushedSubjects, hushHarmless, hushSigns, rivalPrices } from '../signs/people.ts'
import { madeReport } from '../signs/work-stories.ts'
import { leakSigns } from '../words/leaks.ts'
import { unlessReported } from '../words/reporting.ts'

const closedSession = /\b(?:(?:executive|exec|closed(?:-door)?)[ -]sessions?|closed (?:part|portion|half|piece) of)\b/i
const told =
  /(?<!\w)(?:told|said|says|heard|typed|type|minutes|notes|offer\w*|ceiling|vote[sd]?|decided|agreed|talked about|real|leak\w*|from|learned|discussed|came out|plan(?:s|ning)?|they(?:'re| are) \w+ing|already|fir(?:e|ed|ing)|hir(?:e|ed|ing)|cut(?:ting)?|sell(?:ing)?|sold|buy(?:ing)?|bought|raising|clos(?:e|ed|ing)|approved|picked|chose|rejected|packets?|memo|documents?|deal|\$ ?\d)\b/i
const leak =
  /\b(?:can'?t say (?:where|how|who)|don'?t (?:tell|say) (?:anyone|anybody|a soul|i told)|asked (?:me|us) not to (?:tell|say|share|repeat)|(?:didn'?t|did not) (?:hear|get) (?:it|this|that) (?:from (?:me|us)|here)|keep (?:this|it) (?:quiet|between us|on the (?:dl|down low)|to yourselves?|under)|(?:not|isn'?t|ain'?t) (?:been )?(?:public|announced|released|out|official) yet|(?:hasn'?t|haven'?t|has not|have not|hadn'?t|not) (?:yet )?(?:been )?(?:announced|released|made public|gone public|told the public|told anyone)|before (?:it|they|this|the news)(?:'s| is| are|'re)? (?:announced?|public|official|released)|(?:nobody|no one) (?:is|was)? ?(?:supposed to know|knows? (?:this |it )?yet)|off the record|(?:not|wasn'?t|isn'?t) supposed to (?:say|tell|share|post|be|know|see)|shouldn'?t (?:really |probably )?(?:be )?(?:say|shar|post|tell)\w*|between you and me|inside(?:r)? (?:info|information|scoop|source|tip|knowledge)|sneak(?:ed)? a (?:look|peek) at|a little birdie|leak(?:ed|ing)\b|internal (?:memo|e-?mail|document|report|spreadsheet|list|report|audit|numbers|affairs)|for internal use|not for (?:distribution|public)|confidential|top secret|hush[- ]hush|nda|no se lo digan|confidencial|secreto)\b/i
const openSecret =
  /\b(?:confidential(?:ly)? (?:papers?|documents?|shred\w*|support|hotline|help|counsel\w*|tips?|line|service|reporting|calls?|and free|drop|information\? bring|disposal|records? shred\w*)|(?:free|strictly|100%|completely|kept|remain|remains|are|is|be) (?:and |& )?confidential|anonymous|secret (?:santa|garden|recipe|ingredient|sauce)|public records?|water leak\w*|gas leak\w*|leak(?:ed|ing)? (?:pipe|water|main|valve|hydrant|roof|oil|hose)|roof (?:is )?leak\w*|confidentiality (?:training|policy)|shred day|(?:train|tank(?:er)?|pipe\w*|faucet|boat)(?:'s| is)? leak\w*|recipes?|receta|abuela|mole|informants? tell (?:me|us) there|tours? (?:at|on|daily|free)|as approved)\b/i
const access =
  /\b(?:I|we|me) (?:just |also |personally |only )?(?:typed?|typing|process(?:ed)?|pull(?:ed)?|saw|seen|handled?|scann?(?:ed)?|copied|stamp(?:ed)?|opened|read|looked at|ran|run|enter(?:ed)?|cut|print(?:ed)?|sat in on|take|took|looked up) (?:[\w']+ ){0,3}(?:minutes|packets?|payroll|files?|personnel|records?|applications?|bids?|evaluations?|memos?|claims?|abatements?|plates?|license|contracts?|paperwork|tax (?:file|return|bill|records)|reports?|case|checks|offers?|e-?mails?|spreadsheet|drafts?|(?:his|her|their|internal|secret) numbers|invoices|time ?sheets|bills|accounts?|complaints|911 calls|tickets|citations|resumes)\b|\b(?:came across|crossed|landed on|sitting on|left on) (?:my|the|our) (?:desk|copier|counter|printer)\b|\blooked (?:him|her|them|it|that|[A-Z]\w+) up (?:in|on|at)\b|\b(?:ran|running|run) (?:his|her|their|the|that|a|my \w+'?s?) (?:plates?|license|name|background)\b/i
// "Typed up the layoff letters today": the writer needs no "I" to have done it.
const paperwork =
  /(?:^|\bI |\b[Ww]e |\b[Jj]ust )(?:[Jj]ust )?(?:typ(?:ed|ing)|print(?:ed|ing)|stuff(?:ed|ing)|mail(?:ed|ing)|fil(?:ed|ing)|scann?(?:ed|ing)|process(?:ed|ing)|sign(?:ed|ing) off on|proofread(?:ing)?|saw|cut)(?: up| off| out)? (?:\w+ ){0,3}(?:lay-?off|termination|firing|denial|disciplinary|resignation|severance|offer|eviction|shut-?off|suspension|settlement) (?:letters?|notices?|papers?|checks?|forms?|packets?|agreements?)\b/i
// "Guess which selectman's brother is three years behind": gossip that leaves the name to the reader.
const guess: Pattern = {
  all: [
    /\b(?:guess|you(?:'d| would)n?'?t? (?:never )?(?:guess|believe)|want to know|wondering) (?:whose|which|what \w+|who (?:checked|came|comes|showed|walked|got|gets|owes|hasn'?t|can'?t|failed|flunked|is behind|had))\b/i,
    /\b(?:behind|owes?|divorce\w*|pregnant|showing|clinic|rehab|detox|arrested|drunk|affair|bankrupt\w*|evict\w+|foreclos\w+|tax (?:list|lien|bill)|on the list|custody|pills|ritalin|test(?:ed)? positive|fired|suspended|flunked|failed|background|food stamps|shut ?off)\b/i,
  ],
  none: [
    /\b(?:I|I'm|me|my|mine|this (?:guy|girl|mom|dad|gal)|us|our|contest|trivia|quiz|movie|episode|season|teams?|games?|behind the)\b/i,
  ],
}
const seen =
  /^(?:Just )?(?:Typed|Processed|Pulled|Saw|Scanned|Copied|Printed|Looked up|Peeked at) (?:[\w']+ ){0,3}(?:packets?|payroll|files?|personnel|applications?|evaluations?|memos?|claims?|abatements?|paperwork|contract|offer|resumes)\b/
const openingSoon: Pattern = {
  all: [
    /\b(?:low|lowest|high|highest|best|top|only) (?:bid|offer|quote)\b.{0,50}\d|\b[A-Z]\w+(?:'s| is| came in| was) (?:in )?(?:at|around|under|over) \$? ?\d[\d.,]* ?(?:k|m|mil|million|thousand|grand)\b/i,
    /\b(?:opens? (?:tomorrow|tonight|today|on \w+day|\w+day|next)|before (?:the|it|they|\w+day)|not (?:yet )?open\w*|sharpen|beat (?:it|that)|come in under|still time|open the envelopes|psst|sealed)\b/i,
  ],
  none: [/\b(?:auction|awarded|surplus|ebay|yard sale|house|realtor)\b/i],
}

// What residents let slip at a counter.
const counterTalk: Pattern = {
  all: [
    /\b(?:at|to|by|through|past|up to|in (?:line )?at) (?:our|my|the) (?:\w+ )?(?:window|counter|desk|office|line)\b/i,
    /\b(?:cried|crying|sobb\w+|confess\w+|admitted|begg\w+|broke down|husband|wife|ex\b|divorc\w+|bank(?:rupt\w*)?|evict\w+|foreclos\w+|custody|cheat\w+|drunk|broke|jail|affair|owes?|can'?t pay|couldn'?t pay|behind on|food stamps|assistance|relief|hardship)\b/i,
  ],
  none: [
    /\b(?:apply|application|available|eligible|forms?|open|hours|thank\w*|bank (?:holiday|is)|I (?:cried|begged|owe)|my (?:ex|husband|wife|bank))\b/i,
  ],
}

const bids =
  /\b(?:(?:low|lowest|high|highest|other|sealed|winning|competing|first|best) (?:bid(?:s|ders?)?|offer|quote|number|price)|bids? (?:is|are|was|were|came in|so far|from)|beat (?:the|their|that) (?:bid|number|quote)|before (?:the|tomorrow'?s|friday'?s|thursday'?s|monday'?s|tuesday'?s|wednesday'?s) (?:bid )?opening|rfp (?:scores?|rankings?|evaluation))\b/i
const bidSecret =
  /\b(?:before|opening|so far|beat|under \$?\d|at \$?\d|come in|number to|hint|tip|heads[- ]up|sealed|already|is \$|need to|going to)\b/i
const liveCall =
  /\b(?:units?|officers?|cops|engine \d+|rescue|ambulance|medics?|cruisers?|swat|pd|we(?:'re| are)|just (?:sent|dispatched)|dispatch(?:ed|ing)?|toned out|rolling|got a call|call came in|responding)\b.{0,60}\b(?:headed|heading|responding|en route|rolling|sent|going|dispatched|at|to|for)\b.{0,40}\b(?:domestic|overdose|od\b|welfare check|suicid\w*|assault|burglary|break-?in|doa|body|warrant|shots|disturbance|drunk|naked|psych|fight|drug|medical|\d{1,5} [a-z]+ (?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|ct|court|way|blvd|pl|place|terrace|circle)\b|\d{2,5} (?!(?:am|pm|tonight|today|tomorrow|o'?clock|minutes?|hours?|days?|people|percent|kids|cars|trucks|trees|new|more|or|and|to|for|at|on|in)\b)[a-z]+)/i
const operations =
  /\b(?:undercover|(?:that|it)(?:'s| is) (?:vice|narcotics|a narc|the drug unit|detectives)|unmarked (?:\w+ ){0,2}(?:car|truck|van|tahoe|explorer|charger|ford)|wear(?:s|ing) a wire|stake ?out|search warrant|raid (?:tomorrow|tonight|on|at|is)|surveillance|confidential informant|informants?|wiretap|sting operation|(?:dui|speed|seat ?belt) (?:trap|checkpoint) (?:is|at|on|tonight)|witness(?:es)? (?:name|is|are|list)|persons? of interest|evidence (?:room|photos|from))\b/i
const personnel =
  /\b(?:(?:is|was|are|getting|gets|got|about to (?:be|get)|being|be) (?:fired|canned|let go|terminated|axed|investigated|suspended|put on (?:paid |unpaid |admin\w* )?leave|demoted|laid off|disciplined)|on (?:paid|unpaid|admin\w*) leave|under investigation|personnel file|disciplinary (?:file|record|hearing)|evaluation (?:says|said|score)|last chance agreement|background check|shown the door|getting the (?:ax|axe|boot)|got the (?:ax|axe|boot)|(?:his|her|their) walking papers)\b/i
const owing =
  /\b(?:unpaid|overdue|in arrears|shame list|behind on|owes?|hasn'?t paid|haven'?t paid|past due|delinquent|bounced|shut ?off for nonpayment|got an abatement|applied for|came in for|foreclos\w+|hardship|fuel assistance|food stamps|snap benefits|on assistance|tax lien|fined)\b/i
const reporter =
  /\b(?:(?:it was|was) .{0,40} who (?:called|complained|reported|turned)|(?:the )?(?:complaint|tip|call) (?:came|was) (?:from|made by)|(?:who|that) (?:called|complained|reported|ratted|snitched) (?:on you|you in)|(?:who|wondering who|know who|asking who) (?:called|complained|reported|ratted|snitched|turned|dropped a dime)\b.{0,60}(?:: ?|\bit(?:'s| was| is)\b|\bnumber \d|\bhouse\b)|reported by)\b/i
const draftPaper =
  /\b(?:draft|unapproved|preliminary|unreleased|unsigned|first cut of the|early version of the) (?:\w+ ){0,5}(?:budgets?|plans?|reports?|memos?|ordinances?|lists?|contracts?|policy|audits?|layouts?|numbers|minutes|agreement|study|map|schedule|cuts|rates?|documents?|proposal)\b/i
const draftPublic =
  /\b(?:open (?:for|to) (?:public )?(?:comment|review)|public (?:hearing|comment|review|input|meeting)|comments? (?:on|about) the|available (?:at|on|online|for)|posted (?:at|on)|posted for|read (?:it|the) at|your (?:input|feedback|comments)|comment (?:by|period)|www\.|https?:|survey)\b/i

// "Your fuel assistance was denied": told to one person where everybody reads it.
const decided =
  /\b(?:your|his|her|their) (?:\w+ ){0,2}(?:assistance|benefits|snap|abatement|exemption|deferral|application|claim|appeal|hardship|account|payment plan)\b.{0,30}\b(?:denied|refused|rejected|approved|cut off|closed|past due|overdue|behind|under review)\b/i
const whyPrivate =
  /\b(?:because|since|over the limit|income|disabilit\w+|check|owe[sd]?|months? behind|unpaid|record|conviction|custody|divorce|bankruptcy|citizenship|status)\b/i

/** Words about an identifiable person's file: discipline, debts, complaints. */
function aboutFiles(reading: Reading): Excerpt[] {
  const outside = [
    /\b(?:I|I'm|me|my)\b.{0,15}\b(?:fired|suspended|laid off|terminated|investigated|owe|fined)\b/i,
    /\b(?:suspect|charged|arrested|governor|president|coach|player|congress\w*|senator)\b/i,
  ]
  return sentencesWith(
    reading,
    {
      all: [personnel],
      none: [
        ...outside,
        /\b(?:positions?|jobs|crash|fire|incident|cause|accident)\b.{0,25}\bunder investigation\b|\bunder investigation\b.{0,20}\bby\b/i,
      ],
    },
    {
      all: [owing, /\b(?:tax(?:es)?|bills?|water|sewer|rent|fees?|assistance|abatement|mortgage|fines?|lien)\b/i],
      none: [...outside, /\b(?:if|anyone|residents who|you|your|I|we|help with|forms|available|eligible|program)\b/i],
    },
    { all: [reporter], none: [/\b(?:thank|thanks|great job|(?:was|is) (?:me|us|I)\b)\b/i] },
    ...(reading.draft.use === 'personal' ? [counterTalk] : []),
    { all: [decided, whyPrivate], none: [...outside, /\b(?:if your|anyone|residents who|in general|for example)\b/i] },
  ).filter((excerpt) => {
    const text = excerpt.place === 'text' ? reading.plain.text.slice(excerpt.start, excerpt.end) : ''
    return namesPerson(text) || someone.test(text) || reading.sentences.some((sentence) => namesPerson(sentence.text))
  })
}

export const confidentialInformation: Rule = {
  id: 'confidential-information',
  title: 'Information that is not public',
  why: 'What you know only through your work and the public cannot ask for stays inside.',
  advice: 'Take this part out; wait until it is announced, or ask whether it is public.',
  effect: 'forbids',
  concepts: ['confidential-information', 'draft-documents'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...sentencesWith(
      reading,
      {
        all: [closedSession, told],
        none: [
          /\b(?:will (?:meet|enter|go|hold|convene)|agenda|pursuant|why (?:the|all|so)|too many|stop (?:the|hiding)|no more|behind|notice of|scheduled|closed to the public|items? \d+)\b/i,
        ],
      },
      {
        all: [leak],
        none: [
          openSecret,
          madeReport,
          ...(reading.draft.use === 'official'
            ? [/\b(?:results?|winners?|dates?|schedule) (?:have|has|haven'?t|hasn'?t)/i]
            : []),
        ],
      },
      {
        all: [access],
        none: [
          madeReport,
          /\b(?:your (?:bill|application|form|records?)|public|we (?:process|handle) (?:all|your|\d)|about the|the news|in the (?:paper|news|globe|packet online))\b/i,
        ],
      },
      {
        all: [bids, bidSecret],
        none: [
          /\b(?:auction|ebay|bid now|silent auction|opening bid|surplus|www\.|https?:|due (?:by|at)|are due|invitation|awarded|vote)\b/i,
        ],
      },
      {
        all: [liveCall],
        none: [
          /\b(?:please avoid|avoid the area|residents (?:should|are)|training|drill|parade|thank you|last (?:week|year|night's)|yesterday)\b/i,
        ],
      },
      {
        all: [operations],
        none: [
          /\b(?:movie|show|book|netflix|boss|mystery|thriller|club|not a fan|fan of|oppose|against (?:the|more)|i don'?t (?:want|like)|being watched)\b/i,
        ],
      },
      { all: [draftPaper], none: [draftPublic] },
      { all: [hushSigns, hushedSubjects], none: [hushHarmless, openSecret] },
      ...(reading.draft.use === 'personal' ? [{ all: [paperwork], none: [/\b(?:your|my own|for me)\b/i] }] : []),
      openingSoon,
      ...(reading.draft.use === 'personal' ? [guess] : []),
      ...(reading.draft.use === 'personal' ? [{ all: [seen], none: [/\b(?:my|our|in the (?:paper|news))\b/i] }] : []),
      rivalPrices,
    ),
    ...aboutFiles(reading),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:confidential|internal|unapproved draft|not for (?:release|distribution|publication)|do not (?:release|distribute|circulate)|embargo\w*|draft (?:stamp|water ?mark|memo|budget|report|minutes)|stamped draft|case file|police report|incident report|body ?cam|evidence|exec(?:utive)? session|personnel file|payroll|bid (?:sheet|tab)|sealed|evaluation|dispatch (?:screen|log)|cad screen|call log|screenshot of (?:an? )?(?:internal|work|staff|town|village|city|e-?mail|database|records?))\b/i,
      ],
      none: [/\b(?:public|released|posted|redacted|not confidential)\b/i],
    }),
  ],
  signs: unlessReported(leakSigns),
  examples: {
    flags: [
      {
        text: 'The man at the paint store is four quarters behind on meals tax, I processed the notice.',
        use: 'personal',
        excerpt: 'quarters behind',
      },
      {
        text: 'They already picked the new librarian and she has no idea, shh',
        use: 'personal',
        excerpt: 'already picked',
      },
      { text: "Guess which selectman's brother is three years behind on taxes.", use: 'personal', excerpt: 'brother' },
      { text: "Saw Beth's evaluation on the printer.", use: 'personal', excerpt: 'evaluation' },
      {
        text: "Tilcon's at 1.12 million and they open the envelopes at ten.",
        use: 'personal',
        excerpt: '1.12 million',
      },
      { text: 'Stuffed the layoff letters today, they go out Monday.', use: 'personal', excerpt: 'layoff letters' },
      { text: 'Karen Dole cried at our window, her husband emptied the account', use: 'personal', excerpt: 'cried' },
      { text: "You didn't hear it from me but the rink is being sold.", use: 'personal', excerpt: 'hear it from me' },
      { text: 'The announcement is Monday but the mechanics are being let go', use: 'personal', excerpt: 'let go' },
      { text: 'Units headed to 214 Birch for a domestic', use: 'personal', excerpt: '214 Birch' },
      { text: 'In exec session they agreed to cut the band teacher', use: 'personal', excerpt: 'exec session' },
      {
        text: 'Lowest bid so far is $88k, opening is Friday, sharpen your pencils',
        use: 'personal',
        excerpt: 'Lowest bid',
      },
    ],
    passes: [
      {
        text: 'The bids for the dock were opened in public on Friday; the tabulation is online.',
        use: 'official',
        because: 'it was public',
      },
      {
        text: 'My sister got her divorce papers stamped and we had cake.',
        use: 'personal',
        because: "one's own family's news",
      },
      {
        text: 'The Board wants to hear from you before it votes on the leash rule.',
        use: 'official',
        because: 'a hearing',
      },
      { text: 'Guess which team is three games behind.', use: 'personal', because: 'sport' },
      { text: 'Saw a fine review of our new trucks in the paper.', use: 'personal', because: 'published' },
      { text: "The school's at 1.12 million visitors.", use: 'personal', because: 'no bid' },
      { text: 'Stuffed 400 letters about the new bins today.', use: 'personal', because: 'no secret in them' },
      { text: 'Karen Dole came to our counter with cookies.', use: 'personal', because: 'nothing private' },
      { text: 'We kept it quiet: a birthday surprise for the director!', use: 'official', because: 'a party' },
      { text: 'Shred day: bring your confidential papers Saturday', use: 'official', because: "residents' own papers" },
      { text: 'The Board will meet in executive session at 6 PM', use: 'official', because: 'a meeting notice' },
      {
        text: 'From item 4 on it is an executive session, closed to the public',
        use: 'official',
        because: 'a notice of what nobody may hear',
      },
      {
        text: "We're shutting the splash pad at 8 tonight for cleaning",
        use: 'official',
        because: 'an hour is no address',
      },
      { text: 'The draft plan is open for public comment until May 1', use: 'official', because: 'it is published' },
    ],
  },
}
