import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { disdain, likened, mockPraise, sarcasm, tart } from './contempt.ts'
import { flaws } from './flaws.ts'
import { dullness } from './insults.ts'
import { outsiders, served } from './people.ts'

/** What an office says when it serves, plays or tells of animals and things. */
const inEarnest =
  wordClass(`thank you for, thank you to all, thanks for, thanks to all, thanks to our, gracias por, sorry, apolog*, welcome, bienvenid*, please, por favor, free, call us, call 311, call 911, email us, visit, register*, sign up*, signup*, apply, volunteer*, donat*, open house, meet your, join us, come see, come say, workshop*, class, classes, story hour, storytime, camp, tickets, fair, festival, parade, petting, zoo trip, barn, 4 h, farm, movie, film, screening, play, performance, theater, puppet*, exhibit, museum, concert, book, books, contest, raffle,
  trivia, costume*, halloween, balloon*, recipe*, adopt*, adoption, vaccin*, rabies, wildlife, raccoon*, coyote*, geese, bear, bears, mosquito*, deer, turtle*, storm, snow, ice, flood, outage, drill, siren*, deadline*, due, grace period, appeal, hours, ages, grades, budget hearing, hearing, agenda, minutes are, posted, attached, map, link, details, helpful, we are proud, were proud, proud of our, proud to, proud of you, hero, heroes, honor*, celebrat*, congratulations to our, congratulations to chief, retire*, scout*, graduates, anniversary, seal, dog park, compost, recycl*, hazardous`)

/** What an office means to help with, whatever it praises. */
const helping = wordClass(
  `please, sorry, apolog*, free, call, register, sign up, volunteer*, donat*, class, workshop*, fair, festival, petting, barn, movie, performance, museum, book, books, costume*, recipe*, adopt*, adoption, hero, heroes, honor*, retire*, scout*, graduates, proud of our, great work`,
)

const none = [inEarnest]
const plainly = (...all: WordSign['all']): WordSign => ({ all, none, within: 'sentence' })
const asks = (...all: WordSign['all']): WordSign => ({ ...plainly(...all), effect: 'asks' })

/** Jibes at people in the town's name: an insult, mock praise with disdain, doubts about their brains. */
export const derogatorySigns: WordSign[] = [
  asks(sarcasm, disdain),
  asks(disdain, served),
  plainly(disdain, outsiders),
  asks(dullness, served),
  plainly(dullness, outsiders),
  plainly(likened, served),
  plainly(likened, outsiders),
  asks(tart, served),
  asks(tart, outsiders),
  asks(flaws, sarcasm),
  { ...asks(tart, mockPraise), none: [helping] },
]
