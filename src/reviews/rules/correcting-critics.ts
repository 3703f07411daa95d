import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const correction =
  /\b(?:respectfully|with (?:all due )?respect|to (?:correct|clarify|set the record straight)|set(?:ting)? the record straight|(?:this|that|your|the) (?:claim|statement|figure|post|rumor|comment|number|assertion|characterization)s? (?:is|are|was|were|isn'?t|is not|has been)? ?(?:not (?:accurate|correct|true)|in(?:accurate|correct)|false|mislead\w*|untrue|wrong)|contrary to (?:what|claims|rumors|the post)|misinformation|misleading|we (?:would |must |have to |respectfully )?(?:disagree|dispute)|we'?d (?:encourage|ask|invite|urge) (?:you|everyone|folks) to (?:read|check|look|review)|before (?:repeating|sharing|posting|spreading)|not (?:accurate|the case|what happened|quite right)|(?:has|have|got) (?:it|the facts|the story) wrong|actually,? (?:the|we|our|it))\b/i
const critic =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Trustee|Councilman|Councilwoman|Councilor|Selectman|Selectwoman|Commissioner|Mayor|Representative)\.? [A-Z]\w+|@\w+|[A-Z][a-z]+,|you|your|commenters?|critics?|[Aa] resident|[Ss]ome(?:one| people| folks)? (?:wrote|say|said|claims?)|that claim|a (?:post|comment|rumor|video))\b/

function corrections(reading: Reading): Excerpt[] {
  return mentions(reading, critic)
    ? sentencesWith(reading, {
        all: [correction],
        none: [
          /\b(?:earlier post|our (?:earlier|previous|last) (?:post|notice)|we(?:'ve| have)? got|if we|correction:|we misstated|typo|we apologize|scam)\b/i,
        ],
      })
    : []
}

export const correctingCritics: Rule = {
  id: 'correcting-critics',
  title: 'Correcting a critic in public',
  why: 'A polite correction can inform or can read as a quarrel; a person should judge the tone.',
  advice: 'Keep to the fact and a link, and ask before you answer a named critic.',
  effect: 'asks',
  concepts: ['arguing-with-public', 'derogatory'],
  wider: { concepts: ['professional-conduct'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  find: corrections,
  examples: {
    flags: [
      { text: 'Mr. Tolman has it wrong: the contract was bid in May.', excerpt: 'has it wrong' },
      { text: 'With respect, Ms. Dunn, that figure is not accurate. See page 9.', excerpt: 'not accurate' },
    ],
    passes: [
      { text: 'Mr. Tolman has it framed in the lobby: our first map.', because: 'nothing is disputed' },
      { text: 'Correction: our earlier post gave the wrong date.', because: "it corrects the town's own words" },
      { text: 'Thanks for raising this, Ms. Dunn. The list is online.', because: 'nothing is disputed' },
    ],
  },
}
