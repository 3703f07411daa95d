import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { belongings, bodyParts, hurting, weapons } from './harm.ts'
import { lastResorts } from './last-resorts.ts'
import { dooms, tellers } from './menace.ts'
import { spokenOf, workPeople } from './people.ts'
import { grudges, intents, perils } from './perils.ts'
import { consequences, speakingUp } from './retaliation.ts'

/** Play, jokes at one's own cost and help, in which big words mean no harm. */
const harmless =
  wordClass(`game, games, team, teams, league, league night, tournament, match, playoff*, trivia, uno, card, cards, chess, poker, karaoke, xbox, playstation, movie, episode, season, novel, costume*, halloween, murder mystery, haunted, cake, cookie*, cookies, pastel, snack*, pizza, tacos, wings, chili, recipe*, nap, coffee, birthday,
  wedding, retire*, retirement, jubilación, signup*, sign up*, sign ups, camp, class, classes, training, drill, demo, museum, open house, supplied, welcome, thank, thanks, gracias, please, favor de, reminder, register*, volunteer*, donat*, sold, sale, raffle, bring your own, helped, proud, congrat*, love you, grateful, kittens, puppy class, vaccin*, license your, adopt*, found dog, lost dog, sweepstakes, reserved, non emergency, call the, report it, report a, report any, if you saw,
  call us, 911, 311, smoke alarm*, detector*, detectores, helmet*, seat belt*, life vest*, life jacket*, slow down, look both ways, check under, keep hands, storm, bear, coyote*, deer season, hunting season, gym, workout, leg day, marathon, my dentist, dentist*, dentista, my back is, killing me, my knees, on my knees, my own, surgery, doctor, garden, bulbs, daffodil*, shovel and, tomatoes, stack wood, firewood, grill, camping, fishing trip, lol, haha*, 😂, 🤣, 😅,
  watch your step, may file, file a complaint, can file, might file`)
/** The rights a person is told of when an office answers in earnest. */
const procedure = wordClass(
  `appeal, to appeal, can appeal, contest, hearing, thank*, thanks, please, sorry, apolog*, welcome, help, helps, happy to, free, form, online, link, website, call us, email us, posted, ranked, notice, hours, window, average, in may, starts, deadline*, protect you, against the law, by law, state law, register, refund*, grace, disagree, comment by, comments are, questions`,
)
/** One's own report of a wrong, which is no grudge against those who report. */
const ownReport = wordClass(
  `i reported, i called, i told, we reported, i would rather, id rather, rather be, i am a whistleblower, im a whistleblower, be a whistleblower, whistleblower over, whistleblower law, hotline, osha, retaliat*, inspector general, state auditor, unsafe, safety, hazard*, guard is, guards are, guardrail, near miss, fix it, fix the, replace`,
)

const none = [harmless, ownReport]
const sternly = [...none, procedure]
const plainly = (...all: WordSign['all']): WordSign => ({ all, none, within: 'sentence' })
const asks = (...all: WordSign['all']): WordSign => ({ ...plainly(...all), effect: 'asks' })

const signsOfHarm: WordSign[] = [
  plainly(weapons, workPeople),
  asks(weapons, spokenOf, intents),
  plainly(bodyParts, hurting),
  asks(bodyParts, spokenOf),
  plainly(lastResorts, hurting),
  plainly(tellers, dooms),
  asks(tellers, consequences),
  asks(tellers, perils),
  asks(dooms, spokenOf),
  asks(belongings, tellers),
  asks(grudges, perils, intents),
]

const signsOfPower: WordSign[] = [asks(speakingUp, consequences)]

/** Threats told by which words meet: a weapon and a person, a lonely place and a grudge, an office's power and its critic. */
export const threatSigns: WordSign[] = [...signsOfHarm, ...signsOfPower.map((sign) => ({ ...sign, none: sternly }))]
