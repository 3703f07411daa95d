import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

const comings =
  wordClass(`gets home, get home, comes home, home by, home at, home around, home alone, home all day, leaves home,
  leaves the house, leaves for, leaves at, leaves work, leaves her, leave her, arrives at, gets in at, gets off at,
  gets off work, gets out at, works nights, works days, works late, works tuesdays, works the, works until,
  her shift, his shift, their shift, walks home, walks to, walks her, walks his, walks the dog, walks alone,
  walks past, walks by, walks down, jogs, runs every, runs alone, runs past, out for a run, goes running, bikes to,
  rides bus, rides the bus, rides her, rides his, bus 12, gets off the bus, picks up her, picks up his, drops off,
  drop off at, drops her, drops his, parks behind, parks at, parks on, parks her, parks his, parks under,
  where he parks, where she parks, where they park, lets the dog, lets the beagle, lets her dog, mows, waters her,
  waters his, smokes out, swims at, fishes at, fishes off, bowls, drinks at, drinks every, has breakfast, eats lunch,
  eats breakfast, gets her coffee, gets his coffee, goes to church, sits in the, gym at, yoga at, shops at, banks at,
  gets paid, gets her hair, sleeps with, bedroom, lights off, lights out, in bed by, alone, by herself,
  by themselves, lives alone, lives by, lives with just, no one else, out of town, gone until, house is empty,
  house sits empty, nobody home, spare key, key under, in the frog, garage code, alarm code, hidden key,
  sale a correr, sale a las, sale por, llega a las, llega como, sale de, camina sol*, se va a, vive, viven,
  sol*a en casa, estaciona, trabaja en, trabaja de`)

const ordinaryComings =
  wordClass(`is home, home after, leaves his, works at, jogging, runs the, bus stop, parks in, parks by, bowling, gets coffee,
  works out, at the gym, goes to the, sleeps, window, by himself, on vacation, in florida, under the mat`)

const spots =
  wordClass(`at nine, at ten, at six, at seven, at eight, at five, at four, at three, at two, at one, at noon, at 1, at 2, at 3,
  at 4, at 5, at 6, at 7, at 8, at 9, at 10, at 11, at 12, about 5, around 5, around 6, around 7, by 7, by 6,
  after close, after dark, at night, every night, every morning, every day, every afternoon, every monday,
  every tuesday, every wednesday, every thursday, every friday, every saturday, every sunday, mondays, tuesdays,
  wednesdays, thursdays, fridays, saturdays, sundays, each morning, each night, each week, weeknights, weekday*,
  weekends, day or night, wednesday, same time, like clockwork, after school, before school, all day, until, street,
  st, lane, road, rd, drive, court, avenue, ave, terrace, cul de sac, cul, corner, corner lot, block, lot,
  across from, next to, next door, behind the, over the, above the, upstairs from, two doors, doors down, end of,
  last house, first house, third house, house on, house with, one with the, the one with, blue door, red door,
  green door, yellow door, blue house, yellow house, white house with, gray house, brick house, with the boat,
  with the solar, solar, the goats, porch, driveway, mailbox, garage on, apartment, apt, unit, condo, duplex,
  trailer, trailer park, building c, building a, building b, floor, door number, number 8, hole seven, golf course,
  gate code, puerta, casa, esquina, arriba de, al lado de, enfrente, calle, piso, a las, todos los, cada`)

const targets =
  wordClass(`he, she, hes, shes, his, her, him, they, their, them, theyre, whoever, critic*, reporter*, journalist*, blogger*,
  columnist*, editor, councilwoman, councilman, councilor, council president, mayor, mayors, manager, supervisor,
  my boss, bosss, chief, sergeant, officer, judge, referee, umpire, coach, teacher*, maestra, maestro, principal,
  superintendent, doctor, nurse, landlord, owner, complainer, loudmouth, troll, neighbor*, widow, old lady, old man,
  resident, the lady, that lady, the guy, that guy, the man, that man, the woman, that woman, the girl, the new girl,
  the boy, the kid, kid, teen, teenager, student, camper, grader, first grade, second grade, kindergart*, little, ex,
  ex wife, ex husband, mrs, mr, ms, miss, family, señora, señor, niña, niño, él, ella, vecin*, el que, la que, jefe,
  jefa, winner, champion, champ, blonde, lineman, dispatcher, clerk, librarian, lifeguard, supporter*, petitioner*,
  plaintiff, witness*, victim*`)

const visiting =
  wordClass(`wants a word, have a word, want a word, a word with, to talk to, talk to him, talk to her, tell him, tell her,
  tell them, ask him, ask her, thank him, thank her, thank them, say hi, say hello, go say, stop by, drop by,
  drop in, swing by, pop by, come by, visit, visitors, visits, pay him a, pay her a, picket, protest, barbecue,
  party at, meet him, meet her, find him, find her, find them, catch him, catch her, wait by, wait for him,
  wait for her, wait outside, follow him, follow her, ring the, ring her, ring his, doorbell, knock, knock loud,
  honk, bang on, egg, tp the, leave a note, leave him, leave her, leave something, send her, send him, send them,
  send cards, send flowers, bring her, bring him, buy her, buy him, blow up, call him, call her, call his,
  call this number, text him, text her, email him, email her, flood his, flood her, spam, tag his, tag her,
  tagging your, his employer, her employer, his job, her job, his wife, her husband, wifes, workplace, your employer,
  where he works, where she works, keep an eye, just an observation, observation, fun fact, go figure, just saying,
  in case anyone, in case anybody, if anyone, if anybody, if you want, if you need, those who want, anyone want,
  want to know where, wonder where, know where, i know where, do with that, to my face, in person, personally,
  right guys, leave her be, leave him be, check on, díganle, digan, visítenl*, búsquenl*, pasen a, tóquenle`)

const identifiers =
  wordClass(`plate is, plate number, plates are, her plate, his plate, their plate, plates on, license starts, tag number,
  tag starts, vin, driver license, drivers license, drivers licenses, license number, birth certificate, ssn,
  social security number, his social, her social, last four, pin is, s pin, marshals pin, her pin, his pin,
  their pin, routing, routing number, account number is, checking account, credit card, debit card, card number,
  library card number, security code, cvv, the check on, photo of the check, check on it, maiden name, date of birth,
  birthdate, birth date, dob, b 1, b 2, b 3, b 4, b 5, b 6, b 7, b 8, b 9, ip address, home addresses, the addresses,
  her address, his address, their address, address is, address of, home phone, home number, his cell, her cell,
  cell phone, mobile, mobile number, personal number, personal email, private email, his number, her number,
  unlisted, this number, phone numbers, emails and, everybodys email, citizen, immigration status, undocumented,
  illegal here, green card, visa, no tiene papeles, acta de nacimiento, ssid, fingerprint*, w2, w 2, 1099, pay stub,
  paystub, w 9, tax return, mortgage*, tax lien, credit score, bank statement, voter roll, voter file, voter record,
  registered as, democrat, registered to, a democrat, a republican, democrat on, party affiliation, register lists,
  signed petitions, petition signers, donor list, lunch debt, lunch list, contact list, sign in sheet, sign in log,
  sign up sheet, signup sheet, roster, rosters, class list, lunch spreadsheet, spreadsheet with, directory, tax map,
  property card, dmv has, school record*, report card, report cards, iep, custody, birth parents, student id,
  employee number, badge number, insurance number, w 4, bank account, email address, home email, landline, phone is,
  number is, cell is, her digits, his digits, contact info, contact information, emergency contact*, next of kin,
  signature on, intake form, census form, permit application, dog license list, boat registration, vin number,
  doorbell cam*, doorbell video, ring cam*, street view, coordinates, dropped a pin, airtag*, directions to,
  real name, legal name, deadname, dead name, born in 19*, born on, half brother, unredacted, unblurred, dox*,
  signed by, who donated, who requested, who voted, how she voted, how he voted, caller id, from the complaint form,
  the form says, on her application, on his application, on the application, their kids go, kids go to, his daughter,
  his son, her son, his mother, her mother, her age, is 58, weighs, height, matrícula, placa, placas, licencia,
  seguro social, domicilio, dirección, teléfono de, número de, celular de, cuenta, pasaporte`)

const ordinaryMarks =
  wordClass(`license plate*, passport, birthday, home address, cell number, email and, everyones email, citizenship, papers,
  voter list, republican, signatures, mailing list, spreadsheet of, password, medicaid, direct deposit, photo id,
  who signed, her family, his family, her kids, his kids, her daughter, his wife, her husband, age and, his age`)

const disclosed =
  wordClass(`i saw, i looked, looked up, look up, i pulled, i have, ive got, ill send, send the, sending, dm me, direct message,
  message me, pm me, in the comments, comment below, posted, i posted, posting, attached, attaching, screenshot*,
  screen shot, pic, pics, picture, photo, photos, scan of, here is, heres, here it is, see the line, want the,
  wants the, who wants, need the, share, sharing, shared, lists who, list of, sort by, by last name, front and back,
  full, visible, you can see, you can read, zoom in, says on it, it says, reads, starts with, starts, ends in,
  is on my desk, on my desk, when he applied, when she applied, when they applied, application, on file, our files,
  in the system, records show, the record, turns out, go figure, fun fact, guess, ask me how, ask him, ask her,
  thats your, your husband, your wife, belongs to, registered, his name, her name, anyone know whose, whose is,
  come get it, lost, forgot, send money, from her, from his, on his, on her, has two, got two, blow up, till she,
  until she, until he, call, text, yo vi, lo vi, su solicitud, miren, aquí está, les paso, mándenle, llámenle`)

const children =
  wordClass(`first grader, second grader, third grader, fourth grader, fifth grader, kindergartner*, kindergartener*,
  preschooler, first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh grade,
  eighth grade, grade 1, grade 2, grade 3, camper, campers, camper of, age 4, age 5, age 6, age 7, age 8, age 9,
  age 10, age 11, age 12, aged 7, aged 8, years old, year old, little, the boy, the girl, this boy, this girl,
  the kid who, reading champ, summer reading, winner, student of, swim lesson*, team photo, missing teen, teen,
  runaway, middle schooler, toddler, niña, niño, segundo grado, primer grado, tercer grado, kinder, años`)
const childWhere =
  wordClass(`walks home, walks to, walks alone, rides bus, bus 1, bus 2, bus 3, bus 4, bus 5, bus 6, bus 7, bus 8, bus 9,
  bus 10, bus 11, bus 12, bus 14, bus stop, lives on, lives at, lives in, lives with, lives near, lives by, from the,
  trailer park, apartments, foster, foster home, shelter, custody, at her aunts, aunts, grandmas, grandmothers, dads,
  moms house, parents own, folks own, whose folks, whose parents, whose mom, whose dad, attends, goes to, in ms,
  in mrs, in mr, in miss, ms, mrs, class at, elementary, home alone, alone, latchkey, after school at, picked up by,
  pickup at, pick up at, dismissed at, 2 50, 3 15, gets out at, practices at, practice at, library card number,
  card number, full name, sale por, vive en, la puerta, a las tres, camina`)

const ownOrPublic =
  wordClass(`my son, my daughter, my kid, my kids, our daughter, our son, mi hija, mi hijo, mis hijos, my number, my cell,
  my place, my house, my driveway, my porch, my plate, my license, my card, my dog, my cat, we never ask,
  never share, never post, dont post, do not post, dont share, protect, privacy, private, scam*, phishing, blank,
  redacted, blurred, missing person, amber alert, silver alert, police are looking, call 911, variance, hearing,
  public hearing, applicant, open house, library is, office is, office hours, station is, located at, we are located,
  our new location, forms, bring your, bring last, apply, register by, registration, deadline, class, workshop,
  clinic, free, volunteers, thank*, with permission, with his permission, with her permission, con permiso,
  no publique, census, genealogy, new plates, specialty plate, dinner plate, plates of, home plate, ted talk,
  statewide, on average, average, crossing guard until, keep receipts, novel, movie, episode, kitten, puppy,
  adoptable, adopt, raccoon, raccoons, owl, goose, deer, bear`)

/** Where somebody can be found, what identifies them, and people sent after them. */
export const whereaboutsSigns: WordSign[] = [
  { all: [eitherOf(comings, ordinaryComings), spots, targets], none: [ownOrPublic] },
  { all: [comings, targets], none: [ownOrPublic], within: 'sentence', effect: 'asks' },
  { all: [visiting, spots, targets], none: [ownOrPublic], effect: 'asks' },
  { all: [visiting, comings], none: [ownOrPublic], within: 'sentence', effect: 'asks' },
  { all: [identifiers, eitherOf(disclosed, targets)], none: [ownOrPublic], within: 'sentence' },
  { all: [ordinaryMarks, disclosed, targets], none: [ownOrPublic], within: 'sentence', effect: 'asks' },
  { all: [childWhere, children], none: [ownOrPublic], within: 'sentence' },
]
