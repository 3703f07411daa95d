import type { Town } from '../policies/town.ts'

/** A pattern for the town as an employer: "the Town", "Town of X", "X Fire", not the mere place name. */
export function employerPattern(town: Town): RegExp {
  return new RegExp(
    `\\b(?:(?:the|our|my) ${kindOf(town)}(?:'s)?\\b(?! (?:over|next))|${kindOf(town)} of (?:${places(town)})|(?:${places(town)})(?:'s)? ${department}|${kindOf(town)} (?:hall|manager|council|administrator|clerk|employee|worker|planner|dept|department|garage|engineer|inspector|attorney|truck|vehicle|boss))\\b`,
    'i',
  )
}

/** A pattern for the employer or its place in front of or behind a job: "Westmont firefighter", "clerk for the City". */
export function placesPattern(town: Town): string {
  return `(?:(?:the )?${kindOf(town)}(?: of (?:${places(town)}))?|${places(town)})(?:'s)?`
}

const department =
  '(?:fire(?: dept| department)?|police(?: dept| department)?|pd|fd|dpw|public works|public library|library|parks(?: and rec\\w*)?|rec(?:reation)?(?: dept| department)?|highway(?: dept| department)?|water(?: dept| department)?|schools?|town hall|village hall|city hall|senior center|ems|dispatch)'

function kindOf(town: Town): string {
  return town.kind
}

function places(town: Town): string {
  const names = town.aliases.map((alias) => alias.replace(/^(?:Town|Village|City|County) of /, '').replace(/,.*$/, ''))
  return [...new Set(names)].map((name) => name.replace(/[^\w ]/g, '.')).join('|')
}
