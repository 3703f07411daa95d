import { type WordClass, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { belongings, bodyParts, hurting, weapons } from './harm.ts'
import { challenges, hazards, lastResorts } from './last-resorts.ts'
import { aloneness, dooms, forebodings, tellers } from './menace.ts'
import { addressed, named, spokenOf, superiors, workPeople } from './people.ts'
import { grudges, intents, perils } from './perils.ts'
import { consequences, critics, hints, officePower, setbacks, speakingUp } from './retaliation.ts'

/** Play, jokes at one's own cost and help, in which big words mean no harm. */
export const harmless =
  wordClass(`game, games, team, teams, league, league night, tournament, match, playoff*, trivia, uno, card, cards, chess, poker, karaoke, xbox, playstation, movie, episode, season, novel, costume*, halloween, murder mystery, haunted, cake, cookie*, cookies, pastel, snack*, pizza, tacos, wings, chili, recipe*, nap, coffee, birthday,
  wedding, retire*, retirement, jubilación, signup*, sign up*, sign ups, camp, class, classes, training, drill, demo, museum, open house, supplied, welcome, thank, thanks, gracias, please, favor de, reminder, register*, volunteer*, donat*, sold, sale, raffle, bring your own, helped, proud, congrat*, love you, grateful, kittens, puppy class, vaccin*, license your, adopt*, found dog, lost dog, sweepstakes, reserved, non emergency, call the, report it, report a, report any, if you saw,
  call us, 911, 311, smoke alarm*, detector*, detectores, helmet*, seat belt*, life vest*, life jacket*, slow down, look both ways, check under, keep hands, storm, bear, coyote*, deer season, hunting season, gym, workout, leg day, marathon, my dentist, dentist*, dentista, my back is, killing me, my knees, on my knees, my own, surgery, doctor, garden, bulbs, daffodil*, shovel and, tomatoes, stack wood, firewood, grill, camping, fishing trip, lol, haha*, 😂, 🤣, 😅,
  watch your step, may file, file a complaint, can file, might file`)
/** The rights a person is told of when an office answers in earnest. */
const procedure = wordClass(
  `appeal, to appeal, can appeal, contest, hearing, thank*, thanks, please, sorry, apolog*, welcome, help, helps, happy to, free, form, online, link, website, call us, email us, posted, ranked, notice, hours, window, average, in may, starts, deadline*, protect you, against the law, by law, state law, register, refund*, grace, disagree, comment by, comments are, questions`,
)
/** Words of menace that need nothing beside them. */
export const plainMenace =
  wordClass(`sleep with one eye, sleeping with one eye, sleep with the lights, sleeping with the lights, watch your back, watch his back, watch her back, watch ur back, i will end him, i will end her, ill end him, ill end you, end him not, need dental records, snitches get, dead man walking, youre a dead, hes a dead, shes a dead, dead to rights and dead, kiss your kids, kneecaps, kneecap him, cement shoes, concrete shoes, swim with the fishes, sleep with the fishes, put a bullet, one well placed, well placed bullet,
  through the scope, in my crosshairs, in the crosshairs, holding the matches, the one holding the, light the match, strike the match, cut the brakes, cut your brakes, cut his brakes, brake lines, lug nuts loosen*, loosen* lug, blood on the, bathe in, going postal, go postal, make him disappear, make her disappear, make you disappear, nobody would find, no one would find, nobody will find the, never find the body, wont find the body, where the bodies, we know where you, i know where you, i know where he, i know where she, know what you drive, know where your kids, know which school, know what time your,
  know which window, wishing you had kept, wish you had kept, wish you never, wish youd never, youll wish, hell wish, theyll wish, shell wish, you will regret, youll regret, hell regret, shell regret, theyll regret, you will be sorry, youll be sorry, hell be sorry, days are numbered, its a promise, not a threat its, isnt a threat, get whats coming, gets whats coming, whats coming to, eat through a straw, eating through a straw, dirt nap, pushing up daisies, hole already dug, hole dug, grave dug, hole in the woods, nothing left to lose, run him down, run her down, run him over, run her over, run you over, beat him to a, beat the hell out, beat the crap out, beat the snot out, beat the tar out,
  knock his teeth, knock your teeth, knock her teeth, break his legs, break your legs, break her legs, break his jaw, break his fingers, break his neck, wring his neck, wring her neck, wring your neck, slit his, slash his tires, slash her tires, slash your tires, burn his house, burn her house, burn your house, burn it down with, in a body bag, leave in a, leaves in a, walk out alive, walks out alive, without his teeth, finger by finger, bone by bone, piece by piece, limb from limb, tooth by tooth, hang from, blow his head, blow your head, bash his, bash your, bash her, curb stomp*, pistol whip*, a bullet with, bullet for, bullet in,
  te voy a matar, lo voy a matar, la voy a matar, los voy a matar, sé dónde vive*, se donde vive*, sabemos dónde vive*, sin testigos, lo voy a dejar sin, la voy a dejar sin, te voy a dejar sin, te voy a romper, te voy a quemar, le voy a quemar, le voy a romper, le voy a partir, se va a arrepentir, te vas a arrepentir, van a arrepentir, cuídate la espalda, cuídese la espalda, me las vas a pagar, me las va a pagar, me la vas a pagar, me la va a pagar, va a saber quién soy, vas a saber quién soy, verá lo que le pasa, verás lo que te pasa, ya verá lo que, ya verás lo que, a ver si es tan hombre, a ver si eres tan, algo le puede pasar, algo le va a pasar, te puede pasar algo, le puede pasar algo`)

/** One's own report of a wrong, which is no grudge against those who report. */
const ownReport = wordClass(
  `i reported, i called, i told, we reported, i would rather, id rather, rather be, i am a whistleblower, im a whistleblower, be a whistleblower, whistleblower over, whistleblower law, hotline, osha, retaliat*, inspector general, state auditor, unsafe, safety, hazard*, guard is, guards are, guardrail, near miss, fix it, fix the, replace`,
)

const none = [harmless, ownReport]
const sternly = [...none, procedure]
const asks = (...all: WordSign['all']): WordSign => ({ all, none, effect: 'asks', within: 'sentence' })
const met = (first: WordClass, others: WordClass[]) => others.map((other) => asks(first, other))

const signsOfHarm: WordSign[] = [
  { all: [plainMenace], none },
  { all: [weapons, workPeople, forebodings], none },
  ...met(weapons, [forebodings, workPeople, named, addressed, spokenOf, aloneness, tellers]),
  ...met(bodyParts, [forebodings, workPeople, named, spokenOf, hurting, aloneness, dooms, tellers, challenges]),
  ...met(lastResorts, [forebodings, workPeople, tellers, hurting, weapons, spokenOf]),
  ...met(challenges, [forebodings, tellers, weapons, aloneness, hazards]),
  ...met(tellers, [forebodings, aloneness, dooms, hurting, addressed, spokenOf, consequences, hazards, perils]),
  ...met(dooms, [forebodings, named, aloneness, consequences, spokenOf]),
  ...met(hurting, [forebodings, dooms, named]),
  ...met(aloneness, [forebodings, consequences, named, spokenOf]),
  ...met(forebodings, [workPeople, hazards, addressed]),
  ...met(belongings, [aloneness, tellers]),
  ...met(addressed, [aloneness]),
  asks(belongings, consequences, addressed),
  asks(grudges, perils, intents),
  asks(superiors, perils, intents),
]

const signsOfPower: WordSign[] = [
  ...met(speakingUp, [consequences, forebodings, dooms, aloneness]),
  asks(speakingUp, officePower, setbacks),
  asks(officePower, consequences, addressed),
  asks(critics, officePower, hints),
]

/** Threats told by which words meet: a weapon and a person, a lonely place and a grudge, an office's power and its critic. */
export const threatSigns: WordSign[] = [...signsOfHarm, ...signsOfPower.map((sign) => ({ ...sign, none: sternly }))]
