import { wordClass } from '../word-class.ts'

/** Small words of doubt, distance and grudge: nothing alone, a tone beside people named for what they are. */
export const grudging =
  wordClass(`?, cant, cannot, dont, doesnt, didnt, isnt, arent, wasnt, wont, wouldnt, couldnt, shouldnt, aint, not, never, no, nobody, none, nothing, without, barely, hardly, only, even, another, one more, somehow, apparently, supposedly, guess, hope, hopefully, bet,
  sure, suppose, maybe, why, how come, like a, like the, like they, these days, nowadays, lately, now we, now i, always, every time, everytime, again, they, them, theyre, theyll, those, these, that one, already, supposed, gets to, get to, hired, hire, hires, hiring, promoted, promotion, interview*, on the list, passed, passes, put a, got the job, got a job, gets a job, let a, lets a, why is, who is, whos, what is,
  of course, naturally, obviously, honestly, really, actually, instead, at least, must be, probably, looks like, sounds like, acts like, act like, thinks, think theyre, wants, expect*, everything, half the, half of, all the, all of them, every one, every single, whole, until, next thing, anymore, any more, finally, ugh, yikes, wow, please, seriously, literally, basically, ni siquiera, otra vez, otro, otra, siempre, nunca, nadie, nada, ese, esa, esos, esas, ya parece, encima, ahora`)

/** The dry matters of a notice: dates, counters, money approved. */
export const announced =
  wordClass(`monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, january, february, march, april, may, june, july, august, september, october, november, december, am, pm, noon, tomorrow, tonight, this week, next week, this fall, this spring, this summer, this winter, hearing, approved, application*, form, forms, flashing lights, opens, starts, begins, closed, closes, moves to, moved
  to, drop off, pick up, permitted, eligible, required, posted, schedule*, hours, free, discount*, speakers, agenda, state paid, grant, funded, lunes, martes, miércoles, jueves, viernes, sábado*, domingo*`)
