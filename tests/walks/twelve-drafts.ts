import type { Verdict } from '../../src/reviews/review.ts'

/** One draft as a person of the playground would bring it to the form, and what the review has to come to. */
export type WalkedDraft = {
  person: string
  use: 'official' | 'personal'
  text: string
  attachments?: string
  /** Local time; most people leave it empty. */
  postingAt?: string
  verdict: Verdict
}

const glastonbury: WalkedDraft[] = [
  {
    person: 'glastonbury-priya',
    use: 'official',
    text: 'Skating on the pond is open until Sunday. Check the ice report at www.glastonburyct.gov/parks before you come.',
    verdict: 'clear',
  },
  {
    person: 'glastonbury-nadia',
    use: 'official',
    text: 'Happy birthday to Ray at the transfer station, back on his feet after his bypass!',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-nadia',
    use: 'official',
    text: 'For the third time, Mrs. Bell: the schedule is on the sign. Reading helps.',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-priya',
    use: 'official',
    text: 'Camp T-shirts are in. Nobody prints like Nutmeg Tees, tell them we sent you for 10% off.',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-nadia',
    use: 'official',
    text: 'Thank you to the bakery on Main Street for the rolls at the warming center last night.',
    verdict: 'ask-hr',
  },
  {
    person: 'glastonbury-priya',
    use: 'official',
    text: 'Share this post and tag three friends to win a pool pass.',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-luis',
    use: 'personal',
    text: 'Same mowers since 2009 and no ear protection again. I told the foreman in May and in June. Who else on the crew is done waiting?',
    verdict: 'protected',
  },
  {
    person: 'glastonbury-luis',
    use: 'personal',
    text: 'The raise would not buy a coffee. Contract meeting is Thursday, bring a co-worker. And if Carl in payroll skips my hours again, he will need a new set of teeth.',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-luis',
    use: 'personal',
    text: 'So proud of Dot from the clerk’s office, she won the chili contest!',
    verdict: 'needs-approval',
  },
  {
    person: 'glastonbury-luis',
    use: 'personal',
    text: 'Our daughter took her first steps today. I am not crying.',
    verdict: 'clear',
  },
  {
    person: 'glastonbury-luis',
    use: 'personal',
    text: 'New puppy at our house!',
    postingAt: '2026-11-20T10:15',
    verdict: 'revise',
  },
  {
    person: 'glastonbury-karen',
    use: 'personal',
    text: 'I live on Naubuc Avenue and I will vote no on the turf field. Two million is too much. Come to the hearing.',
    verdict: 'protected',
  },
]

const charlton: WalkedDraft[] = [
  {
    person: 'charlton-grace',
    use: 'official',
    text: 'Transfer station stickers for 2027 are at Town Hall from Monday, 8 to 4. Bring your registration.',
    verdict: 'clear',
  },
  {
    person: 'charlton-helen',
    use: 'official',
    text: 'Story hour with Ms. Penny is back on Thursday at 10:30, ages 3 to 6.',
    verdict: 'clear',
  },
  {
    person: 'charlton-grace',
    use: 'official',
    text: 'We have deleted the rude comments about the override and will block whoever posts more of them.',
    verdict: 'revise',
  },
  {
    person: 'charlton-grace',
    use: 'official',
    text: 'Another damn water main break on Mugget Hill Road. Crews are on it.',
    verdict: 'revise',
  },
  {
    person: 'charlton-helen',
    use: 'official',
    text: 'Thank you for a great book sale!',
    attachments: 'Photo of the front desk; on the screen a patron’s name, address and library card number can be read',
    verdict: 'revise',
  },
  {
    person: 'charlton-grace',
    use: 'official',
    text: 'Polls are open at the high school until 8 tonight. Every voter in line by 8 may vote.',
    verdict: 'clear',
  },
  {
    person: 'charlton-ray',
    use: 'official',
    text: 'Route 31 is closed at the bridge until noon. Use Brookfield Road.',
    verdict: 'needs-approval',
  },
  {
    person: 'charlton-ray',
    use: 'personal',
    text: 'Two of us for three trucks, and the brakes on mine have been soft since October. I wrote it up twice. Somebody is going to get hurt.',
    verdict: 'protected',
  },
  {
    person: 'charlton-ray',
    use: 'personal',
    text: 'You did not hear it from me, but they decided in executive session to sell the old library.',
    verdict: 'revise',
  },
  {
    person: 'charlton-emily',
    use: 'personal',
    text: 'Speaking for the Town: there will be no fee for meeting rooms this winter, I promise.',
    verdict: 'revise',
  },
  {
    person: 'charlton-emily',
    use: 'personal',
    text: 'Apple pie report: the crust won, I lost, the dog is asleep.',
    verdict: 'clear',
  },
  {
    person: 'charlton-emily',
    use: 'personal',
    text: 'Called the state about the asbestos in our break room, on my own time and in my own name. Co-workers, you can too.',
    verdict: 'protected',
  },
]

const westmont: WalkedDraft[] = [
  {
    person: 'westmont-leah',
    use: 'official',
    text: 'Leaf pickup is on the east side this week. Rake to the parkway, please, not into the street.',
    verdict: 'needs-approval',
  },
  {
    person: 'westmont-colin',
    use: 'official',
    text: 'French Market this Sunday, 8 to 1, in the station lot. Details: https://westmont.illinois.gov/market',
    postingAt: '2026-11-20T19:30',
    verdict: 'needs-approval',
  },
  {
    person: 'westmont-leah',
    use: 'official',
    text: 'We promise there will be no more flooding on Plaza Drive, or the Village pays your carpet.',
    verdict: 'needs-approval',
  },
  {
    person: 'westmont-colin',
    use: 'official',
    text: 'Thank God for this weather, and remember: Jesus is the only way. See you at the parade!',
    verdict: 'revise',
  },
  {
    person: 'westmont-colin',
    use: 'official',
    text: 'Meet the new lifeguards! Eye candy at the deep end, ladies 😏',
    verdict: 'revise',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'Nineteen dollars an hour after seven years, and the new hire starts at twenty. Ask around the garage. Union night is Tuesday.',
    verdict: 'protected',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'Not a Village opinion, mine: the TIF deal is a waste of our taxes. Call your trustee.',
    verdict: 'protected',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'Look what the plow found on Cass.',
    attachments: 'Photo from the cab: a crushed car at the accident scene, the driver’s face is visible',
    verdict: 'needs-approval',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'The pump house on 63rd opens with 4711 and nobody checks it at night.',
    verdict: 'revise',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'Bears lost again. I will be in the basement until spring.',
    verdict: 'clear',
  },
  {
    person: 'westmont-tasha',
    use: 'personal',
    text: 'They hired another guy who talks like he just got off the boat. Nobody understands a word.',
    verdict: 'revise',
  },
  {
    person: 'westmont-denise',
    use: 'personal',
    text: 'As a Westmont public works director I think every street needs a tree.',
    verdict: 'revise',
  },
]

const modelCity: WalkedDraft[] = [
  {
    person: 'model-city-caleb',
    use: 'official',
    text: 'Cooling center at the Civic Center today, noon to 7. Pets are welcome in carriers.',
    verdict: 'clear',
  },
  {
    person: 'model-city-alicia',
    use: 'official',
    text: 'Roll Tide or War Eagle, all are welcome at the tailgate in the park on Saturday.',
    verdict: 'clear',
  },
  {
    person: 'model-city-alicia',
    use: 'official',
    text: 'Councilwoman Reyes got us this playground. Remember that in August, she deserves four more years!',
    verdict: 'revise',
  },
  {
    person: 'model-city-caleb',
    use: 'official',
    text: 'Movie night! We run all of Frozen off my own Disney+ account on the library wall.',
    verdict: 'revise',
  },
  {
    person: 'model-city-marcus',
    use: 'official',
    text: 'Pool opens late tomorrow, at 11, because of the storm.',
    postingAt: '2026-11-20T21:00',
    verdict: 'needs-approval',
  },
  {
    person: 'model-city-caleb',
    use: 'official',
    text: 'Every resident will get a full refund by Friday, guaranteed.',
    verdict: 'revise',
  },
  {
    person: 'model-city-caleb',
    use: 'official',
    text: 'In our view House Bill 40 is a bad deal for cities and we hope it dies in committee.',
    verdict: 'ask-hr',
  },
  {
    person: 'model-city-marcus',
    use: 'personal',
    text: 'Heat index 104 and no shade at the gate again. Guards, sign the letter with us before Friday.',
    verdict: 'protected',
  },
  {
    person: 'model-city-marcus',
    use: 'personal',
    text: 'I filed with the EEOC after I was passed over a third time. If it happened to you, call me.',
    verdict: 'protected',
  },
  {
    person: 'model-city-marcus',
    use: 'personal',
    text: 'Happy 40th to my brother, still losing at dominoes.',
    postingAt: '2026-11-20T10:20',
    verdict: 'clear',
  },
  {
    person: 'model-city-marcus',
    use: 'personal',
    text: 'Ms. Odom from Bay Street overdosed by the slide today. Narcan works, folks.',
    verdict: 'revise',
  },
  {
    person: 'model-city-marcus',
    use: 'personal',
    text: 'Message me for pool permits, I can do them from my phone tonight. Venmo is fine.',
    verdict: 'revise',
  },
]

/** Twelve drafts a town, chosen to differ: what is plain, what is protected, what is both, and what only looks like trouble. */
export const twelveDrafts = { glastonbury, charlton, westmont, 'model-city': modelCity }
