import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const stillOpen =
  wordClass(`pending, once the, once zoning, once council, after the vote, after council, after zoning, after the board,
  when the board, when the council, when council, as soon as the board, as soon as the council, as soon as council,
  as soon as trustees, as soon as they vote, until the vote, until mondays vote, before the vote, but for the vote,
  the vote is, the vote comes, a vote, vote on, votes on, voting on, votes tonight, votes tomorrow, votes next,
  votes monday, votes tuesday, votes wednesday, votes thursday, second vote, final vote, formal vote, little vote,
  to vote, vote away, to the vote, vote happens, mondays vote, tuesdays vote, wednesdays vote, thursdays vote,
  tonights vote, tomorrows vote, up for a vote, gives its nod, give its nod, the nod, sign off, signs off,
  signed off, sign it, signs it, sign the, signature, ratif*, hears the matter, hears it, hear it, takes it up,
  take it up, takes up the, take up the, acts on, act on, act soon, second reading, third reading, first reading,
  final reading, second read, needs a second, makes it legal, make it legal, makes it official, make it official,
  make it formal, confirms, confirmation, to confirm, confirmed tomorrow, appoints, get approved, gets approved,
  approval, approves, to approve, approve it, adopts, to adopt, adopted next, rubber stamp*, formality, formally,
  paperwork, final ok, the okay, the ok, gets the green, green light, blessing, thumbs up from, final say, final map,
  final word, before the council, before the board, before the commission, before the trustees, before council,
  comes before, goes before, goes to council, goes to the board, goes to the council, goes to a, heads to the board,
  heads to council, council monday, council tuesday, council tomorrow, board monday, board meets, council meets,
  boards talk, boards meet, hearing, hearings, the public gets, public speaks, gets to speak, rates get set,
  get set at, set at, set on, decides, decide on, to decide, decision, deliberat*, proposal, proposed,
  under discussion, under review, under negotiation, in negotiation*, negotiat*, in talks, talks with, still talking,
  being drafted, on the agenda, agenda item, tonights agenda, still ahead, letter to come, to be signed, not signed,
  isnt signed, ink is, ink isnt, closing on the, dotted line, when the deal, once we close, once the ink,
  purchase under, referendum, before town meeting, article, falta que, solo falta, nomás falta, tiene que firmar,
  lo tiene que, que vote, voten, votación, voto del, que apruebe, aprueben, consejo, concejo, junta decida, la junta,
  audiencia, pendiente`)

const asSettled =
  wordClass(`will be, will stand, will go, will open, will close, will move, will replace, will come, will drop, will rise,
  will double, will get, will have, will soon, will see, will pass, will approve, will say yes, will be built,
  will be torn, will be forgiven, well be, well have, well get, youll be, youll have, youll see, youll love,
  youll pay, it will, they will, theyll, itll, wont be, wont need, are going to, is going to, going to be, gonna be,
  gonna get, we are getting, were getting, getting a, getting new, we get, you get, is coming, are coming, coming to,
  comes to, on its way, on the way, arrives, arriving, opens in, opens this, opening in, breaks ground,
  ground breaks, break ground, groundbreaking, starts in, begins in, is going up, goes up, go up, going up,
  going down, goes down, drops to, rises to, double next, doubles, triples, becomes, changes to, changes may,
  changes in, changes on, moves to, moving to, merging, merge with, replaces, replaced by, torn down, tear down,
  tearing down, knocked down, closes in, closing in, shuts, will shut, allowed in, legal in, banned in, banned from,
  as good as, good as done, done deal, a done, its done, is done, all but, basically, pretty much, practically,
  virtually, already decided, already chosen, already picked, already settled, settled, locked in, locked up,
  guaranteed, guarantee, certain to, sure to, bound to, bet on, you can bet, count on, plan on, plan for, expect,
  get ready, get used to, prepare for, save the date, mark your calendars, mark calendars, mark the date,
  start packing, apply for, apply now, order the, order your, book now, buy your, sign up now, reserve your,
  meet your new, meet our new, meet the new, meet your next, say hello to, say goodbye to, say hi to your new,
  welcome to the, welcome our new, to welcome, welcoming, cant wait to, cant wait for, excited to announce,
  proud to announce, happy to announce, congratulations to our new, congrats to our new, congratulations to the new,
  our new, your new, our next, your next, new home of, future home, picture, imagine, go through, goes through,
  it passes, passes easily, has the votes, have the votes, got the votes, votes are there, votes lined, solid yes*,
  yes votes, yeses, majority is, unanimous, enough votes, no opposition, in the bag, slam dunk, headed,
  where this is, leaning, leans toward, favors, favoring, likes the, prefers, picked us, has picked, have picked,
  has chosen, chose us, chosen, selected, is our, is the winner, has our, gets our, gets the contract, gets the job,
  it is happening, its happening, happening, ya casi, es un hecho, ya es, tendremos, tendrán, habrá, vamos a tener,
  va a, van a, sube, subirá, suben, bajará, baja, bajan, abrirá, abren, cerrará, se cierra, cierran, prepárense,
  preparense, cuenten con, el año que entra, el próximo año, bienvenid*`)

const plainNotice =
  wordClass(`no decision, not decided, not been decided, not been made, undecided, comments welcome, comments are welcome,
  public comment*, your comments, comment period, your input, your feedback, your voice, have your say, come speak,
  weigh in, survey, share your, tell us what, packet, plans are in, read the, see the agenda, agenda is,
  agenda posted, agenda is posted, agenda online, minutes, if approved, if adopted, if the board, if the council,
  would be, would have, would cost, could be, might, may change, subject to, tentative, for consideration,
  will consider, will discuss, will hear, to discuss, to consider, no vote will, voted monday, voted last, voted 5,
  voted 4, voted 3, voted unanimously, was approved, were approved, approved last, approved by, approved the,
  adopted last, were set, was set, last night, last week, last month, official results, absentee, register to vote,
  polls open, polls are open, polling place*, early voting, sample ballot, jury, judges, talent show, pumpkin,
  contest, raffle, favorite, costume, cutest, photo, mascot contest, name the, naming contest, ice cream, flavor*,
  recipe, movie, chili, baby, wedding, kitten*, puppy, dog, team, league, season, game, coach, opinen, su opinión,
  comentarios, vengan a opinar, aún no se decide, no se ha decidido`)

const townMatters =
  wordClass(`board*, council*, commission*, committee, trustees, select board, zoning, vote, votes, developer*, development,
  site, lot, parcel, plaza, mall, mill, storefront, empty building, vacant, downtown, main street, bypass,
  waterfront, tenant*, restaurant, store, grocery, chain, big box, brand, franchise, hotel, cinema, casino, factory,
  warehouse, employer, company, jobs, contract, deal, budget, tax, taxes, fee, fees, rate, rates, grant, project*,
  plan for, plans for, building, bridge, school building, courthouse, fire station, police station, new chief,
  police chief, superintendent, mayor*, manager, the state, lease, sketch, blueprint*, rendering*, allowed to say,
  north side, south side, east side, west side, purchase, negotiat*, consejo, junta, terreno, proyecto, negocio,
  tienda, restaurante`)
const festive =
  wordClass(`santa, camp, concert*, parade, festival, fair, story time, storytime, story hour, movie, pool, 5k, raffle, contest,
  winner*, recipe, chili, cookies, book, books, bowling, class, classes, workshop, egg hunt, halloween, pumpkin*,
  trick or treat, valentine*, birthday, anniversary, baby, surprise guest, guest reader, petting zoo, art show,
  exhibit, scavenger, trivia, craft*, snack*, pizza, taco*, ice cream, donut*, coffee, kitten*, puppies, adopt a,
  adoptable, retire*, tree lighting, fireworks, mascot, costume*, seniors, summer reading, library card, open house,
  quiz, goose, geese, duck*, turtle*, secret ingredient, phishing, scam*, password*, tip, safety, recycling, coyote*,
  owl*`)

const boldly =
  wordClass(`will have, will go, will open, will close, will move, will no longer, will lose, will gain, will cost, will save,
  will pay, will rise, will drop, will start, will end, will soon, will finally, wont have, well be, well get,
  well soon, well finally, going to be, going to have, going to get, gonna, is coming, are coming, coming to,
  coming soon, on its way, on the way, getting a, getting new, were getting, is getting, goes to, goes down,
  goes away, say hello, say goodbye, say hi, meet your, meet our new, meet the new, welcome to your, cant wait,
  can not wait, get ready, get used to, plan on, plan for, count on, bank on, bet on, you can expect, expect a,
  expect the, mark your, save the date, start packing, guarantee, certain, sure thing, sure bet, no doubt,
  without a doubt, as good as, all but, basically, practically, pretty much, virtually, in the bag, locked,
  slam dunk, foregone, its happening, is happening, happening, great news, big news, exciting, excited, thrilled,
  celebrat*, congratulations, congrats, cheers, hooray, woohoo, you heard, by summer, by fall, by winter,
  this spring, this winter, next spring, next summer, next fall, next winter, next month, leaning, headed, heading,
  favorite, frontrunner, front runner, top choice, leading, likely, surely, shoo in, tendremos, tendrán, vamos a,
  va a, van a, ya viene, ya casi, prepárense, adiós a, bienvenid*, por fin, pronto`)

const neutrally =
  wordClass(`will vote, will hear, will hold, will discuss, will consider, will review, will decide, will take, will meet,
  will be held, will be heard, will be available, will be discussed, will be considered, will be accepted,
  will be posted, public hearing, opening in, deadline, apply by, due by, register, registration, sign up, forms,
  available at, interpreter, call the, email, www, http, https, closed for, closed on, office hours, renew*, dates,
  announced, linked, right of way, by law, statute, open through, you will need, youll need, rumor, schedule,
  scheduled, detour, lanes, one lane, crews will, thank*, volunteers, applications are, permits are, permits go,
  permit fees, permit holders, beach permits, voted, was awarded, received, won, adopted, approved last, approved in,
  was approved, approved by`)

/** An open matter told as settled, what a vote would bring, and hints at plans. */
export const undecidedSigns: WordSign[] = [
  { all: [stillOpen, asSettled], none: [plainNotice, neutrally] },
  { all: [boldly, townMatters], none: [plainNotice, neutrally, festive], within: 'sentence' },
]
