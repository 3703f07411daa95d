import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { callsOut, discontent, ourselves, ownLife, sharedThings, workers, workplaces, workThings } from './work.ts'

/** What harms people at work. */
const hazards =
  wordClass(`spotter*, no partner, without a partner, struck by, clipped, hit by a, almost hit, nearly hit, speeding past, blow past, slow down,
  tire chains, blind spot*, beeper, headset*, tourniquet*, narcan, bulletproof, ballistic*, taser*, pepper spray, vents, air filter*, filters,
  bats, pigeon*, guano, mouse, brown water, drinking water, hydrat*, faint*, passed out, collaps*, blister*, swollen, sprain*, wrist, ankle,
  bruis*, in a sling, crutches, light duty, workmans comp, workers compensation, solo, by yourself, one man, overload*, overweight,
  over capacity, weight limit, shelving, ergonomic*, eye strain, evacuat*, alarm never, alarm didnt, smelled, funny smell, gas smell,
  burning smell, toxic*, poison*, contaminat*, exposure, exposed to, quarantine, sick building, in the face, swung, unsafe, not safe,
  isnt safe, aint safe, safety committee, safety officer, safety report*, safety meeting*, near miss*, close call*, hazard*, dangerous,
  danger, deathtrap, death trap, osha, asbestos, mold, moldy, black mold, mildew, lead dust, lead paint, silica, dust, diesel, exhaust, fumes,
  fume, solvent*, chlorine, ammonia, bleach fumes, chemical*, pesticide*, herbicide*, gas meter, gas monitor, four gas, carbon monoxide,
  co alarm, co detector*, gas leak, propane, sewer gas, confined space*, raw sewage, needle stick*, needlestick*, needles, sharps,
  blood borne, bloodborne, rabies shot*, hepatitis, tetanus, ticks, rat, rats, mice, droppings, roaches, bedbugs, wasps, heat stroke,
  heatstroke, heat exhaustion, heat index, frostbite, ventilat*, air quality, smoke, no air, no heat, no a c, no ac, no water, no shade,
  without shade, without water, without relief, without a break, loud, ears ringing, ringing ears, hearing loss, hearing protection,
  ear plugs, earplugs, respirator*, cartridge*, supplied air, air packs, air pack, scba, masks, n95*, goggles, face shield*, safety glasses,
  harness*, lanyard*, fall protection, guard rail*, guardrail*, railing*, ladder*, scaffold*, the bucket, cage, catwalk*, hard hat*,
  steel toe*, boots, gloves, cut gloves, thin gloves, vests, vest, body armor, chaps, turnout*, bunker gear, expired gear, gear, tagged it,
  tagged out, lockout, lock out, red tag*, trench*, shoring, trench box, cave in, caved in, live wire*, wires, power lines, electric* shock,
  shocked, shock, extension cord*, frayed, sparks, sparking, breaker*, brakes, brake, brake line*, bald tire*, bald tires, steering,
  seat belt*, seatbelt*, headlight*, backup alarm*, back up alarm*, backup camera*, horn, strobe*, floor rusted, rusted, rusted through,
  rotted, rotten, cracked, crack, crumbling, sagging, loose, falling, fell, fall, falls, slipped, slip, wet stairs, ice on the, unsalted,
  stairs, loading dock light, light is out, lights are out, lights been out, no light, no lights, dark lot, ceiling tile*, ceiling, beam,
  roof leak*, leaks, leaking, leak, flooded, outlet*, fire door*, exits, blocked exit*, extinguisher*, sprinkler*, aed, defibrillator*,
  first aid kit, eyewash, eye wash, panic button*, duress button*, alone, by myself, by himself, by herself, one man crew, two man job,
  two person job, backup, no backup, nobody with, active shooter, with a gun, drill, never had a drill, lockdown drill, threatened at, powder,
  spit on, bitten, bites, punched at work, assaulted, injur*, hurt, hurting, stitches, concussion, burned, burns, head hurt, headache*, dizzy,
  cough*, throat*, rash, nosebleed*, blood tested, back went out, er visit*, in the er, hospital, killed, get killed, somebody dies,
  someone dies, going to die, somebody gets, someone gets, someone is going to, somebody is going to, drifting over, fell asleep at, chipper,
  saw, grinder*, mower*, blade guard, no guard, guard off, the lift, lift, hoist*, jack stand*, jacks, winch*, cable*, chain*, forklift*,
  tractor*, roll bar, rops, bilge*, life jacket*, pfd*, throw ring, untrained, never trained, no training, without training, was shown how,
  shown how, how to use, never shown, no one showed, nobody showed, first day on, sin guantes, sin casco, sin arnés, sin ventilación,
  sin ventilacion, sin protección, sin agua, sin descanso, sin luz, quím*, andamio*, peligr*, insegur*, seguridad, accidente*, lastim*,
  herid*, cosid*, arde, ardor, tos, mareo*, calor, a uno solo, solo en, guantes, cascos, arneses, mascarillas`)

/** What breaks or goes wrong at work as anywhere. */
const mishaps =
  wordClass(`flagger*, no flagger, cones, hi vis, high vis, reflective, work zone, sds, unlabeled, jug*, drum*, tar, asphalt, jackhammer*, weld*, torch*,
  solvents, muriatic, acid*, lye, radon, mercury, blood, bodily fluid*, body fluids, vomit, feces, septic, sewage, sewer, flood*,
  standing water, water damage, wet floor, puddle*, mop, slippery, slick, icy, black ice, ice, unplowed, whiteout, white out, blizzard,
  storm*, lightning, thunder*, wind gust*, degrees, freezing, frozen, heater*, furnace, boiler*, a c, ac, air condition*, thermostat, fan,
  fans, heat, sun, shade, water, cooler, bathroom*, portable toilet*, porta potty, porta john, toilet*, sink, hand wash*, soap, ppe, covid,
  flu, tb, scabies, lice, bed bugs, bee*, wasp nest, poison ivy, snake*, coyote*, dogs, bite, bit, stuck with, stuck me, stuck her, stuck him,
  lifting, lift patients, stretcher*, gurney*, my back, your back, our backs, my knee*, my shoulder*, my wrist*, carpal, hernia, workers comp,
  worker comp, comp claim, incident report*, accident, accidents, crash*, crush*, pinned, trapped, electrocut*, fire, fires, explo*,
  elevator*, escalator, stairwell, steps, floor, floorboard*, plywood, hole, holes, pothole, sinkhole, bridge, tree, trees, limb*, branch*,
  wood chipper, stump*, rope*, rigging, crane*, hook*, hose*, pressure, tank, tanks, valve*, pump*, hydrant*, radio*, batteries, battery,
  flashlight*, phone line, dead zone, no signal, no service, cell service, alarm*, camera*, lock, locks, locked, keys, door, doors, window*,
  screen*, glass, plexiglass, weapon*, knife, knives, threw a, throws a, thrown at, swung at, grabbed, followed me, followed her, stalk*,
  screamed at, spat, spit, kicked, choked, attack*, violent, fight, fights, unarmed, vest, vests, tires, tire, wheel*, axle*, clutch,
  transmission, windshield*, wiper*, mirror*, plow, blade, blades, salt, sand, tarp, hitch, trailer*, engine light, check engine, inspection,
  sticker, inspected, certif*, licensed, qualified, supervis*, new kid, sixteen year old*, sixteen years old, teenager*, asleep, sleep,
  no sleep, hours awake, awake`)

/** Hazards and gear that hardly turn up away from a job. */
const jobHazards =
  wordClass(`gas detector*, air monitor*, sds sheet*, unlabeled jug*, work zone, flagger*, hi vis, jackhammer*, muriatic, pool chemicals, workers comp,
  comp claim, incident report*, stretcher*, lift patients, lifting patients, bodily fluid*, body fluids, radon, respirator*, scba,
  supplied air, air packs, turnout*, bunker gear, confined space*, gas meter, four gas, trench box, shoring, fall protection, scaffold*,
  needle stick*, needlestick*, bloodborne, lockout, tagged out, weve tagged, tagged it, red tagged, asbestos, lead dust, silica, chlorine,
  ammonia, diesel, chipper, manhole*, hard hat*, steel toe*, cut gloves, harness*, duress button*, panic button*, safety committee, near miss,
  osha, hearing protection, bucket truck*, live wire*, backup alarm*, back up alarm*, body armor, expired vest*, exhaust vents, heat index,
  without relief, bilge pump, fire door*, blocked exit*, never had a drill, eyewash, eye wash, ceiling tile*, crawl space, boiler*,
  loading dock, sin guantes, andamio*, arnés, arneses, químic*, quimic*`)

/** That it is out of order, or that one was sent in all the same. */
const broken =
  wordClass(`broken, broke, busted, dead, dead battery, doesnt run, doesnt work, dont work, didnt work, wont start, quit, quits, quit again, failed,
  fails, failing, expired, out of date, in date, outdated, old, older than, bald, worn, thin, no steel, missing, none, without, no, zero,
  empty, never, not one, nobody, no one, nothing, again, still, since, weeks, months, years, third time, three times, twice, every week,
  every day, all night, tagged, wrote it up, wrote up, reported, asked, told, showed, sent, ignored, shrugged, laughed, out for, waiting on,
  waiting for, on order, budget, bring your own, our own, my own, pay for our, bought my, bought our, only one, one set, share one, sharing,
  chirps, turns it off, turned it off, taped, duct tape, zip tie*, propped, prop the, chained, blocked, locked, drops, drips, sticks, slips,
  tips, tip, leans, goes to the floor, rusted, cracked, loose, smelled, smell, smells, taste, breathe, breathing, ringing, hurt, scared,
  scares, nervous, afraid, careful, not doing, im not, wont do, refuse*, dont go, stop, please, somebody, someone, next time, luck, lucky,
  nearly, almost, could have, couldve, going to, gonna, before somebody, before someone, enough, isnt enough, sin, otra vez, nadie, semanas,
  meses, no se hace, vencid*, rot*`)

/** Dangers at work that are told to or for those who share them. */
export const safetySigns: WordSign[] = [
  { all: [jobHazards, workers, broken], none: [ownLife] },
  { all: [jobHazards, workplaces, broken], none: [ownLife] },
  { all: [jobHazards, ourselves, callsOut], none: [ownLife] },
]

/** Dangers that may be those of a job. */
export const safetyHints: WordSign[] = [
  { all: [jobHazards, broken], none: [ownLife] },
  { all: [hazards, workplaces], none: [ownLife] },
  { all: [hazards, workers, callsOut], none: [ownLife] },
  { all: [hazards, callsOut, broken], none: [ownLife] },
  { all: [hazards, workThings, broken], none: [ownLife] },
  { all: [mishaps, workplaces, broken], none: [ownLife] },
  { all: [mishaps, workers, broken, ourselves, discontent], none: [ownLife] },
  { all: [hazards, sharedThings, broken], none: [ownLife], within: 'sentence' },
]
