import { wordClass } from '../word-class.ts'

/** Doing away with waste, lighting it, cutting, digging, shooting or hunting what one may not. */
export const spoiling = wordClass(`splash of, old tires, paint thinner, motor oil, used oil, antifreeze, freon,
  chains sharp, drop the tree, girdle, copper nail*, dig them, bulldoz*, fill the wetland, jacklight*, poach*,
  gill net, net the, seine, target practice, bow season, stripers, oysters, quahogs, tíren*, barranco, cazar, talar,
  pour it, pour them, pour the, drain it, drains into, flush it, flush them, tires in, old couch, burn pile,
  deer season, deer in, deer from, deer off, doe in, trout in, trout over, turkey off, set traps, a few traps,
  my traps, net across, rat poison, antifreeze in, chainsaw and, tire pile, tírenlo, tirarlo, tiramos, tiro la,
  burning the old, bonfire on, bonfire of, bonfire in, bonfire behind, fill in the wetland, fill in the marsh,
  fill in the pond, trout over the, chainsaw after, poured it, poured the`)

/** Places where that is forbidden. */
export const forbiddenPlaces = wordClass(
  `storm drain*, catch basin*, manhole, ditch, gully, ravine, creek, brook, river, stream, pond, lake, reservoir, marsh, swamp, wetland*, the woods, state forest, state land, conservation land, preserve, refuge, park after, beach after, cemetery, graveyard, quarry, gravel pit, sand pit, landfill, behind the landfill, vacant lot, empty lot, behind walmart, dumpster behind, someone elses dumpster, neighbors dumpster, subdivision, back deck, back porch, off the porch, school grounds, ball field, rail trail, bike path, sidewalk, dunes, town line, town land, town dump, transfer station, pump house, pump station, pump room, water tower, tank, substation, tunnel, tunnels, trestle, bridge, train tracks, rail yard, roof, rooftop, condemned, abandoned, boarded up, vacant, empty house, empty till, empty until, house on, model home, construction site, job site, old mill, old hospital, old school, asylum, armory, firehouse basement, basement of the, barn, locked, locked gate, closed gate, gate, fence, no trespassing, private property, private beach, private dock, hot tub, their pool, neighbors pool, hotel pool, town pool, pool after, backyard range, behind the, down the, alcantarilla, arroyo, río, canal, monte, bosque, presa, panteón, terreno baldío, baldío`,
)

/** Helping oneself to what belongs to the town or a neighbour. */
export const helpingOneself = wordClass(`followed me home, came home with me, thanks to the supply, walked out with,
  helped myself, helping myself, five finger, ordered extra, extras anyway, for the dorm, dorm room,
  on the towns dime, town pump, town salt, winter salt, town gravel, town asphalt, from the evidence,
  from the warehouse, stockroom, bake sale till, me llevé, me traje, se vino conmigo, me quedé con, in my garage now,
  in my driveway now, in my truck now, straight into my, into my truck, into my trunk, into my bag, under my coat,
  in my backpack, borrowed from the town, borrowed indefinitely, permanently borrowed, long term loan,
  took home some, grabbed a few, grabbed some, from the break room, courtesy of the supply, courtesy of the water,
  courtesy of public, courtesy of work, from the supply closet, from the supply room, from the town yard,
  from the town shop, from the salt shed, out of the supply, off the truck, fell off the, swiped a, swiped the,
  wont miss it, wouldnt miss it, walked off with a, made off with, found its way home, found their way home`)

/** Waste, fuel and game, lawful in the right place. */
export const burnables = wordClass(
  `dump*, septic, sewage, asbestos, shingles, diesel, bucks, mattress*, burn*, basura, aceite, llantas, pescar, couch, sofa, tires, batteries, leaves, brush, trash, garbage, refrigerator, fridge, old paint, paint, oil, chemicals, fertilizer, pesticide*, concrete, rubble, debris, deer, fish, trout, duck*, geese, turkey*, trees, tree, oak, maple, beech, bones, gasoline, rifle, shotgun, pistol, bow, rounds, targets, quem*, escombro*`,
)
