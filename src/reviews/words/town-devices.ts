import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { pastimes, screens, towns } from './town-things.ts'

const boasting = wordClass(
  `borrow*, snuck, sneaked, sneaking, watch, watching, watched, binge*, stream*, playing, played, gaming, editing, edited, selling, sold, shopping, browsing, scrolling, downloading, downloaded, mining, printed, printing, ran off, prints, copied, copying, laminated, scanned, tomé prestad*, imprimí, imprimo, vendo, viendo, jugando, doubles as, courtesy of, compliments of, brought to you by, sponsored by, posting from, posted from, sent from, typed on, typing on, typing this on, writing this on, post from, this post, texting from, streaming from, live from, selfie from, logged into my, signed into my, log into my, on their dime, on the taxpayer, on the taxpayers, on the towns dime, on the citys dime, dont tell, shh, shhh, nobody checks, nobody knows, nobody will know, no one knows, wont notice, wont mind, never notices, dont mind, perks of the job, perk of the job, job perk, perks, from bed, in bed, from home, at home, takes home, after hours, after closing, all night, all week, every night, 🤫, 😎, saludos, jaja*, no le digan`,
)

const openToAll =
  wordClass(`surplus, auction, public, open to everyone, open to all, rented, rent from, residents can, anyone can, sign out, checked out from, for patrons, rec departments form, library card, hardware store, council votes, are coming, budget, fund, replaced,
  replace, crash*, broke, broken, died, down again, outage, too slow, so slow, never put, never use, dont use, do not use, dont put, dont post, learned that, in training, they told us, i keep, shut in, turned off, off limits, not allowed, policy says, policy, touch a truck, parade, open house, my own laptop, own phone, my own phone,
  my new, my old, makerspace opens, town council, city council, village council, village board, select board, on cable, post office, paid for the, home office, let kids, let the kids, at the fair, old work`)

/** The town's devices, vehicles and rooms put to one's own ends. */
export const townDevicesSigns: WordSign[] = [
  { all: [screens, towns, pastimes], none: [openToAll], within: 'sentence' },
  { all: [screens, towns, boasting], none: [openToAll], within: 'sentence', effect: 'asks' },
]
