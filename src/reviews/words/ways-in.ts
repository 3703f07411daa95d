import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const entries =
  wordClass(`key, keys, spare key, master key, skeleton key, key card, keycard, key fob, fob, swipe card, badge machine,
  badge reader, card reader, keypad*, key pad, code, codes, combo, combination, padlock*, lock, locks, deadbolt,
  latch, latches, door, doors, side door, back door, gate, gates, window, windows, hatch, hatches, skylight, grate,
  grates, manhole*, vault, vaults, safe, cabinet, cabinets, locker, lockers, closet, drawer, armory, evidence,
  fridge, ladder, roof, fence, tunnel, crawl space, crawlspace, loading dock, stairwell, alarm, alarms, panic button,
  buzzer, intercom, garage door, opener, ignition, knox box, lockbox, lock box, signal box, control box, panel,
  valve, hydrant wrench, meter box, candado, llave, llaves, puerta, ventana, reja, clave, cerradura, portón, bodega,
  alarma`)

const laxness =
  wordClass(`same as, same code, same key, same every, been the same, the same since, one key, any key, any card, any fleet,
  any old, never changed, never change, havent changed, didnt change, never changes, never locks, never lock,
  never locked, doesnt lock, dont lock, wont lock, isnt locked, not locked, unlocked, doesnt latch, wont latch,
  doesnt close, wont close, wont shut, doesnt shut, stuck open, propped, prop it, held open, hold the door, open all,
  wide open, pop it, jiggle*, wiggle*, jimmy, pry, pries, shimmy, coat hanger, paper clip, paperclip, zip tie*,
  lifts, lifts off, pull hard, kick it, reach in, reach through, still opens, still open, kept my key,
  never turned in, never gave back, opens everything, opens them all, opens every, works on, works for every,
  gets you in, lets you in, gives up, walk right in, waltz in, sneak in, slip in, anybody could, a teenager could,
  a kid could, my kid could, flimsy, cheap lock, no lock, without a key, without the key, without a badge, no key,
  no badge, under the mat, under a rock, under the rock, on a hook, on a nail, in the cup, cup holder*,
  in the ashtray, in the visor, on the visor, in the drawer, in the coffee can, in the flower, in the planter,
  in the honesty, in a magnet, taped to, taped under, written on, wall chart, whiteboard, last four, four zeros,
  0000, 1234, 1 2 3 4, nobody checks, no one checks, no one asks, dont check, never check, never checks, say youre,
  say you are, passphrase, safe word, safeword, code word, leaned up, nadie cierra, no cierra, nunca cierra, ya ni,
  abre con, la misma, el cumpleaños, empújenla, todos la sabemos`)

const ordinaryLaxness =
  wordClass(`same for, hasnt changed, never closes, left open, pops open, butter knife, bolt cutter*, lean on, still works,
  opens with, let you in, on the hook, post it, nobody asks, never asks`)

const looseWays =
  wordClass(`unlock*, sticks, wedged, taped, pops, screwdriver, credit card, lift it, lift the, lift up, push, push hard,
  squeeze, crawl, climb, climbs, still have, still got, opens the, open with, get in, gets in, getting in, got in,
  walk in, walks in, anyone can, anybody can, anyone could, a toddler, easy to, so easy, too easy, wide, rusted,
  rusty, broken, broke, busted, bent, missing, skip it, bypass*, trick, trick is, tip, hack, pro tip, ask me how,
  how i know, under the, behind the, above the, on top of, hangs, hanging, magnet, sticky note, on the wall,
  birthday, birthdate, year the, year we, founded, zip code, street number, address, backwards, dont ask,
  no questions, tell them youre, just say, phrase, leaned against, after hours, at night, se abre, debajo, detrás`)

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

const logins =
  wordClass(`password*, passcode*, pass code, passphrase, passwords, login, logins, log in, logging in, logged in, log into,
  logs in, credentials, username, user name, two factor, 2fa, two step, authenticator, one time code,
  verification code, pin number, wifi, wi fi, vpn, admin account, admin page, remote desktop, remote access,
  teamviewer, rdp, firewall*, open port, port forward*, open ports, antivirus, anti virus, unpatched, patches, patch,
  windows 7, windows xp, backup, backups, backup tapes, ransomware, malware, virus, phish*, clicked, hacked, hacker*,
  breach*, encrypt*, encryption, phone system, voicemail, scada, plc, control system, shared drive, shared folder,
  facebook page login, facebook login, twitter login, social media login, canva login, zoom, database, server,
  servers, usb, thumb drive, laptop, badge system, radio codes, contraseña*, computadora, servidor`)

const loginLax =
  wordClass(`is the, is our, is still, is just, its the, s the, still, same, everyone has, everybody has, everyone knows,
  everybody knows, we all know, all of us, anyone in, anybody in, anyone can, anybody can, everyone uses,
  everybody uses, share, shared, sharing, sticky, post it, under her keyboard, under his keyboard,
  under the keyboard, on the monitor, taped, written, whiteboard, on the wall, in the drawer, in a binder,
  spreadsheet, notebook, dogs name, cats name, kids name, wifes name, birthday, maiden name, exclamation, 123, 1234,
  12345, password1, summer20*, spring20*, winter20*, fall20*, welcome1, verano20*, 2024, 2025, default, factory,
  admin admin, never changed, havent changed, hasnt changed, never updated, years ago, since 20*, for the boss,
  for my boss, for the chief, for him, for her, as the boss, as my boss, as the mayor, as him, as her, his login,
  her login, my login, bosss, chiefs, treasurers, clerks, mayors, skip, skips, bypass, get around, turned off,
  turn it off, off this, is off, are off, down this, disabled, expired, lapsed, ran out, not installed, out of date,
  outdated, ancient, no backup, no backups, nobody, no one, hush*, quiet, dont tell, please dont tell, wiping, wiped,
  locked up, invoice, wide open, exposed, wide, easy, teenager, could own, own it, way faster, pass is, reads you,
  help desk, igual que, todas, misma, entra con, es la, no se lo digan`)

const watchers =
  wordClass(`camera, cameras, cctv, security guy, security guard*, guard, guards, night guard, watchman, night watch*,
  metal detector*, xray machine, x ray, bag check, visitor check*, visitor log, id check, receptionist, bailiff*,
  court officer*, marshal*, resource officer, sro, ranger, rangers, patrol, patrols, officer, officers, cop, cops,
  cruiser, cruisers, deputy, deputies, trooper*, sheriff, dispatcher, dispatchers, alarm company, monitoring company,
  burglar alarm, motion sensor*, motion light*, floodlight*, drone detection, sensor*, gate guard, security,
  detectors, cámara*, guardia, guardias, vigilante*, velador, policía*, the lights, visitors at`)

const unwatched =
  wordClass(`fake, dummy, decoy, scarecrow, nothing inside, unplugged, busted, out of order, doesnt work, dont work,
  not working, isnt working, arent working, hasnt worked, havent worked, not recording, dont record, doesnt record,
  no film, no tape, no hard drive, points at, pointed at, aimed at, faces the wrong, blind spot*, dead zone,
  dont cover, doesnt cover, doesnt reach, cant see, wont see, sees nothing, nobody watches, no one watches,
  nobody watching, no one watching, isnt watched, unwatched, unmonitored, not monitored, unmanned, unstaffed,
  unguarded, unattended, nap, naps, napping, asleep, sleeps, sleeping, dozes, snooz*, on her phone, on his phone,
  watching netflix, watching tv, doing laundry, smoke break, at lunch, gets coffee, dinner break, shift change,
  changes shift, rotate*, changeover, change over, five minutes, ten minutes, a few minutes, only one, just one,
  one dispatcher, one officer, one cop, one guard, one deputy, two officers, one car, one cruiser, skeleton crew,
  not a soul, no guard, no guards, no cop, no officer, no camera, no cameras, no alarm, no security, goes home,
  off at, off by, wedding, funeral, christmas party, since 20*, since the mice, for months, ignore it, ignored,
  honor system, wave you through, waves everyone, waves you, waved me, dont look, never look, never looks,
  never check*, doesnt check, no one has checked, between three, from midnight, until eight, till eight, from 10,
  from 11, after sundown, after sunset, after 5, after five, after six, after nine, after ten, apagad*, descompuest*,
  no sirve*, no graba, no funciona*, dormid*, se duerme, solo hay, nadie, is off, are off, been off, turned off,
  shut off, switched off, is dead, are dead, is broken, are broken, is empty, nobody on, no one on, nobody in,
  no one in, with no one, with nobody, nobody at, no one at, nobody is, naps from`)

const valuables =
  wordClass(`cash, cash box, cashbox, cash drawer, the drawer, money, deposit, deposits, the take, takings, petty cash,
  change fund, the till, till, proceeds, gate money, ticket money, checkbook, checkstock, gift cards, guns, rifle,
  rifles, rifle rack, shotgun*, firearms, weapons, ammo, ammunition, tasers, explosives, dynamite, flash bang*,
  morphine, fentanyl, narcotics, drugs, controlled substances, opioid*, medications, narc box, evidence, seized,
  confiscated, body armor, radios, portable radios, blank checks, passports, birth certificates, ballots,
  ballot bags, ballot box*, seals, copper, catalytic converter*, chainsaw*, generator*, fuel, diesel, mowers,
  chlorine, master keys, laptops, dinero, efectivo, depósito, armas, herramienta*, cobre, gasolina, pool take,
  gate take, petty, copper pile, day take`)

const keptWhere =
  wordClass(`in the microwave, in the freezer, in the fridge, in a shoebox, shoe box, coffee can, cookie tin, filing cabinet,
  file cabinet, desk drawer, bottom drawer, in the drawer, in the closet, in the shed, in the trailer, in the barn,
  in the trunk, in her trunk, in his trunk, back seat, in the van, minivan, in her car, in his car, in the truck,
  under a tarp, under the tarp, under the sink, under the counter, under the desk, behind the, in the old,
  in the basement, in the attic, blue door, room 1, room 2, unlocked, no lock, flimsy, no safe, without a safe,
  waiting for a safe, not locked, isnt locked, left out, leaves out, left in, left on, sits in, sits on, sitting in,
  sits there, stays in, spends the, overnight, all weekend, over the weekend, every sunday, every monday,
  every friday, every night, each night, sundays, mondays, fridays, saturdays, around six, around five, around nine,
  at six, at closing, before opening, after closing, walks it, walks to the bank, drives it, drives to,
  goes to the bank, to the bank, takes it home, by herself, by himself, alone, nobody counts, no one counts,
  nobody notices, no one notices, nobody would, nobody checks, not counted, isnt counted, count comes, gets counted,
  counted in, inventory, honor system, keys in, same route, same time, same wawa, running with, leaves his,
  leaves her, just zip, zip ties, number is written, hasta el lunes, sin llave, debajo, en la cajuela, cada viernes`)

const hazards =
  wordClass(`understaff*, short staffed, were short, we are short, worn out, fund the, tired, overtime, unsafe, not safe,
  feel safe, grievance, union, hiring, looking for a, congrat*, thank*, arrest*, injur*, no cage, frostbite,
  reported, i reported, steward, osha, venmo, wedding venue, vacation fund, bake sale for, truck drives, going code,
  answer questions, zoom, towel, lobby, historic, museum shows, spotted, whoever ratted, ratted, perk, deserve`)

/** A way in and what makes it easy, a login laid open, a watch that does not watch, and where money, arms and tools lie. */
export const wayInSigns: WordSign[] = [
  {
    all: [entries, eitherOf(laxness, ordinaryLaxness)],
    none: [residentsOwn, hazards],
    within: 'sentence',
    effect: 'asks',
  },
  { all: [laxness, townPlaces], none: [residentsOwn, hazards], within: 'sentence', effect: 'asks' },
  { all: [entries, looseWays, townPlaces], none: [residentsOwn, hazards], within: 'sentence' },
  { all: [logins, loginLax], none: [residentsOwn], within: 'sentence' },
  { all: [watchers, unwatched], none: [residentsOwn, hazards], within: 'sentence' },
  { all: [valuables, keptWhere], none: [residentsOwn, hazards], within: 'sentence' },
  {
    all: [
      wordClass(`drill, lockdown drill, evacuation route, evacuation plan, floor plan*, floorplan*, blueprint*, schematic*,
  layout of, map of where, patrol schedule, guard schedule, rotation, response plan, emergency plan, safety plan,
  channel 4, tac channel, frequency, frequencies, talkgroup, tour our, tour the, tour of, security system,
  alarm system, simulacro, plano, planos`),
      eitherOf(entries, watchers, logins, valuables),
    ],
    none: [residentsOwn],
    within: 'sentence',
  },
]
