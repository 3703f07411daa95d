import { wordClass } from '../word-class.ts'

/** Words that say whose a thing is: the town's, the office's, the employer's. */
export const towns =
  wordClass(`work, works, job, jobs, office, offices, town, towns, city, citys, village, villages, county, countys, municipal, muni, department, departments, dept, depts, dpw, dpws,
  public works, highway, police, police departments, pd, fire department, fire departments, firehouse, station, stations, agency, agencys, employer, employers, employers, company, government, gov, govt, official,
  issued, library, librarys, staff, clerk, clerks, assessor, assessors, treasurers, payroll, dispatch, dispatchs, patrol, squad, cruiser, engineering, planning, parks, parks department, rec, rec center, recreation, rec department, school, district,
  senior center, community center, council chamber, council chambers, court, courthouse, water department, water plant, treatment plant, pump station, pumping station, landfill, transfer station,
  garage, highway garage, plant, hall, town hall, city hall, village hall, boss, bosss, bosses, chief, chiefs, taxpayer, taxpayers, taxpayer funded, makerspace, training room, training center, conference room,
  break room, front desk, counter, lab, seal on, with the seal, they gave me, they gave us, they issued, issued me, assigned me, assigned to me, gave me for, gave me for work, on duty,
  del trabajo, de la oficina, de la ciudad, del pueblo, del ayuntamiento, de la alcaldía, del municipio, de la biblioteca, de la policía, del departamento, oficial, la oficina, mi oficina, oficina, trabajo, ciudad, pueblo, alcaldía, municipio, ayuntamiento, comisaría, estación, jefe, jefa`)

/** Computers, screens, phones, printers and what they run on. */
export const screens =
  wordClass(`laptop, laptops, tablet, tablets, ipad, ipads, desktop, desktops, computer, computers, pc, pcs, workstation, toughbook, chromebook, macbook, monitor, monitors, screen, screens, big screen, smart board,
  smartboard, smart tv, tv, television, projector, projectors, server, servers, phone, phones, cell, cellphone, cell phone, smartphone, iphone, android, flip phone, hotspot, wifi, wi fi, internet, network, bandwidth, vpn, login,
  log in, printer, printers, copier, copiers, xerox, scanner, plotter, laminator, fax, fax machine, shredder, 3d printer, laser cutter, vinyl cutter, cricut, camera, cameras, drone, drones, gopro, bodycam, body cam,
  microphone, mic, pa, pa system, speaker, speakers, sound system, radio, radios, walkie*, headset, zoom account, zoom license, photoshop license, adobe, license, postage meter, postage machine, stamps,
  compu, computadora, computador, celular, portátil, impresora, tableta, teléfono, cámara, copiadora, proyector, red`)

/** Vehicles and tools a crew works with. */
export const gear =
  wordClass(`truck, trucks, pickup, pick up truck, van, minivan, bus, car, sedan, suv, vehicle, vehicles, cruiser, atv, utv, gator, golf cart, boat, launch, jet ski, trailer, flatbed, dump truck, bucket truck,
  backhoe, loader, excavator, bobcat, skid steer, forklift, tractor, mower, mowers, zero turn, chipper, wood chipper, chainsaw, leaf blower, blower, snowblower, snow blower, plow, roller, compactor, generator,
  compressor, air compressor, pressure washer, power washer, welder, lift, scissor lift, ladder, ladders, pump, pumps, tools, toolbox, jackhammer, saw, auger, cement mixer, hose, sander, salt, salt pile, gas card, fuel card,
  fuel card, gas pump, gas pumps, diesel, tables, folding tables, chairs, folding chairs, tent, canopy, grill, bounce house, popcorn machine, bleachers, kitchen, pool table, gym, weight room,
  camioneta, camión, troca, carro, furgoneta, tractor, herramienta, herramientas, generador, remolque`)

/** Errands, pastimes and sidelines that are nobody's job. */
export const pastimes =
  wordClass(`wedding*, bachelor*, bridal, baby shower, baby registry, registry, birthday*, quinceañera, quince, graduation, reunion, anniversary, honeymoon, date night, dating, tinder, bumble, hinge, grindr, match com, maternity, prom,
  my band, my bands, our band, gig, gigs, album, demo tape, podcast, my novel, screenplay, my etsy, etsy, ebay, marketplace, craigslist, poshmark, mercari, depop, side hustle, side gig, side business, side job,
  my business, my shop, my store, my customers, yard sale, garage sale, bake sale, my kid, my kids, kids homework, my sons, my daughters, my wifes, my husbands, my moms, my dads, my nephews, my nieces, my cousins, my brother*, my sisters, my buddys, my girlfriend*, my boyfriend*,
  my ex, my dog, my cat, my couch, couch, sofa, my move, moving, furniture, my house, my yard, my lawn, my driveway, my basement, my backyard, backyard, my garden, my roof, my deck, my pool, camping, camp trip, fishing, hunting, ski trip, beach, vacation, cruise, flights, airbnb, hotel, tickets,
  concert, netflix, my shows, my show, fight, boxing, ufc, wrestling, wwe, hockey, football, baseball, basketball, soccer, golf, nascar, the race, the news, cartoons, anime, audiobook*, music, playlist*, mixtape, dj, rave, hulu, disney, hbo, youtube, twitch, tiktok, instagram, facebook, reddit, pinterest, snapchat, spotify, movie, movies, show, series, season finale, the game, the match, the fight, playoffs, world cup, super bowl, march madness, bracket, fantasy, draftkings,
  fanduel, poker, casino, betting, bets, slots, bingo, lottery, roulette, minecraft, fortnite, roblox, xbox, playstation, video games, gaming, games, solitaire, wordle, candy crush, sims, chess, dnd, d d, crypto, bitcoins, a little coin, dogecoin, bitcoin, coin, mining, day trading, stocks, torrent*, downloading, shopping, amazon, temu, shein, sneakers, shoes, boots, jewelry,
  aretes, joyería, candles, jam, tamales, cookies, recipes, flyers, posters, invitations, save the dates, lost cat, lost dog, memes, selfies, selfie, pics, photos of my, vacation photos, coupons, sweepstakes, giveaway, newsletter, free shipping, promo code, student discount, petition, campaign, yard signs, resume, resumes, job applications,
  my taxes, tax return, homework, term paper, thesis, genealogy, family tree, horoscope, sourdough, knitting, crochet, karaoke, movie night, popcorn, happy hour, party, bbq, barbecue, cookout, softball, soccer run, soccer practice, little league, bowling league, book club, sorority, fraternity, alumni, church group, puppies, kittens, boat, kayak, motorcycle, guitar,
  boda, fiesta, novela, partido, juego, juegos, apuestas, vendo, casino, chisme, saludos`)
