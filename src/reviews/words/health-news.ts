import { eitherOf, wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { ailments } from './ailments.ts'
import { named, workPeople } from './people.ts'

const somebody =
  wordClass(`he, she, hes, shes, his, her, him, hers, himself, herself, mr, mrs, ms, miss, our, one of ours, somebody in,
  somebody at, someone in, someone at, someone on, which, the lady, the man, the woman, the guy, the gentleman,
  gentleman, the fellow, fellow, the kid, the boy, the girl, the baby, the mother, the mom, the dad, the father,
  the driver, the passenger, the patient, patient, a patient, the victim, victim, the homeowner, homeowner,
  the owner, the caller, the subject, subject, the arrestee, the inmate, inmates, intake, the runner, runner,
  a runner, the swimmer, the umpire, an old man, an old lady, an elderly, a man, a woman, a kid, a boy, a girl,
  a driver, a student, a teacher, a teen, a teenager, teen, year old, kindergartner, student, kids at, two kids,
  three kids, a family, the family, that family, the neighbor, my neighbor, my partner, my boss, my coworker,
  my supervisor, wife, husband, son, daughter, mother in law, brother, sister, neighbor, neighbors, landlord, pastor,
  priest, judge, councilwoman, councilman, councilor, selectman, mayor, chief, captain, sergeant, lieutenant,
  officer, deputy, deputy clerk, clerk, assessor, treasurer, inspector, planner, engineer, custodian, janitor,
  librarian, lifeguard, teacher, principal, coach, director, choir director, harbor master, crossing guard, mailroom,
  mechanic, firefighter, dispatcher, secretary, aide, cashier, intern, bus driver, waitress, barber, bartender,
  dentist, owner of, who runs, who works, who owns, the one who, la cajera, la muchacha, el muchacho, la maestra,
  el maestro, la señora, el señor, la vecina, el vecino, la niña, el niño, le dio, le salió, le dan, le detect*,
  le operaron, don, doña, @`)

const aboutOneself =
  wordClass(`dad is, mom is, dad has, mom has, dads home, moms home, love you, i have, i had, ive had, ive got, i got, i was,
  i am, im, i need, i take, i broke, i beat, i lost, i feel, i felt, i tore, i threw, i ate, i ran, i went, my own,
  mine, my knee, my knees, my back, my hip, my heart, my liver, my head, my chemo, my cancer, my surgery, my doctor,
  my therapist, my meds, my migraine, my anxiety, my depression, my insulin, my baby, my pregnancy, my biopsy,
  my mammogram, my blood, my lungs, my asthma, my hearing, my eyes, my shoulder, my foot, my ankle, my arm, my leg,
  my hand, my collarbone, my skin, my sobriety, my mom, my mother, my dad, my father, my grandma, my grandmother,
  my grandpa, my grandfather, my nana, my son, my daughter, my kid, my kids, my brother, my sister, my wife,
  my husband, my aunt, my uncle, my cousin, my niece, my nephew, our son, our daughter, our baby, my dog, my cat,
  the dog, the cat, vet, puppy, kitten, we are expecting, were expecting, our first, us sick, made us, makes us,
  gave us, hoy cumplo, tengo, estoy, mi mamá, mi papá, mi hijo, mi hija, mi esposo, mi esposa, mi abuel*, mi familia,
  mi cirugía`)

const services =
  wordClass(`clinic is, clinic will, free clinic, vaccine clinic, shot clinic, flu clinic, clinic on, clinic at the, free,
  class, classes, workshop, training, trained, learn, lesson, certified, cpr class, first aid class, seminar,
  support group*, meets, meetings, anonymous, awareness, month is, is for, fundraiser, raise money, raised, benefit,
  donat*, walk for, run for, relay, 5k, blood drive, give blood, screening*, screenings, screened, checks,
  check your, checkup*, call your doctor, ask your doctor, call or text, 988, hotline, helpline, call 911, resources,
  information on, how to, signs of, symptoms of, prevent*, protect, wash your, mask, masks, cover your, vaccin*,
  booster, no appointment, appointment, volunteer*, kits, available, pick up, drop off, dispos*, take back, drop box,
  van, ride, rides to, drivers, statistics, cases in, cases last, reported, reports, county, state health,
  health department, study, research, percent, hospital opened, new hospital, hospital board, ceo, with permission,
  with her permission, with his permission, with their permission, con su permiso, missing, silver alert,
  amber alert, last seen, all safe, no injuries, mock, drill, simulated, fake blood, mannequin, movie, novel, book,
  episode, season, halloween, haunted, zombie, printer, copier, server, engine, truck, tree, oak, elm, lawn, garden,
  tomato*, hydrangea*, roof, bridge, road, budget, boiler, furnace, bees, owl, deer, raccoon, pothole*, economy,
  downtown, game, score, team lost, union, steward, unsafe, exposed, exposure, osha, ventilation, mold, asbestos,
  contaminat*, understaff*, workers rights, our rights, sick days, we deserve, hazard, retires, retired, retirement,
  anniversary, thank*, fog, forecast, weather, jk, invented, faked, on a plate, skip steps, we need bodies,
  adhd brain, presumption, house floor, renewal*, curbside, mosquito*, west nile, no human, send your child,
  signed form, sangre tipo, banco de sangre, grandmas, grandma, grandpas, letterhead, coach has us, honored,
  lifesaving, saved a life, talked a caller, gratis, clase, taller, donemos, donar`)

const privately =
  wordClass(`chart, his chart, her chart, enrollment*, insurance enroll*, on paper, paperwork, weve got the, application,
  placard, appeal, form, the forms, claims, sick note, doctors note, accommodation*, her doctor, his doctor, hipaa,
  patient, patients, the call, call to, we responded, responded to, we transported, transported, i transported,
  our ambulance, ambulance, on scene, rolled up, pulled off, pulled out, pulled from, dropped off, dropped her,
  dropped him, intake, booked, arrestee, morgue, tested, contact tracing, found out, just learned, turns out,
  i heard, word is, ask anybody, ask anyone, the reason, thats why, because of her, because of his, isnt on vacation,
  wont be on, wont be answering, wont be in, closed because, blame her, blame him, prayers, pray for,
  in your prayers, get well, speedy recovery, good vibes, thoughts and, cards to, send cards, congratulations,
  congrats, applause, welcome back, poor, bless, breaks your, breaks my, quit asking, stop asking, never told,
  doesnt want anyone, nobody knows, embarrassed, no quiere que, yo fui, yo la vi, yo lo vi, oren, felicidades, again,
  lol, ouch, 😂, 🎂, todays save, frequent flyer, update, team update, heads up, dont shake, wash that,
  wash your hands`)

/** Somebody's illness, injury or treatment, or a patient's, told to others. */
export const healthNewsSigns: WordSign[] = [
  {
    all: [ailments, eitherOf(somebody, named, workPeople)],
    none: [aboutOneself, services],
    within: 'sentence',
    effect: 'asks',
  },
  { all: [ailments, privately], none: [aboutOneself, services], within: 'sentence', effect: 'asks' },
]
