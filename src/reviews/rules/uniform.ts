import { attachmentsWith, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const worn =
  /\b(?:uniforms?|badges?|patch(?:es)?|turnout gear|(?:dress|class) (?:blues|a)|squad car|cruiser|patrol car|fire (?:truck|engine)|(?:town|village|city)[- ](?:issued|owned|logo|truck|vehicle|plow|shirt|jacket|vest|hat|cap|polo|hoodie|id)|hard hat with|vest with|shirt with|jacket with|logo (?:vest|shirt|polo|hat|jacket|cap)s?|id (?:badge|card|lanyard)|lanyard|name ?tag|work (?:shirt|vest|truck|van|jacket|polo)|service weapon|department (?:shirt|truck|hat|jacket))\b/i
const others =
  /\b(?:school uniform|soccer uniform|baseball uniform|team uniform|scout|cub scout|army|navy|marine|no (?:patch|badge|logo|insignia)s?|plain|halloween|costume|vintage|toy|lego|pumpkin patch|patch of|potato|grandfather|grandpa|wwii|vietnam|logo (?:covered|blurred|not visible)|mock-?up|re-?post\w*|(?:town|village|city)'s (?:official )?(?:page|website|facebook|instagram))\b/i

function shown(reading: Reading): Excerpt[] {
  return [
    ...attachmentsWith(reading, { all: [worn], none: [others] }),
    ...sentencesWith(reading, {
      all: [
        /\b(?:selfie|pic|photo|picture|profile (?:pic|picture)|me|headshot|video)\b/i,
        /\bin (?:my|full|the) (?:\w+ ){0,3}(?:uniform|turnout gear|dress blues|squad car|cruiser|(?:town|village|city) (?:shirt|vest|jacket|truck))\b|\bmy (?:badge|patch|duty belt|service weapon)\b|\b(?:leaning|sitting|standing|posing) (?:on|in|by|against|with) (?:my|the|our|a) (?:town|village|city) (?:plow|truck|cruiser|engine|mower|car|van)\b/i,
      ],
      none: [others],
    }),
  ]
}

export const uniform: Rule = {
  id: 'uniform',
  title: 'Uniform or equipment that shows the town',
  why: "A picture with the town's uniform, patch or vehicle makes a private post look official.",
  advice: 'Use a picture without uniform, patch, badge or vehicle.',
  effect: 'forbids',
  concepts: ['uniform', 'logo'],
  use: 'personal',
  narrow: 'reputation',
  find: shown,
  examples: {
    flags: [
      { text: 'Me, leaning on my town plow', use: 'personal', excerpt: 'town plow' },
      {
        text: 'Feeling cute',
        use: 'personal',
        attachments: ['gym selfie in a village-issued jacket'],
        excerpt: 'village-issued jacket',
      },
      { text: 'New profile pic of me in my uniform', use: 'personal', excerpt: 'in my uniform' },
    ],
    passes: [
      { text: 'Me, leaning on my own old truck', use: 'personal', because: 'not the town' },
      {
        text: 'Go Eagles',
        use: 'personal',
        attachments: ['my son in his soccer uniform'],
        because: "a team's uniform",
      },
      {
        text: 'Pumpkin patch day',
        use: 'personal',
        attachments: ['kids at the pumpkin patch'],
        because: 'another patch',
      },
    ],
  },
}
