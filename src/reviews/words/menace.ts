import { wordClass } from '../word-class.ts'

/** Warnings that something is coming. */
export const forebodings =
  wordClass(`better start, better watch, better not, beter not, better hope, better pray, better sleep, better check, best watch, had better, you better, he better, she better, they better,
  ought to remember, ought to think, ought to be careful, should remember, should think, think twice, think hard, think about who, think it over, think carefully, keep it up, keep talking,
  keep running, keep pushing, keep complaining, keep calling, keep pushing me, test me, see what happens, finds out, finding out,
  f around, fafo, learn what, learn the hard way, teach him, teach her, will be waiting, be waiting, been waiting, turn will come, day will come,
  day is coming, time is coming, coming for, comes around, reckoning, judgment day, judgement day, sooner or later, one way or another, one of these days, one of these nights, tick tock,
  clock is ticking, days are numbered, numbered, counting down, last words, last warning, final warning, only warning, fair warning, been warned, consider this, dont say i didnt, no more warnings, sorry he, sorry she, wish you had, wish he had, wish she had, wish you never, wish hed,
  wish they, wish youd, going to pay, gonna pay, payback, pay back, get even, even the score, score to settle, settle up, owe him, owe her, owe you, owes me, what he deserves, what she deserves, what they deserve, what you deserve, deserves what, has it coming, have it coming,
  had it coming, got it coming, whats coming, get his, get hers, get theirs, get yours, costing him, costing her, cost him, cost her, watch your, watch his, watch her, watching you, watching him, watching her, eyes on you, careful now, be a shame, be a pity, real shame,
  would hate for, hate for anything, accidents happen, accidents do, funny thing about, funny thing, never know who, hope you like, hope he likes, hope she likes, hope he can, hope she can, hope you can, hope he enjoys, hope she enjoys, hope his, hope her, enjoy it while, enjoy your, enjoys his, enjoys her,
  just saying, im just saying, thats all im, all im saying, not saying, no threat, not a threat, its a promise, thats a promise, call it a promise, mark my words, so help me, swear to god, dont test, dont push, nothing to lose, nothing left to lose, got nothing, past caring,
  done talking, through talking, no more talking, talk is over, ask what happened, ask the last, ask around, last guy, last fella, last person, last one who, last man who, tempted to, planning it, dreaming of, dream about, picture his, picture her, imagine his, imagine her,
  introduce*, acquainted, meet my, meet the business end, tastes like, feels like, taste like, id pay to see, cant wait for, cant wait till, cant wait until, somebody is going to, someone is going to, somebody ought, someone ought, somebody needs to,
  someone needs to, not for softball, not for hunting, not for baseball, sharpened, 😈, 🔪,
  count your, say goodbye, kiss goodbye, luck runs out, luck run out, run out of luck, how long before, how long until, see how long, how he likes, how she likes, how you like, how they like, whos laughing, laughing then, laugh now, smile while, smug now, regards to, no hard feelings, nothing personal, do us all a favor, somebody will, someone will, somebody might, someone might, something might, something could, something will, anything could, anything can, things happen, stuff happens, will happen,
  happens to people, what happens to, happened to the last, all it takes, it only takes, would only take, just takes one, be the last, not walk, wont walk, wont wake, dont wake, never wake, nobody can stop, cant protect, wont protect, cant save, wont save, wont help, who is going to help, run while, run fast, cant run, better run, be afraid, afraid of me, fear me, should fear, shaking, beg, begging, cry for,
  regret crossing, regret this, regret that, regret it, regret the day, settle up, settle the score, go ahead file, go ahead and, remember who,
  think about that before, you will pay, he will pay, she will pay, they will pay`)

/** Where and when nobody helps. */
export const aloneness =
  wordClass(`by himself, by herself, no cameras, no camera, no witness*, no one around, nobody around, nobody watching, nobody will find, no one will find, never find, never be found, find the body, find all of him, find what, in the dark,
  dark out, lights out, lights off, lights go out, night after night, nightly, behind the shed, behind the salt, behind the garage, behind the barn, behind the shop, behind the school, behind the station,
  behind him, behind her, behind you, right behind, stand behind, round back, deep woods, in the alley, dark alley, in the stairwell, down the well, a dry well, wet well, in the ditch,
  in the trunk, under the ice, thin ice, under the dock, off the pier, water tower, off the tower, cliff, back turned, turn his back, turn her back, turn your back, turns his back, turns her back, isnt looking, not looking, door locked, doors locked, doors lock, lock the door,
  locked door, equipment room, walk in freezer, leaves his window, leaves her window, window open, gets off work, gets off at, when you leave, when he leaves, when she leaves, leaving work, walks home, walks out to, walk to your car, walks to her car,
  walks to his car, on your way home, drive home, drives home, follow you, follow him, follow her, following you, followed him, followed her, followed you, tail him, drives past, drive past, drove past, driving past, know where you, know where he, know where she, know where they, know where your, knows where you,
  know her car, know his car, i know her, i know his, know exactly when, easy to find, easy to spot, find you, find him, find her, find them, hunt you, hunt him, hunt down, track you, track him, track down, sleeps on, sleep with, sleeping with, sleep well, one eye open,
  sin testigos, a la salida, a solas, en lo oscuro, sé dónde, se donde, sabemos dónde, sabemos donde, duerme en,
  alone with me, alone with him, alone with her, alone in the, alone with you, all alone, be alone, catch him alone, catches her alone, home alone, when youre alone, in the dark lot, dark parking, parking lot is, walks alone`)

/** Graves, beds of hospitals and what else stands at the end. */
export const dooms =
  wordClass(`grave, graves, graveyard, buried, hearse*, coffin*, casket*, obituar*, tombstone, morgue, mortuary, undertaker, coroner, autopsy, body bag*, dig a hole, digging a hole, hole dug, hole already dug, dug a hole, six feet, six foot, dirt nap, pushing up daisies,
  last rites, will in order, affairs in order, next of kin, toe tag, rest in peace, r i p, deader, deadman, dead man, wont live, will not live, wont make it, not make it, stretcher, intensive care, full body cast, body cast, in a cast, feeding tube, through a straw, soup through,
  dental records, eye patch, glass eye, limping, swim with, swims with, sleep with the fishes, cement shoes, concrete shoes, concrete overcoat, bottom of the, fish food, fed to, wood chipper*, meat grinder, went missing, go missing, never seen again, hometown in a hurry, milk carton, orphan*,
  brake line*, brake lines, lug nut*, catches fire, ashes, rat trap, every rat, rats get, has a trap, rats end, snitches, goodnight, nighty night, nobody comes, nobody will come, long way down, a fall, nasty fall, slip and fall,
  🪦, ⚰, 🐀, muerta, panteón, tumba, entierro, ardiendo,
  dead meat, deader than, youre dead, hes dead, shes dead, as good as dead, left town in a, room next to, plenty of room, in the ambulance, ambulance can, the hospital food, into the hospital, visiting hours, at the hospital, your funeral, his funeral, her funeral, disappear one, disappear some`)

/** Those who told on others or went too far. */
export const tellers =
  wordClass(`ratted, ratting, rat fink, snitch*, tattl*, tattletale*, squeal*, stool pigeon, narc, narced, narcs, informant*, whistleblow*, whistle blow*, fink, backstab*, traitor*, turncoat*, leaked, leaker*, told on, tells on, told hr, reported me, reported us, reports us, reporting us, reporting me, turned me in, turned us in, wrote me up, writes me up, write me up,
  got me written, written up, writes up, write up my, write up, got me fired, got me suspended, fired me, cost me, robbed me, took credit, keeps reporting, keep reporting, keeps calling, ran to, went to hr, went over my, over my head, dropped a dime, dropping a dime, crossed me, crossed us, crosses me, mess with me, messed with me, messes with me, screwed me, lied about me, lied about us, turns down my, turned down my, denied my, denies my, denies me,
  tickets me, ticketed me, towed my, passed me over, smart mouth, big mouth*, loudmouth*, running your mouth, running ur mouth, running his mouth, running her mouth, runs his mouth, chirping, me robó, me acusó, chismos*, soplón*, soplon*, rajó, nos reportó, me reportó, me quitó`)
