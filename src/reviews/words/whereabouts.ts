import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

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
  signature on, intake form, census form, dog license list, boat registration, vin number,
  doorbell cam*, doorbell video, ring cam*, street view, coordinates, dropped a pin, airtag*, directions to,
  real name, legal name, deadname, dead name, born in 19*, born on, half brother, unredacted, unblurred, dox*,
  signed by, who donated, who requested, who voted, how she voted, how he voted, caller id, from the complaint form,
  the form says, on her on his application, on the application, their kids go, kids go to, his daughter,
  his son, her son, his mother, her mother, her age, is 58, weighs, height, matrícula, placa, placas, licencia,
  seguro social, domicilio, dirección, teléfono de, número de, celular de, cuenta, pasaporte`)

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
  { all: [identifiers, eitherOf(disclosed, targets)], none: [ownOrPublic], within: 'sentence', effect: 'asks' },
]
