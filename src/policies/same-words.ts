/** What people write, by the word the library uses for it; the first of several is the common one. Order of letters. */
export const sameWords: Record<string, string[]> = table(`
accident: crash, crashes, wreck, wrecks, collision, pileup, fender-bender
advertise: ad, ads, advert, adverts, advertising, advertisement, advertisements, advertize, promo
answer: reply, replies, respond, responds, responding, response, responses, anser
archive: backup, backups
argue: debate, debating, bicker, bickering, arguing, argument, arguments, quarrel, spar, clap
brag: boast, bragging, boasting
coworker: coworkers, co-worker, co-workers, colleague, colleagues, workmate, workmates, teammate, teammates, coworkr, deskmate
crew: crews, guys, team, squad
criticise: criticize, criticizes, criticizing, criticized, criticism, critic, critics, critical, slam, slamming, bash, bashing, knock, diss
dismissed: fired, canned, sacked, axed, termination, terminate, terminated, firing, shitcanned
drive: driving, drove, drives, behind-the-wheel
election: elections, ballot, ballots, selectman, selectmen, campaign, campaigns, campaigning, candidate, candidates, referendum
email: e-mail, emails, e-mails, mail, gmail, hotmail, yahoo, outlook, inbox
employee: staff, worker, workers, employees, staffer, staffers, personnel
facebook: fb, facebok, facbook, meta, facebooking, fbook
gripe: complain, complaining, complains, vent, venting, grumble, moan, whine, rant, ranting, rants, bitch, bitching, kvetch
hack: hacked, hacking, hacker, hackers, hakced, phish, phished, phishing
idiot: moron, jerk, clown, fool, dummy, imbecile, loser, dope, buffoon, dumbass, jackass, bozo, incompetent
instagram: insta, ig, gram
liar: lies, lied, lying, fib, fibs
logo: logos, emblem, emblems, crest, insignia, logotype, lgoo
mock: tease, teasing, mocking, roast, roasting, ridicule, ridiculing, taunt, joke-about
money: cash, bucks
night: nights, evening, evenings, midnight, tonight, late-night
password: passwords, passcode, pasword, passwrd, pw, login, logins, log-in, credentials, credential
pay: wage, wages, salary, salaries, paycheck, paychecks, paid, earn, earns, underpaid, raise, raises
permission: permissions, okay, okayed, ok, approval, approve, approved, approves, approving, consent, sign-off, signoff, green-light, greenlight, authorization, authorisation, authorize, authorise, authorized, authorised, clearance, blessing, go-ahead, permited, permited
photo: photos, pic, pics, picture, pictures, photograph, photographs, photographing, pix, snapshot, snapshots, foto, fotos, selfie, selfies, image, images, shot, shots
phone: phones, cell, cellphone, smartphone, smartphones, iphone, android, mobile
place: where
politics: political, politic, partisan, politician, politicians, republican, republicans, democrat, democrats, gop
profanity: profanities, profane, swear, swearing, swears, swore, cuss, cussing, cusses, curse, curses, cursing, obscene, obscenity, obscenities, foul, vulgar, wtf, f-bomb, fuck, fucking, shit, shitty, crap, crappy, damn, hell, heck
punish: punished, punishment, discipline, disciplined, disciplinary, consequence, consequences, penalty, penalized, written-up
record: records
remove: delete, deletes, deleted, deleting, deletion, erase, erased, erasing, removed, removal, removing, removes, zap, scrub, delte, hide, hidden, hiding, nuke, yank, wipe
rename: renamed
repost: reposting, reposted, reshare, resharing, retweet, retweets, retweeting, re-share, re-post
report: reported, reporting, reports, snitch, snitched, tattle, rat
resident: residents, neighbor, neighbors, neighbour, neighbours, citizen, citizens, townspeople, townsfolk, constituent, constituents, villager, villagers, folks
retire: retired, retiring, retirement, retiree
scroll: scrolling, browse, browsing, surf, surfing
sell: selling, sells, sold, resell
sexual: sexually, lewd, nude, nudes, sexy, porn, pornographic, pornography
song: songs, music, tune, track
supervisor: supervisors, boss, bosses, manager, managers, foreman, superior, superiors
threat: threats, threaten, threatens, threatened, threatening
town: city, village, township, borough, county, municipal, municipality, twon, villege, cty, municipalities
truck: trucks, plow, plows, snowplow, vehicle, vehicles, van, vans, mower, loader, backhoe, bulldozer, sweeper, dumptruck, excavator, rig, cruiser
uniform: uniforms, unifrom
union: unions, unionize, unionise, unionizing, steward, stewards
video: videos, vid, vids, clip, clips, footage, reel, reels
vendor: vendors, supplier, suppliers, contractor, contractors
weekend: weekends, saturday, saturdays, sunday, sundays
write: wrote, writes, writing, written
`)

/** Sites and apps: any of them is a platform; the name stays beside it, for the questions that ask about one. */
export const platforms = new Set(
  `facebook instagram twitter x tiktok snapchat snap youtube linkedin reddit nextdoor threads bluesky mastodon pinterest
  whatsapp discord tumblr flickr twitch glassdoor yelp wikipedia messenger telegram tinder bumble hinge quora vine myspace
  google+ wechat signal clubhouse`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that carry no topic. */
export const emptyWords = new Set(
  `a about after all also am an and any anybody anyone anything are as at b be because been before being but by can cant could
  did didnt do does doesnt doing done dont e each else etc every everybody everyone everything ever few figure for from get gets
  getting give go goes going gonna got gotta had has have havent having he her here hers him his how i id if ill im in into is isnt
  it its ive just kind know let lets like lot made make makes many may maybe me mine might more most much must my need no nobody not
  nothing now of off ok on one or our ours out over own people per please ppl put puts really right said same say saying says see she
  should so some somebody someone something stuff such sure than that thats the their them then there theres these they thing things
  think this those though thru to too u up upon us use used using very wanna want wants was wasnt way we well were weve what whats
  when which while who whom whose why will with wont would wouldnt yeah yes yet you your yours already always around away even still
  only never today w r pls hey hi question wondering wonder curious guess basically actually literally somehow between during until
  since bit little big good bad new old first last next another other others under against`
    .split(/\s+/)
    .filter(Boolean),
)

function table(lines: string): Record<string, string[]> {
  const found: Record<string, string[]> = Object.create(null)
  for (const line of lines.trim().split('\n')) {
    const [to, from] = line.split(':')
    if (to === undefined || from === undefined) continue
    for (const word of from.split(',')) found[word.trim()] = [to]
  }
  return found
}
