/** Whether a sentence points at one person: a first name with more, a title with a name, or a role with a name. */
export function namesPerson(sentence: string): boolean {
  return personIn(sentence) !== undefined
}

/** Whether words are most likely someone's full or family name though the first name is a rare one; for rules with other strong signs only. */
export function likelyNamesPerson(sentence: string): boolean {
  if (namesPerson(sentence) || familyName.test(sentence)) return true
  return [...sentence.matchAll(twoNames)].some(
    ([, first, last]) => !notNames.test(first ?? '') && !notNames.test(last ?? ''),
  )
}

/** The first name-like words in a sentence. */
export function personIn(sentence: string): string | undefined {
  for (const pattern of [titledName, agedName]) {
    const match = pattern.exec(sentence)
    if (match) return match[0]
  }
  for (const match of sentence.matchAll(capitalised)) {
    const word = (match[1] ?? '').toLowerCase()
    const next = sentence.slice(match.index + match[0].length)
    if (!firstNames.has(word) || placeAfter.test(next) || monthAfter.test(next)) continue
    if (!ordinaryWords.has(word) || surnameAfter.test(next)) return match[0]
  }
  return undefined
}

/** Whether a sentence speaks of a particular person without a name: "my supervisor", "the new clerk", "the guy on Elm". */
export const someone =
  /\b(?:(?:my|our|the|that|this|your) (?:\w+[ -]){0,2}(?:boss|supervisor|manager|director|chief|captain|foreman|co-?worker|colleague|assistant|reporter|blogger|landlord|customer|clerk|secretary|receptionist|intern|lifeguard|librarian|inspector|planner|officer|dispatcher|firefighter|teacher|neighbor|resident|tenant|driver|patient|victim|caller|guy|lady|woman|man|girl|kid|owner|family|widow|couple|trustee|selectman|selectwoman|councilor|councilman|councilwoman|mayor|commissioner|treasurer|assessor|mechanic|operator|laborer|custodian|paramedic|engineer|applicant|hire)|old man|old lady|old bat)\b/i

// "the Hendersons' boy", "the Pruitt girl"
const familyName =
  /\bthe [A-Z][a-z]+s' \w+|\bthe [A-Z][a-z]+ (?:boy|girl|kid|kids|family|widow|twins|brothers|sisters|baby|house|place)\b/
const twoNames = /\b([A-Z][a-zé]+) ([A-Z][a-zé'-]+)\b/g
const notNames =
  /^(?:Praise|Bless|God|Lord|Jesus|Amen|The|This|That|These|Those|Our|Your|My|His|Her|Their|Its|We|You|They|She|He|It|If|When|Where|What|Who|Why|How|And|But|Or|So|For|From|With|At|In|On|To|Of|By|As|Is|Are|Was|Do|Does|Did|No|Not|Yes|Please|Thank|Thanks|Happy|Merry|New|Free|Big|Great|Good|Best|Old|Town|City|Village|County|State|Board|Council|Committee|Commission|Department|Dept|Office|Hall|Center|Senior|Public|Police|Fire|Parks?|Rec|Recreation|Library|School|High|Middle|Elementary|Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Hill|River|Brook|Lake|Pond|Beach|Field|Green|Main|North|South|East|West|Upper|Lower|Water|Works|Highway|Route|Transfer|Station|Truck|Engine|Ladder|Unit|Room|Museum|Church|Bridge|Trail|Farm|Garden|Market|Pizza|Cafe|Diner|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Winter|Memorial|Labor|Day|Week|Month|Night|Blood|Pressure|Heart|Stroke|Cancer|Awareness|Red|Cross|Health|Clinic|Hospital|Narcan|Flu|First|Second|Third|Aid|Training|Class|Program|Local|National|American|United|States|Special|Open|House|Club|League|Team|Planning|Zoning|Finance|Human|Services|Officer|Chief|Mercy|General)$/

// "Mr. Ames", "Chief Doyle", "Trustee Kowal", "old man Gauthier"
const titledName =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sgt|Lt|Capt|Det)\.? [A-Z][a-z'-]+|\b(?:Chief|Captain|Lieutenant|Sergeant|Officer|Detective|Trustee|Mayor|Director|Councilor|Councilman|Councilwoman|Councilmember|Councillor|Selectman|Selectwoman|Commissioner|Supervisor|Inspector|Judge|Coach|[Oo]ld (?:man|lady)) [A-Z][a-z'-]+\b/
// "Emma Ruiz, 9," and "Walter Pruneau, 79": a name with an age
const agedName = /\b[A-Z][a-z'-]+ [A-Z][a-z'-]+, (?:age |aged )?\d{1,2}\b(?! ?(?:[ap]\.?m|:|-|st|nd|rd|th))/
const capitalised = /\b([A-Z][a-z]+)\b(?!'t)/g
const surnameAfter = /^ (?:[A-Z](?:[a-z'-]+|\.|\b))(?! (?:St|Ave|Rd|Dr|Street|Park|Hill|School|Library))/
const placeAfter =
  /^'?s? ?(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Park|Hill|School|Library|Field|Pond|Lake|Bridge|Trail|Hall|Center|Plaza|Court|Ct|Way|Place|Pl|Hwy|Highway|County|Elementary|Church|Hospital|University|College|Day|Brook|River|Beach|Farm|Square|Green|Fire|Police)\b/
const monthAfter = /^ \d/

// First names that are also ordinary words; they count only before a surname.
const ordinaryWords = new Set(
  'amber april art august bill bob chase chuck crystal dale dawn dean don drew earl faith frank gay gene ginger glen grace grant guy holly hope hunter iris jack jay jean jordan joy june kay ken lance lee madison mark may misty nick norm pat peg penny ray rich robin rose rosemary ruby rusty sandy sierra sky sue summer tad violet wade ward warren will'.split(
    ' ',
  ),
)

// Common first names in the United States, English and Spanish; they tell a person from a street or a brand.
const firstNames = new Set(
  `agnes trish tess marcy gwen lou sid hal ines imani dante trina mindy mabel minnie opal hattie hazel ida irma inez josie kendra keisha kyle lena lorna luther mae mavis myra nadia nell noreen odette otis pearl petra rhea rolando roxie rufus salvatore shauna sheryl sonja stella tabitha thelma trudy ursula vern vernon viola wilma winnie xenia yvette zelda aaron abby abigail adam adrian al alan albert alejandra alejandro alex alexis alice alicia allen allison amanda amber amy ana andrea andrew andy angel angela anita ann anna anne annie anthony antonio april ariel arthur ashley austin barb barbara barry becky ben benjamin bernie beth betty beverly bill billy bob bobby bonnie brad bradley brandon brenda brent brett brian bridget brittany bruce bryan caitlin cameron carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy chad charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher chuck cindy claire clara colin colleen connie corey courtney craig crystal curtis cynthia dale dan dana daniel danielle danny darlene darren darryl dave david dawn dean deb debbie deborah debra denise dennis derek diana diane diego dolores don donald donna doris dorothy doug douglas doris duane dustin dylan earl ed eddie edgar edith edna eduardo edward eileen elaine elena eli elizabeth ella ellen emily emma eric erica erin ernesto ernie esther ethan eugene eva evan evelyn felipe fernando florence frances francis francisco frank fred gabriel gail gary gene george gerald gina glen glenn gloria gordon greg gregory gus guy hailey hank hannah harold harry heather hector heidi helen henry holly howard ian irene iris isaac isabel isabella ivan jack jackie jacob jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joann joanne joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian julie julio justin karen karl kate katherine kathleen kathryn kathy katie kay kayla keith kelly ken kenneth kenny kerry kevin kim kimberly kristen kristin kurt kyle lance larry laura lauren laurie leah lee len leo leon leonard leslie lewis liam lillian linda lindsay lisa liz lois lori lorraine louis louise lucas lucia lucy luis luke luz lydia lynn madison manuel marc marcia marco marcus margaret maria marie marilyn mario marion marisol marissa marjorie mark marlene marsha martha martin marty marvin mary mateo matt matthew maureen maurice max megan mel melanie melissa meredith michael michele michelle miguel mike mildred mindy misty mitch molly monica morgan nancy natalie nate nathan neil nelson nicholas nick nicole nina noah nora norm norma norman olga oliver olivia omar oscar pam pamela pat patrice patricia patrick patty paul paula pauline pedro peggy pete peter phil philip phillip phyllis priya rachel rafael ralph ramon randy raul ray raymond rebecca regina renee rhonda ricardo rich richard rick ricky rita rob robert roberta roberto robin rodney roger roland ron ronald ronnie rosa rose rosemary rosie ross roxanne roy ruben russ russell ruth ryan sal sally sam samantha samuel sandra sandy sara sarah scott sean sergio seth shane shannon sharon shawn sheila shelley sherry shirley silvia sofia sonia sophia sophie stacey stacy stan stanley stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tammy tanya tara ted teresa terri terry theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracy travis trevor tricia troy tyler valerie vanessa vera veronica vicki vickie victor victoria vince vincent virginia vivian wade walter wanda warren wayne wendy wes wesley will william willie xavier yolanda yvonne zach zachary zoe ahmed ali aisha amir anil deepak fatima hassan ibrahim jamal kwame lakshmi lamar latoya lupe maribel mei mohammed muhammad raj rajesh ravi rosario sanjay tamika tyrone wei yusuf`.split(
    ' ',
  ),
)

/** The common first names that are no ordinary words. */
export const unmistakableNames = [...firstNames].filter((name) => !ordinaryWords.has(name))
