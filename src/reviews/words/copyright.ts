import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { heedless, owners, plainTakings, takings, wholeness, withLeave, works } from './others-works.ts'

/** The post or thing that another's work is made part of. */
const ours =
  wordClass(`our banner, our cover, our header, our profile, our page, our post, our video, our reel, our clip, our montage, our slideshow, our flyer, our flier, our poster, our brochure, our newsletter, our mailer, our shirts, our t shirts, our logo, our mascot, our sign, our signs, our float, our truck, our trucks, our website, our site, our intro, our ad, our promo, our trailer, our playlist, our feed, our story, our bulletin, our calendar, our invitation, our postcard, our jingle, our campaign, our display, our wall, our lobby, our book club, the banner, the flyer, the newsletter, the mailer, the poster, the profile, cover pic, cover photo, profile pic, profile picture, banner picture, new banner, new header, new logo, new mascot, new sign, lifeguard video, parade video, budget page, harbor page, 5k shirts, team shirts, for our,
  for the flyer, for the page, for the poster, for the newsletter, for the video, for the post, for the notice, for the taller, for this post, craft night, movie night, summer reading, our story hour, congrats post, nuestra página, nuestro video, nuestro volante, foto de perfil, la portada`)

/** Others' works taken for the town's posts. */
export const copyrightSigns: WordSign[] = [
  { all: [takings, works, owners], none: [withLeave], within: 'sentence' },
  { all: [wholeness, works, owners], none: [withLeave], within: 'sentence' },
  { all: [heedless, owners, works], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [plainTakings, works], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [wholeness, works, takings], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [owners, works, ours], none: [withLeave], within: 'sentence', effect: 'asks' },
]
