import { wordClass } from '../word-class.ts'

/** The writer, alone or with others. */
export const ourselves =
  wordClass(`i, im, ive, id, ill, me, my, mine, myself, we, were, weve, wed, well, us, our, ours, ourselves, lets, both of us, all of us, some of us,
  half of us, most of us, two of us, three of us, four of us, those of us, us all, yo, mi, mis, nos, nosotros, nosotras, nuestr*`)

/** Where a town's people work. */
export const workplaces =
  wordClass(`garage, dpw, public works, highway barn, town barn, bus barn, salt shed, salt barn, transfer station, recycling center, landfill scale,
  scale house, treatment plant, water plant, sewer plant, wastewater plant, filter plant, pump station, pumphouse, pump house, lift station,
  plant floor, boiler room, mechanical room, compressor room, chlorine room, filter room, pump room, control room, server room, supply room,
  storage room, supply closet, crawl space, dispatch, dispatch room, dispatch center, comm center, radio room, ready room, bunk room,
  bunkroom, bunkhouse, apparatus bay, engine bay, sally port, booking desk, holding cells, evidence room, the range, firing range,
  front counter, front desk, service desk, help desk, circulation desk, reference desk, clerks office, tax office, assessors office,
  permit counter, building department, records room, records vault, the vault, mail room, mailroom, copy room, break room, breakroom,
  lunchroom, locker room, locker rooms, lockers, time clock, paint booth, paint shop, body shop, the shop, machine shop, wood shop, weld shop,
  wash bay, bay 1, bay 2, bay 3, bay 4, loading dock, motor pool, the yard, tool crib, tool room, tower road, water tower, tank ladder,
  manhole*, trench*, the pit, wet well, town hall basement, annex, rec center, rec building, rec department, recreation department, rec staff,
  pool deck, guard stand, guard chair, lifeguard*, pool crew, ice rink, rink crew, zamboni, the shelter, animal shelter, kennel*,
  cemetery crew, parks crew, tree crew, road crew, paving crew, plow crew, sanitation crew, trash crew, line crew, night crew, day crew,
  summer crew, seasonal crew, second shift, third shift, night shift, day shift, graveyard shift, c shift, b shift, a shift, my shift,
  our shift, my building, my department, our department, our office, my office, this office, my desk, our desk, this desk, our floor,
  my floor, the counter, my route, our routes, on patrol, patrol boat, harbor patrol, cruiser*, engine 1, engine 2, engine 3, engine 4,
  ladder 1, ladder 2, rescue 1, medic 1, the rig, the rigs, our rig, ambulance bay, our ambulance*, our trucks, our truck, my truck at work,
  town truck*, dump truck*, bucket truck*, plow truck*, sander*, loader, loaders, backhoe*, excavator*, sweeper truck, street sweeper,
  garbage truck*, trash truck*, packer truck, school bus*, van 1, van 2, van 3, van 4, van 5, van 6, truck 1, truck 2, truck 3, truck 4,
  truck 5, truck 6, truck 7, truck 8, truck 9, senior van, cafeteria, school kitchen, the kitchen staff, nurses office, the bookmobile,
  childrens room desk, taller, cochera, almacén, bodega, la planta, en la cocina, la ventanilla, el despacho`)

/** Those who do a town's work, as they name themselves and each other. */
export const workers =
  wordClass(`custodian*, janitor*, dispatcher*, librarian*, library folks, library staff, library page*, library aide*, clerk*, lifeguard*,
  school nurse*, nurses, bus aide*, bus driver*, van driver*, bus monitor*, plow driver*, truck driver*, cdl driver*, aides, teachers aide*,
  paras, paraprofessional*, lunch lady, lunch ladies, cooks, cook in the, kitchen staff, secretar*, receptionist*, admin assistant*,
  administrative assistant*, planner*, appraiser*, assessor*, code officer*, zoning officer*, bookkeeper*, bookkeeping, meter reader*,
  meter tech*, operators, plant operator*, water operator*, licensed operator*, laborer*, groundsk*, mechanics, firefighter*, medics,
  paramedic*, emts, patrolmen, patrol officer*, officers, corrections officer*, jailer*, animal control, shelter staff, rangers, park ranger*,
  being a ranger, counselors, summer counselor*, camp counselor*, camp staff, pool guard*, guards, crossing guard*, seasonal*, part timer*,
  part time staff, full timer*, per diem*, temps, the temps, interns, summer kids, summer help, summer staff, new hire*, new guys,
  the new guy, new girl, trainee*, rookies, probies, retirees, active employees, employee*, town workers, city workers, public workers,
  public works, municipal workers, coworker*, co worker*, cowoker*, colleague*, workmate*, crew, crews, crewmate*, my partner and i,
  work partner, staff, staffers, department, departments, dept, depts, unit members, brothers and sisters, bosses, boss, my boss, supervisor*,
  foreman, foremen, forewoman, lead man, team lead*, superintendent*, management, managers, administrators, administration, department head*,
  higher ups, brass, hr, human resources, payroll, my chief, the chief, our chief, deputy chief, lieutenants, captains, sarge, compañer*,
  trabajador*, emplead*, jefe, jefa, jefes, capataz, encargad*, chofer*, cociner*, conserje*, bombero*, enfermer*, bibliotecari*, jardiner*,
  recursos humanos, brigada, cuadrilla, turno*`)

/** Things and places of work that seldom stand elsewhere. */
export const workThings = wordClass(
  `engine, engines, ambulance*, rig, bus, buses, plow, plows, loader, forklift*, bucket, ladder truck, fire truck*, cab, station, firehouse,
  stationhouse, plant, classroom*, office, offices, building, counter, desk, desks, lobby, courthouse, court, jail, cell block, cafeteria,
  warehouse, guard, guards, tower, cemetery, dump, landfill, shelter, kennels, senior center, town hall, city hall, village hall, booth,
  vault, archive*, stacks, records, patrol, nights, shift, shifts, work, working, job, jobs, on duty, residents, patron*, inmates, patients,
  students, this job, the job, my job, at work, the town pays, the city pays, town employ*, town job*, city job*, the district, municipal,
  department, departments, depart, clerks, teachers, my building, the building, agency, headquarters, hq, front line, frontline,
  public service, public works, civil servant*, trabajo, camión, camiones, oficina`,
)

/** Things and places that people have at work and of their own. */
export const sharedThings = wordClass(
  `truck, trucks, van, vans, boat, mower*, tractor*, basement, hallway, kitchen, pantry, barn, shed, yard, lot, dock, pier, beach, pool, rink,
  gym, roof, park, parks, trail, trails, playground*, camp, bunk, kids, school, library, shop, calls, call, runs, cocina, escuela, parque,
  piscina, alberca, biblioteca`,
)

/** Words by which people at work are called on or told they are not alone. */
export const callsOut =
  wordClass(`fellas, guys, folks, people, everybody, everyone, yall, y all, team, crew, ladies, girls, gang, brothers, sisters, siblings, compañer*,
  muchach*, new hires, anyone else, anybody else, anyone on, anybody on, any of you, all of you, those of you, for those of us,
  to those of us, to all my, to everyone who works, if you work, if you worked, if youre on, if your, if youve been, when you work,
  whoever else, other clerks, other guards, other drivers, other nurses, other medics, other crews, other departments, other depts,
  every department, do you guys, do yall, how many of you, how many of us, which of us, raise your hand, show of hands, put your name,
  put your hand, speak for each other, have each others, got your back, we got this, not just me, only me, just me, am i the only, anyone at,
  anybody at, anyone in, anybody in, who else, whos with, who wants, who is with, does anyone, does anybody, has anyone, has anybody,
  is anyone, is anybody, same here, me too, not alone, not the only, your turn, your move, whats yours, what are you, what do you,
  what did you, what do other, ask me, ask around, lets ask, lets talk, let us ask, lets compare, lets all, lets sit, lets meet, lets go in,
  we should all, we all should, we ought to, we need to talk, we can ask, talk to me, talk about that, talk about it, talk about this,
  text me, call me, message me, dm me, find me, see me, drop yours, add yours, post yours, share yours, share this, pass it on, pass this on,
  pass it along, spread the word, compare, comparing, compared, screenshot*, write it down, keep your notes, keep notes, keep a log,
  keep copies, keep your copies, keep records, take pictures, check your, check yours, look at yours, look at your, count your, double check,
  put it in writing, get it in writing, in writing, speak up, speak out, stick together, stand together, go together, together, out loud,
  be open, be honest about, sit down, meet at, meet after, meet me, meeting after, come with me, sign it, sign the, sign on, signatures,
  petition*, letter to, use it or lose it, dont sign, dont go in, dont climb, dont use, dont touch, dont let, stop using, refuse, refusing,
  refused, you shouldnt either, be careful, heads up, watch your, watch yourself, watch out, for your own good, juntos, juntas, por escrito,
  hablemos, hablen, comparen, comparemos, preguntemos, preguntar, a quién más, a quien mas, alguien más, alguien mas, reunámonos, nos vemos,
  no tengan miedo, firmen, únanse, unanse, pasen la voz, corran la voz`)

/** That something is not as it ought to be. */
export const discontent =
  wordClass(`again, still, yet again, every time, third time, second time, fourth time, once more, without asking, never asked, didnt ask, nobody asked,
  no one asked, without notice, no notice, no warning, without warning, last minute, nobody told, no one told, never told, werent told,
  wasnt told, not told, told us, told me, told not to, told to, nobody announced, no one announced, found out, no explanation, wont say,
  wont tell, cant explain, cant tell us, explain, how come, why, ask why, asked why, wondering why, would like to know, want to know,
  nobody knows, no one knows, unfair, not fair, isnt fair, aint fair, fair, wrong, thats wrong, isnt right, not right, aint right, shame*,
  joke, insult*, slap in the face, disgrace*, ridiculous, crazy, unreal, disrespect*, less than, lower than, higher than, more than, same as,
  same job, same title, same work, same truck, same desk, doing the work of, work of two, twice the, half the, two tiers, tier, unequal,
  favorites, favoritism, denied, turned down, refus*, rejected, ignor*, laughed, shrugged, promis*, broke, behind, missing, short, shorted,
  late, delayed, cut, cuts, cutting, capped, frozen, froze, freeze, gone, gone up, went up, going up, went down, going down, goes down,
  doubled, tripled, ending, ended, taking away, took away, taken away, lost, losing, nothing, none, nobody, no one, zero, only, barely,
  not enough, isnt enough, aint enough, never enough, less, worse, worst, tired, exhausted, worn out, burned out, burnt out, burnout, fed up,
  sick of, done with, enough, cant afford, cant rent, cant live, cant buy, cant make, cant pay, cant keep, cant find, barely cover*, rent,
  groceries, food stamps, food pantry, second job, two jobs, three jobs, leave, leaving, left, quit, quitting, quits, looking elsewhere,
  next town, other towns, neighboring towns, town over, weep, cry, crying, laugh, deserve*, earned it, we earned, asked for, asking for,
  we asked, ive asked, i asked, ask for, want, owe, owed, owes, should, ought, morale, wonder why, think about that, think about it,
  proves it, do the math, math, funny, gumball, peanuts, pennies, tells us, otra vez, todavía, todavia, sin avisar, sin preguntar, injust*,
  no es justo, no alcanza, menos, más que, mas que, nadie, faltan, falta, deben, quitaron, bajaron, recortaron, prometieron, no los culpo,
  no me da pena, cansad*, hartos, hartas, harto, harta, respeto, merecemos`)

/** Home, play, trade and thanks, in which the same words stand. */
export const ownLife =
  wordClass(`recipe*, best crew, best team, best shift, referee, ref blew, umpire*, toddler*, babysit*, wedding, honeymoon, birthday, playoffs, inning*,
  little league, softball, soccer, fantasy football, fantasy league, bowling, karaoke, brunch, camping trip, puppy, kitten*, yard sale,
  for sale, etsy, netflix, movie, movies, podcast, season finale, trivia, marathon, 5k, credit union, union street, union st, union square,
  student union, union station, western union, european union, state of the union, scout*, girl scouts, bake sale, lemonade, tooth fairy,
  chore*, allowance for, grandkid*, grandson*, granddaughter*, homework, math test, report card, mother in law, my kids, my son, my daughter,
  the twins, our dog, my dog, the dog, the cat, my cat, daycare, preschool, kindergarten, sushi, chili, brownies, cookies, cupcakes,
  casserole, meatloaf, pie, pies, tomatoes, garden, backyard, my porch, patio, bonfire with, hammock, fishing rod, kayak*, guitar, ukulele,
  choir, concert, album, playlist, puzzle, knit*, quilt*, crochet*, sewing, book club, baptiz*, baptism, communion, church supper,
  bible study, casino night, bingo, cribbage, euchre, poker, chess, hockey, basketball, baseball, football, volleyball, regional, regionals,
  championship, home run, goalie, double overtime, triple overtime, overtime win, overtime goal, in overtime, worlds okayest, worlds best,
  grandma*, grandpa*, grammy, nana, gran, pop pop, my mom put, my dad put, license exam, passed my, graduated, hot sauce, barbecue, cookout,
  diner, sunscreen, sand castle, snowman, sled, sledding, fireworks, halloween, costume*, trick or treat*, pumpkin*, easter egg*, santa,
  birthday card, library card, credit card*, report card*, cards against, card game, playing cards, baseball card*, gift card*, nachos,
  potluck, congrat*, so proud, proud of, thank you for, thanks for, honored to, blessed, receta, cumpleaños, boda, partido, mi hijo, mi hija,
  mi perro`)
