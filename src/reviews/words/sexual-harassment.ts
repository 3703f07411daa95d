import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { advances, lewd, lookers, wanting } from './appetite.ts'
import { bodyParts, revealing } from './bodies.ts'
import { goodwill, grievances } from './goodwill.ts'
import { dating, doubleMeanings } from './innuendo.ts'
import { named, spokenOf, workPeople } from './people.ts'
import { announced } from './slights.ts'
import { staff } from './staff.ts'

const colleague = eitherOf(workPeople, staff, named)
const someone = eitherOf(colleague, spokenOf)
const telling = eitherOf(bodyParts, wanting, lookers, doubleMeanings, dating, lewd, advances)

/** Prevention, complaints, one's own family and things that only share the words. */
const otherwise =
  wordClass(`peach*, cobbler, pie, pies, orchard, eggplant*, my wife, my husband, my girlfriend, my boyfriend, my fianc*, my spouse, my kid*, my son, my daughter, my mom, my dad, my own, our baby, the baby, mi esposo, mi esposa, mi marido, mi novia, mi novio, harass*, prevention, training, policy, report*, uncomfortable, complain*, unwanted, asked him to stop, told him to stop, investigat*, discriminat*, breast cancer, mammogram*, screening,
  dog, dogs, cat, k9, puppy, horse*, recipe, oven, grill, hot dog*, chili, cocoa, coffee, pancake*, pizza, soup, hot water, hot weather, heat, fire danger, eagles, owl*, exhibit, museum, drive for, donat*, shelter`)

/** Remarks on someone's body, looks or availability, where the people and the appetite meet. */
export const sexualHarassmentSigns: WordSign[] = [
  { all: [revealing, someone], none: [otherwise, announced, goodwill], within: 'sentence', effect: 'asks' },
  { all: [telling, colleague], none: [otherwise, announced, goodwill, grievances], within: 'sentence', effect: 'asks' },
]
