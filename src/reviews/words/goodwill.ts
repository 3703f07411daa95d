import { wordClass } from '../word-class.ts'

/** What services, feasts, kin, thanks and rights sound like: people are named there without being put down. */
export const goodwill = wordClass(`congrat*, my gay, portuguese and, and spanish, and portuguese, story hour,
  kids and, boys and girls, men and women, girls and boys, women and men, cookies, for sale by, old man winter, best,
  celebrat*, proud, pride and joy, thank*, gracias, felici*, feliz, bienvenid*, invitad*, all welcome,
  everyone welcome, everyone is welcome, you are welcome, open to, honor*, bless you, happy birthday, class, classes,
  clase*, workshop*, taller, training, support group*, lesson*, tutor*, sign up, sign ups, register, enroll*,
  apply by, deadline, event, events, festival*, fest, feast, parade, heritage, history month, night at, night in,
  movie night, book club, concert, music, música, recipe, dinner, supper, potluck, restaurant, cook, delicious,
  bring an, bring your appetite, join us, come join, come see, come meet, meet our, see you, invited, library,
  museum, exhibit, available, accessible, access, accommodat*, with disabilities, con discapacidad, ada, call us,
  call the, ask for, help is, can help, helps, helping, help with, volunteer*, donat*, fundrais*, raise*,
  scholarship*, hotline, counselor*, vaccin*, clinic, flu shots, screening*, my mom*, my mother*, my dad*,
  my father*, my uncle, my aunt, my kid*, my son*, my daughter*, my grandm*, my grandp*, my brother*, my sister*,
  my husband*, my wife*, my nephew*, my niece*, my own, my adhd, my ptsd, my anxiety, my depression, my hijab,
  my turban, my wheelchair, my faith, my church, my cane, our family, mi mamá, mi abuel*, mi papá, mi hij*,
  my neighbor*, i am a, im a, as a, i was a, hero*, beautiful, amazing, wonderful, loved, lovely, friend*, taught us,
  taught me, faster than, better than me, equal*, equity report, fair housing, inclusi*, harassment, discriminat*,
  retaliat*, civil rights, union, report*, policy, policies, lottery, translators, interpreter*, intérprete*,
  in english and, captions, subtitles on, free ride to, ride to the, at the senior center, senior discount, gender*,
  regardless, any couple, all ages, no upper age, first woman, first female, first black, champion*, won, wins,
  winner, final, gold medal, scored, rescued, saved, cried, hugged, team, coach*, pinning, graduat*, served,
  welcome night, blessing, people of all, of all faiths, waived, pronouns to your, blind eye, blind spot*,
  blind curve, deaf ears, color blind, blindside*`)

/** Complaints about work and speech about public matters, which name people for their sake. */
export const grievances = wordClass(`pay, paid, pays, underpaid, wage*, salary, salaries, raise, raises, overtime,
  benefits, pension*, contract, bargain*, grievance*, complaint*, filed, unfair*, treated, treat us, mistreat*,
  harass*, bully*, bullie*, discriminat*, retaliat*, hostile, unsafe, understaffed, short staffed, staffing,
  workload, hours cut, layoff*, laid off, supervisor*, my boss, our boss, management, the chief, hr, eeoc, osha,
  lawsuit, sued, ordinance, council, selectboard, select board, commission, zoning, budget, vote, voted, voting,
  ballot, election, bill, law, laws, congress, senator*, governor, president, state house, legislature, rights,
  protest*, rally, march for, petition, court, judge, testified, hearing, medical leave, sick leave, sick days, fmla,
  lactation, nursing room, sueldo, salario, pago, horas extra, sindicato, queja, acoso, derechos, labor department,
  told to, was told, were told`)
