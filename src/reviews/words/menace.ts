import { wordClass } from '../word-class.ts'

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
