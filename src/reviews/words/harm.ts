import { wordClass } from '../word-class.ts'

/** Things made to wound. */
export const weapons =
  wordClass(`gun, handgun*, pistol*, rifle*, shotgun*, revolver*, glock, ar 15, ar15, 9mm, 9 mm, deer rifle, bullet*, ammo,
  buckshot, slug with, round in, crosshair*, switchblade, box cutter, machete*, hatchet*, dagger, bayonet, crossbow,
  tree stand, baseball bat, a bat, my bat, new bat, the bat, aluminum bat, louisville slugger, fungo bat, fungo, tire iron*, crowbar*, lead pipe, brass knuckles, nightstick, blackjack, tire thumper,
  a wrench, my wrench, pipe wrench, sledge*, claw hammer, ball peen, pitchfork, ice pick, nail gun, chainsaw*, chain saw*, wood chipper*, cleaver,
  bricks, a brick, brick through, two by four, 2x4, baton, taser*, molotov*, gas can, gasoline, can of gas, kerosene, tannerite, pipe bomb*, grenade*,
  noose, duct tape, zip ties, piano wire, antifreeze, rat trap, bear trap, pit bull*, knuckles, backhand,
  pistola*, escopeta*, cuchillo*, machete*, bate, ladrillo*, gasolina, cerillos, bala, balas, 🔪, 🔫, 💣, 🪓, 🧨,
  a hammer, my hammer, a shovel, my shovel, mower blades, with a knife, a knife, my knife, hunting knife, my fist, my fists, a rope, some rope, a rope and, my chain, box of matches, rat poison, book of matches`)

/** Doing harm. */
export const hurting =
  wordClass(`stab*, choke*, choking, punch*, clobber*, pummel*, whoop*, whup*, thrash*, wallop*, deck him, deck her,
  deck you, clock him, clock you, sock him, knock him, knock her, knock you, knock them, knock his, knock your, knocked out, knock some, kick his, kick your, kick her, stomp*, bash*, bludgeon*, jump him, jump you, jump her,
  break her, break your, break their, breaks his, broken back, gets broken, get broken, snap his, snap your, wring*, skin him, skin you, skin them, gut him, gut you, gutted, slit*, slash*, cut his, cut her, cut your, burn his,
  burn her, burn your, burn the place, burn it down, torch*, set fire, catches fire, light up his, blow up, blow his, bury him, bury you, bury her, bury them, push him, push her, shove him, shove her, shove you, run him, run her, run you, run them,
  mow him, mow her, mow them, hang her, hanged, hung from, lynch*, string him, string them, string her, whip him, whip her, tar and feather*, hogtie*, tie him, tie her, tie you, lock him in, lock her in, end him,
  end her, end you, end them, finish him, finish her, finish you, take him out, take her out, take them out, take you out, put him down, put him in, put her in, put you in, put them in, lay him out, lay hands, hands on him, rough him, rough her, rough you, mess him up, mess her up, mess you up,
  mess up his, mess up her, work him over, make him bleed, choke slam, headlock, body slam*, throttle*, poison his, poison her, poison your, let the dogs, sic my, sic the, sic him, let the bull, run off the road,
  cut his brake*, cut the brake*, lug nuts, brake line*, brake lines, key her, key his, keyed, egg his, egg her, shit in, pee in, sabotag*, rig his, rig the,
  matar*, matarlo, pegarle, partirle, partirte, reventar*, ahorcar*, madriza, paliza, sin dientes, pichar,
  kill him, kill her, kill you, kill them, kill that, murder him, murder her, murder you, strangle him, strangle her, strangle you, strangle that, strangle my, shoot him, shoot her, shoot you, shoot that, slap him, slap her, slap you, slap that, slap the, smack him, smack her, smack you, smack that, beat him, beat her, beat you, beat the, beat that, beating on, smash his, smash her, smash your, hurt him, hurt her, hurt you, drown him, drown her, drown you, catches fire, burn this, burn that`)

/** What the body loses when it is hurt. */
export const bodyParts =
  wordClass(`kneecap*, teeth, jaw, jaws, throat, eye socket, black eye*, shiner, finger by, hands tied, hands broken,
  arms broken, brains out, brain stem, head off, head in, dental records, fat lip, dientes, rodillas, piernas, cuello, nariz, huesos, hocico, dedos,
  his face, her face, your face, their face, face to the, my boss face, bosss face, chiefs face, his neck, her neck, your neck, his nose, your nose, her nose, her fingers, his fingers, your fingers, his legs, your legs, her legs, his ribs, your ribs, his skull, your skull, her skull, broken bones, every bone, bad knees, su cara, la cara a`)

/** What belongs to somebody and can be struck. */
export const belongings =
  wordClass(`porch, front door, back door, bedroom*, window, windows, windshield, driveway, mailbox, garage door, furnace, roof, tires, tire, brakes, brake*, headlight*, tail light*,
  taillight*, truck, car, honda, toyota, subaru, jeep, chevy, ford, tesla, minivan, motorcycle, boat, skiff, pontoon, bike, barn, shed, greenhouse, garden, lawn, rose*, fence, deck, house, home, place, address, spare key, lock, alarm, license plate*, plate number,
  plates, dog, dogs, puppy, perrito, perro, cat, cats, chickens, horse, horses, cows, bees, kid, kids, son, sons, daughter*, little girl, little girls, little boy, grandkids, grandson, baby, babies, wife, husband, mother*, mom, grandma, family, sister, nursing home, daycare, day care, school,
  bus stop, soccer practice, skate park, gym, church, jog, jogging, run, running route, trail, morning walk, evening walk, dog walk, commute, walks home, walk home, parking spot, parks, locker, desk, shop, bakery, restaurant, store, business, salon,
  carro, coche, camioneta, casa, hijos, hijas, hijo, hija, esposa, familia, perros, gato, negocio, tienda, llantas`)
