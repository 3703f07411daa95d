import { namesPerson, someone } from '../names.ts'
import { attachmentsWith, type Reading, sentencesMentioning } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { bodyHarmless, bodySigns, workPerson } from '../signs/remarks.ts'
import { sexualHarassmentSigns } from '../words/sexual-harassment.ts'

const clothes =
  /\b(?:wore|wears?|wearing|in) (?:THAT|those|that|them|her|his) (?:\w+ ){0,2}(?:skirt|dress|jeans|leggings|shorts|yoga pants|heels|blouse|top|sweater|pants|uniform pants|bikini|swimsuit|tights)\b/i
const body =
  /\b(?:has|got|have|with) (?:an? |some |the )?(?:\w+ )?(?:ass|rack|booty|boobs|tits|curves|cleavage)\b|\b(?:nice|great|hot|smoking|perfect|that|those|his|her|tight|fine|look at (?:that|those|the)) (?:\w+ )?(?:ass|rack|legs|butt|booty|boobs|tits|bod|curves|cleavage|chest|buns|backside|rear end|cakes|thighs)\b/i
const desire =
  /\b(?:I'?d|I would|wanna|want to|would|gonna|love to) (?:totally |definitely |so )?(?:hit|tap|do|bang|smash|ride|bend|get with|spank|see (?:her|him) (?:naked|out of)|undress|take (?:her|him) home|lick|motorboat)\b|\b(?:sleep(?:ing)?|slept|hook(?:ed|ing)? up|screw\w*|bang\w*) (?:with|her way|his way|around with)\b|\b(?:bounce|jiggle)s?\b.{0,20}\b(?:walks?|runs?)\b/i
const looks =
  /\b(?:(?:so|is|are|looks?|looking|damn|pretty|really|super|smokin[g']?|too|kinda|that) hot|hot(?:test)? (?:chick|guy|girl|cop|firefighter|lifeguard|nurse|mom|dad|one|coworker|co-worker|boss|intern|ass|body|secretary|librarian)|hotties?|sexy|sexiest|eye candy|milf|dilf|thirst trap|easy on the eyes|babe|bangable|doable|piece of (?:ass|meat)|snack|thicc|fine as|stacked)\b/i
const warm =
  /\b(?:hot (?:dogs?|chocolate|cocoa|coffee|water|meals?|day|weather|spot|spots|topic|asphalt|line|sauce|and humid|out|outside|as|one|lunch|stove|ashes|tub|tea|wheels)|a snack|snack (?:bar|time|shack)|healthy snack|too hot|so hot|really hot|red hot|hot off)\b/i
const winks = /[🥵🍑😍🤤😏👅🍆💦]/u
const colleague =
  /\b(?:co-?workers?|office|desk|clerk|lifeguards?|receptionist|secretary|intern|finance|accounting|hr|dispatch|dispatcher|librarian|officer|trainee|new hire|department|dept|boss|supervisor|front desk|counter|payroll|trooper|nurse|teacher|firefighters?|crew|shift|chief|trustee|councilwoman|mayor)\b/i

/** Pictures taken of someone's body or without their knowledge. */
const furtive =
  /\b(?:from behind|without (?:her|his|their) (?:knowledge|knowing|consent)|secretly|unaware|cleavage|up ?skirt|backside|zoomed in on|locker room|changing room)\b/i

/** Remarks on the looks of someone at work, or on wanting them. */
function remarks(reading: Reading): Excerpt[] {
  const official = reading.draft.use === 'official'
  // A picture of a colleague beside a wink says whom the wink is for.
  const pictured = reading.attachments.some((words) => colleague.test(words) || furtive.test(words))
  const suspect = new Set(
    [desire, body, clothes, bodySigns, looks].flatMap((sign) => sentencesMentioning(reading, sign)),
  )
  const found = reading.sentences
    .filter((sentence) => suspect.has(sentence))
    .filter(({ text }) => {
      const aboutSomeone = someone.test(text) || colleague.test(text) || namesPerson(text)
      if (
        /\b(?:my (?:wife|husband|girlfriend|boyfriend|fianc[eé]e?|own)|breast cancer|sexual (?:harassment|assault) (?:prevention|training|awareness)|sex offender)\b/i.test(
          text,
        )
      )
        return false
      if (desire.test(text) && (aboutSomeone || official)) return true
      if (body.test(text) && (aboutSomeone || winks.test(text))) return true
      if (
        clothes.test(text) &&
        (winks.test(text) ||
          /\b(?:again|damn|whew|wow|thank (?:you|god)|mercy|please|distract\w*|made my day|best part|eyes?|stare|staring|calendar|drool\w*)\b/i.test(
            text,
          ))
      )
        return true
      if (
        bodySigns.test(text) &&
        !bodyHarmless.test(text) &&
        !warm.test(text) &&
        (workPerson.test(text) || namesPerson(text) || pictured)
      )
        return true
      return looks.test(text) && !warm.test(text) && aboutSomeone
    })
  return found.map(({ start, end }) => ({ place: 'text', start, end }))
}

export const sexualHarassment: Rule = {
  id: 'sexual-harassment',
  title: 'A sexual remark about someone',
  why: 'Remarks about the body, clothes or attraction of someone at work make a hostile workplace for them.',
  advice: 'Take the remark out.',
  effect: 'forbids',
  concepts: ['sexual-harassment', 'harassment', 'companion-policies', 'professional-conduct'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => {
    const found = remarks(reading)
    return found.length > 0
      ? found
      : attachmentsWith(reading, { all: [furtive, colleague], none: [/\b(?:mannequin|drill|crowd)\b/i] })
  },
  signs: sexualHarassmentSigns,
  examples: {
    flags: [
      { text: 'Our new swim instructor is smoking hot, sign up now!', use: 'official', excerpt: 'smoking hot' },
      { text: "Our firefighters' car wash: the abs are real, ladies.", use: 'official', excerpt: 'abs' },
      { text: 'Our meter readers look mighty fine walking away', use: 'official', excerpt: 'walking away' },
      { text: 'Would not kick the new planner out of bed', use: 'personal', excerpt: 'out of bed' },
      { text: 'The new lifeguard is so sexy I forgot my lunch', use: 'personal', excerpt: 'sexy' },
      { text: 'Our swim coach in a speedo, cold shower please', use: 'official', excerpt: 'cold shower' },
      { text: 'Dana from payroll in those leggings, mercy 🤤', use: 'personal', excerpt: 'leggings' },
      { text: 'Our bailiff could frisk me twice a day', use: 'personal', excerpt: 'frisk' },
      { text: 'La maestra nueva tiene unas curvas de carretera', use: 'personal', excerpt: 'curvas' },
    ],
    passes: [
      { text: 'Our new grill is smoking hot ribs on Friday.', use: 'official', because: 'food' },
      { text: 'Our firefighters teach CPR to moms and dads.', use: 'official', because: 'a class' },
      { text: 'The new playground is looking good from the road', use: 'official', because: 'a playground' },
      { text: 'Free hot dogs from the fire crew at noon', use: 'official', because: 'food' },
      { text: 'Peach cobbler contest at the office 🍑', use: 'official', because: 'a fruit' },
      { text: 'My wife in that dress 😍', use: 'personal', because: 'a compliment at home' },
      {
        text: 'Sexual harassment prevention training for all office staff',
        use: 'official',
        because: 'a training notice',
      },
      { text: 'Bailiffs frisk every bag at the courthouse door', use: 'official', because: 'a search' },
      { text: 'La maestra nueva vive en la calle de las curvas', use: 'official', because: 'a road' },
    ],
  },
}
