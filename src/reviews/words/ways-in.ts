import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const laxness =
  wordClass(`same as, same code, same key, same every, been the same, the same since, one key, any key, any card, any fleet,
  any old, never changed, never change, havent changed, didnt change, never changes, never locks, never lock,
  never locked, doesnt lock, dont lock, wont lock, isnt locked, not locked, unlocked, doesnt latch, wont latch,
  doesnt close, wont close, wont shut, doesnt shut, stuck open, propped, prop it, held open, hold the door, open all,
  wide open, pop it, jiggle*, wiggle*, jimmy, pry, pries, shimmy, coat hanger, paper clip, paperclip, zip tie*,
  lifts off, pull hard, kick it, reach in, reach through, still opens, still open, kept my key,
  never turned in, never gave back, opens everything, opens them all, opens every, works on, works for every,
  gets you in, lets you in, gives up, walk right in, waltz in, sneak in, slip in, anybody could, a teenager could,
  a kid could, my kid could, flimsy, cheap lock, no lock, without a key, without the key, without a badge, no key,
  no badge, under the mat, under a rock, under the rock, on a hook, on a nail, in the cup, cup holder*,
  in the ashtray, in the visor, on the visor, in the drawer, in the coffee can, in the flower, in the planter,
  in the honesty, in a magnet, taped to, taped under, written on, wall chart, whiteboard, last four, four zeros,
  0000, 1234, 1 2 3 4, nobody checks, no one checks, no one asks, dont check, never check, never checks, say youre,
  say you are, passphrase, safe word, safeword, code word, leaned up, nadie cierra, no cierra, nunca cierra, ya ni,
  abre con, la misma, el cumpleaños, empújenla, todos la sabemos`)

const townPlaces =
  wordClass(`town hall, city hall, village hall, the hall, courthouse, court, police station, station, firehouse, fire house,
  school, schools, elementary, middle school, high school, our school, gym, library, museum, archive, annex,
  rec center, teen center, senior center, community center, centro juvenil, pump house, pumphouse, pump station,
  pumps, water plant, treatment plant, plant, well house, wells, reservoir, tank, water tower, tower, dam, spillway,
  garage, barn, shed, sheds, yard, dpw, depot, salt shed, transfer station, landfill, compost site, compost, dump,
  scale house, pool, pool house, snack bar, concession, rink, beach house, ranger, cabin, campground, park,
  ballfield, dugout, clubhouse, marina, harbor, dock, airport, hangar, cemetery, chapel, dispatch, 911 center, 911,
  comm center, radio tower, server room, server, it closet, network, clerks office, clerk, finance office,
  treasurer*, treasury, tax office, collector, assessor, payroll, mayor*, chiefs office, judge*, jail, lockup,
  holding cell, evidence room, sally port, cruiser*, squad car*, patrol car*, truck, trucks, plow, plows, mower,
  mowers, bus, buses, bus yard, fleet, engine, ambulance, fuel pump, fuel tank, gas pump, traffic light*,
  traffic signal*, signals, sirens, hydrant*, bridge, tunnel, booth, trailer, shelter, safe house, vote,
  voting machine*, ballot*, polling place, boss, bosses, our, we, us, town, towns, city, county, village, alcalde,
  alcaldía, biblioteca, tanque, escuela, taller, caja, oficina, pueblo`)

const residentsOwn =
  wordClass(`your car, your house, your home, your shed, your garage, your door, your doors, your windows, your wifi, your keys,
  your phone, your password, your pin, your account, my car, my house, my home, my garage, my shed, my front,
  my apartment, my bike, my phone, my wife, my husband, my kid, my landlord, dress code, building code*, zip code,
  area code, qr code, code enforcement, code of conduct, cheat code, bar code, barcode, morse code, code red,
  fire code, electrical code, health code, promo code, coupon, discount code, escape room, key lime, keynote,
  key to the city, key west, key witness, piano, answer key, turnkey, low key, lowkey, keyboard, speakeasy, hair,
  heart, happy anniversary, found, lost and found, lost keys, set of keys, lockdown, lock it or, locksmith,
  gun lock*, gun safe, trigger lock*, cable lock*, bike lock*, fish ladder, roof repair, new roof, roof leak*,
  green roof, up on the roof, career ladder, corporate ladder, ladder truck, ladder 1, ladder 2, open door,
  doors open, doors will open, use the side door, use the back door, open house, window of, bid opening,
  safe and sound, stay safe, be safe, safety, feel safe, safe space, safe place, keep safe, drive safe, safely,
  window seat, garage sale, snow, accessible, wheelchair, elevator, restroom*, maintenance, repairs, repaired,
  replaced, replacing, smoke alarm*, fire alarm, alarm clock, false alarm*, wake, park hours, window decal*,
  window is open, office is closed, closed today, ticket window, reset your, never share, dont share, do not share,
  scam*, phishing test, strong password, class, workshop, seniors, recipe, cookie*, donut*, novel, movie, episode,
  game, book, books, drop box, return box, wifi para invitados, guest wifi, guest network, invitados`)

const hazards =
  wordClass(`understaff*, short staffed, were short, we are short, worn out, fund the, tired, overtime, unsafe, not safe,
  feel safe, grievance, union, hiring, looking for a, congrat*, thank*, arrest*, injur*, no cage, frostbite,
  reported, i reported, steward, osha, venmo, wedding venue, vacation fund, bake sale for, truck drives, going code,
  answer questions, zoom, towel, lobby, historic, museum shows, spotted, whoever ratted, ratted, perk, deserve`)

/** A way in and what makes it easy, a login laid open, a watch that does not watch, and where money, arms and tools lie. */
export const wayInSigns: WordSign[] = [
  { all: [laxness, townPlaces], none: [residentsOwn, hazards], within: 'sentence', effect: 'asks' },
]
