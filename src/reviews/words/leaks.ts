import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { ailments } from './ailments.ts'
import { officialMatters, officialSecrets } from './official-secrets.ts'
import { named, workPeople } from './people.ts'
import { commonFacts, openly, privateFacts } from './private-files.ts'
import { atTheSource, gossip, hush } from './secrecy.ts'

const tips = wordClass(`tell your, tell him, tell her, somebody should, someone should, call him, call her, heads up to,
  should buy champagne, buy champagne, hold out, holding out, sharpen your, you can do better, still time,
  before it closes, before two, before noon, before friday, before monday, drink water, clean your, cleaning up,
  limpien, limpia, avísale, avisen, buy something, buy on, buy now, sell now, get in now, sharing is caring,
  uploading, uploaded, here are, page by page, wave at, dont steal, hurry, act fast, do with that, thats all,
  just in case, if you are pricing, if youre pricing, if i owned, if i were, number to beat, study up, cadets,
  my guy`)

const someone =
  wordClass(`he, she, hes, shes, his, her, him, they, theyre, their, them, mr, mrs, ms, somebody, somebodys, someone, someones,
  who, whose, the guy, the man, that man, the lady, the woman, that woman, the kid, that kid, the boy, that boy,
  the girl, that girl, that family, the family, family, families, neighbor*, landlord, ex, boyfriend, girlfriend,
  husband, wife, nephew, niece, son, daughter, brother, sister, mother, mom, dad, pastor, dentist, doctor, barber,
  waitress, bartender, business, restaurant*, store, owner, owners, half of, reader, readers, student, students,
  applicant, applicants, your, ur, señora, señor, hijo, hija, vecin*, la que, el que, familia`)

const insideView = wordClass(
  `i, ive, im, id, they, theyre, theyll, theyve, yo, were buying, were selling, were closing, were cutting`,
)

// Lawsuits are heard by a rule of their own.
const atLaw =
  wordClass(`lawsuit*, counsel told, our counsel, special counsel, town counsel, lawyer, lawyers, attorney, plaintiff*,
  witness list, charges, arbitrator*, juicio, trial, settlement*, claims desk, da told, expert will`)

const otherWrongs =
  wordClass(`phlebotomist, swim with, voucher list, give me a call, intake appointment, rapper*, jingle, sweetest, your comment,
  guaranteed, glitter, niece, gavel, our own house, pay your salary, lol he didnt, he didnt, invented, made up, jk,
  unless, steal*, stole, stealing, embezzl*, crook*, liar, lied, dumb, stupid, idiot, honey, drift, sexy, hot, cute,
  bed, dental records, find you, haunted, recipe, pickle, popsicles, sprinklers, pension contribution, take home,
  what i earn, she earns, he earns, lead paint, homes built, space plan, surplus, montage, character limit,
  drunk driving, dont drive, vote for, votes for, candidate for, reelect, re elect, immigrants, illegals, cheat*,
  scam*`)

const somebody = eitherOf(someone, named, workPeople)
const facts = eitherOf(privateFacts, commonFacts)
const secrets = eitherOf(officialSecrets, officialMatters)
const none = [openly, otherWrongs, ailments, atLaw]

/** Other people's files and the town's own secrets, let out by those who see them. */
export const leakSigns: WordSign[] = [
  { all: [facts, atTheSource], none, within: 'sentence' },
  { all: [facts, gossip], none, within: 'sentence' },
  { all: [secrets, atTheSource], none, within: 'sentence' },
  { all: [hush, eitherOf(facts, officialSecrets)], none, within: 'sentence' },
  { all: [tips, secrets], none, within: 'sentence' },
  { all: [hush, atTheSource], none, within: 'sentence' },
  { all: [privateFacts, somebody], none, within: 'sentence', effect: 'asks' },
  { all: [officialSecrets, eitherOf(insideView, gossip, hush)], none, within: 'sentence', effect: 'asks' },
]
