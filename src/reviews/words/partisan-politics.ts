import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { elections, offices, plainElection } from './elections.ts'

/** Standing with someone, and calling others to. */
const standing =
  wordClass(`deserve*, earned another, earned your, earned our, earns our, backing, gets behind, get behind, stand with, stands with, standing with, stood with us, stand by, stands behind, we support, supports, proud to support, supporters of, proudly, endorse*, our pick, our choice, our candidate, our guy, our gal, our man, our woman, our kind of, your choice, sense choice, the right choice, clear choice, easy choice, only choice, better choice, obvious choice, hope you agree, hope youll join, we hope you, so should you, so should the, so should voters, and so should, join us in voting, join us in supporting, we respectfully ask, we ask voters, we urge, urge you, urging,
  please support, please vote, cheer on, rooting for, root for, pulling for, fingers crossed for, warms our, keep them coming, keep her, keep him, keep them, keep it going, bring back, bring him back, bring her back, miss mayor, send her back, send him back, send them back, return her, return him, back to work for us, another four, four more, two more, more years, six more, steady hand, good hands, better hands, safe hands, change captains, change horses, stay the course, dont change, could use a hand, needs your, needs our, needs you, need her, need him, la necesitan, lo necesitan,
  la necesitamos, lo necesitamos, sí escucha, nos escucha, nos apoya, apoyamos, apoya a, le vamos a, our next, next mayor, next sheriff, our future, a leader, real leader, leadership we, got our, we are in, count us in, all in for, were with, we are with, team _ all the way, step* forward, steps up, once in a generation, knows her stuff, knows his stuff, gets things done, delivered for, delivers for, came through, fought for us, fights for, fighting for, fought for our, works for you, works for us, listens, who listens, listened to us,
  saved the, saved our, who saved, brought us, gave you, gave us, got us, found the money, thank them, thank him, thank her, ideas arent bad, makes sense, common sense, rolling, for paved, for safe, for better, better person, better man, better woman, the best person, sign it, sign the petition, door knock*, knock on doors, phone bank*, checkbook, donate to, chip in, hold a sign, held signs, wore his, wore her, with pride, four more days, more days, let the voters, kids need, children need, kids deserve, your neighbor wait, change yes, vote yes, votes yes, voting yes, yes vote`)

/** Standing against someone, and holding deeds against them. */
const against =
  wordClass(`vote out, vote them out, vote him out, vote her out, voted out, voting them out, out of office, throw out, throw them out, throw the bums, bums, kick out, kick them out, boot, boot out, the boot, dump, dump the, ditch the, fire the, oust*, unseat*, retire a, time to retire, time to go, gotta go, has to go, have to go, must go, needs to go, his rocking chair, rocking chair, send packing, packing, clean house, shovel out, sweep out, sweep them, drain the, flush, show them the door, the door, replace him, replace her, replace them, time for a change, time for change, new blood, fresh blood, fewer lawyers, less of, had enough, enough of, no more of, lose her seat, lose his seat,
  lost her seat, lost his seat, terms run out, term is up, terms are up, days are numbered, cant wait for november, remember that, remember it, remember this, remember who, remember when, remember which, dont forget who, dont forget that, never forget, we remember, bear that in mind, bear it in mind, keep that in mind, keep it in mind, think of that, think about that, think of it, think hard, just saying, just sayin, draw your own, you know who, you know what to do, you know which, guess who, know what to do, not naming names, no names, word to the wise, catch our drift, get our drift, if you know you know, wink, tell your friends, pass it on, spread the word, prove to them, show them, show him,
  show her, more of us, voted against, votes against, voted to cut, voted no on, voted down, who cut, who voted, who blocked, who killed, who sold, who raised, who closed, who wrecked, wrecks, wrecked, blocked our, killed our, cut our, cut your, cuts our, slashed our, gutted, gut our, would gut, would cut, would kill, wants to kill, wants to cut, wants to sell, wants to close, plans to sell, plans to cut, plans to close, plans to gut, take away, take the, taking away, sell off, sold out, sold us out, sells us out, sat on their hands, sat on his hands, did nothing, asleep at, missing in action, hides from, hiding from, we see you, lied to, lies about, out of touch, cant be trusted, cannot be trusted, dont trust, reject, defeat, oppose, say no, no thanks, thumbs down, do not sign, dont sign, refuse to sign, only one answered, only one who, one of the horses, is lame, lost big, lost bigly, good riddance, about time, finally, has an adult, an adult in, grown up in, at it again, my foot, what they did, look at what, looks what, we didnt vote for, not our, not my mayor, never again, wrong for, bad for our, bad for your, would cost us, would cost you, cost us, up 11, hold it against, held accountable, hold them accountable, hold him accountable,
  private company, hand over, fuera, saquen a, saquemos, cambiar al, ya basta, no voten, no vote por, acuérdense, recuerden`)

/** One person meant, not a post to be filled. */
const person = wordClass(
  `guy, guys, gal, fella, folks who, those who, people who, somebody who, someone who, someone like, anyone who, one who, the only one, crowd, clown*, coach, neighbor, hometown, local boy, local girl, señor, señora`,
)

const politicians = wordClass(
  `mayor, mayors, councilor*, councilman, councilwoman, councilmember*, alderman, alderwoman, selectman, selectwoman, trustee, commissioner, sheriff, assembly, assemblyman, assemblywoman, legislator*, state rep, representative, senator, senators, congress, congressman, congresswoman, governor, governors, lieutenant governor, president, white house, statehouse, the capitol, politician*, candidate, candidates, challenger, incumbent, supervisor, alcalde, alcaldesa, concejal*, gobernador*, senador*, the administration, the other side, the opposition, the other guy, his opponent, her opponent, opponents`,
)

/** How an election is meant without its name. */
const comingVote = wordClass(
  `come november, in november, this november, november 3, november 4, november 5, november 6, november 7, november 8, november rolls, on tuesday, this tuesday, come tuesday, next tuesday, come election, when november, in the booth, at the polls, on your ballot, on the ballot, with your ballot, with your vote, your vote, mark your ballot, fill in, at the ballot box, ballot box, election day, first tuesday, up for reelection, up for re election, until november, by november, till november, days to go, days left, count the days, countdown, next term, this term, another term, his term, her term, their terms, end of term, his seat, her seat, their seats, that seat, two more years, four more years, next four years, el martes, en noviembre, este noviembre, las urnas`,
)

/** The town's voice taking a side: what is voted on, beside praise or blame of those who stand for it. */
export const partisanSigns: WordSign[] = [
  { all: [elections, against], none: [plainElection] },
  { all: [elections, standing], none: [plainElection], within: 'sentence' },
  { all: [politicians, standing], none: [plainElection], within: 'sentence', effect: 'asks' },
  { all: [offices, comingVote], none: [plainElection], within: 'sentence', effect: 'asks' },
  {
    all: [comingVote, eitherOf(person, standing, against)],
    none: [plainElection],
    within: 'sentence',
    effect: 'asks',
  },
]
