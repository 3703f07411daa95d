import { profaneWordsIn } from '../profane-words.ts'
import type { Rule } from '../rule.ts'

export const profanity: Rule = {
  id: 'profanity',
  title: 'Profane words',
  why: 'A post in the name of the town may not swear, also not with stars, digits or letters left out.',
  advice: 'Take the word out or say it plainly.',
  effect: 'forbids',
  concepts: ['profanity'],
  wider: { concepts: ['professional-conduct'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'words',
  find: ({ plain, sentences }) =>
    profaneWordsIn(plain.text, sentences).map(({ start, end }) => ({ place: 'text', start, end })),
  examples: {
    flags: [
      { text: 'The plow broke down again, what a load of bullsh*t.', excerpt: 'bullsh*t' },
      { text: 'Move your d@mn cars off Elm before 2 AM.', excerpt: 'd@mn' },
      { text: 'It was a hell of a storm. Crews are out.', excerpt: 'hell of' },
      { text: '¡Qué mierda de tráfico! Usen la ruta 9.', excerpt: 'mierda' },
      { text: 'The new compactor is one bad@ss machine', excerpt: 'bad@ss' },
      { text: 'GTFO of the bike lane, please and thanks', excerpt: 'GTFO' },
    ],
    passes: [
      {
        text: 'The assessor will assess assets in Essex and Scunthorpe.',
        because: 'the letters stand inside other words',
      },
      { text: 'Pussy willows and a tufted titmouse on the nature walk', because: 'plants and birds' },
      { text: 'Dick Hancock will speak about the beaver dam at 7 p.m.', because: 'a name, and a dam' },
      { text: 'Paving on Dyke Rd. with fire-retardant barriers', because: 'a road and a material' },
      { text: 'Shiitake workshop: e-mail us, $5.00, room B-12', because: 'food, marks and prices hide no word' },
      { text: 'What the hell, Sox', use: 'personal', because: 'no policy governs swearing on a personal account' },
    ],
  },
}
