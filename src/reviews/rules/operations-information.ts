import { type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { operationSigns } from '../words/operations.ts'
import { unlessReported } from '../words/reporting.ts'

const works =
  /\b(?:milling|paving|repaving|plow(?:s|ing)?|salting|sanding|flush(?:ing)? hydrants?|hydrant flushing|sweep(?:ing|ers?)|crack ?seal\w*|striping|line painting|road ?work|construction|detours?|one lane|lane closures?|shut ?offs?|shutting off|water main|main break|outage|power lines|leaf (?:pick ?up|collection)|bulky waste|trash (?:pick ?up|collection)|recycling|tree (?:work|removal|crews?)|brush|crews?|trucks?|hiring|layoffs?|opening|closing|clos(?:es|ed)|reopen(?:s|ing)?|moving (?:to|the)|switching|new (?:\w+ )?(?:truck|engine|cruiser|software|system|hours|hires?|radios?|plow|ladder)|budget|inspections?|permits?|patrols?|checkpoint|staffing|schedule change|training|(?:won'?t|will not|isn'?t|not|delayed|late|early) (?:be )?(?:open(?:ing)?|run(?:ning)?|ready|back|reopening)|pump|broke down|back[- ]ordered|pushed back|postponed|cancell?ed|awarded|short \w+ trucks?|route change|(?:[A-Z][a-z]+ )(?:Pool|Rink|Beach|Library|Station) (?:won'?t|will|is|opens?|closes?|has|gets?)|the (?:pool|rink|transfer station|library|dump|senior center|town hall|rec center|boat launch|splash pad))\b/i
const when =
  /\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|tomorrow|tonight|today|this (?:week|weekend|month|morning|afternoon|fall|spring|summer|winter)|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday)|starting|starts?|begins?|until|through|all (?:week|day|month)|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2} to \d{1,2}|midnight|noon|soon|january|february|march|april|june|july|august|september|october|november|december|lunes|martes|miércoles|jueves|viernes|mañana)\b/i
const place =
  /\b(?:[A-Z][a-z]+ (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Hwy|Tpke|Turnpike|Hill|Park|Bridge)\b|Rt\.? ?\d+|Rte\.? ?\d+|Route \d+|Main\b|neighbors?|heads up|folks|fyi|psa|everyone|town|our (?:crew|dept|department|garage|station)|[Ww]e(?:'re| are|'ll| will)|at work|avoid|expect|take |[A-Z][a-z]+ (?:Pool|Rink|Beach|Library|Station|Field)\b)/
const shared =
  /\b(?:(?:shar\w+|saw|re-?post\w*|link|per|via|according to|as posted|announced|copied) (?:\w+ ){0,3}(?:from|on|by|to)? ?(?:the )?(?:town|village|city|official|news|courant|citizen)|official (?:page|site)|www\.|https?:)/i
const own =
  /\b(?:my (?:kid|son|daughter|dog|house|driveway|own|yard|road trip|gym|office hours)|restaurant|concert|game|movie|garage sale|yard sale|tag sale|birthday|church|school play|softball|vacation|beach|flight|band|gig|open mic|set list)\b/i

function news(reading: Reading): Excerpt[] {
  if (reading.sentences.some(({ text }) => shared.test(text))) return []
  if (reading.draft.approvals?.includes('operations-information')) return []
  return sentencesWith(reading, { all: [works, when, place], none: [own] })
}

export const operationsInformation: Rule = {
  id: 'operations-information',
  title: "News of the town's operations",
  why: "News of the town's work belongs on its own accounts unless the department's director agrees that you tell it.",
  advice: "Ask the director, or share the town's own post.",
  effect: 'needs-approval',
  concepts: ['operations-information'],
  use: 'personal',
  narrow: 'reputation',
  approval: 'operations-information',
  find: news,
  signs: unlessReported(operationSigns),
  examples: {
    flags: [
      { text: 'The SWAT team goes in at first light on Pine, wish us luck.', use: 'personal', excerpt: 'first light' },
      { text: 'Speed trap by the feed store until noon, take the back way.', use: 'personal', excerpt: 'Speed trap' },
      { text: 'FYI neighbors, paving starts on Oak St Tuesday.', use: 'personal', excerpt: 'paving starts' },
      { text: 'We are getting a new ladder truck next month!', use: 'personal', excerpt: 'new ladder truck' },
    ],
    passes: [
      {
        text: "Sharing the police department's post: a checkpoint on Saturday, plan a ride.",
        use: 'personal',
        because: 'the department said it itself',
      },
      { text: 'My cat is staging a raid on the pantry tonight.', use: 'personal', because: 'a cat' },
      {
        text: "Sharing from the town's page: paving starts on Oak St Tuesday.",
        use: 'personal',
        because: 'it is public already',
      },
      { text: 'My gym opening is Tuesday, everyone come', use: 'personal', because: 'not the town' },
    ],
  },
}
