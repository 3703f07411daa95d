import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { callsOut, discontent, ourselves, ownLife, sharedThings, workers, workplaces, workThings } from './work.ts'

/** What people are given for their work, in words that mean little else. */
const payTerms =
  wordClass(`taking home, take it home, deducted, taken out of, out of our check*, out of my check*, uniform fee*, car allowance, phone allowance,
  no benefits, benefits, health benefits, benefit time, cost share, cost sharing, premium share, prescription*, insurance hike, health costs,
  retirees health, overtime pay, unpaid overtime, unpaid hours, unpaid lunch, unpaid training, unpaid time, working lunch, meal period*,
  pre shift, preshift, roll call time, on the clock, off the clock work, no raise, without a raise, since a raise, percent raise,
  cost to live, raise pool, step freeze, pay day, paid every, get paid, got paid, gets paid, getting paid, paid twice, paid late, paid wrong,
  paid right, paid on time, paid holiday*, paid leave, paid time, paid lunch, seasonal pay, temp pay, entry level, starting salary, hourly,
  non exempt, wage*, salar*, paycheck*, pay check*, payday, pay scale*, pay study, pay plan, pay table*, pay chart*, pay stub*, stub, stubs,
  pay slip*, payslip*, payroll error*, payroll mistake*, payroll glitch*, payroll says, payroll said, payroll department, pay raise*,
  pay freeze*, pay cut*, pay grade*, pay band*, pay step*, pay gap, pay equity, equal pay, starting pay, base pay, holiday pay, hazard pay,
  back pay, acting pay, call in pay, callback pay, call back pay, standby pay, on call pay, storm pay, storm hours, night pay, weekend pay,
  laborers pay, clerks pay, job pays, work pays, place pays, town pays, they pay us, pays us, pay us, paid us, paying us, pays me,
  they pay me, pay me, take home, takehome, hourly rate*, hourly pay, our rates, my rate, overtime, time and a half, double time, comp time,
  comp day*, comp hours, flex time, flextime, sick time, sick day*, sick leave, sick bank, sick hours, personal day*, vacation day*,
  vacation time, vacation hours, vacation carryover, carryover, carry over, leave balance*, accru*, maternity leave, parental leave,
  paternity leave, family leave, medical leave, bereavement, buyback*, buy back, pension*, retirement contribution*, retirement system,
  retirement match, our retirement, deferred comp, 401k, health plan, health insurance, our insurance, my insurance, insurance contribution*,
  health premium*, premium*, copay*, co pay*, deductible*, dental plan, vision plan, supplement plan, family plan, longevity, step increase*,
  step raise*, step 1, step 2, step 3, step 4, step 5, step 6, step 7, step 8, pay grade, grade and step, step and grade, cola,
  cost of living, stipend*, boot allowance, boot money, clothing allowance, uniform allowance, tool allowance, tuition reimbursement,
  mileage reimbursement, reimbursed, differential*, direct deposit, your deposit, my deposit, reclass*, classification study, compensation,
  merit raise*, merit increase*, merit pay, bonus*, minimum wage, living wage, below minimum, less than minimum, underpaid, unpaid, docked,
  dock us, shorted, net pay, gross pay, retroactive, retro pay, retro check*, raise was, raise is, raise came, a raise, raises, our raise,
  my raise, the raise, what i earn, what she earns, what he earns, what i make, what we make, what you make, i make $, we make $,
  i make under, i make barely, i make about, i make more, i make less, we make less, we make under, still make, still making, only make,
  only makes, i earn, she makes, he makes, they make, make less, makes less, earn less, making less, paid less, pays less, pays more,
  pay more than, make more than, two bucks more, dollars more, dollars less, cents more, hired at,   deduction*, withholding*, contribution rate, open enrollment, flex spending, hsa, cobra, tier two, tier one, tier 2, tier 1, annuity,
  retire at, retire with, retirement, uncompensated, uncompensated time, work for free, working for free, volunteer our, off the books,
  per call, per run, per shift, tipped, tips pool, hazard bonus, retention bonus, sign on bonus, signing bonus, night rate, weekend rate,
  holiday rate, sunday pay, sunday rate, snow pay, minimum call, call out pay, wash up time, travel time, meal money, per diem rate,
  cleaning allowance, tool money, license fee*, license renewal*, certification pay, degree pay, education pay, bilingual pay, language pay,
  lead pay, detail pay, detail rate, details pay, court time, out of pocket, own pocket, own gas, own dime, my own gas, pay for parking,
  market rate*, comparable*, paid the same, pays the same, same pay, same wage, make the same, pay difference, pay disparit*, top pay,
  topped out, top of the scale, bottom of the scale, top step, bottom step, max out, maxed out, salary range, pay range, posted range,
  range for the, the posting says, job posting, 2 %, 3 %, 1 %, zero percent, one percent, two percent, three percent, half percent,
  percent for, the 3 %, a 3 %, sueldo*, aumento*, nómina, nomina, talón, talones, recibo de pago, recibos de pago, quincena*, horas extra*,
  por hora, pensión, prestaciones, aguinaldo, me pagan, nos pagan, pagan, gano, ganamos, ganan, gana más, gana menos, días de enfermedad,
  seguro médico`)

/** When, how long and with how many people one works. */
const hoursTerms =
  wordClass(`four tens, five eights, shift*, hours in a row, comp week, 10 hour, 12 hour, 16 hour, 24 hour, 48 hours, a 24, a 48, back to back,
  no days off, day off in, days off in, no weekend, every weekend, every christmas, every holiday, no relief, relief never, nobody relieves,
  no sub, no subs, coverage, cover for, covering for, covering two, covering three, covering both, do both, doing both, two jobs at,
  two routes, three routes, extra route*, skeleton crew, bare bones, spread thin, stretched thin, this thin, too thin, people left, guys left,
  left this year, retired and, never replaced, not replaced, not replacing, nobody hired, no one hired, wont hire, not hiring, wont backfill,
  backfill*, doubles, double shift*, split shift*, schedule*, scheduling, rota, roster, swap*, mandat*, forced over, forced in,
  forced to stay, held over, held late, called in, call in list, call list, call outs, call ins, stay late, come in early, night shift,
  night shifts, nights, weekends, weekend work, short staffed, shortstaffed, understaffed, under staffed, short handed, shorthanded, staffing,
  fully staffed, staffed, staffing level*, vacan*, unfilled, open positions, empty positions, positions open, hiring freeze, layoff*,
  lay off*, laid off, furlough*, cut positions, lunch break*, lunch hour, breaks, bathroom break*, meal break*, no lunch, skip lunch,
  through lunch, days off, weekends off, holidays off, remote days, remote work, work from home, working from home, telework*, hours change,
  hours changed, my hours, our hours, your hours, hours cut, cut hours, hours a week, on call, standby, people short, guards short,
  lifeguards short, drivers short, officers short, nurses short, medics short, clerks short, dispatchers short, short two, short three,
  short four, short five, down to two, down to three, down to one, down two, down three, down four, one person, two people, two dispatchers,
  one dispatcher, two clerks, one clerk, two medics, one medic, one driver, one nurse, same four people, same three people, same two people,
  same five people, only four people, only two people, only one of, nineteen hours, sixteen hours, eighteen hours, twenty hours, twelve hours,
  fourteen hours, straight hours, hours straight, days straight, days in a row, nights running, weekends running, workload, caseload*,
  overworked, retention, keeps leaving, keep leaving, time clock, clock in, clock out, off the clock work, minutes early, unpaid setup,
  opening the building, open the building, close the building, evaluat*, performance review*, promot*, acting supervisor, acting chief,
  acting director, acting foreman, acting capt*, passed over, seniority, light duty, probation*, uniform cleaning, training time,
  train for free, horario*, turno*, horas, descanso*, guardias, doblar, doblando, despid*, despedid*, contrato temporal, vacaciones`)

/** Money, leave and hours in words that need work around them. */
const payTalk =
  wordClass(`an hour, per hour, la hora, pay, paid, pays, paying, raise, raises, earn*, money, dollars, bucks, cents, $, %, percent, rate, rates, check,
  checks, step, steps, grade, benefits, insurance, leave, vacation, holiday*, hours, boots, jackets, gloves, uniforms, scheduling, sitter,
  daycare bill, parking, mileage, budget, consultant*, afford, rent, pizza, hire, hired, hiring, fill, posting, position*, title, hired on,
  sueldo, dinero, pago, horas, renta`)

/** Talk of pay and hours with others at work, plain enough to silence rules about tone. */
export const paySigns: WordSign[] = [
  { all: [payTerms, callsOut, discontent], none: [ownLife] },
  { all: [payTerms, workers, callsOut], none: [ownLife] },
  { all: [payTerms, workers, ourselves, discontent], none: [ownLife] },
]

/** Pay and hours in passing. */
export const payHints: WordSign[] = [
  { all: [payTerms, workers], none: [ownLife] },
  { all: [payTerms, workplaces], none: [ownLife] },
  { all: [payTerms, callsOut], none: [ownLife] },
  { all: [payTerms, ourselves, discontent], none: [ownLife] },
  { all: [hoursTerms, workers, discontent], none: [ownLife] },
  { all: [hoursTerms, workplaces], none: [ownLife] },
  { all: [hoursTerms, callsOut, discontent], none: [ownLife] },
  { all: [workers, payTalk, discontent], none: [ownLife] },
  { all: [payTalk, workers, ourselves], none: [ownLife], within: 'sentence' },
  { all: [payTalk, callsOut, discontent, ourselves], none: [ownLife], within: 'sentence' },
  { all: [workplaces, payTalk, discontent], none: [ownLife] },
  { all: [payTerms, ourselves], none: [ownLife] },
  { all: [payTerms, workThings], none: [ownLife] },
  { all: [payTalk, workThings, discontent], none: [ownLife] },
  { all: [hoursTerms, workThings, discontent], none: [ownLife] },
  { all: [hoursTerms, ourselves, discontent], none: [ownLife] },
  { all: [payTerms, sharedThings, discontent], none: [ownLife] },
  { all: [workers, callsOut, discontent], none: [ownLife], within: 'sentence' },
  { all: [workers, discontent, ourselves], none: [ownLife], within: 'sentence' },
]
