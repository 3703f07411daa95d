import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { ourselves, ownLife } from './work.ts'

/** Bodies outside of one's own chain that hear of what is wrong. */
const authorities =
  wordClass(`osha, eeoc, eeo, chro, mcad, human rights commission*, civil rights commission*, civil rights office, office of civil rights,
  commission against discrimination, labor labor department, department of labor, labor wage and hour, dep, epa, dept of environmental,
  department of environmental, state environmental, environmental police, water quality people, state lab, state auditor*, auditor*,
  the auditor, comptroller, state comptroller, inspector general, oig, attorney general, ag office, ags office, ombuds*, ethics commission*,
  ethics board, ethics line, ethics hotline, ethics office, registry, dmv investigators, civil service, board of health, health department,
  health inspector*, public health, state health, fire marshal*, building inspector*, state inspector*, federal inspector*, state people,
  commission, commissioner*, inspector*, board, regulator*, oversight, internal affairs, ia, professional standards, compliance,
  compliance office*, title ix, ada coordinator, aclu, ethics, the state, state police, the feds, feds, federal people, federal government,
  federal agent*, fbi, us attorney, grand jury, district attorney, the da, prosecutor*, investigator*, the investigators, hotline, hot line,
  tip line, tipline, fraud line, whistleblower line, newspaper*, the paper, reporter, reporters, journalist*, the press, the news, tv station,
  news station, the globe, the times, the gazette, finance committee, audit committee, school committee, school board, select board,
  selectboard, board of selectmen, the council, city council, town council, the board, board in writing, town meeting, open session,
  safety committee, safety board, child protective*, dcf, cps, adult protective*, elder protective, elder services, licensing board,
  board of nursing, nursing board, medical board, state legislat*, my senator, state rep, congress*, hr, human resources, personnel board,
  town counsel, my supervisor, the supervisor, my chief, my director, the superintendent, comisión, comision, derechos humanos, la prensa,
  periódico, periodico, recursos humanos, la junta, el estado, procurad*, fiscal*`)

/** Others who may hear of it. */
const listeners = wordClass(
  `county, commission, commissioner*, inspector*, board, boards, bureau, agency, agencies, department of, licensing, union, steward, my lawyer,
  a lawyer, lawyer, attorney, judge, court, legal aid, records request, public records, town clerk, board meeting, public meeting,
  public comment, mic, principal, head of, department head, town manager, town administrator, city manager, mayor, selectmen, bosses boss,
  above my, over his head, over her head, over my, chain of command, news crew, tv, channel 4, channel 5, channel 7, state`,
)

/** Going to them. */
const told =
  wordClass(`reported, report it, report this, report them, reporting, i report, we report, made a report, filed, filing, file a, told, tell them,
  telling, called, calling, call to, phoned, on the phone with, phone with, wrote, written, writing, emailed, spoke, speaking with, spoke up,
  talked, talking to, who talked, testif*, under oath, deposition, sworn, affidavit, statement, gave, handed, showed, sent, forwarded, mailed,
  faxed, turned in, turned over, brought, took it, took this, took my, took photos, took pictures, photos, pictures, went to, went over,
  sat with, sat down with, met with, met the, meeting with, asked the, then i asked, explained, complain*, charge, grievance, case number,
  came forward, come forward, blew the whistle, blow the whistle, disclos*, flagged, notified, notify, alerted, let them know, warned,
  raised it, raised the, raised my, brought it up, came back and, came out, cited them, opened a case, opened an investigation, investigating,
  interviewed me, interviewed us, takes calls, made one, llamé, llame a, reporté, denunci*, fui a, fuimos, le dije, les dije, dije, conté,
  queja*, escribí, mandé, entregué`)

/** What only those say who reported something at work. */
const whistle =
  wordClass(`whistleblow*, whistle blow*, blew the whistle, blow the whistle, eeoc, osha complaint, osha came, called osha, told osha,
  mandated reporter*, labor board, filed a complaint, filed my complaint, filing a complaint, filed a charge, filed my charge,
  filed charges with, filed with the, filed a report, made a report, protected disclosure, good faith report*, report in good faith,
  reported in good faith, reporting in good faith, retaliation for, retaliated, retaliation is, retaliation against,
  protected from retaliation, i reported, we reported, weve reported, ive reported, us reported, reported it too, glad i reported,
  since i reported, after i reported, because i reported, yes i reported, reported the harass*, reported the grop*, reported my boss,
  reported my supervisor, reported my chief, reported him to, reported her to, reported them to, reported it to, reported this to,
  reported that to, i came forward, we came forward, came forward, coming forward, i testified, we testified, testified at, testified before,
  testified about, gave a statement, gave my statement, gave them the photos, called the hotline, called the tip line, state auditor*,
  inspector general, ethics commission, human rights commission, i told the truth, told the truth at, i told the state, i called the state,
  wrote to the state, wrote to the attorney, went to the state, went to the feds, went to the press, went to the paper, went to the fbi,
  spoke to a reporter, talked to a reporter, talked to the paper, talked to the press, told the press, told the paper, told the auditor*,
  told the board in writing, told the investigator*, derechos humanos, denuncié, denuncie a, llamé a osha, presenté una queja, puse una queja`)

/** What is wrong there. */
const wrongs =
  wordClass(`falsif*, fudg*, forg*, faked, fake, pencil whip*, signed off, being signed, signed without, without being done, never done, never worked,
  not given, billed, billing, double bill*, overbill*, pad, padded, padding, phantom, ghost, inflated, altered, changed the, backdat*,
  shredd*, deleted, missing, went missing, short every, cash box, skim*, steal*, stole, stolen, theft, embezzl*, fraud*, kickback*, brib*,
  no bid, rigged, free driveway, favor, favors, gift*, waste, wasted, threw away, thrown away, throwing away, unopened, unused, dumped,
  dumping, drums, sewage, spill, spilled, runoff, discharge*, leak, leaking, brook, creek, river, harbor, lead, asbestos, mold, unsafe,
  scaffold*, trench*, crack, cracked, drain cover, blocked, exits, sprinkler*, alarms, inspection*, test, tests, testing, sample*, flushing,
  readings, logs, log books, logbook*, scale, weighs light, chlorine, spoiled, expired milk, temperature*, food safety, pills, pill count,
  medication*, meds, restrain*, abus*, neglect*, hit a, hit the, left alone, special ed, grop*, harass*, touched, comments about, racis*,
  sexis*, slur*, passed over, denied, only the men, only the women, only men, because im, prohib*, retaliat*, cold shoulder, punish*,
  moved my desk, changed my shift, cut my hours, wrote me up, transferred me, suspended me, fired me, drunk, drinking, impaired, high on,
  drugs, speeding, conflict of interest, nepotism, overtime, time sheets, timesheet*, time cards, timecard*, hours, grant, grant hours,
  grant money, federal money, public money, taxpayer money, cover up, covered up, coverup, hid, hiding, hidden, lied, lying, lie, acoso,
  discrimina*, robo, robando, basura, prohíben, peligro*`)

/** How it felt, and that others may do it too. */
const stoodBy =
  wordClass(`glad, proud, regret, no regrets, worth it, do it again, id do it, id rather, would rather, scared, afraid, shaking, slept, sleep at night,
  conscience, right thing, had to, somebody had to, someone had to, speak up, say something, dont be afraid, you can too, you can do,
  believed me, believe me, snitch, rat, troublemaker, cold shoulder, nobody inside, nobody would listen, no one would listen, wouldnt listen,
  nobody listened, no one listened, ignored, protected, the law, statute, the right to, good faith, in writing, in good faith, twice, dated,
  signed, case number, copies, photos, documented, documentation, i was the one, it was me, yes it was, i did, that was me, for the record,
  no tengan miedo, derecho*, valió la pena`)

const otherReports =
  wordClass(`find you, find out who, youll regret, you will regret, youll wish, wish you had, better watch, watch your back, whoever, who reported,
  who called, who ratted, who complained, keeps reporting, keep reporting, keeps calling, keeps complaining, weather report*, book report*,
  report card*, traffic report, taxes, tax return, filed our taxes, pothole*, pot hole*, raccoon*, barking, parking ticket, nail file,
  my neighbor, my neighbour, the neighbor, fireworks, lost dog, loose dog, streetlight*, state fair, state park*, state champ*, state line,
  state final*, state tournament, noise complaint about, refund, airline, amazon, landlord`)

/** Having reported something, named by the telling alone. */
const reportTold =
  wordClass(`i reported, we reported, ive reported, weve reported, had reported, have reported, reported it, reported that, reported the, reported this,
  reporting the, reporting it, reporting this, of us reported, i told my supervisor, told my supervisor, told my boss, told my chief,
  i told hr, told hr, went to hr, went to the union, told my steward, told the union, told the safety, told the board, told the council,
  told the committee, told the school committee, told the state, told the inspector*, told osha, told the fire marshal, told the health,
  told them in writing, in writing twice, gave it to the, gave them to the, handed it to the, handed them to the, sent it to the,
  sent them to the, sent the pictures, sent the photos, wrote to the state, wrote to the board, wrote to the selectboard,
  wrote to the council, wrote to hr, called the state, called osha, called dep, called the dep, called the epa, called the labor,
  called the fire marshal, called the health, called the board of, talked to the paper, spoke to the paper, spoke to a, went to the, filed a,
  filed my, filed with, complained to, complaint to, complaint with, my complaint, our complaint, our grievance, my grievance, testified,
  sworn statement, under oath, auditor*, investigator*, inspector general, attorney general, ethics, whistleblow*, osha, eeoc, good faith,
  lo denuncié, denunciamos, reporté, reportamos, me quejé, puse una queja`)

/** Having told somebody who can act on it. */
export const reportingSigns: WordSign[] = [
  { all: [whistle, ourselves], none: [otherReports, ownLife] },
  { all: [authorities, wrongs, told, ourselves], none: [otherReports, ownLife] },
  { all: [reportTold, wrongs, ourselves], none: [otherReports, ownLife] },
]

/** Having told somebody, with less said of whom or what. */
export const reportingHints: WordSign[] = [
  { all: [whistle], none: [otherReports, ownLife] },
  { all: [reportTold, ourselves], none: [otherReports, ownLife] },
  { all: [authorities, told, stoodBy], none: [otherReports, ownLife] },
  { all: [authorities, told, wrongs], none: [otherReports, ownLife] },
  { all: [listeners, told, wrongs], none: [otherReports, ownLife] },
  { all: [listeners, told, stoodBy], none: [otherReports, ownLife] },
  { all: [stoodBy, told, wrongs, ourselves], none: [otherReports, ownLife], within: 'sentence' },
  { all: [authorities, told, ourselves], none: [otherReports, ownLife] },
]

/** The signs of a rule that reports of wrongdoing are likely to meet, asked only where none is told of. */
export function unlessReported(signs: readonly WordSign[]): WordSign[] {
  return signs.map((sign) => ({ ...sign, none: [...(sign.none ?? []), whistle, reportTold] }))
}
