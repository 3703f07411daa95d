import type { Rule } from '../rule.ts'

const described = /\b(?:alt(?:ernative)?[ -]text|image description|captions?|captioned|subtitles?)\b/i
const pictured = /\b(?:photo|picture|image|video|poster|flyer|graphic|infographic|screenshot|gif|reel)\b/i

export const pictureDescriptions: Rule = {
  id: 'picture-descriptions',
  title: 'A picture without a description',
  why: 'Who cannot see the picture or hear the video misses what it says.',
  advice: 'Add a description to a picture and captions to a video.',
  effect: 'notes',
  concepts: ['accessibility'],
  use: 'official',
  narrow: 'reputation',
  find: ({ attachments, plain }) =>
    attachments
      .filter((words) => pictured.test(words) && !described.test(words) && !described.test(plain.text))
      .map((words) => ({ place: 'attachment', words })),
  examples: {
    flags: [{ text: 'Thank you all!', attachments: ['photo of the fair at dusk'], excerpt: 'photo of the fair' }],
    passes: [
      {
        text: 'Thank you all!',
        attachments: ['photo of the fair at dusk, with alt text'],
        because: 'it is described',
      },
    ],
  },
}
