import { type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { jibeHarmless, jibeSigns } from '../signs/remarks.ts'
import { quarrelSigns } from '../words/quarrel.ts'

const patterns: Pattern[] = [
  {
    all: [
      /(?:^|[\s(])@\w+|\b(?:Mr|Mrs|Ms)\.? [A-Z]|\b(?:you|your|you're|sir|ma'?am|buddy|pal|sweetie)\b/i,
      /\b(?:wrong(?: again|,? as| about everything)|(?:you(?:'re| are)|flat|dead|just|so|completely|totally) wrong|^.{0,20}wrong[.!]|wrong!|false again|that'?s a lie|(?:stop|keep|quit) (?:lying|spreading|posting|making)|lying|you lie|nonsense|garbage|ridiculous|nice try|as usual|same as always|typical|do your (?:own )?(?:research|homework)|get your facts|check your facts|facts don'?t care|(?:you )?clearly (?:don'?t|didn'?t|haven'?t|never|can'?t)|(?:you )?obviously (?:don'?t|didn'?t|haven'?t)|no idea what you|know what you'?re talking|your (?:little |ridiculous |constant |usual )?(?:rant|tantrum|drama|nonsense|lies|conspiracy)|don'?t like it,? (?:then )?(?:move|leave)|(?:move|leave) (?:then|if you)|prove it|we(?:'re| are) done (?:here|arguing)|blah|lol (?:no|ok|sure)|yeah right|sure you did|try again|you again|every (?:single )?(?:day|week|time) with|how about you|sounds like a you problem|take (?:it|your) (?:elsewhere|business|complaints?)|run for office|attend a meeting for once|you people)\b/i,
    ],
    none: [
      /\b(?:wrong (?:way|number|bin|day)|clearly marked|stop (?:signs?|by)|if you spot|report|nonsense songs|please let us know)\b/i,
    ],
  },
  {
    all: [
      /\b(?:for the (?:last|hundredth|millionth|tenth|third|fifth|umpteenth) time|as we(?:'ve| have)? (?:already )?(?:said|told|explained) (?:\w+ )?(?:times|already|before|you)|how many times (?:do|must|will) we|I don'?t know how (?:else|many)|if (?:you'?d|you would|people would) (?:just |actually |bother)|since (?:nobody|no one|some people|you) (?:can|reads?|bother\w*|can'?t|won'?t|refuse)|sorry not sorry|not sorry)\b/i,
    ],
  },
  {
    all: [
      /\b(?:critics|haters|naysayers|complainers|the usual suspects|certain (?:people|residents|someone)|facebook experts|armchair|nextdoor|reddit)\b/i,
      /\b(?:wrong|cry|quiet|silence|learn|listen|enjoy|told you|ha\b|lol|🙄|😂|eat (?:your|it)|nothing better|experts?|calm down|relax|so much for|who said)\b/iu,
    ],
    none: [/\b(?:subject[- ]matter|experts? (?:from|will)|learn more)\b/i],
  },
]

const answered: Pattern = {
  all: [jibeSigns, /(?:^|[\s(])@\w+|\b(?:you|your|you're|sir|ma'?am|back|critics?|so-called|judge|opinions?|time)\b/i],
  none: [jibeHarmless],
}

export const arguingWithPublic: Rule = {
  id: 'arguing-with-public',
  title: 'Arguing with a resident',
  why: 'People may criticise the town on its page; its answer informs and does not fight.',
  advice: 'Thank them, give the fact or a link, and offer a person to talk to.',
  effect: 'forbids',
  concepts: ['arguing-with-public', 'derogatory'],
  wider: { concepts: ['professional-conduct'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => sentencesWith(reading, ...patterns, answered),
  signs: quarrelSigns,
  examples: {
    flags: [
      { text: 'Maybe if you paid attention, Ron, you would know.', excerpt: 'paid attention' },
      { text: 'Bill, your math is laughable.', excerpt: 'math is laughable' },
      { text: '@hal77 maybe ask a grown-up to explain the levy.', excerpt: 'grown-up' },
      { text: '@hillside_hal wrong again, as usual.', excerpt: 'wrong again' },
      { text: 'Sir, must be nice to have opinions all day, shut your trap', excerpt: 'must be nice' },
      { text: 'For the hundredth time, the dump is closed on Mondays', excerpt: 'hundredth' },
    ],
    passes: [
      { text: 'Sorry about the sap on your car, sir. Here is the claim form.', because: 'help' },
      { text: 'Mr. Quimby, the hearing moved to Monday and you can speak first.', because: 'an informing answer' },
      { text: 'If you showed up early, Ron, your seat is saved.', because: 'kind' },
      { text: 'Your math homework helper is at the library.', because: 'help' },
      { text: 'Kids: ask a grown-up to sign the form.', because: 'a form' },
      { text: 'Thank you for asking, Mr. Long. The list is on our site.', because: 'an informing answer' },
      { text: 'If the total looks wrong to you, call us', because: 'a bill can be wrong' },
      { text: 'Stop by if you put something in the wrong bin', because: 'help' },
    ],
  },
}
