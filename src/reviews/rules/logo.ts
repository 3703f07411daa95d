import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const mark =
  /\b(?:(?:town|village|city|official|department|fire department|police|dept)(?:'s)?(?: of \w+)? (?:\w+ ){0,3}(?:logo|seal|crest|emblem|letterhead|banner|flag|insignia|shield)|(?:logo|seal|crest|emblem|letterhead|insignia) (?:of|from) (?:the |our )?(?:town|village|city|fire|police|department)|municipal (?:logo|seal)|(?:with|using|under) the (?:town|village|city)'?s? (?:logo|seal|name|letterhead)|\blogo\b|\bseal\b|letterhead)\b/i
const others =
  /\b(?:team logo|school logo|red sox|patriots|cubs|bears|nfl|harbor seal|seal (?:pup|coat|the)|band logo|my (?:own )?(?:business|band|company) logo|contractor|vendor|supplier|trademark|nike|no logo|logo (?:covered|blurred|removed)|re-?post\w*|(?:town|village|city)'s (?:official )?(?:page|website|facebook|instagram))\b/i

export const logo: Rule = {
  id: 'logo',
  title: "The town's logo, seal or name",
  why: "The town's logo and seal belong to its own voice.",
  advice: 'Leave it out, or ask for permission to use it.',
  effect: 'forbids',
  concepts: ['logo'],
  use: 'personal',
  narrow: 'reputation',
  approval: 'logo-or-photo',
  find: (reading) =>
    reading.draft.approvals?.some((held) => held === 'logo-or-photo' || held === 'logo')
      ? []
      : [
          ...attachmentsWith(reading, {
            all: [mark],
            none: [others, /\b(?:uniform|badge|patch|vest|working|selfie|employees?|co-?workers?)\b/i],
          }),
          ...sentencesWith(reading, {
            all: [
              /\b(?:using|use|put|with|added|printed|made|under|slapped|wearing|sell\w*|shirts?|hats?|profile|header|banner|our|tattoo\w*|menu|mugs?|stickers?|labels?|flyers?|cake|business cards?)\b/i,
              /\b(?:town|village|city|official|department|fire department|police)(?:'s)?(?: of \w+)? (?:\w+ ){0,2}(?:logo|seal|crest|letterhead|patch|emblem|shield)\b/i,
            ],
            none: [
              others,
              /\b(?:ugly|hate|cost|redesign|vote|new (?:town|village|city) logo|why (?:is|are|does|do|did|our|the))\b/i,
            ],
          }),
        ],
  examples: {
    flags: [
      { text: 'Selling mugs with the town police patch on them', use: 'personal', excerpt: 'patch' },
      { text: 'The town crest is on the menu of my bar now', use: 'personal', excerpt: 'town crest' },
      {
        text: 'Softball shirts are in!',
        use: 'personal',
        attachments: ['shirt design with the town seal'],
        excerpt: 'town seal',
      },
      { text: 'I put the village logo on my lemonade stand', use: 'personal', excerpt: 'village logo' },
    ],
    passes: [
      { text: 'Selling mugs with pumpkins from our patch', use: 'personal', because: 'a field' },
      { text: 'The town clock is on the menu of my bar now', use: 'personal', because: 'a clock' },
      {
        text: 'Seal pups at the aquarium',
        use: 'personal',
        attachments: ['harbor seal on a rock'],
        because: 'an animal',
      },
      { text: 'Go team', use: 'personal', attachments: ['our school logo on a cake'], because: 'not the town' },
    ],
  },
}
