import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { discontent, ourselves, ownLife, workers, workThings } from './work.ts'

/** What hardly anybody says who does not speak of a union. */
const unionTerms =
  wordClass(`pick a rep, picking a rep, elect a rep, choose a rep, our own rep, shop rep*, union rep*, shop steward*, union steward*, our steward*, my steward*, the steward, chief steward*, elected steward, every steward, union card*,
  signed my card, sign my card, signed a card, sign a card, sign your card, signed our cards, card check, authorization card*, picket line*,
  picket, pickets, picketing, picketed, informational picket*, strike vote, strike authorization, strike fund, strike pay, on strike,
  going on strike, go on strike, we strike, strike deadline, collective bargaining, bargaining, bargain in good faith, negotiating team,
  negotiating committee, negotiation team, our negotiators, bargaining table, contract vote, vote on the contract, voted on the contract,
  contract negotiation*, contract talks, last best, contract expired, expired contract*, expired agreement*, contract ratified,
  tentative agreement*, ratif*, my locals, our locals, which local, the local voted, firefighters local, police local, teachers local,
  our locals scholarship, union dues, dues work, grievance*, arbitration, arbitrator*, step three, weingarten, right to organize,
  organizing committee, organizing drive, unioni*, decert*, bargaining unit, in the unit, our unit, labor board, nlrb, perb,
  unfair labor practice*, union rep*, union hall, union meeting*, union job*, union wage*, union proud, union strong, union town,
  union household, union family, union custodian*, union member*, union worker*, union brother*, union sister*, union sibling*, union nurse*,
  union driver*, union electrician*, union flyer*, union button*, union pin*, union shirt*, union sticker*, union bug, union made,
  union president, union vote, union election, union drive, union contract, stewards, steward, fact finding, fact finder, labor management,
  management rights, settle the contract, settle now, contract now, fair deal now, mou, side letter, agency fee*, fair share fee*,
  card signing, cards signed, signed cards, card drive, text me for a card, sick of waiting for a, work stoppage, wear your shirt, red for ed,
  member meeting, membership meeting, membership vote, executive board, recording secretary, this union, our union, my union, join the union,
  the union, pro union, anti union, scabs, union bust*, right to work law*, solidarity, afscme, seiu, teamsters, iaff, ibew, afl cio, aft,
  uaw, nea, afge, labor day, labor movement, cross picket, cross a picket, cross the picket, stood on our line, walk the line,
  walked the line, walking the line, on the line with, shift bid*, just cause, labor council, labor federation, federation of teachers,
  rank and file, delegates convention, contracts out, contract out, contracting out, subcontract*, sindica*, huelga*, delegad*,
  convenio colectivo, contrato colectivo, firmé la tarjeta, firme la tarjeta, firmar la tarjeta, la tarjeta del, negociación, en la mesa,
  negociaciones`)

/** What a union too has. */
const unionWords = wordClass(
  `a union, no union, union, unions, brothers and sisters, our contract, the contract says, contract says, no contract, without a contract,
  our local, my local, the locals, at the table, new contract, contract offer, shirts on, standout, stand out for, walkout, seniority,
  past practice, outsourc*, janus, sea of red, wear red, wear blue, wear black, wearing blue, wearing black, dues are, e board,
  officer election, settle our, vice president of our, bylaws vote, labor law*, open shop, closed shop, day of action, work to rule,
  fair contract, negotiat*, proposal*, counterproposal*, counter proposal*, mediat*, impasse, strike, strikes, striking, contract, contracts,
  sit in, walk in, members, membership, members only, a member, the line, brothers, sisters, siblings, solidarity, collective, collectively,
  organiz*, organis*, ballot*, ratif*, labor, workers, workers rights, working people, working class, bosses, employer, employers,
  elected, slate, bylaws, dues, local, locals, delegate*, president of our, vote of no confidence, no confidence, stand up for, stand out,
  honk*, rally, cartel*, reglamento, socios, afiliad*, obrer*, trabajadores`,
)

/** Signs and doings of people who stand together. */
const unionDoings =
  wordClass(`card, cards, pin, pins, button, buttons, red shirt*, wear red, wore red, wearing red, wore the, wear it, local, the unit, unit, members,
  member, dues, contract, agreement, the table, negotiat*, offer, offered, counteroffer, counter offer, vote, voted, voting, election,
  vote count, tally, join, joining, joined, organiz*, petition, signatures, signed, sign, rally, honk*, line, flyer*, bulletin board, poster*,
  sticker*, yard sign*, stand with, stood with, stand together, standing together, hold the line, one voice, stronger together,
  power in numbers, committee, slate, steward*, rep, representation, representative, nos representa, tarjeta, carteles, marcha, juntos,
  asamblea`)

/** Rights and powers at work, as they come up beside them. */
const unionRights =
  wordClass(`our right, my right, your right, right to, a right, rights, its the law, in the law, the law says, illegal, legal, protected, cant fire,
  wont fire, fire you, fire us, fired for, fired over, retaliat*, threaten*, intimidat*, scare us, scare tactics, captive audience,
  mandatory meeting, managements, management, administrators, the town lawyer, law firm, their lawyer, the lawyer for, employer, risky,
  not disloyal, disloyal, afraid, scared, fear, respect, dignity, fair, nine union, a voice, have a voice, a say, better together,
  ask me anything, talk to me, questions, come see me, see you, derecho*, miedo, respeto, ley`)

const otherUnions =
  wordClass(`credit union*, student union, western union, european union, state of the union, union street, union st, union square, union sq,
  union avenue, union ave, union station, union church, union hall road, civil union*, soviet union, union of grand*, union of moms,
  union of dads, union of cats, perfect union, union soldier*, union army, union jack, bowling, lightning, labor day weekend, labor day sale*,
  labor day cookout, labor day bbq, labor day barbecue, labor day parade, labor day picnic, picket fence*, white picket, wedding, marital,
  lease, phone contract, contract bridge, my closet, my pantry, my garage, my kitchen, closets, contract for my, contract on my,
  contract on the house, contract on our house, married contract, strike out, strikes out, strikeout*, struck out, third strike,
  three strikes, strike three, strike zone, strike a pose, strikes again, strike gold, strikes and, a strike in, first strike, umpire*,
  pitch*, inning*, bowl, bowled, frames, meditat*, proposal from my, marriage proposal*, wedding proposal*, kids union, naptime,
  cable contract, book contract, roofing contract*, festivus, food truck, fantasy, hockey, nfl, mlb, nba, nhl, players union, hollywood,
  actors, sag, recipe, teamster horses, home ec, wash before labor day, after labor day, before labor day, by labor day, till labor day,
  until labor day`)

/** A union, a contract, or standing together, plainly. */
export const unionSigns: WordSign[] = [{ all: [unionTerms], none: [otherUnions] }]

/** Rights said to be ours need no further word for us. */
const ourRights = wordClass(`our right, our rights, nuestro derecho, nuestros derechos`)

/** Standing together, where only the doings are named. */
export const unionHints: WordSign[] = [
  { all: [unionWords, workers], none: [otherUnions, ownLife] },
  { all: [unionWords, workThings, ourselves], none: [otherUnions, ownLife] },
  { all: [unionWords, ourselves, unionRights], none: [otherUnions, ownLife] },
  { all: [unionDoings, unionRights, ourselves], none: [otherUnions, ownLife] },
  { all: [unionDoings, ourRights], none: [otherUnions, ownLife] },
  { all: [unionDoings, workers, unionRights], none: [otherUnions] },
  { all: [unionDoings, workers, discontent, ourselves], none: [otherUnions] },
]
