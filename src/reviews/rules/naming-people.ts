import { namesPerson } from '../names.ts'
import type { Reading } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const atWork =
  /\b(?:co-?workers?|colleagues?|work (?:wife|husband|bestie|buddy|mom|dad)|at work|from work|(?:in|from|at|over in) (?:the )?(?:payroll|dispatch|accounting|finance|hr|it|records|planning|assessor\w*|clerk'?s office|tax office|town hall|village hall|city hall|office|library|garage|station|shop|dpw|highway|public works|front desk|rec dept|parks|fire|police|human services|senior center|engineering|building dept)|(?:my|our) (?:boss|supervisor|chief|captain|director|foreman|partner|sergeant|office|crew|team|department)|retir\w+|promot\w+|years (?:of service|on the job)|new (?:hire|chief|director|clerk|officer|librarian)|employee of the)\b/i
const resident =
  /\b(?:resident|customer|patron|caller|taxpayer|homeowner|who came (?:in|to)|at the counter|on my route|regulars?)\b/i

// "Dot from the clerk's office": a name that is not on the list of first names, with the place at work.
const colleague =
  /\b(?!(?:The|This|That|Everyone|Everybody|Someone|Somebody|Folks|People|Thanks|News|Back|Fresh|Just|Live|Straight|Away|Home|Day|Night|Help|Work|Working) )[A-Z][a-z]+ (?:from|in|over in|over at|down in) (?:the )?(?:[\w']+ ){0,2}(?:office|payroll|dispatch|accounting|finance|records|garage|highway|dpw|public works|library|crew|department|dept|station|town hall|city hall|village hall|permits)\b/

// A last day at work, with a full name.
const farewell =
  /\b(?:(?:[Hh]appy (?:last day|retirement)|[Cc]ongrat\w* on (?:your |the )?retirement|(?:last day|retirement) (?:of|for)|[Ff]arewell),? (?:to |of )?|(?:hired|trained|welcome) )[A-Z][a-z]+ [A-Z][a-z]+\b/
const family =
  /\b(?:my|our) (?:\w+ )?(?:mom|dad|mother|father|wife|husband|son|daughter|sister|brother|aunt|uncle|cousin|grand\w+|friend)\b/i

function named(reading: Reading): Excerpt[] {
  if (reading.draft.approvals?.includes('consent')) return []
  const found = reading.sentences.filter(
    ({ text }) =>
      ((atWork.test(text) || resident.test(text)) && namesPerson(text)) ||
      (colleague.test(text) && !family.test(text)) ||
      (farewell.test(text) && !family.test(text)),
  )
  return found.map(({ start, end }) => ({ place: 'text', start, end }))
}

export const namingPeople: Rule = {
  id: 'naming-people',
  title: 'Naming a colleague or a resident',
  why: 'People you know through work are named only when they agree, even in a kind word.',
  advice: 'Ask the person, or leave the name out.',
  effect: 'needs-approval',
  concepts: ['naming-people'],
  use: 'personal',
  narrow: 'reputation',
  approval: 'consent',
  find: named,
  examples: {
    flags: [
      { text: 'Happy birthday to Carla in payroll!', use: 'personal', excerpt: 'Carla in payroll' },
      { text: 'Happy retirement to Odessa Plum, who taught me filing', use: 'personal', excerpt: 'Odessa Plum' },
      { text: 'My boss Greg brought donuts', use: 'personal', excerpt: 'boss Greg' },
    ],
    passes: [
      { text: 'Happy birthday to my sister Carla', use: 'personal', because: 'family' },
      { text: 'Happy retirement to Odessa Plum, my aunt and hero', use: 'personal', because: 'family' },
      { text: 'Someone in payroll brought donuts', use: 'personal', because: 'nobody is named' },
    ],
  },
}
