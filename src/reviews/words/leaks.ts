import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { ailments } from './ailments.ts'
import { officialSecrets } from './official-secrets.ts'
import { named, workPeople } from './people.ts'
import { commonFacts, openly, privateFacts } from './private-files.ts'
import { atTheSource, hush } from './secrecy.ts'

const someone =
  wordClass(`he, she, hes, shes, his, her, him, they, theyre, their, them, mr, mrs, ms, somebody, somebodys, someone, someones,
  who, whose, the guy, the man, that man, the lady, the woman, that woman, the kid, that kid, the boy, that boy,
  the girl, that girl, that family, the family, family, families, neighbor*, landlord, ex, boyfriend, girlfriend,
  husband, wife, nephew, niece, son, daughter, brother, sister, mother, mom, dad, pastor, dentist, doctor, barber,
  waitress, bartender, business, restaurant*, store, owner, owners, half of, reader, readers, student, students,
  applicant, applicants, your, ur, señora, señor, hijo, hija, vecin*, la que, el que, familia`)

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
const none = [openly, otherWrongs, ailments, atLaw]

/** Other people's files and the town's own secrets, let out by those who see them. */
export const leakSigns: WordSign[] = [
  { all: [facts, atTheSource], none, within: 'sentence' },
  { all: [hush, eitherOf(facts, officialSecrets)], none, within: 'sentence' },
  { all: [privateFacts, somebody], none, within: 'sentence', effect: 'asks' },
]
