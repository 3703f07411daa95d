import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { elections, offices, parties, plainElection } from './elections.ts'

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

/** Plain calls to vote one way. */
const calls =
  wordClass(`vote out, vote them out, vote him out, vote her out, yes on 1, yes on 2, yes on 3, yes on 4, yes on 5, yes on 6, yes on question*, yes on prop*, yes on article, no on 1, no on 2, no on 3, no on 4, no on 5, no on 6, no on question*, no on prop*, no on article, voteyes*, voteno*, votefor*, reelect*, re elect*, four more years, casting a ballot for, cast a ballot for, cast your ballot for, cast your vote for, casting a vote for, getting our vote, gets our vote, has our vote, have our vote, our vote goes, our vote is, earned our vote, vote accordingly, vote with us, vote like your, votemos por, vamos a votar por, vote por la candidata,
  vote por el candidato, dump the mayor, dump the council, fire the council, fire the mayor, throw the bums, vote the bums, precinct red, precinct blue, town red, town blue, district red, district blue, county red, county blue, state red, state blue, blue wave, red wave, fill in the oval by, fill in the oval for, fill in the oval next, fill in the bubble for, your common sense choice, our next mayor, our next sheriff, our next governor, our next senator, our next president, our next state rep, our next councilor, our next trustee, our next clerk, our next supervisor, our next assessor, our next treasurer, our next congress*, need a ride to the polls supporters,
  drive supporters, on page one of the ballot, vote her back, vote him back, send her back to, send him back to, rank her first, rank him first, write in our, straight ticket, sign the recall, the recall petition`)

const leanings = wordClass(
  `think, thinks, only a, another, typical, finally, great, good, best, proud, smiling, right behind, get it, delivered, marched with, marched in, picnic, float, bad, lost, beat, won, wants, trying to, take, hate, hates, ruin*, crazy, wackos, idiots, fools, my foot, at it again, lol, haha, nonsense, agenda, thank*, stands with, backing, our, slate`,
)

/** One person meant, not a post to be filled. */
const person = wordClass(
  `guy, guys, gal, fella, folks who, those who, people who, somebody who, someone who, someone like, anyone who, one who, the only one, crowd, clown*, coach, neighbor, hometown, local boy, local girl, señor, señora`,
)

/** What is praised in somebody who stands, and what a side promises. */
const merits =
  wordClass(`has your back, has our back, had our backs, never forgot us, on our side, on your side, one of us, one of our own, our own, hometown, grew up here, friend of, friend to, champion of, big fans, believes in us, believe in her, believe in him, shows up, showed up for, rolls up, sleeves, hardworking, hard working, works hard, works harder, answers the phone, returns calls, keeps her word, keeps his word, kept her promise, kept his promise, keeps promises, honest, integrity, tells the truth, straight shooter, experienced, qualified, brilliant, decent, good man, good woman, good guy, good people, knows this town, knows our, understands, cares about, loves this town, puts families, puts people, puts kids, lower taxes, lower your taxes, cut taxes, funds our, pays for, protects our, protect our, defend our, for our kids, for your kids, for our schools, for working,
  helps us, help elect, help keep, help send, make calls, get her, get him, put her, put him, put them, let her, let him, finish the job, finish what, bring home, front runner, win big, victory, well deserved, historic win, hooray, woohoo, thrilled, over the moon, delighted, relieved, at last, thank goodness, thank god, new day, bright future, better days, brighter, better, best, love, proud, heart, trust, smart, right choice, obvious, sense, stands for, stood up, fought, fighter, leader, leadership, promise, saves, saved, save, keeps, 💙, ❤️, 💪, 👏, 🙌, 👍, mejor, merece, apoy*, necesit*, queremos, nos ayuda, nos escucha`)

/** What is held against somebody who stands, and what a side warns of. */
const faults =
  wordClass(`wrong about, cost you, costs you, costing you, stuck you, raised your, hiked, jacked up, tax hike, spending spree, wastes, wasted, waste of, broke his, broke her, broke their, broken promise*, flip flop*, two faced, backstab*, turned his back, turned her back, forgot us, forgot you, ignores, ignored, wont answer, skipped, no show, never showed, doesnt care, couldnt care, doesnt live here, out of towner, carpetbag*, in the pocket, pockets of, special interest*, big money, cronies, crony, nepotis*, rubber stamp*, puppet, career politician*, dangerous, extreme, scary, nightmare, chaos, mess, wreck, ruin, ruins, ruined, destroy*, threat to, threatens, bad idea, bad deal, bad for, terrible, awful, worst, worse, nope, hard no, hard pass, boo, shame, sorry excuse, so called, weak on, soft on, sleeping on, lazy, tired of, sick of, fed up, stale, yesterdays, past his prime, goodbye, bye bye, so long, hit the road,
  pack his, pack her, pack their, unemployment, looking for work, early retirement, one term, last term, lame duck, cant come soon, joke, clown*, liar*, lied, lies, crook*, corrupt, fool, fools, foolish, nonsense, stop him, stop her, stop them, stop the, fight back, oppose*, against the, never again, gutted, sold out, 👎, 🤡, peor, mentiros*, ratero*, vergüenza`)

const politicians = wordClass(
  `mayor, mayors, councilor*, councilman, councilwoman, councilmember*, alderman, alderwoman, selectman, selectwoman, trustee, commissioner, sheriff, assembly, assemblyman, assemblywoman, legislator*, state rep, representative, senator, senators, congress, congressman, congresswoman, governor, governors, lieutenant governor, president, white house, statehouse, the capitol, washington, politician*, candidate, candidates, challenger, incumbent, supervisor, alcalde, alcaldesa, concejal*, gobernador*, senador*, the administration, the other side, the opposition, the other guy, his opponent, her opponent, opponents`,
)

/** How an election is meant without its name. */
const comingVote = wordClass(
  `come november, in november, this november, november 3, november 4, november 5, november 6, november 7, november 8, november rolls, on tuesday, this tuesday, come tuesday, next tuesday, come election, when november, in the booth, at the polls, on your ballot, on the ballot, with your ballot, with your vote, your vote, mark your ballot, fill in, at the ballot box, ballot box, election day, first tuesday, up for reelection, up for re election, until november, by november, till november, days to go, days left, count the days, countdown, next term, this term, another term, his term, her term, their terms, end of term, his seat, her seat, their seats, that seat, two more years, four more years, next four years, el martes, en noviembre, este noviembre, las urnas`,
)

/** The town's voice taking a side: what is voted on, beside praise or blame of those who stand for it. */
export const partisanSigns: WordSign[] = [
  { all: [calls], none: [plainElection] },
  { all: [elections, against], none: [plainElection] },
  { all: [elections, standing], none: [plainElection], within: 'sentence' },
  { all: [offices, against], none: [plainElection], within: 'sentence' },
  { all: [parties, leanings], none: [plainElection], within: 'sentence' },
  { all: [politicians, standing], none: [plainElection], within: 'sentence', effect: 'asks' },
  { all: [offices, comingVote], none: [plainElection], within: 'sentence', effect: 'asks' },
  {
    all: [comingVote, eitherOf(person, standing, against)],
    none: [plainElection],
    within: 'sentence',
    effect: 'asks',
  },
  {
    all: [eitherOf(elections, comingVote), eitherOf(merits, faults)],
    none: [plainElection],
    within: 'sentence',
    effect: 'asks',
  },
]
