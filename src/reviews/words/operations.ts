import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const underWay =
  wordClass(`checkpoint*, check point, roadblock*, road block*, radar, radar trailer, speed trap*, laser gun, dui patrol*,
  dwi patrol*, saturation patrol*, seat belt patrol, breathalyz*, plate reader*, arrest team, raid, raiding, raids,
  sting, stings, stakeout*, stake out, staking out, surveillance, surveil*, undercover, plainclothes, wiretap*,
  vice squad, drug unit, drug task, task force, gang unit, swat, sert, tactical, tac team, entry team, negotiator*,
  barricade*, standoff, stand off, perimeter, manhunt, man hunt, fugitive*, crackdown, crack down, cracking down,
  roundup, round up, ghillie, binoculars, in a van watching, night vision, convoy, motorcade, demonstrat*, tear gas,
  mounted unit, drone, encampment*, camp clear*, clear the camp, rental inspect*, compliance check*, tobacco check*,
  alcohol check*, card everybody, card everyone, weigh station, scale house, conservation officer*, dog officer,
  parking enforcement, writing tickets, retén, retenes, redada*, operativo*, patrulla*, orden de cateo, cateo,
  encubierto*, migra, decomis*, vigilancia, toned out, tones dropped, tones just, tone just, paged out, dispatched,
  en route, responding, respond to, rolling to, rolling out, on scene, on the scene, on a scene, on a call,
  on the call, got a call, call came, just got called, all hands, second alarm, two alarm, 2 alarm, 3 alarm,
  three alarm, working fire, structure fire, house fire, brush fire, fire line, fireline, burn out, backburn*,
  back burn*, containment, wind is turning, winds turning, back up units, standing by, stage at, code three,
  lights and sirens, sirens, squads, two squads, all units, extra cars, engine 1, engine 2, ladder 1, rescue 1,
  rescue truck*, ambulance just, medevac, life flight, lifeflight, pileup, rollover, extricat*, jaws of life,
  entrapment, hazmat, gas leak, shelter in place, lock down, active shooter, shots fired, shooter, bomb squad,
  bomb tech*, suspicious package, recovered a, floater, divers, dragging the, search and rescue, search party,
  cadaver, next of kin, family knows, headset, radio traffic, over the radio, tac channel, command post,
  command says, incident command, ic says, briefed, debrief, escena, balacera, tiroteo, helicóptero, refuerzos,
  undercover alcohol, plain clothes, unmarked, decoy*, suspect*, sweep, sweeps, prisoner*, inmate*, transport*,
  protest, protesters, crowd control, riot, k9s, k 9, inspecting, towing, towed, ticketing, inspectores, grúa,
  drones, campamento, eviction*, evict*, helicopter, chopper, warrants, patrullas, wardens, rangers, game warden,
  truck scale, meter maid*, ambulances, searching for, search for, found him, found her, coroner, medical examiner,
  staging, staged, units, cruisers, choque, incendio, threat at, mutual aid, jumper, stabbing, called out,
  lost hiker, briefing, curfew, emergency order, emergency declaration, state of emergency, shut the bridge,
  closing the road, closing the bridge, warming center, cooling center, do not drink, water shutoff, shut the water,
  shutting off, shutoff*, mosquito spray, plow route*, snow ban, school delay, snow day call, cancel school,
  early dismissal, spillway, floodgate*, flood gates, releasing water, sluice, power cut, rolling blackout, derail*,
  bypass pump*, lagoon, lead results, coliform, e coli, beach closure, trash strike, pickup is, route change*,
  short staffed, short tonight, brownout, browned out, out of service, in the shop, dry dock, down to two, only two,
  nobody on, no coverage, not covered, uncovered, tied up, toque de queda, albergue, compuerta*, cierre`)

const soonOrNow =
  wordClass(`right now, rn, just now, now, as we speak, at this moment, currently, still, just, tonight, tomorrow, this morning,
  this afternoon, this evening, after lunch, after dark, after midnight, after hours, at noon, by noon, noon,
  midnight, before sunrise, before dawn, at dawn, dawn, sunrise, first light, at dusk, dusk, until dark, till dark,
  overnight, all night, in an hour, in an hr, in a few, in ten, in five, in 10, in 5, in 20, in 30, half an hour,
  minutes, in a sec, any minute, any second, soon, shortly, later today, later tonight, today, begins, begin, starts,
  starting, start friday, kicks off, opens at, at six, at seven, at eight, at nine, at ten, at eleven, at four,
  at five, at three, at two, at one, at 1, at 2, at 3, at 4, at 5, at 6, at 7, at 8, at 9, at 10, at 11, at 12,
  until one, until two, until three, until six, till june, till two, till six, 6am, 5am, 4am, 7am, 8am, 0400, 0500,
  0600, 0700, 10pm, 11pm, 9pm, 8pm, next monday, next tuesday, next wednesday, next thursday, next friday, monday,
  mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, sunday,
  this week, next week, this weekend, third night, in a row, first thing, ahorita, ahora, hoy, esta noche, mañana,
  al rato, ya viene, ya van, ya vienen, a las, en camino, voy camino, en este momento, estamos en, lunes, martes,
  miércoles, jueves, viernes, sábado, domingo`)

const onDuty =
  wordClass(`we, were, weve, well, us, our, ours, im in, im on, im at, im sitting, i got, ive got, they got me, they have me,
  theyve got me, theyre sending, they are sending, theyre moving, they moved, theyre going, theyll, they will,
  got me, my shift, on shift, night shift, night crew, day crew, swing shift, on duty, on patrol, my partner,
  my sergeant, my sarge, my lieutenant, my crew, my squad, my unit, our guys, our unit, our squad, of ours, six of,
  assigned, pulled for, pulled from, stuck at, stuck on, working the, working a, post, my post, off to, headed to,
  heading to, on my way, on our way, just left, just got, got word, word from, hearing, im told, told us, says,
  sarge says, chief says, command, dispatch, so i cant, cant make, cant talk, cant say, dont ask, wish me luck,
  pray for us, coffee, before they tell, before they announce, before the news, dont tell, all clear, ando, estoy,
  estamos, vamos, yo voy, mi turno, de guardia, nosotros, nuestr*`)

const sentOut =
  wordClass(`headed, heading, sent, send, sending, moved, moving, pulling, pulled, going up, going to, going in, going out,
  gonna, hit, hits, hitting, set up, setting up, posted up, parked at, sitting at, sitting in, sitting on, waiting,
  booked, watching, checking, patrol*, looking for, looking into, serving, serve, hold, holding, holding back, open,
  opens, opening, close, closes, closing, shut, start, starts, out in, out at, over the, at the, behind the, by the,
  near the, on route, on main, on school, street, st, road, rd, lane, ave, avenue, bridge, highway, interstate,
  hotel, motel, river, lake, quarry, pond, park, school, mall, bank, plaza, downtown, trailer park, apartments,
  en la, por la, en el puente, en la calle`)

const alreadyPublic =
  wordClass(`reposting, repost, re post, sharing the, sharing this from, shared from, according to, official notice,
  official post, official page, the departments post, departments post, town posted, city posted, county posted,
  police posted, posted by, the town announced, announced, press release, on the news, in the news, the paper,
  newspaper, news says, weather service, on tv, watched it, read the, read it, link, linked, website, public meeting,
  council voted, board voted, open house, class, classes, years ago, last year, back in, memory, memories,
  when i was, i remember, throwback, tbt, retire*, remember when, museum, book, novel, movie, episode, show, game,
  xbox, video game, dinner, chili, recipe, cat, kitten, toddler, my kid, my kids, my son, my daughter, birthday,
  wedding, costume, halloween, pumpkin, ants, pantry, dust bunn*, union, overtime, staffing, members, safe staffing,
  contract, hours, raise, paycheck, my truck, my van, my car, my condo, my house, my yard, my driveway, my basement,
  my dog, rest day, day off, off today, off duty, finished, hug your, proud of, thank*, congrat*, training, drill,
  drills, academy, exercise, parade, marathon, race, 5k, volunteer, volunteers, descanso, publicó, página oficial`)

const otherTales =
  wordClass(`in my opinion, people should, we should, my neighbor, podcast, yoga, museum, exhibit, i think we should,
  should end, should stop, oppose, pro forma, i told the, reported it, tired, two dispatchers, thin, headache*,
  smell*, rabies, grill, stutter*, appointment, cita, we lost, deserve*, not safe, unsafe, mold, asbestos, injured,
  got hurt, your own house, writes up, wrote up, ordinance, charges, lied, forged, faked, my feed, followers,
  watching the game, softball, password, cabinet, tour our, gas station, registration, license in, paid the, selling,
  discount, hockey, soccer, goalie, score, smoke detector*, batteries, surveillance cameras, security camera*,
  dash cam*, doctor, shot clinic, flu shots, vaccin*, negro, arab`)

const none = [alreadyPublic, otherTales]

/** Police, fire and public works on the move, told from inside before anybody announced it. */
export const operationSigns: WordSign[] = [
  { all: [underWay, eitherOf(soonOrNow, onDuty, sentOut)], none, within: 'sentence' },
]
