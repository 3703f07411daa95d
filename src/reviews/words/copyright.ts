import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { heedless, owners, plainTakings, takings, wholeness, withLeave, works } from './others-works.ts'

/** Doings that are damning alone. */
const plainCopying =
  wordClass(`right click save, right click and save, right clicked, watermark off, watermark out, watermark and all, without the watermark, ignore the watermark, the watermark is, removed the watermark, marca de agua, behind the paywall, paywall is, past the paywall, around the paywall, no paywall, dodged the paywall, screen recorded, screen recording of the, bootleg copy, bootleg of, pirated, torrented, stole this meme, stole this pic*, stole this photo, stole this from, swiped this, yoinked, lifted this from, lifted from the, lifted the text, ripped from the, ripped this, ripped it from, ripped off the, pulled this off, pulled off pinterest, off pinterest, off google, off the internet, off instagram, from somebodys instagram, on somebodys instagram, getty doesnt, getty wont, thanks internet, thank you internet, whoever took it, whoever drew it, credits i dont, i dont do credits,
  no copyright infringement, no infringement intended, i do not own, dont own the rights, we dont own the, copyright schmopyright, probably copyrighted, is copyrighted but, dont have the rights, didnt get the rights, never got the rights, cut out the byline, cropped out the, cropped the photographer*, cropped the artist*, held up the phone, photo of a photo, phone pic of it, scanned the cover, scanned the whole, photocopied the, xeroxed the, typed out below, typing up the whole, mp3s and all, ai voice of, deepfake of, cloned voice`)

/** The post or thing that another's work is made part of. */
const ours =
  wordClass(`our banner, our cover, our header, our profile, our page, our post, our video, our reel, our clip, our montage, our slideshow, our flyer, our flier, our poster, our brochure, our newsletter, our mailer, our shirts, our t shirts, our logo, our mascot, our sign, our signs, our float, our truck, our trucks, our website, our site, our intro, our ad, our promo, our trailer, our playlist, our feed, our story, our bulletin, our calendar, our invitation, our postcard, our jingle, our campaign, our display, our wall, our lobby, our book club, the banner, the flyer, the newsletter, the mailer, the poster, the profile, cover pic, cover photo, profile pic, profile picture, banner picture, new banner, new header, new logo, new mascot, new sign, lifeguard video, parade video, budget page, harbor page, 5k shirts, team shirts, for our,
  for the flyer, for the page, for the poster, for the newsletter, for the video, for the post, for the notice, for the taller, for this post, craft night, movie night, summer reading, our story hour, congrats post, nuestra página, nuestro video, nuestro volante, foto de perfil, la portada`)

/** Others' works taken for the town's posts. */
export const copyrightSigns: WordSign[] = [
  { all: [plainCopying], none: [withLeave] },
  { all: [takings, works, owners], none: [withLeave], within: 'sentence' },
  { all: [wholeness, works, owners], none: [withLeave], within: 'sentence' },
  { all: [heedless, owners, works], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [plainTakings, works], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [wholeness, works, takings], none: [withLeave], within: 'sentence', effect: 'asks' },
  { all: [owners, works, ours], none: [withLeave], within: 'sentence', effect: 'asks' },
]
