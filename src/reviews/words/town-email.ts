import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { pastimes, towns } from './town-things.ts'

const mail =
  wordClass(`email, emails, e mail, e mails, mail, mailbox, inbox, in box, address, addy, addr, account, outlook, login, log in, logins, credentials, single sign on, sso, dot gov, gov, gov address, username, user name, signature block, email signature, listserv, distribution list, calendar invite, teams account,
  correo, correos, buzón, dirección, cuenta`)
const workMail =
  wordClass(`work email, work e mail, work mail, work inbox, work mailbox, work address, work addy, work account, work outlook, work login, town email, town e mail, town mail, town inbox, town address, town account, town login, town credentials, towns email, towns mail, city email, city e mail, city mail, city inbox, city address, city account, city login, village email, village e mail, village mail, village inbox, village address, village account,
  citys email, villages email, office email, office e mail, office mail, office address, office inbox, office mailbox, office account, job email, jobs email, jobs mail, jobs mailbox, job mail, municipal email, municipal address, municipal account, municipal mail, government email, government address, govt email, gov email, gov address, gov account, dot gov, at gov, our gov, my gov, official email, official address, official inbox,
  department email, department address, department inbox, department mailbox, department account, dept email, dept address, dept inbox, dept mailbox, police email, police address, fire email, fire department email, library email, library address, library account, clerk email, clerk mailbox, clerks email, clerks mailbox, clerks inbox, dispatch email, dispatch @, clerk @, info @, library @, assessor @, police @, dpw @, planning @, treasurer @, recreation @, parks @, hr @, highway @,
  planning email, planning dept email, highway department email, payroll email, staff email, staff address, staff account, staff login, employee email, employee account, employee login, training center address, employer email, email at work, email me at work, mail at work, at my desk, at the office, dot last at, name at the, at the city, at the town, at the village, address they issued, address they gave me, email they gave me, email they issued, account they gave me,
  correo del trabajo, correo oficial, correo de la oficina, correo municipal, correo de la ciudad, correo del pueblo, correo del ayuntamiento, correo institucional, email del trabajo, cuenta del trabajo, mi correo de trabajo, correo de trabajo`)
const given =
  wordClass(`order, orders, ordering, rsvp, rsvps, send, sends, sending, shoot, write, write to, write me, reach, reach me, contact, contact me, email me, hit me, hmu, reply to, replies, inquir*, enquir*, questions to, offers to, offers, bids, bookings, booking, use my, use the, used my, using my, with my, through my, from my, on my, to my, via my, under my, go to my, goes to my, comes to my, come to my, goes straight to,
  sign up, signed up, sign the, signing up, register*, subscrib*, enroll*, joined, join*, opened, created, made, started, log in here, log in with, logged in, set up, setup, gave, give, put my, put down, listed, on file, linked, forward*, update me, invoice*, receipt*, confirm*, confirmation, tracking, coupon*, delivery, discount*, rewards, loyalty, verification, verify, tied to, attached to, connected, password, reset, sent from, send from, sent out, blast, emailed everyone, invited everyone, invite, invites, invitation*, use it, using, uses, address for, hit up, drop me, drop a line, ping me, message me, reply, quote request, listing, posting, ad, contact info, questions, interested, inquiries, requests, submit*, entries, entry, backup, recovery, free trial, catch me at, find me at, get me at, im on it more, check it all, i check it,
  newsletter, mailing list, petition, profile, my wife, my husband, my ex, escríbanme, escríbeme, escriban, escribe, manden, mándenme, mándame, envíen, envíame, uso mi, usé mi, registré, inscribí, pedidos`)
const ofOthers = wordClass(
  `phishing, never use, dont use, do not use, keep my work, keep it off, off my, moved my, moved off, too many, so many, backed up, unread, dont check, wont check, not check, i dont read, no more work, weekends, vacation, out of office, personal gmail, personal email, private email, private address, my own email, own email, any email, correo personal, mi gmail, gmail in, alerts, alert emails, emails us, emails me, mailing address, newsletter is great, not to me, the clerks email is, council member, email the, email your, e mail the, write to the town, write to your`,
)

/** The work address given out or used for what is one's own. */
export const townEmailSigns: WordSign[] = [
  { all: [workMail, given], none: [ofOthers] },
  { all: [mail, towns, given], none: [ofOthers], effect: 'asks' },
  { all: [mail, towns, pastimes], none: [ofOthers], within: 'sentence', effect: 'asks' },
]
