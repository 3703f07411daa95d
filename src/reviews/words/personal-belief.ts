import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { customary, heavens, preaching, quarrels, verdicts } from './beliefs.ts'

/** A creed in so many words. */
const creeds =
  wordClass(`repent, repent while, seek the lord, trust in the lord, trust in him, trust in god, met my savior, my savior, our savior, the savior, accept jesus, jesus saves, jesus is, christ is, christ died, christ lives, god is good, god is great, god is love, god is watching, god sent, god gave us, god has a plan, gods plan, gods will, his will be done, all the glory, glory to god, praise him, praise god, praise the lord, ask the father, almighty himself, the almighty, heavenly father, miracle from above, the rapture, judgment day is, end is near, end times, good book says, bible says, bible tells, scripture says, as scripture, as the bible, the lord intended, the lord says, the lord wants, on our knees, on your knees, no such thing as hell, no such thing as god, there is no god, god doesnt exist, god is dead, mother goddess, the buddha had, the universe rewards, the universe provides, the universe wants, mercury is in retrograde, mercury retrograde,
  stars say, the stars are aligned, your horoscope, reason is him, meat is murder, my body my choice, abortion is, eye for an eye, armed society, love is love and, climate change is a, climate hoax, evolution is a, evolution is just, earth is flat, billionaires shouldnt, taxation is theft, property is theft, war is always, war is never, zoos are prisons, zoos are, animals are not ours, faith family, real men dont, real men do, real women dont, a womans place is, dios nos mandó, dios mandó, dios sabe, dios los ama, dios es, cristo viene, cristo vive, cristo salva, cristo te, gloria a dios, gracias a dios por, primero dios, sólo dios, arrepiéntanse, hunting for sport is, hunting is murder, fur is murder`)

/** How an opinion is told apart from news. */
const opining = wordClass(
  `wrong, right about, is evil, are evil, worse, worst, better than, best way, hate, shame, shameful, sad day, sick of, sickening, disgusting, stupid, dumb, insane, nonsense, joke, fake, lies, liars, truth, hoax, moral, morals, values, decent, shouldnt, should not, ought, always wrong, never right, nobody should, no one should, everyone should, period, plain and simple, wake up, think about, something to think, remember folks, freedom, liberty, rights, god, born, natural, nature, murder, theft, abuse, destroy*, ruin*, stand up, stand with, stand for, enough, abolish, legalize, my book, my view, imo, imho, honestly, frankly, personally, not sorry, says the nurse, says the front desk, thats a, peor, nunca, siempre, derecho`,
)

/** Faith, conscience and the writer's verdict on them in the town's voice. */
export const personalBeliefSigns: WordSign[] = [
  { all: [creeds], none: [customary] },
  { all: [heavens, preaching], none: [customary], within: 'sentence' },
  { all: [quarrels, verdicts], none: [customary], within: 'sentence' },
  { all: [heavens], none: [customary], effect: 'asks' },
  { all: [quarrels, opining], none: [customary], within: 'sentence', effect: 'asks' },
]
