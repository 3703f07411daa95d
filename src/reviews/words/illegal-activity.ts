import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { breaches } from './breaches.ts'
import { unwatched } from './unlawful.ts'
import { burnables, forbiddenPlaces, helpingOneself, spoiling } from './wrongdoing.ts'

/** Notices, warnings, thanks and lawful ways. */
const lawful =
  wordClass(`please, por favor, ribbon*, picnic, if you, felt risky, never drive, dont drive, no need, needed, nobody was, no one was, prizes, raffle, charity, for charity, library card, homework, my dad, my mom, my grandma, our wedding, movie, book, novel, show, song, board game, video game, crossword, puzzle, reminder, remember to, remind*, require*, requiere*, must, have to, prohibited, prohibid*, not allowed, illegal, ilegal*, is against, against the law, unlawful, allowed, permitted, legal, legally, licensed crew, licensed electrician, apply, application, available, open to, opens, free, gratis, register at, register online, online, at the clerk*, clerks office, town clerk, call us, call the, call for, call if, llame, report it, report any, seen something, tip line, hotline, information call, under investigation, investigat*, arrested, charged, suspect, was stolen, were stolen, got stolen, stole my, robbed, scammer*, scam, fraud, beware, watch out, be careful, careful, protect yourself, stay safe, safe, safely, safety, danger*, do not, no maneje, traiga, lest, lesson, deserved, paid it, paid mine, my fault,
  class, classes, workshop, training, volunteers, volunteer, thank*, gracias, congrat*, celebrat*, festival, feria, fair, parade, museum, library, kids night, kids, exhibit, sober, designated, safe ride, take back, takeback, drop off, dropoff, disposal day, collection day, hazardous waste, recycl*, loaner, lend*, bring it back, return*, waived, waive, extended, extension, deadline, due, expires, renew, renewal, hearing, ballot question, vote yes, vote no, change the law, should be legal, repeal, petition, hope, proposal, budget, trustees, council, board, committee, policy, contractor, engineer*, repair*, replace*, installed, fixed, closed for, will be closed, cleaned up, cleanup, clean up, hauled out, rescued, surplus, auction, rented, bought, donat*, gave, gift, present, birthday, wedding, game, season pass, playoffs, inning, my husband, my wife, grandma, recipe, dinner, supper, delicious, coffee, soup, pie, peek, cheat sheet`)

/** An invitation to break a law, or a tale of having done so: the thing, and the ease with which it is done. */
export const illegalActivitySigns: WordSign[] = [
  { all: [burnables, unwatched], none: [lawful], within: 'sentence' },
  { all: [spoiling, forbiddenPlaces], none: [lawful], within: 'sentence' },
  { all: [eitherOf(helpingOneself, spoiling)], none: [lawful], effect: 'asks' },
  { all: [breaches], none: [lawful], effect: 'asks' },
]
