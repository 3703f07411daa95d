import { insultsIn } from '../insults.ts'
import { namesPerson, someone } from '../names.ts'
import { mentions, type Reading } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { hostileSigns } from '../words/hostile.ts'

const publicOffice =
  /\b(?:trustees?|selectm[ae]n|selectwoman|select ?board|councilor|council(?:man|woman|member|lor)?|mayor|commissioner|senator|governor|president|congress\w*|politicians?|board members?|candidate)\b/i
const atWork =
  /\b(?:boss|supervisor|manager|director|chief|captain|foreman|co-?workers?|colleague|clerk|secretary|intern|new hire|planner|inspector|dispatcher|librarian|office|department|dept|dpw|garage|hr|payroll|town hall|village hall|city hall|at work|on my shift|vendor|contractor|customers?|residents?|taxpayers?|patrons?|callers?|visitors?|counter)\b/i

const play =
  /\b(?:raid|guild|xbox|playstation|fantasy (?:team|league|football)|d&d|dungeon|npc|sitcom|episode|season \d|netflix|movie)\b/i

/** Insults at people of the workplace and those it serves; strangers and teams are a person's own affair. */
function remarks(reading: Reading): Excerpt[] {
  if (mentions(reading, play)) return []
  return insultsIn(reading).flatMap((found) => {
    const text = found.place === 'text' ? reading.plain.text.slice(found.start, found.end) : ''
    if (publicOffice.test(text)) return [{ ...found, effect: 'asks' as const }]
    return atWork.test(text) &&
      (namesPerson(text) ||
        someone.test(text) ||
        /\b(?:these|those|our|some|the) (?:\w+ )?(?:residents?|taxpayers?|customers?|patrons?|callers?|vendor|contractor)s?\b/i.test(
          text,
        ))
      ? [found]
      : []
  })
}

export const hostileRemarks: Rule = {
  id: 'hostile-remarks',
  title: 'Belittling someone at work',
  why: 'Running down people you work with or serve can make a hostile workplace and breach the respect they are owed.',
  advice: 'Take the insult out; say what happened instead.',
  effect: 'forbids',
  concepts: ['derogatory', 'harassment', 'companion-policies', 'employees-standards'],
  use: 'personal',
  narrow: 'reputation',
  repair: 'sentence',
  find: remarks,
  signs: hostileSigns,
  examples: {
    flags: [
      { text: 'The guy in dispatch has the charm of a wet sock', use: 'personal', excerpt: 'wet sock' },
      { text: 'My supervisor is a gasbag and a bootlicker', use: 'personal', excerpt: 'gasbag' },
      { text: 'Our clerk Becky is a useless moron', use: 'personal', excerpt: 'moron' },
      { text: 'The idiots at the counter today, these residents I swear', use: 'personal', excerpt: 'residents' },
    ],
    passes: [
      { text: 'My wet sock has more charm than this hike', use: 'personal', because: 'a walk' },
      { text: 'My supervisor carried half the boxes herself, thank you', use: 'personal', because: 'thanks' },
      { text: 'The referee is an idiot', use: 'personal', because: 'sport' },
      { text: 'Whoever cut me off is a jerk', use: 'personal', because: 'a stranger' },
    ],
  },
}
