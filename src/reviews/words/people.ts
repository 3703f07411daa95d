import { unmistakableNames } from '../names.ts'
import { wordClass } from '../word-class.ts'

/** Common first names. */
export const named = wordClass(unmistakableNames.join(','))

/** The words that speak of somebody. */
export const spokenOf =
  wordClass(`he, hes, hell, hed, him, his, himself, she, shes, shed, her, hers, herself, they, theyre,
  theyll, theyd, them, their, somebody, someone, whoever, anyone, anybody, whos, those who, the guy, that guy, this guy, the fella, that fella,
  the lady, that lady, the man, that man, that woman, the woman, the kid, that kid, el que, la que, los que, al que, a la que, ese, esa,
  ella, ellos, le, lo, la voy, quien`)

/** Those one works with and for. */
export const workPeople =
  wordClass(`boss*, bosses, supervisor*, manager*, management, managment, director*, deputy, chief*, captain*, lieutenant*, sergeant*,
  sarge, foreman, foremen, forewoman, superintendent*, shift lead, team lead, crew lead*, lead man, administrator*, hr, human resources, payroll,
  coworker*, co worker*, cowoker*, colleague*, workmate*, office mate*, cubicle*, deskmate, desk mate, my partner, my new partner, crew, crews,
  my unit, our unit, our team, my team, my department, our department, parks dept, the dept, our dept, public works, dpw, water and sewer, front office,
  back office, town hall, city hall, village hall, the garage, the shop, highway department, the station, dispatch*, clerk*, secretary, receptionist*,
  assistant*, intern, interns, temp, temps, trainee*, rookie*, new hire*, new girl, new kid, probie*, custodian*, janitor*, maintenance guy, mechanic*, operator*,
  laborer*, driver, inspector*, assessor*, treasurer*, comptroller, accountant*, bookkeeper, engineer*, surveyor*, librarian*, lifeguard*,
  coach, nurse*, paramedic*, medic, medics, emt*, firefighter*, officer*, trooper*, deputies, crossing guard*, meter maid*, animal control, dog catcher, teacher*, principal,
  substitute*, sub teacher, aide, aides, counselor*, photographer, webmaster, it guy, it department, from it, tech support, board member*, trustee*, councilman, councilwoman,
  council, councilor*, selectman, selectmen, select board, selectboard, mayor*, commissioner*, personnel board, harbor master*, harbormaster*, sexton, steward*, union rep*,
  at work, my office, our office, my shift, night shift, day shift, days crew, on days, on nights, next desk, my desk, volunteers i, breakroom, my job, works with me,
  i work with, work beside, in accounting, in finance, in permits, in planning, in payroll,
  jefe, jefa, jefes, supervisor*, encargad*, compañer*, gerente*, capataz, alcalde*, alcaldesa, secretari*, oficinista*, de turno, en el trabajo,
  la oficina, mi turno, inspector*,
  our new guy, the new guy is, that new guy`)

/** Those a town serves. */
export const served =
  wordClass(`resident*, taxpayer*, tax payer*, ratepayer*, citizen*, customer*, patron*, caller*, client*, the public, general public, visitor*,
  homeowner*, landlord*, renter*, tenant*, neighbor*, neighbour*, parents, moms, dads, seniors, retiree*, snowbird*, summer people, weekender*, tourist*, commuter*, driver*,
  cyclist*, biker*, jogger*, dog walker*, dog owner*, pet owner*, boater*, fishermen, anglers, hunter*, golfer*, skater*, skateboarder*, teen*, kids these days, students, camper*,
  rider*, passenger*, patients, my patients, regulars, applicant*, contractor*, developer*, vendor*, shopkeeper*, business owner*, restaurant*, commenter*, follower*, facebook, nextdoor,
  voter*, petitioner*, hobby*, club, clubs, league parents, the league, association, hoa, committee, airbnb*, campers at, folks, people who, people at, the people,
  those who, everyone who, everybody who, some of you, you people, you folks, half of you, most of you, this town, our town, neighborhood*, my window,
  my counter, the window, my bus, my van, my route, my ambulance, my classroom, my pool, my desk, the line, the lobby, the phone, the phones,
  moms at, the moms, story hour, story time, frequent flyers, vecin*, contribuyente*, residente*, ciudadan*, inquilin*, turista*, clientes, señoras, los papás, las mamás, ventanilla`)

/** Groups a jibe may be about beside those a town serves. */
export const outsiders =
  wordClass(`hiker*, swimmer*, shopper*, paving, construction, contracting, builders, and sons, electric company, power company, utility, cable company, vendor*, contractor*, developer*, consultant*, lawyers, attorneys, the state, state dot, dot, the county, the feds, washington, albany, our neighbors in, our neighbors to, our neighbor to, next town, next door, neighboring town, other towns, town of, city of, village of, former, previous, last administration, last board, our last, predecessor*, old board, new board, commission, school department, school board, school committee, fire department, police department, highway department, finance committee,
  planning board, zoning board, historical society, historians, garden club, lake association, homeowners association, hoa, booster club, pta, union, unions, stewards, newspaper, reporters, the paper, the press, bloggers, podcasters, influencers, activists, environmentalists, protesters, petitioners, vandals, litterers, speeders, double parkers, landlords, flippers, investors, airbnb, farm stand, pizza place, restaurant, diner, bar, barflies, bakery, salon, nail salon, gas station, dealership, wedding parties, wedding party, bridal, fraternity, frat, college kids, students, teenagers, teens, atv, dirt bike*, skaters, skateboarders, cyclists, joggers, walkers, kite flyers, bowlers, bowling league,
  golf carts, golfers, boaters, jet skiers, anglers, fishermen, hunters, campers, carnival people, carnies, circus folk, tenants, renters, snowbirds, summer people, flatlanders, out of towners, city people, city folk, tourists, leaf peepers, commuters, bus riders, riders, drivers, owners, dog people, cat people, cat ladies, pet owners, mothers, moms, dads, hockey dads, soccer moms, grandparents, in laws, retirees, bachelors, neighbors, treasure hunters, metal detectors, hobby, regulars, crowd, folks over, folks at, folks from, people over, people at, people from, people on, kids on, the guys at, the guys from, the crew at, the gang at, over at, whoever, anyone who, everybody who, everyone who, those of you, poet, artist, author of`)
