import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { lawsuitSigns } from '../words/lawsuits.ts'
import { unlessReported } from '../words/reporting.ts'

const counsel =
  /\b(?:(?:our|the|town'?s?|village'?s?|city'?s?|labor|outside|special|district) (?:\w+ )?(?:attorneys?|lawyers?|counsel|insurers?|adjusters?|insurance(?: (?:company|carrier|guy|people|adjuster))?(?= (?:thinks?|figures|expects?|wants? to (?:settle|pay|fight)|company|carrier|guy|people|adjuster))|carrier|legal (?:team|dept|department))|(?:town|village|city|county) (?:attorney|counsel|solicitor)|legal (?:told|says|said|advised|thinks)|attorney[- ]client|privileged|abogado (?:de la|del))\b/i
const advice =
  /\b(?:told|tells|says?|said|thinks?|advis\w+|warned|memo|opinion|letter|e-?mail(?:ed)?|settl\w+|puts?|estimat\w+|weak|strong|lose|losing|win|exposure|reserve|offer(?:ed|ing)?|worst case|admit(?:s|ted)?|liab\w+|guilty|fault|cave|prepared|expects?|dice|cree)\b/i
const lawsuit =
  /\b(?:lawsuits?|suits?|sued?|suing|litigation|claim|case|settlement|settle|depositions?|mediation|arbitration|plaintiffs?|demanda)\b/i
const inside =
  /(?<!\w)(?:(?:we|they|town|village|city|insurance|insurer)(?:'ll| will|'re| are|'s| is)? (?:\w+ ){0,3}(?:settl\w+|pay(?:ing)?|lose|offer(?:ed|ing)?|owe|admit\w*|at fault|to blame|liable)|\$ ?\d[\d,.]* ?(?:k|m|million|thousand|grand)?|our (?:fault|mistake|offer|strategy|defense|side)|between us|worst case|going to (?:lose|settle|fold)|strategy)\b/i

export const litigation: Rule = {
  id: 'litigation',
  title: 'A legal matter',
  why: 'What counsel or the insurer says about a case is protected, and telling it can cost the case.',
  advice: 'Take this part out; only counsel speaks about a case.',
  effect: 'forbids',
  concepts: ['legal-privilege', 'confidential-information'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) =>
    sentencesWith(
      reading,
      {
        all: [counsel, advice],
        none: [
          /\b(?:your (?:own )?(?:attorney|lawyer)|consult an?|attorney general|legal (?:aid|clinic)|insurance (?:fair|help)|will (?:present|attend|explain)|presentation|hearing|appointed|welcome|congrat\w+)\b/i,
        ],
      },
      {
        all: [lawsuit, inside],
        none: [
          /\b(?:class action|refund|wet ?suits?|swim ?suits?|law ?suit season|trial court hours|in case|just in case|opioid settlement|settlement (?:money|funds?|dollars) (?:on|for|to|should)|case of|cases of|suit(?:s|ed)? you|news|reported|public record|court (?:ruled|ordered)|small claims|claim your|claims? (?:form|office))\b/i,
        ],
      },
    ),
  signs: unlessReported(lawsuitSigns),
  examples: {
    flags: [
      {
        text: 'Town counsel thinks the ramp case is a loser and we should pay.',
        use: 'personal',
        excerpt: 'Town counsel',
      },
      {
        text: 'Our lawyers told the plaintiff sixty thousand, but we will go up to ninety.',
        use: 'official',
        excerpt: 'sixty thousand',
      },
      { text: 'Our insurance thinks the family will settle.', use: 'official', excerpt: 'insurance' },
      { text: 'Our insurer says we were at fault in the bus crash.', use: 'official', excerpt: 'insurer' },
      {
        text: 'The village attorney told them to settle before the depositions',
        use: 'personal',
        excerpt: 'village attorney',
      },
    ],
    passes: [
      {
        text: 'The court fined the quarry $40,000, a matter of public record.',
        use: 'official',
        because: 'a public judgment',
      },
      { text: 'I filed a claim with my own insurer after the hail.', use: 'personal', because: "one's own claim" },
      { text: 'Our insurance covers volunteers who sign in.', use: 'official', because: 'general' },
      { text: 'Free legal aid clinic: bring questions for an attorney', use: 'official', because: 'a service' },
      { text: 'Consult an attorney before you sign', use: 'official', because: 'general advice' },
    ],
  },
}
