import { insultsIn } from '../insults.ts'
import type { Rule } from '../rule.ts'
import { derogatorySigns } from '../words/derogatory.ts'

export const derogatory: Rule = {
  id: 'derogatory',
  title: 'Putting people down',
  why: 'A post of the town treats the people it serves, and those who serve it, with respect.',
  advice: 'Say the fact without the jibe.',
  effect: 'forbids',
  concepts: ['derogatory', 'arguing-with-public'],
  wider: { concepts: ['professional-conduct'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: insultsIn,
  signs: derogatorySigns,
  examples: {
    flags: [
      {
        text: 'Bravo to the dog walkers, whose poodles have more brains than they do',
        excerpt: 'Bravo',
      },
      { text: 'The garden club has the backbone of a wet noodle', excerpt: 'noodle' },
      { text: 'Still whining about the roundabout? Go cry to Channel 3.', excerpt: 'whining' },
      { text: 'Somebody skipped her meds this morning.', excerpt: 'meds' },
      { text: 'To the whiners on Elm: pickup is Tuesday.', excerpt: 'whiners' },
      { text: 'Selectman Byrd is a joke, ask anyone', excerpt: 'a joke' },
      { text: 'Learn to park before you call us', excerpt: 'Learn to park' },
    ],
    passes: [
      { text: 'Bravo to the garden club for forty planters on Main!', because: 'praise' },
      { text: 'Noodle soup supper with the garden club, all welcome', because: 'a supper' },
      { text: 'Still waiting for the roundabout? It opens on Friday.', because: 'news' },
      { text: 'Skip the line: refill your meds by mail.', because: 'a tip' },
      { text: 'Balloon clowns and a petting farm on the green', because: 'entertainers' },
      { text: 'Ugly sweaters welcome at the tree lighting!', because: 'clothes' },
      { text: 'That was a nasty storm. You can report wires down here.', because: 'the weather' },
    ],
  },
}
