import { wordClass } from '../word-class.ts'

/** Time that is one's own: breaks, days off, home, before and after a shift. */
export const ownTime =
  wordClass(`lunch, lunchtime, lunch hour, lunch brk, brk, on break, break time, coffee break, our break, our breaks, my break, minutes of break,
  breaks, day off, days off, off today, off duty, im off, off work, off the clock, off until, off till, time off, took the day, took the afternoon, took the morning, took a personal,
  personal day, vacation, holiday, on leave, maternity leave, paternity leave, sick day, snow day, long weekend, weekend, weekends, saturday, sunday, sundays, clocked out, punched out,
  logged off, shift over, shift is over, shifts over, shift ended, end of shift, end of the shift, end of my shift, after my shift, after our shift, after shift, after work, before work, before my shift, left work, got home,
  get home, at home, im home, glad to be home, home now, heading home, headed home, went home, home early, sent us home, home office, my couch, the couch, my porch, fuzzy socks,
  last night, this evening, tonight im in, yesterday, tomorrow, next week, years ago, when i was new, used to, retired, retirement, retires, retiree*, first day, new job, before bed, to bed,
  día libre, dia libre, día de descanso, vacaciones, almuerzo, descanso, mi casa, en casa, salí del trabajo, sali del trabajo, ya salí, buenas noches, mañana, ayer`)

/** Sharing what others published, and sending people there. */
export const toTheTown =
  wordClass(`call the, call 911, call them, call billing, call em, email the, ask the, use the, use their, go to the, check the, see the, visit the, follow the, from the town,
  town site, city site, village site, town website, city website, village website, towns website, citys website, official page, official account, town page for, on its page, their page,
  the website, its site, their site, hotline, help desk, help line, phone line, main number, front desk, call the office, the office opens, in the morning, monday to friday, not me, not to me, not with me,
  not conmigo, no conmigo, pida en la oficina, en la oficina, app says, town app, according to the, says the, said the, link in the, flyer`)
