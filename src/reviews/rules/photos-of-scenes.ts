import { attachmentsWith, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const scene =
  /\b(?:(?:crash|accident|wreck|collision|rollover|crime|fire|arrest|incident|overdose|flood|explosion|homicide|burglary|drowning|rescue|emergency|house fire|car fire|structure fire|break-?in) ?(?:scenes?|site|photo|pics?|video)?|scene|wreckage|totaled car|police tape|crime tape|ambulance|patients?|victims?|stretcher|body|evidence|behind the cones|debris field|smashed|burned[- ]out|skid marks)\b/i
const workEvent =
  /\b(?:work(?:-related)? (?:event|party|site|meeting|training)|training (?:exercise|drill)|staff (?:meeting|party|picnic|holiday)|(?:village|town|city) (?:event|parade|board|meeting|ceremony|party|picnic)|job ?site|inside the (?:station|plant|garage|jail|dispatch|evidence)|holding cell|control room|plow cam|ride[- ]?along|on (?:a|the) call|from (?:the|my|inside the) (?:plow|truck|cruiser|engine|ambulance|squad)|retirement party|swearing[- ]in|awards?)\b/i
const official =
  /\b(?:official (?:page|site|website|account|post|photo|release)|(?:town|village|city)'?s (?:\w+ )?(?:website|facebook|page|site|instagram|account|post|feed)|re-?post(?:ed)?|shared from|already (?:posted|public|published)|newspaper|news (?:photo|site)|with (?:written |explicit )?permission|movie|camp ?fire|bon ?fire|fire ?works|fire ?pit|fireplace|sunset|birthday)\b/i
const grave =
  /\b(?<!no )(?<!no visible )(?:plates?|victims?|patients?|body|injured|blood\w*|child(?:ren)?|stretcher|crime scene|evidence|address|names?)\b/i
const taken = /\b(?:photos?|pics?|pictures?|video|snapped|took|shot|filmed|footage|look at this|here'?s)\b/i

function scenes(reading: Reading): Excerpt[] {
  if (reading.draft.approvals?.some((held) => held === 'logo-or-photo' || held === 'photo')) return []
  const excerpts = attachmentsWith(reading, { all: [scene], none: [official] }, { all: [workEvent], none: [official] })
  const judged = excerpts.map((excerpt): Excerpt => {
    const words = excerpt.place === 'text' ? '' : excerpt.words.replace(/\bno (?:\w+ ){0,2}(?:or|and|,) \w+/gi, '')
    return grave.test(words) ? { ...excerpt, effect: 'forbids' } : excerpt
  })
  if (excerpts.length > 0) return judged
  return sentencesWith(reading, {
    all: [
      taken,
      scene,
      /\b(?:I|my|we|me|at work|on (?:shift|duty|scene|the job|a call)|from the)\b/i,
      /\b(?:work|shift|call|scene|crash|wreck|accident|plow|truck|duty)\b/i,
    ],
    none: [official],
  })
}

export const photosOfScenes: Rule = {
  id: 'photos-of-scenes',
  title: 'A picture from work or of an incident',
  why: 'Pictures of incidents and of work events need an explicit yes; they can show people at their worst moment.',
  advice: 'Leave the picture out, or ask for permission first; faces, names and plates stay out either way.',
  effect: 'forbids',
  concepts: ['photos-of-scenes'],
  use: 'personal',
  narrow: 'narrow',
  approval: 'logo-or-photo',
  find: scenes,
  examples: {
    flags: [
      {
        text: 'Slow down, folks.',
        use: 'personal',
        attachments: ['photo of a rollover on Route 9'],
        excerpt: 'rollover',
      },
      {
        text: 'Wow.',
        use: 'personal',
        attachments: ['picture of a crash with the victim on a stretcher'],
        excerpt: 'victim',
      },
    ],
    passes: [
      {
        text: 'Slow down, folks.',
        use: 'personal',
        attachments: ["crash photo shared from the town's page"],
        because: 'the town has posted it',
      },
      { text: 'Cozy', use: 'personal', attachments: ['our campfire at sunset'], because: 'no incident' },
    ],
  },
}
