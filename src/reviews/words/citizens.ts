import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { ownLife } from './work.ts'

/** What a town, a school board or a state decides. */
const publicMatters =
  wordClass(`hearing, hearings, public comment, zoning, rezon*, variance*, setback*, charter*, ordinance*, bylaw*, bond, bonds, bonding, ballot*,
  referend*, override*, debt exclusion, warrant article*, article 1, article 2, article 3, article 4, article 5, article 6, article 7,
  article 8, article 9, town meeting*, school board*, school committee*, school budget*, school vote, the school twice, new school,
  school start time*, select board, selectboard*, selectmen, selectman, selectwoman, council, councils, councilor*, councilm*, councilwom*,
  aldermen, mayor, mayors, commission, commissioners, planning board*, board of ed*, board of health, library board, trustee*, state rep,
  state reps, state senator*, senator*, senate, congress*, representative*, legislat*, statehouse, state house, capitol, governor*, president,
  supreme court, budget*, taxes, tax, taxpayer*, property tax*, sales tax*, meals tax, mill rate, levy, revaluation*, reval, assessments,
  assessment, appropriat*, tax break*, tif, abatement*, mandate*, candidate forum, debate, debates, election*, primary, campaign*, lawn sign*,
  yard sign*, term limit*, voter*, turnout, poll, polls, recount, curfew*, noise ordinance, leaf collection, trash fee*, trash collection,
  bag fee, pay as you throw, bike lane*, bike path*, crosswalk*, crossing guards, sidewalk*, speed hump*, speed bump*, speed limit*,
  stop sign*, traffic light*, traffic calming, roundabout*, rotary, parking meter*, minute parking, parking garage, paid parking, parking ban,
  estacionamiento, road diet, truck route*, stormwater*, storm water, sewer*, water rate*, water main*, water ban, well water, pfas,
  lead pipes, fluorid*, flood zone*, flood map*, wetland*, dam removal, landfill*, incinerator*, solar farm*, solar field, wind turbine*,
  turbines, cell tower*, pipeline*, substation*, data center*, warehouse*, quarry, gravel pit, gas station, gasolinera, drive thru,
  drive through, casino*, cannabis, dispensar*, marijuana shop*, liquor license*, airbnb*, short term rental*, apartment*, condos,
  story building, affordable housing, housing, housing plan, density, duplex*, accessory dwelling*, in law apartment*, rent control,
  landlord*, eviction*, homeless*, shelter beds, development, developer*, subdivision*, eminent domain, historic district, landmark*,
  demolition*, tear down, statue*, monument*, flag policy, mural*, rename*, school mascot, mascot, book ban*, ban four, ban books,
  banned books, banning, backyard chickens, chickens, leaf blower*, plastic bag*, styrofoam, fireworks ban, dog park*, off leash, leash law*,
  skate park*, playground*, pool closed, closing the pool, pool hours, library hours, library budget, sunday hours, post office, bus route*,
  bus service, bus line*, late bus, train station, commuter rail, broadband, surveillance*, cameras downtown, license plate readers,
  police budget, body cameras, body cams, drones, policing, gun law*, gun control, red flag, abortion, reproductive, immigra*, asylum,
  ice raids, climate, minimum wage, paid family leave, paid leave, medicaid, medicare, social security, veterans agent, veterans services,
  senior tax, opioid settlement, settlement money, surplus money, free cash, rainy day fund, stabilization fund, arpa, federal money,
  grant money, consultant, consultants, regionaliz*, merger, merge the, privatiz*, vouchers, charter school*, class size*, art and music,
  cutting music, cutting art, cut the librarian, music program, special ed budget, tree ordinance, street trees, shade trees, clear cut,
  ferry, toll, tolls, open space, conservation land, town common, town green, the common, waterfront, beach access, beach stickers,
  mooring fees, impuesto*, alcald*, concejo*, consejo escolar, junta escolar, bono, boleta, elecciones, elección, audiencia*, presupuesto*,
  ordenanza*, zonificación, vivienda*, escuelas, votar, gobernador*, senador*, legislad*, candidat*`)

/** A resident's, voter's or parent's own stand. */
const ownStand =
  wordClass(`i oppose, we oppose, oppose this, opposed to, im against, i am against, were against, against it, against this, against the, i support,
  we support, cant support, dont support, wont support, in favor, im for, i am for, am for it, for it, fine with it, fine with, okay with,
  ok with, doesnt bother me, i want, i dont want, dont want, we want, we dont want, id like, i would like, wed like, i agree, i dont agree,
  dont agree, i disagree, disagree, i think, i believe, in my opinion, my opinion, imo, imho, my two cents, hot take, unpopular opinion,
  not a fan, big fan of, i dont like, dont like, dont love, hate the, bad idea, good idea, great idea, terrible idea, dumb idea, bad rule,
  bad decision, bad call, wrong call, bad plan, bad deal, mistake, its wrong, is wrong, wrong to, silly, ridiculous, nonsense, foolish,
  shortsighted, short sighted, unfair, shame, disgrace*, outrag*, goes too far, gone too far, too far, too much, too high, too expensive,
  too big, not enough, enough, waste, wasteful, should, shouldnt, ought to, must, needs, need to, need a, we need, deserve*, please, fix it,
  fix this, fix the, stop the, stop this, save our, save the, keep the, keep our, bring back, put back, put the, give us, let us,
  listen to us, listen, maybe listen, without asking, never asked, nobody asked, no one asked, who asked, nobody answered, no one answered,
  still waiting, why does, why do, why is, why are, why did, why cant, why not, how come, who pays, who benefits, where does, what about,
  where did, no to, no on, yes to, yes on, yes from me, no from me, vote no, vote yes, voting no, voting yes, im voting, i am voting,
  ill vote, i will vote, ill be voting, i vote, i voted, ive voted, voted against, voted for, voted no, voted yes, would vote, going to vote,
  vote them, vote him, vote her, vote it, vote for, vote against, gets my vote, got my vote, my vote, lost my vote, in november, on tuesday,
  come tuesday, come november, show up, ill be there, be there monday, come wednesday, coming wednesday, ill say, ill tell, i said, i told,
  told mine, told them, tell your, call your, write your, write to, wrote to, i wrote, ive written, have written, i asked, i emailed,
  i called, i spoke, spoke at, speak at, speaking at, at the mic, the mic, microphone, podium, three minutes, my testimony, testified,
  testify, testimony, petition*, signed the, sign the, rally, rallied, protest*, march, marched, marching, knocking doors, canvass*,
  phone bank*, donat*, open letter, letter to, dear governor, dear council, dear board, signed a, signed by a, as a parent, as a mom,
  as a mother, as a dad, as a father, as a renter, as a homeowner, as a resident, as a voter, as a citizen, as a taxpayer, as a veteran,
  as a neighbor, as a senior, as a teacher, as a nurse, as a driver, as a cyclist, as a grand*, as someone, as somebody, as an,
  speaking for me, speaking for myself, speaking as a, speak for myself, only for me, private citizen, off the clock, on my own time,
  my own time, my own porch, not on duty, my own view*, personal view, just me, just my, a resident, a homeowner, a dad, a mom, a parent,
  a voter, a taxpayer, years a homeowner, i live, we live, ive lived, my street, my block, my road, my neighborhood, our street, our block,
  our neighborhood, my cellar, my kids need, my children need, my kids deserve, my taxes, my tax bill, my water bill, my bill, my boy walks,
  my daughter walks, my kids walk, im appealing, appeal, allowed to think, im allowed, my right, my first amendment, im asking, just asking,
  questions for, three questions, one question, my question, yelling at the screen, democracy, read the charter, read it twice, read the plan,
  estoy en contra, en contra, a favor, no quiero, no queremos, queremos, quiero que, no me gusta, me gusta, voy a votar, votaré, voten,
  vote por, merecen, merecemos, soy vecin*, como vecin*, como mamá, como papá, como madre, como padre, pago impuestos, deberían, deberia*,
  hace falta, se lo dije, así se lo, nos vemos en`)

/** A stand so plain that it is a citizen's. */
const plainStand =
  wordClass(`not a fan, i oppose, we oppose, im against, i am against, i support, cant support, im voting, i am voting, ill vote, i will vote, voting no,
  voting yes, vote no, vote yes, vote them, i dont agree, i disagree, as a parent, as a mom, as a mother, as a dad, as a father, as a renter,
  as a homeowner, as a resident, as a voter, as a citizen, as a taxpayer, as a veteran, as a neighbor, speaking for me, speaking for myself,
  private citizen, off the clock, my own time, tell your, call your, write your, open letter, my testimony, i testified, im appealing,
  i pay taxes, i vote, years a homeowner, at the mic, ive written, have written, bad decision, bad rule, goes too far, wrong to, its wrong to,
  yes from me, no from me, i dont want, dont want the town, dont want the, listen to us, why does our, why does the, who pays, fix it,
  voy a votar, no quiero, en contra, soy vecin*, pago impuestos`)

const otherVotes = wordClass(
  `vote on dinner, vote for mysteries, vote for my, vote for our, vote for the best, chili, cook off, pet contest, pie contest, costume, prom,
  homecoming, student council, class president, game, playoff*, season, recipe*, trivia, tee time, tennis court*, food court,
  basketball court*, for sale, lost dog, lost cat, go vote either, nachos, cheese, pizza`,
)

/** A citizen's own stand on what the public decides, plainly. */
export const citizenSigns: WordSign[] = [{ all: [publicMatters, plainStand], none: [otherVotes, ownLife] }]

/** A stand on what the public decides. */
export const citizenHints: WordSign[] = [{ all: [publicMatters, ownStand], none: [otherVotes] }]
