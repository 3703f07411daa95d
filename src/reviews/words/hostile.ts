import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { likened } from './contempt.ts'
import { dullness, insultNouns } from './insults.ts'
import { named, spokenOf, workPeople } from './people.ts'

/** One's own home, self, animals and play, which one may run down as one likes. */
const ownAffairs =
  wordClass(`game, team, league, coach of, season, playoff*, ump, umpire, ref, refs, referee, keeper, quarterback, pitcher, fantasy, movie, episode, show, book, novel, play, halloween, costume*, my brother*, my sister*, my husband, my wife, my mom*, my mother*, my dad*, dad, my father*, my son*, my daughter*, my kid, my kids, my uncle, my aunt, my cousin*, my grand*, my dog, my cat, the dog, the cat, parrot, coop, farm, garden, my ex, my landlord, my buddy, my best friend, my golf, my roommate, cable company, airline, uber, dishwasher, laptop, muffler, toaster, recipe*,
  i am, im a, im an, im the, im such, im so bad, my own, myself, my face, my thumb, my bowling, my brain, i look, i feel like, i forgot, i thought, i think like, soy, love you, love my, i love, loved, best people, best boss, best crew, the best, kindest, kind, thank*, thanks, gracias, proud, grateful, congrat*, aplausos, felici*, brought soup, helped, helps, fixed, saved, great boss, good people, good guy, gran tipo, no one earned, hats off, whoever cut, cut me off, driver who, unsafe, hazard, osha, reported, union, grievance, contract, bargain*, wage*, salary, underpaid, pay raise, discriminat*, harass*, sexist, racist, retaliat*, complaint, filed, eeoc`)

const none = [ownAffairs]
const plainly = (...all: WordSign['all']): WordSign => ({ all, none, within: 'sentence' })
const asks = (...all: WordSign['all']): WordSign => ({ ...plainly(...all), effect: 'asks' })

/** People of the workplace run down in private: an insult, a likeness to beasts, a fault, and whom it is said of. */
export const hostileSigns: WordSign[] = [
  plainly(insultNouns, workPeople),
  asks(insultNouns, spokenOf),
  asks(insultNouns, named),
  plainly(likened, workPeople),
  asks(likened, spokenOf),
  plainly(dullness, workPeople, spokenOf),
]
