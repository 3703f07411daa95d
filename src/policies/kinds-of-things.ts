/** What a thing is a kind of: a question about a "tablet" and an example about a "laptop" meet at `#device`. Stems are not taken. */
export const kindsOfThings: ReadonlyMap<string, string> = table(`
animal: dog dogs cat cats puppy puppies kitten bird birds horse cow chicken raccoon deer turtle goose geese goat pet pets
apology: sorry apologize apology regret
art: artwork mural painting drawing drawings sketch illustration graphic graphics poster posters clipart font
attack: virus viruses malware ransomware spyware trojan worm exploit intruder hijack hijacked takeover spam spoof spoofed scam popup popups
badge: badge badges insignia patch patches shield nametag lanyard
ban: ban bans banned banning block blocks blocked blocking boot booted kick kicked mute muted blacklist bar barred lockout
beliefs: bible scripture verse prayer prayers pray god jesus church christian christmas easter faith blessing atheist allah mosque temple rosary gospel psalm ramadan hanukkah
body: body legs butt chest boobs curves bikini hot hottest gorgeous ugly fat skinny weight looks weight-loss thin
character: mickey minnie elsa batman superman spiderman marvel disney pixar pokemon pikachu snoopy peanuts barbie shrek grinch simpsons spongebob cartoon cartoons superhero princess minions muppets garfield lego starwars yoda hogwarts potter
child: kid kids child children baby babies toddler teen teens teenager student students pupil camper campers minor minors infant preschooler youth
clothes: shirt shirts tshirt t-shirt tee tees jacket jackets hat hats cap caps vest vests polo hoodie sweatshirt coat gear helmet boots apparel swag merch merchandise uniform
coworkers: coworker crew partner buddy office-mate officemate desk-mate foreman rookie trainee lifeguard
crime: burglary robbery arson murder homicide assault arrest arrested suspect suspects crime crimes criminal felony shooting stabbing theft stole stolen steal steals stealing thief thieves embezzle embezzling bribe bribes bribery kickback kickbacks fraud crook crooked corrupt corruption cheat cheats cheating scammer scam scams pads padding fudge fudges launder
crowd: everybody everyone world public internet strangers
device: computer computers compter laptop laptops tablet tablets ipad ipads pc desktop machine macbook chromebook phone phones smartphone smartphones cellphone cell iphone workstation device devices hardware printer scanner camera cameras wifi
doc: document documents memo memos letter letters pdf report reports form forms file files folder folders paperwork minutes agenda spreadsheet printout printouts binder contract contracts invoice certificate diploma
drink: beer beers wine drunk booze bar bourbon whiskey pub hungover tipsy
drug: weed marijuana pot cocaine meth heroin pills opioid edible joint dealer
email: email gmail hotmail yahoo outlook address mailbox
event: parade festival concert fair fireworks picnic carnival tree-lighting lighting ceremony gala potluck barbecue bbq bbqs party banquet luncheon retirement fundraiser raffle 5k marathon cookout opening
fame: celebrity celebrities famous governor senator president congressman congresswoman
fast: asap immediately instantly promptly quickly urgent urgently hurry rush
fight: fight fights fighting fought brawl round rounds toe-to-toe spar battle war feud clash showdown comeback zinger retort rebuttal hater haters troll trolls trolling critic critics
finance: budget budgets budgeting audit audits spending deficit bond bonds revenue levy grant grants taxes taxpayer taxpayers tax
food: pizza pizzeria restaurant restaurants diner cafe bakery bagels donut donuts coffee taco burger burgers sandwich deli brewery bar grill bbq ice-cream lunchroom caterer
gun: gun guns rifle pistol ammo ammunition knife weapon weapons bomb bombs
health: sick ill illness disease cancer stroke diabetes covid flu pregnant pregnancy miscarriage surgery hospital hospitalized ambulance ambulances emt emts paramedic paramedics medic overdose overdosed patient patients diagnosis medical medication medicine doctor nurse therapy depression anxiety rehab stretcher seizure wounded injured injury injuries psychiatric heart-attack
hearsay: rumor rumors rumour gossip word heard hear overheard grapevine scuttlebutt tip hunch
hiring: hire hires hiring hired applicant applicants candidate candidates interview interviewing finalist finalists resume shortlist short-listed recruit recruiting vacancy opening openings
home: home house apartment couch sofa bedroom bathtub kitchen porch
insult: idiot fool moron stupid dumb useless clueless lazy worthless pathetic loser disgrace joke incompetent nutcase wacko crazy creep creepy weirdo pig slob nasty trash garbage hag dinosaur snake scum sucks stinks nightmare pervert horrible awful terrible rude
jobs: clerk inspector assessor treasurer engineer mechanic custodian janitor librarian firefighter lieutenant captain sergeant officer officers cop cops deputy chief police dispatcher lifeguard teacher nurse secretary receptionist accountant
later: tomorrow next-week monday tuesday wednesday thursday friday afterwards
law: law laws legal illegal statute statutes ordinance ordinances regulation regulations court courts judge lawsuit lawsuits sue sued suing attorney attorneys lawyer lawyers counsel subpoena deposition litigation
mayor: mayor selectman selectmen selectboard councilman councilwoman councilor councilors council alderman aldermen commissioner commissioners trustee trustees board supervisor-elect elected
media: newspaper newspapers reporter reporters journalist journalists press tv radio article articles editor magazine news gazette herald columnist
money: money pay salary wage wages raise raises paycheck paychecks bucks cash dollars cost earn earns income bonus stipend underpaid paystub
music: song songs music tune track tracks album singer band lyrics beyonce taylor swift beatles drake soundtrack melody hit playlist karaoke
night: night nights evening midnight dinner bedtime couch pajamas 7pm 8pm 9pm 10pm 11pm late
out: vacation holiday holidays beach cruise cabin camping fishing trip travel airport hotel
outage: storm storms snow blizzard flood floods hurricane nor'easter tornado outage power-outage ice emergency evacuation
place: pothole potholes road roads street streets bridge bridges sidewalk paving sewer water landfill dump plant pipe main dam pond park parks pool playground library school schools hydrant culvert
politics: politics election vote votes voting voter voters ballot candidate campaign campaigns democrat republican gop liberal conservative trump biden congress senate partisan rally primary caucus endorsement yard-sign bumper
privacy: privacy private snoop snooping spy spying watch watching track tracking monitor monitoring peek peeking eavesdrop surveillance keystrokes history search searches
relative: wife husband spouse mom mother dad father cousin cousins brother sister nephew niece aunt uncle son daughter grandma grandpa in-law brother-in-law sister-in-law girlfriend boyfriend fiancee family godson
religionrace: black white latino hispanic asian jewish jews muslim muslims immigrant immigrants gay gays lesbian trans transgender foreigner foreigners mexican mexicans indian disabled women woman's elderly accent race racist racial ethnic bigot slur slurs
secret: secret secrets confidential hush-hush unannounced unreleased leak leaked leaking leaks spill spilled insider nonpublic closed-door executive-session under-wraps sealed classified undisclosed sensitive proprietary
sex: sexual lewd sexy nude nudes dirty grope groping kiss naked raunchy innuendo boobs creep
shop: store stores shop shops business businesses company companies firm dealer dealership salon gym bank hardware realtor roofer plumber contractor vendor supplier boutique florist landscaper nursery
signoff: sign signs signed signature paperwork form forms initial initials
site: website websites webpage homepage url blog blogs forum forums wiki podcast newsletter app apps
sport: football soccer baseball basketball hockey game games team league patriots bears yankees coach playoffs
spread: share shares sharing forward tell tells telling announce mention brag
time: hour hours minute minutes clock shift shifts schedule schedules lunch break breaks
threat: threat kill kills killed shoot shot punch slap slapped beat beating stab burn hang strangle hurt hit murdered die
union: union unions steward bargaining bargain strike picket petition organize organizing grievance contract local afscme
vehicle: truck trucks van vans car cars bus ambulance engine cruiser plow plows tractor mower loader backhoe crane forklift excavator pickup dumptruck driving drive driver wheel zamboni boat sweeper
vulnerable: password passwords login logins pin code codes keypad alarm alarms lock locks server servers firewall blueprint blueprints floorplan layout
weekend: saturday sunday weekend weekends
words: damn hell crap ass badass bastard bitch shit fuck wtf freaking frickin f-bomb swear cuss curse
`)

function table(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [kind, members] = line.split(':')
    for (const member of members?.trim().split(/\s+/) ?? [])
      if (kind && !found.has(member)) found.set(member, `#${kind}`)
  }
  return found
}
