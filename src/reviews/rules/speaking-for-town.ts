import { job, ownViews } from '../jobs.ts'
import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { placesPattern } from '../town-words.ts'
import { speakingForTownSigns } from '../words/speaking-for-town.ts'

function claims(reading: Reading): Excerpt[] {
  if (mentions(reading, ownViews)) return []
  const place = placesPattern(reading.town)
  const body = `(?:${place}|the (?:\\w+ ){0,2}(?:department|dept|board|commission|committee|division|office|library|police|dpw|mayor|town manager|village manager|city manager|administration)|town|village|city)`
  return sentencesWith(
    reading,
    {
      all: [
        new RegExp(
          `\\b(?:(?:speaking|talking|writing|posting|answering|here|speak|announcing|apologi[sz]e|respond(?:ing)?) (?:today |now |here )?(?:for|on behalf of)|on behalf of|as (?:the|a|an|your|official) (?:\\w+ )?(?:spokes\\w+|voice|representative) (?:for|of)|official (?:statement|word|announcement|position|response|answer|update|notice|policy)(?: (?:from|of|for|by))?|hablo (?:por|en nombre de)|en nombre (?:de la|del)) ?(?:everyone at |all of us at |the whole )?${body}`,
          'i',
        ),
      ],
      none: [
        /\b(?:not|n't|never|nobody|who(?:'s| is)?) (?:\w+ )?(?:speaking|talking|posting|here|on behalf)\b|\b(?:wo|do|ca)n't speak for\b|\bspeaking for the town (?:line|sign|clock)\b/i,
      ],
    },
    {
      all: [
        /\bofficial (?:(?:town|village|city) )?(?:word|statement|announcement|position|response|news|update)\b/i,
        new RegExp(`\\b${body}\\b`, 'i'),
      ],
      none: [/\b(?:not|n't|isn't|waiting for|no) (?:\w+ )?(?:an? )?official\b/i],
    },
    {
      all: [
        /\bOFFICIAL (?:NOTICE|STATEMENT|WORD|UPDATE|RESPONSE|ALERT)\b|\b[Tt]he (?:[Tt]own|[Vv]illage|[Cc]ity)'s (?:official )?(?:position|stance|answer|policy|view|response|decision) (?:is|on)\b|\b[Ss]peaking as the (?:[Tt]own|[Vv]illage|[Cc]ity)\b|\byour friendly (?:\w+ ){1,3}(?:officer|inspector|clerk)\b|\b(?:OFFICIAL|Official)[:!]|\bthis is (?:an )?official\b|\b(?:it'?s|that'?s|consider (?:it|this)) official (?:town|village|city)\b|\bstraight from (?:town|village|city) hall\b|\byou have (?:the )?(?:town|village|city)'?s word\b|\b(?:official|authorized) (?:town|village|city) (?:account|page|statement|news|update|business|position)\b/,
      ],
      none: [/\bon page \d|\bin the (?:report|minutes|agenda|packet)\b/i],
    },
    {
      all: [
        new RegExp(
          `\\b(?:we|us|all of us) (?:here |over )?(?:at|in) (?:${body})\\b|\\b(?:we|we're|we've|we'll) .{0,60}\\b(?:on behalf|as (?:the )?(?:town|village|city))\\b`,
          'i',
        ),
        /\b(?:we|want|will|ask|decided|believe|have|are|apologi[sz]e|promise|announce|guarantee|remind|urge|recommend|think|can tell you)\b/i,
      ],
      none: [/\b(?:union|pay|raise|contract|work|shift)\b/i],
    },
    {
      all: [
        new RegExp(
          `\\b(?:as (?:your|the|a|an)|this is your|I'?m your|your friendly|your) (?:\\w+ ){0,2}${job}\\b`,
          'i',
        ),
        /\b(?:I can (?:tell|assure|promise|confirm|announce)|confirm(?:ing|ed)?|assure|announc\w+|decided|I'?m (?:telling|letting|asking|announcing)|guarantee\w*|promise|trust me|you(?:'ll| will| can| must| need| don'?t)|reminding|officially|says?|policy|let me (?:tell|be clear)|vote|call me|contact me|dm me)\b/i,
      ],
    },
    {
      all: [
        new RegExp(`\\b[Aa]s (?:the|your) ${place} (?:\\w+ ){0,2}${job}\\b`),
        /\b(?:here'?s|my (?:hot )?take|I (?:say|think|can|recommend|only)|opinion|agree\?|listen|believe me)/i,
      ],
    },
    {
      // "The Village of X regrets": an office speaks, not a neighbour.
      all: [
        /\b(?:the )?(?:town|village|city) of [A-Z]\w+ (?:regrets|announces|apologi[sz]es|confirms|denies|wishes to|is pleased to|has (?:decided|waived|approved)|hereby)\b/,
      ],
    },
    {
      all: [
        /\b[Aa]s (?:your|the) (?:\w+ (?:and |of )?){0,4}(?:[Dd]irector|[Cc]hief|[Aa]dministrator|[Mm]anager|[Cc]lerk)\b/,
        /\b(?:I|I'm|my) \b.{0,40}\b(?:endorse|support|back(?:ing)?|recommend|urge|vote|guarantee|announce|promise)\b|\b(?:endorse|vote) /i,
      ],
      none: [/\b(?:former|retired|used to be)\b/i],
    },
    {
      all: [
        /\b(?:guarantee[sd]?|promise|rest assured|take (?:that|it) to the bank|there will be no|will not raise|is going to)\b/i,
        /\b(?:the )?(?:town|village|city) (?:will|won'?t|is going to|promises|guarantees|has decided|wants you|is asking|apologi[sz]es)\b/i,
      ],
    },
  )
}

export const speakingForTown: Rule = {
  id: 'speaking-for-town',
  title: 'Sounding like the town',
  why: 'On your own account you speak for yourself; these words read as the voice of the town.',
  advice: 'Say it as your own view, or leave it to the official account.',
  effect: 'forbids',
  concepts: ['speaking-for-town', 'official-appearance', 'official-accounts-only'],
  wider: { concepts: ['official-spokesperson', 'posting-authorisation', 'employees-standards'], effect: 'forbids' },
  use: 'personal',
  narrow: 'reputation',
  repair: 'sentence',
  find: claims,
  signs: speakingForTownSigns,
  examples: {
    flags: [
      { text: 'On behalf of the Town of Exampleton: the fair is off.', use: 'personal', excerpt: 'On behalf of' },
      { text: 'As your Library Director I proudly endorse Bo Rand. Vote!', use: 'personal', excerpt: 'Director' },
      { text: 'Speaking for the town, nobody will be towed tonight', use: 'personal', excerpt: 'Speaking for' },
      { text: 'We regret to tell you that the tax office is out of patience', use: 'personal', excerpt: 'We regret' },
      { text: 'In my capacity as assistant surveyor, your fence may stay', use: 'personal', excerpt: 'In my capacity' },
    ],
    passes: [
      { text: 'Not speaking for the town, but I loved the fair.', use: 'personal', because: 'it says so' },
      { text: 'As a mom I support the bake sale. Vote for my brownies!', use: 'personal', because: 'a parent' },
      { text: 'On behalf of my family, thank you all', use: 'personal', because: 'a family, not the town' },
      { text: 'We regret that our bake sale at the library is sold out', use: 'personal', because: 'a bake sale' },
      { text: 'I can confirm that my niece is the surveyor', use: 'personal', because: 'it speaks of a niece' },
    ],
  },
}
