import { attachmentsWith, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const picture =
  /\b(?:photos?|pics?|picture|selfies?|video|clip|reel|snapshot|screenshot|image|group shot|gopro|boomerang|story|live ?stream)\b/i
const staff =
  /\b(?:co-?workers?|colleagues?|employees?|crew|crews|staff|firefighters?|officers?|cops|lifeguards?|the team|my team|workers?|trainees?|supervisor|boss|chief|clerks?|plow (?:driver|operator)s?|librarians?|dispatchers?|paramedics?|emts?|mechanics?|inspector|foreman|laborers?|the guys|the gang|my partner|new hire|employee of the month|intern)\b/i
const official =
  /\b(?:official (?:page|site|website|account|post|photo|release)|(?:town|village|city)'?s (?:\w+ )?(?:website|facebook|page|site|instagram|account|post|feed)|re-?post(?:ed)?|shared from|already (?:posted|public|published)|from the (?:town|village|city)|with (?:written |explicit )?permission|permission (?:received|granted))\b/i
const named =
  /\b(?:this|a|that|my|the) (?:pic|photo|video|shot|clip|selfie) of [A-Z]\w+\b.{0,40}\b(?:asleep|sleeping|napping|snoring|in the (?:loader|truck|plow|break room|garage|station|office|cab|cruiser|shop)|at (?:work|the (?:station|garage|office|desk|shop|plant|counter)))\b/i
const nobody =
  /\b(?:no (?:people|faces|employees|one|co-?workers)|nobody|empty|without people|my (?:dog|cat|kids?|son|daughter|wife|husband|garden|lunch)|(?:off[- ]duty|softball|bowling|bbq|cookout|wedding|beach|birthday party|backyard))\b/i

function photos(reading: Reading): Excerpt[] {
  if (reading.draft.approvals?.includes('logo-or-photo') || reading.draft.approvals?.includes('photo')) return []
  const attached = attachmentsWith(reading, {
    all: [staff],
    none: [official, nobody, /\b(?:mock-?up|logo on a|drawing|cartoon|clip ?art)\b/i],
  }).map(
    (excerpt): Excerpt =>
      grave.test(excerpt.place === 'text' ? '' : excerpt.words) ? { ...excerpt, effect: 'forbids' } : excerpt,
  )
  return [
    ...attached,
    ...sentencesWith(reading, { all: [named], none: [official, /\bmy (?:dog|cat|kids?|son|daughter)\b/i] }),
    ...sentencesWith(reading, {
      all: [
        picture,
        staff,
        /\b(?:at work|on (?:the )?(?:job|shift|duty|scene|clock)|in uniform|working|asleep|sleeping|snoring|at (?:the|our) (?:station|garage|office|desk|shop|plant|counter|site)|caught|check out|here'?s|took|snapped|look at)\b/i,
      ],
      none: [official, nobody],
    }),
  ]
}

const grave =
  /\b(?:asleep|sleeping|crying|undress\w*|changing|shower|locker room|without (?:his|her|their) (?:knowledge|consent)|secretly|prank|mocking|injured|drunk|bathroom)\b/i

export const photosOfPeople: Rule = {
  id: 'photos-of-people',
  title: 'A picture of people at work',
  why: 'Pictures of employees at work show the town and people who have not agreed.',
  advice: 'Leave the picture out, ask for permission first, or share one that the town has posted.',
  effect: 'forbids',
  concepts: ['photos-of-people'],
  use: 'personal',
  narrow: 'reputation',
  approval: 'logo-or-photo',
  find: photos,
  examples: {
    flags: [
      {
        text: 'Long day!',
        use: 'personal',
        attachments: ['photo: two co-workers filling a pothole'],
        excerpt: 'co-workers',
      },
      { text: 'Check out this pic of my boss asleep at the garage', use: 'personal', excerpt: 'pic of my boss' },
    ],
    passes: [
      { text: 'Long day!', use: 'personal', attachments: ['photo of my dog'], because: 'no employee' },
      {
        text: 'Proud!',
        use: 'personal',
        attachments: ["crew photo reposted from the town's page"],
        because: 'the town has posted it',
      },
    ],
  },
}
