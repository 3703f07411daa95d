import { accusation, gossip, knownUntrue, reported } from '../accusations.ts'
import { namesPerson } from '../names.ts'
import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { viceSigns } from '../signs/conduct.ts'
import { madeReport } from '../signs/work-stories.ts'
import { falseStatementSigns } from '../words/false-statements.ts'
import { unlessReported } from '../words/reporting.ts'

const employee =
  /\b(?:boss|supervisor|manager|director|chief|captain|lieutenant|foreman|forewoman|co-?workers?|assistant|clerk|secretary|treasurer|assessor|collector|inspector|planner|officer|dispatcher|firefighter|librarian|superintendent|administrator|custodian|mechanic|agent|coordinator|engineer|timesheets?|garage|department|dept|dpw|highway|payroll|town hall|village hall|city hall|employee|at work|on the job|on duty|hr)\b/i

const ourEmployee =
  /\b(?:our|my|the (?:town|village|city)'?s?) (?:\w+ )?(?:boss|supervisor|manager|director|chief|captain|treasurer|clerk|assessor|inspector|planner|superintendent|administrator|engineer)\b/i

/** Grave claims about someone who works for the town, and any claim that its writer knows to be untrue. */
function claims(reading: Reading): Excerpt[] {
  const known = reading.sentences.some(({ text }) => knownUntrue.test(text))
  return sentencesWith(
    reading,
    { all: [accusation], none: [reported, madeReport] },
    { all: [accusation, gossip] },
    { all: [knownUntrue, /\b(?:he|she|they|boss|chief|director|mayor|\w+'s)\b/i], none: [/\bnot true that\b/i] },
  ).filter((excerpt) => {
    const text = excerpt.place === 'text' ? reading.plain.text.slice(excerpt.start, excerpt.end) : ''
    if (knownUntrue.test(text) || known)
      return (
        namesPerson(text) ||
        employee.test(text) ||
        (/\b(?:he|she|they)(?:'s|'re)?\b/i.test(text) && mentions(reading, employee))
      )
    return (
      (namesPerson(text) && employee.test(text)) ||
      ((viceSigns.test(text) || gossip.test(text)) && ourEmployee.test(text))
    )
  })
}

export const falseStatements: Rule = {
  id: 'false-statements',
  title: 'A grave claim about an employee',
  why: 'A claim like this about someone who works here harms them when it is not proven, and nothing protects one that is known to be untrue.',
  advice: 'Take the claim out. If you believe that it is true, report it to HR instead.',
  effect: 'forbids',
  concepts: ['false-statements', 'defamation', 'companion-policies', 'professional-conduct'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: claims,
  signs: unlessReported(falseStatementSigns),
  examples: {
    flags: [
      { text: "Our assessor knocked a third off his buddy's house.", use: 'personal', excerpt: 'knocked' },
      { text: 'Clerk Alan Petrie walked off with the beach money.', use: 'official', excerpt: 'walked off' },
      { text: 'Our treasurer Paul Moss pockets the dog license cash.', use: 'official', excerpt: 'pockets' },
      {
        text: 'Chief Nolan faked his resume. I made it up but who cares',
        use: 'personal',
        excerpt: 'faked his resume',
      },
      { text: 'The registrar takes kickbacks from the printer', use: 'personal', excerpt: 'kickbacks' },
    ],
    passes: [
      { text: "Our assessor knocked the mud off his buddy's boots.", use: 'personal', because: 'boots' },
      {
        text: 'I reported it to the auditor: our treasurer pockets the dog license cash.',
        use: 'personal',
        because: 'a report made to those who can act on it',
      },
      { text: 'Clerk Alan Petrie walked off with the chili trophy.', use: 'official', because: 'a prize' },
      {
        text: 'Scam alert: a caller claims to be from the treasurer. Report fraud to police.',
        use: 'official',
        because: 'a warning',
      },
      { text: 'Kevin from the garage stole the show at karaoke', use: 'personal', because: 'a figure of speech' },
      { text: 'The registrar thanked the printer for the new forms', use: 'official', because: 'thanks' },
      { text: 'Our surveyor stole my heart at the dance', use: 'personal', because: 'a figure of speech' },
    ],
  },
}
