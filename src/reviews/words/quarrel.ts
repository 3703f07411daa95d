import { wordClass } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'

/** The words that answer one person. */
const answered = wordClass(
  `you, your, youre, youd, youll, youve, yours, yourself, u, ur, sir, maam, madam, mr, mrs, ms, miss, dr, reply to, to the person, to the commenter, replying to, buddy, pal, champ, friend, folks, genius, usted, señor, señora, don, doña, le, su, sus, phil, commenter, another commenter, this comment, that comment, this post, that post, this thread, hello again, hi`,
)

/** Denials and taunts that are no quarrel unless one person is answered. */
const denials =
  wordClass(`wrong, false, untrue, incorrect, mistaken, lie, lies, lying, misinformation, misleading, rumor, myth, actually, obviously, clearly, apparently, simply, seriously, honestly, perhaps, wow, lol, haha, ha, hmm, um, funny, odd, strange, interesting, curious, arithmetic, proof, logic, imagination, drama, outrage, tantrum, whining, complaining, arguing, excuse, blame, responsib*, 😂, 🤣, 🙄, 😒, 🤦, 😏, 😆, 🥱,
  oh no, no you, no sir, no maam, no mr, no mrs, no ms, no its, no we, no it, no the, no that, nope, not how, not what, not true, never happened, never was, thats not, that isnt, it isnt, it was not, it wasnt, we didnt, you didnt, you cant, you never, you still, you again, you could have, you should, you must, you keep, you think, you want, your memory, sure but, but you, but we, well you, then you, oh you,
  maybe, still, really, werent, didnt, couldnt, neither, instead of, rather than, unlike, even, ever, unless you,
  math is, such an expert, your theory, your evidence, your opinion, memory is,
  so your solution, so your plan, so youre saying,
  your math is, your reading is`)

/** How an office answers who means to help. */
const helpful =
  wordClass(`thank*, thanks, gracias, sorry, apolog*, lamentamos, disculp*, please, por favor, call us, llám*, email us, message us, send us, stop by, come by, reach out, contact, happy to, glad to, gladly, we can help, help you, we will help, can help, let us know, tell us, welcome, correction, our mistake, our error, our fault, our apologies, we hear you, you are right, youre right, fair point, good point, good catch, good question, you can, you may, can contest, contest it, appeal, grace period, refund*, void, here is, heres the, heres a, here are, the full list, at the link, link is, is attached, are attached, online, hearing is, hearing on,
  deadline, due, register, sign up, apply, free, bring, hours are, opens at, starts at, if you missed, if you see, if you have, if you need, if you think, if your, if you couldnt, would you like, do you have, have you, want to, did you know, can someone, survey, poll, vote for your, contest, trivia, winner, congrat*, quiz, museum, read to the board, we read your, we read every, comment period, comments close, ideas, ideas are, le ayudamos, se lo devolvemos, con gusto`)

const none = [helpful]

/** A quarrel with one resident: the turns of one, or a denial thrown at somebody. */
export const quarrelSigns: WordSign[] = [{ all: [denials, answered], none, effect: 'asks', within: 'sentence' }]
