import { wordClass } from '../word-class.ts'

/** Tools, fruit, vehicles and jobs that stand for bodies and beds. */
export const doubleMeanings = wordClass(`cans on, bumper on, the merchandise, her equipment, his equipment, his tool,
  big tool, nice tool, his pistol, gear shift, his bat, his nuts, family jewels, apple bottom, plow her, plow him,
  plow my, plow me, lay pipe, clean my pipes, nail her, nail him, hose me, hose her, wet down, pump her, pump me,
  fill her, fill me, potholes in my, stamp me, stamp my, stamp her, read my meter, feed my meter, tight spot,
  tight squeeze, long and hard, size matters, size of his, come inside, rear entry, full service, special service,
  extra service, service her, pop the hood, rev my, revs my, my engine, start my engine, test drive, take for a spin,
  ride shotgun, curves like, dangerous curves, kick start, light my fire, hot stuff, up the ladder, firm grip,
  missionary, doggy, bottoms up, cat nap, pants tent, tent in, moan*, purr*, sultry, phone sex, 900 number, nooner,
  afternoon delight, horizontal, destapar, pechuga*, manjar, bocadito, chuparse, mecánico me, screamer in bed,
  big hose, his hose, rear view of, junk in the trunk, nice melons, her melons, her headlights, girth, thrusting,
  those buns, nice buns, my pipes, his pipe, a mouthful, two handfuls, good with his hands, good with her hands,
  good with the hose, check my pipes, check my plumbing, inspect my pipes, under my hood, my hood, pound my,
  hard hat and nothing, she can read my, he can read my, look at the size`)

/** Dating, bedding and who does what with whom. */
export const dating = wordClass(`grindr, swipe right, swiped right, dating app, dating profile, dating pool,
  go on a date, date night with, go out with me, out with me, dinner with me, drink with me, drinks with me,
  buy me a drink, buy me a beer, buy her a, buy him a, single and, is single, still single, newly single,
  single ladies, divorce final, divorce is, ring came off, wedding ring, no ring, left her husband, left his wife,
  if i was single, if i were single, if i wasnt married, if i werent married, were younger, just turned eighteen,
  just turned 18, legal now, eighteen now, threesome*, kinky, kink, bondage, submissive, pole danc*, lap dance*,
  strip club, strip tease, twerk*, porn*, adult film, adult movie, dirty movie, x rated, r rated, playboy, hooker*,
  prostitut*, slut*, whore*, floozy, skank*, thot, gold digger, home wrecker, homewrecker, cheating on, cheats on,
  hickey*, love bite, bed head, bedhead, walk in together, came in together, leaves together, same hotel,
  shared a room, share a room, shared a bed, share a bed, hot and heavy, all over each other, making out,
  walked in on, zipper down, buttoned wrong, shirt inside out, lipstick on, wrong buttons, whose baby, sex drive,
  sex appeal, love life, horny, crush on, has a crush, flirt, flirting, flirts, wink at, winks at, winked at,
  winking, blow a kiss, blew a kiss, bat her eyes, bats her eyes, lip gloss, tan lines, skinny dip*, topless,
  bottomless, clothing optional, birthday suit, wear less, wears less, wearing less, shorter skirt*, slip out of,
  slip into, slipping into, peeled off, pants down, nip slip, wardrobe malfunction, una cita, salir conmigo,
  sale conmigo, amante, amantes, amorío, pone los cuernos, cuernos, soltera, soltero, solterito, divorciada,
  divorciado, se deja, ganas de, traigo ganas, con ganas, me prende, prendid*, calentón, ofrecida, regalada,
  suertudo, dichoso el, had an affair, having an affair, affair with, on tinder, for a date, a date with me,
  date with her, date with him, una cita con, in less clothing, in fewer clothes, less clothes on,
  twenty years younger, ten years younger, thirty years younger, old enough to be, dress code should, shorter skirts`)
