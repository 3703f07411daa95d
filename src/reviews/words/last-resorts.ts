import { wordClass } from '../word-class.ts'

/** Rough friends, prison and the law, spoken of as prices worth paying. */
export const lastResorts =
  wordClass(`know a guy, knows a guy, know some guys, know people, know guys, my cousin, my cousins, my brothers, my uncle, my boys, my buddies, my crew from, my friends with, just got out, got out of prison, out of jail, out on bail, owes me a favor, owe me a favor, owes me one, call in a favor, favor to, did time, done time, served time, doing time, do time, parole,
  prison food, prison time, jail time, worth the jail, worth jail, worth going to, worth the felony, worth the charge*, worth the sentence, worth every year, felony, orange jumpsuit, life sentence, 25 to life, no jury, jury would, any jury, jury of, self defense, alibi, my alibi, plead insanity, insanity plea, temporary insanity, statute of limitations, restraining order, nothing to lose, nothing left, got nothing left, end up on the news, on the news, make the news, news at, breaking news, front page,
  headline*, see me on, tell my wife, goodbye note, no tomorrow, take me alive, cops cant, cops wont, before the cops, police wont, by the time the police, nobody will miss, nobody would miss, no one will miss, wont be missed, mis primos, mi primo, mis amigos, conozco gente, me debe un favor, no me importa ir a la cárcel, cárcel`)
