import { find } from 'linkifyjs'
import { type Reading, sentencesMentioning, wordsWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const publicHost =
  /(?:\.(?:gov|mil|edu|us)|\b(?:facebook|instagram|youtube|youtu|twitter|x|tiktok|linkedin|nextdoor|zoom|threads|bsky|fb|flickr|noaa|weather)\.(?:com|be|me|net|app|us))$/i
const pointInside = /[a-z\d]\.[a-z]{2}/i
const service =
  /\b(?:regist\w+|sign[- ]?up|forms?|details?|info(?:rmation)?|apply|applications?|pay|tickets?|permits?|read more|more at|learn more|full (?:story|schedule|list)|schedule|survey|enroll\w*|book|reserve|documents?|download|inscri\w+|más información|click|here|link)\b|👉|👇|⬇️/iu

/** Links that lead people elsewhere for what the town's own site holds. */
function foreignLinks(reading: Reading): Excerpt[] {
  return sentencesMentioning(reading, pointInside).flatMap(({ start, text }) => {
    if (!service.test(text)) return []
    return find(text, 'url')
      .filter(({ href }) => !isOwn(hostOf(href), reading.town.domains))
      .map((link) => ({ place: 'text' as const, start: start + link.start, end: start + link.end }))
  })
}

function hostOf(href: string): string {
  return /^https?:\/\/([^/?#:]{1,253})/i.exec(href)?.[1]?.toLowerCase() ?? ''
}

function isOwn(host: string, domains: string[]): boolean {
  // A host without a letter-only ending is a price or a time ("5.30"), not a site.
  if (!/\.[a-z]{2,}$/.test(host)) return true
  return publicHost.test(host) || domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

export const linkBack: Rule = {
  id: 'link-back',
  title: "A link away from the town's site",
  why: "More information should lead people to the town's own website.",
  advice: "Link to the page on the town's own site; it can lead on from there.",
  effect: 'forbids',
  concepts: ['link-to-official-site'],
  use: 'official',
  narrow: 'reputation',
  find: (reading) => [
    ...foreignLinks(reading),
    ...wordsWith(reading, [
      /\b(?:link in (?:my|our) bio to (?:my|a)|my personal (?:site|website|blog)|google form|survey ?monkey|event ?brite|sign ?up ?genius|go ?fund ?me)\b/gi,
    ]),
  ],
  examples: {
    flags: [
      { text: 'Sign up for the hike: https://trail-fans.com/hike', excerpt: 'trail-fans.com' },
      { text: 'Details on my personal blog', excerpt: 'my personal blog' },
    ],
    passes: [
      { text: 'Sign up: www.exampleton.gov/hike', because: "the town's own site" },
      { text: 'Flood maps and forms: https://www.fema.gov/maps', because: 'a public agency' },
      { text: 'Doors at 5.Then music until 9.', because: 'no link at all' },
    ],
  },
}
