import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const lawPeople =
  wordClass(`attorney*, lawyer*, counsel, our counsel, special counsel, town counsel, outside firm, law firm, our firm, legal,
  legal dept, legal department, legal team, paralegal*, solicitor, corporation counsel, law department, law director,
  insurer*, insurance company, insurance carrier, our carrier, insurance guy, insurance man, insurance people,
  adjuster*, claims rep, risk pool, risk manager, claims desk, arbitrator*, mediator*, hearing officer, magistrate,
  judge, judges clerk, judges, da, das office, prosecutor*, district attorney, defense, defence, expert witness,
  our expert, their expert, expert for, experts, expert will, plaintiff*, defendant*, other side, opposing,
  opposing side, both sides, our side, eeoc, abogad*, licenciad*, aseguradora, el seguro, juez, jueza, fiscal,
  perito, ajustador`)

const lawMatters =
  wordClass(`lawsuit*, law suit, suit, suits, sue, sued, suing, sues, being sued, litigat*, claim, claims, settle, settles,
  settled, settling, settlement*, demand letter, notice of claim, deposition*, deposed, depo, plea, plea deal, trial,
  court, court date, in court, to court, mediation, arbitration, litigation hold, legal hold, before the hold,
  the hold, discovery, verdict, ruling, subpoena*, witness list, testif*, testimony, affidavit, eminent domain,
  injunction, charges, the case, this case, that case, her case, his case, has a case, have a case, landfill case,
  grievance, wrongful*, slip and fall, excessive force, discrimination, harassment case, retaliation case, k9 bite,
  dog bite, drowning, crash case, whistleblower, appeal, tax appeal, class action, damages, consent decree, injury,
  demanda*, juicio, acuerdo, arreglo, querella, reclamo, accidente`)

const stance =
  wordClass(`settle, settles, settling, settled, pay, pays, paying, paying out, pay out, payout, write a check, write the check,
  cut a check, checkbook, big check, six figures, seven figures, grand, million, thousand, sixty, ninety, offer,
  offers, offered, offering, lowball*, go up to, up to, hold out, holding out, hold firm, our number, their number,
  bottom line, ceiling, cap, reserve, reserves, reserved, first million, covers the, cover it, policy limit*,
  deductible, cave, caves, caving, fold, folds, roll over, rolls over, give in, gives in, throw in the towel,
  drag it out, dragging it, stall*, run out the clock, wear her down, wear him down, wear them down, outlast,
  goes away, go away, make it go, make her go, make him go, fault, at fault, our fault, liable, liability, negligen*,
  responsible, to blame, on the hook, screwed, toast, doomed, sunk, cooked, dead to rights, caught, no defense,
  weak*, weak spot*, hole in, holes in, shaky, thin, loser, losing, lose, loses, lost, win, wins, winning, slam dunk,
  odds, 50 50, 80 20, chances, our chances, good chance, no chance, strong case, case is, has a case, have a case,
  is right, are right, theyre right, shes right, hes right, frankly, admit*, admission, concede*, confess*, guilty,
  technicality, loophole, deny, denied, denies, denying, dismiss*, thrown out, toss*, dropped, dropping, drop the,
  sloppy, unconstitutional, illegal, unlawful, unenforceable, wont hold up, hold up in, pattern, strategy, strategi*,
  plan is, plans to, our plan, game plan, argue, arguing, argument, theory, defense is, defense will,
  defense is going, our defense, blame, blaming, blames, plead, pleads, pleading, poverty, say it was, will say,
  gonna say, going to say, claim she, claim he, that she was, that he was, her record, his record, dig up, dirt on,
  discredit, drunk, told us to, told us not, told me to, told me not, told us we, told us that, told me that,
  told me she, told me he, told my, advised, advice, advises, explained, warned, warns, wants no, wants us,
  doesnt want, asked me, asked us, coached, coaching, prepped, prepping, rehears*, memo, letter from, opinion says,
  said privately, said quietly, quietly, at lunch, hush*, secret*, quiet, confidential*, nda, signed a paper,
  cant tell, between us, under seal, sealed, behind closed, closed packet, closed session, executive session, shred*,
  delete*, deleting, wipe, wiped, lose the, stop writing, in writing, paper trail, fixed it overnight, overnight,
  before they see, tape, footage, video, body cam, evidence, trade, trading, swap, horse trade, how it comes out,
  comes out, tipped, bills us, an hour, per hour, hourly rate, next week, before trial, before the election,
  after the election, negoci*, culpa, culpable, pagar, pagó, pague, aceptó, reconoci*, perder, perdemos, ganar,
  no hablar, no digan, mal puesto, antes del juicio, arreglo, arreglar, ofrec*`)

const justTalk =
  wordClass(`free, clinic, library, workshop, seminar, forms, self help, law day, essay contest, mock trial, i rest, general,
  attorney generals, attorney general, bar exam, law school, my daughter, my son, my divorce, divorce, my lawyer,
  my attorney, my case, my claim, my suit, suits me, swimsuit, bathing suit, wetsuit, wet suit, space suit,
  pant suit, three piece, my insurer, my insurance, homeowners, your insurer, your lawyer, your attorney,
  an attorney, your claim, file a claim, claim form, claims must, lost and found, claim your, tv, show, netflix,
  episode, movie, podcast, novel, true crime, court is closed, courthouse, public record, press release, ruled,
  announced, tennis, basketball, pickleball, volleyball, food court, softball, ump, referee, judges of, pie, chili,
  talent, contest, pageant, jury duty, tenants rights, legal aid, small claims, traffic court, probate, immigration,
  inmigración, gratis, clínica, osha, labor board, my union, our union, union rep, steward, grievance was, overtime,
  i filed, ive filed, weve filed, my complaint, our raise, wages, legal pads, legal holiday, legal notice*,
  real estate, cat, dog park, kids, birthday, supreme court, superior court, governor, congress, senate, president`)

const ourLawyers =
  wordClass(`our attorney*, our lawyer*, our counsel, our legal, our solicitor, our outside counsel, our own lawyer,
  our own attorney, our insurer*, our insurance, our adjuster, our risk pool, our carrier, our expert*, our defense,
  our side, town attorney, town attorneys, town lawyer*, towns lawyer*, towns attorney, town counsel, city attorney*,
  city lawyer*, citys lawyer*, citys attorney, city counsel, village attorney, villages attorney, village lawyer,
  county attorney, county lawyer*, hr attorney, hrs attorney, labor counsel, bond counsel, special counsel,
  outside counsel, legal counsel, attorney told, attorney said, attorney says, lawyer told, lawyer said, lawyer says,
  lawyers told, lawyers said, lawyers say, lawyers think, lawyers are, lawyers want, counsel told, counsel says,
  counsel said, counsel thinks, counsel wants, counsel advised, legal told, legal says, legal said, legal thinks,
  legal wants, legal is, legal has, the insurer, insurer says, adjuster told, adjuster said, adjuster says,
  prosecutor told, prosecutor said, da told, da said, judge told, judges clerk, mediator told, mediator said,
  mediator says, arbitrator told, arbitrator already, nuestro abogado, abogado del pueblo, abogado de la ciudad,
  abogada del, licenciado del, la aseguradora, el seguro`)
const insiders =
  wordClass(`says, said, say, told, tells, tell, thinks, think, thought, wants, wanted, want, hopes, expects, admit*, explain*,
  warn*, whisper*, mentioned, let slip, slipped, figures, believes, recommend*, advis*, offer*, plan*, going to,
  gonna, will, wont, hates, asked, ask, asking, laughed, sigh*, groan*, swore, confess*, agree*, disagree*, worried,
  worries, nervous, confident, scared, furious, happy, found, finds, discovered, missed, forgot, lost, losing, win,
  winning, blew, botch*, fumbl*, sloppy, late, prepared, prepping, coached, settl*, pay*, fold*, cav*, fight*, drag*,
  stall*, delay*, hid*, bury, buried, memo, letter, email, emailed, opinion, advice, meeting, call, notes, lunch,
  yesterday, today, dijo, dice, pidió, cree, quiere, aceptó`)
const published =
  wordClass(`released, published, posted, public record, publicly, open session, open court, open meeting, voted,
  press conference, in the paper, in the news, hired, appointed, appoint*, welcome, congrat*, retire*,
  years of service, free, covers volunteers, covers anyone, proof of insurance, certificate of insurance,
  answers questions, answer questions, q and a, workshop, on the agenda, the agenda, agenda item, read it, read the,
  link, site, online, gratis`)
const ownSide =
  wordClass(`our, we, us, ours, were, weve, well, the town, towns, the city, citys, the village, the county, inside, the chief,
  chief, manager, the board, council, supervisor, boss, my boss, i was, i heard, i read, i saw, ive seen, ive read,
  i typed, i told, im told, told me, told us, word is, everybody knows, everyone knows, between, nosotros, nuestr*,
  el pueblo, la ciudad, sargento, theyll, theyre`)

/** What lawyers and insurers said, what a case is worth, and owning up in the town's name. */
export const lawsuitSigns: WordSign[] = [
  { all: [ourLawyers, insiders], none: [justTalk, published], within: 'sentence' },
  { all: [lawMatters, lawPeople, stance], none: [justTalk, published] },
  { all: [lawPeople, ownSide, stance], none: [justTalk, published], within: 'sentence', effect: 'asks' },
]
