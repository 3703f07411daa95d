import type { Use } from './clause.ts'
import { isSpanish } from './spanish.ts'

/** What a question asks, before what it is about. */
export type Shape =
  | 'may'
  | 'must'
  | 'who'
  | 'why'
  | 'define'
  | 'consequence'
  | 'duration'
  | 'scope'
  | 'how'
  | 'statement'

/** How a question reads: its language, what it asks and whose page it speaks of. */
export type Reading = {
  language: 'en' | 'es'
  shape: Shape
  /** `both` when nothing tells. */
  use: Use
  /** Whether it says that a member of the public acts, rather than the person who asks. */
  actor: 'employee' | 'public'
}

const SHAPES: [Shape, RegExp][] = [
  // Told as a wish, an act is put up for leave: "I'd like to show which house it was."
  [
    'may',
    /\b(i|we)( would|'d) (really |so |just )?(like|love|prefer|rather)\b(?! to (know|ask|understand|hear|see|learn|find))|\b(i|we) (really |just )?(want|wanna|plan|intend|hope)\b(?! to (know|ask|understand|hear|see|learn|find))|(^|[.!?] )want to\b(?! know)|\bme gustaría\b|\bquiero\b|\bmind if\b|\bwould it (hurt|be)\b|\bout of line\b|\b(good|free|clear) to go\b|(^|[.!,;] *)(fine|okay|ok|yes|alright|all good|allowed|harmless|safe|sounds? (good|fine)|(any|no) (problem|issue|harm))( with that| by you| now| then)?\?/i,
  ],
  [
    'why',
    /(^|[.,;:?!] *|\b(so|and|but|or|is|tell me|know|explain|understand) )why\b|\bhow come\b|what('s| is) the (point|purpose|reason)|\bpor qu[eé] (existe|hay|tenemos|le importa)|\breason for\b|propósito/i,
  ],
  [
    'define',
    /\bwhat (is|are|does|'?s) (an? |the )?[\w\s"“”'-]{2,40} (mean|stand for)|\bstands? for\b|\bdefin(e|es|ition)\b|\bcounts? as\b|\bcount\?$|\bmeant by\b|\bconsidered (a )?social|\bwhat('s| is) (a|an)\b|\bqu[eé] (significa|es)\b|cuenta como/i,
  ],
  [
    'consequence',
    /\bwhat (happens|can happen|could happen|will happen)|\bworst\b.*\b(do|happens?)\b|\b(let go|canned|sacked)\b|\bfiring (offen[cs]e|matter)|\bget(ting)? (fired|in trouble|canned|written up|suspended)|\bconsequences?\b|\bpunish|\b(lose|cost me) my job|\bwhat('s| is) the (penalty|punishment)|\b(fire|discipline|suspend|sack) me\b|\bin trouble\b|qué pasa si|despedir|\bfired\b/i,
  ],
  ['must', /^\W*(must|do(es)? [\w' ]{1,30} (have|need) to)\b/i],
  ['duration', /\bhow (long|many years|soon|fast|quickly|often)\b|\bcuánto tiempo\b|con qué frecuencia/i],
  [
    'scope',
    /\b(do|does) (this|these|it|the (policy|rules?|polic\w+)) (also )?(apply|cover|matter|count)|\bappl(y|ies) to\b|\bcovered\b|\b(do|does|policy|rules?|this|that|it) ([\w']+ ){0,4}covers?\b(?! me)|se aplica/i,
  ],
  // "Which laws must we follow?" asks for a fact, whatever verb it holds.
  ['how', /^\s*(and |so |but )?(what|which|when|where|how|cuál(es)?|qué|cuándo|dónde|cómo)\b(?! (if|about)\b)/i],
  [
    'who',
    /(^|[.,;?!¿] *|\b(so|and|but|or) )who(s|se|m|'s)?\b|\bwho (do|does|should|must|can|may|gets?|decides?|has|have|is|to)\b.*\?|, who\b|\bto who(m)?\b|\b(which|what) (office|person|official)\b|\bquién(es)?\b|\bwhere (do|does|should|must) (i|we|my|the) [\w ]{0,20}(send|go|report|give|turn)/i,
  ],
  [
    'may',
    /\b(can|may|could|ok(ay)?|allowed|alright|all right|permitted|fine|cool|legal|against the|problem|good to|free to|am i able|we good|is it a violation|mind if|puedo|podemos|se puede|está bien|permite)\b|\bright\?/i,
  ],
  [
    'must',
    /\b(must|have to|need(s|ed)? to|gotta|do (i|we) need|required?|should|supposed to|obliged|tengo que|hay que|debo|debemos|necesito)\b/i,
  ],
  // In the middle of a story "how they'd look" asks nothing.
  [
    'how',
    /\b(how|what|where|when|which|cómo|qué|dónde|cuándo|cuál)\b.*\?|[,;:] *(how|what|where|when|which|cómo|qué|dónde|cuándo|cuál)\b/i,
  ],
]

const PERSONAL =
  /\bmy (own |personal |private |little |public )*(page|account|acct|profile|blog|feed|wall|timeline|story|stories|face ?book|fb|insta(gram)?|twitter|tik ?tok|snap(chat)?|linked ?in|youtube|channel|socials?|social media|bio|followers|friends|posts?|group|pinterest|reddit|podcast|dating|tinder|threads)\b|\b(personal|personally|privately|privat[e]?) (page|account|acct|use|profile|insta|facebook|fb|blog|post|social|twitter|posts?)|\bpersonal (activity|time)|\bon my own\b|\bown (page|account|insta|twitter|facebook|profile|acct)\b|\b(follow(s|ed)?|friend(s|ed)?|tag(s|ged)?|add(s|ed)?) me\b|\bfriends[- ]only\b|\boff the clock\b|\bmy (cousin|sister|brother|mom|mother|dad|wife|husband|kid|son|daughter|buddy|niece|nephew|neighbor)\b|\b(neighborhood|community|family|alumni) group\b|\bmi(s)? (propi[ao]s? )?(página|cuenta|perfil|muro|redes|instagram|facebook|blog)|cuenta personal|página personal|\bas a (citizen|taxpayer|resident|private)\b/i
const OFFICIAL =
  /(?<!\b(building|elected|appointed|city|town|village|county|zoning|health|code|public|an?) )\bofficial(ly)?\b|\boficial(es)?\b|\b(our|the) (own )?(department'?s?|dept'?s?|town'?s?|city'?s?|village'?s?|library'?s?|rec|highway|police|fire|parks?|division'?s?|board'?s?|commission'?s?|office'?s?|county'?s?)?( \w+)? ?(page|account|acct|feed|channel|facebook|fb|instagram|insta|twitter|tik ?tok|youtube|site|sites|socials?)\b|\b(on behalf of|in the name of|for) (the |our |my )?(town|city|village|department|dept|twon|villege|division|office|county|board)\b|\bour (post|posts|comments?|video|page|account|followers|inbox|dms?)\b|\b(town|city|village|dept|department|official|work)('?s)? (page|account|acct|facebook|fb|insta|instagram|twitter|channel|site|video)\b|\b(sma|coordinator|administrator|authorized (user|employee))s?\b|\b(run|manage|admin|moderate)\w* (the|our) (page|account)|\b(nuestra|la) (página|cuenta) (oficial|del|de la)|nombre del? (pueblo|la ciudad|departamento)|\bcomments? (on|under|from) (our|the)|\bin (our|the) comments\b|\bunder (our|the|one of our) /i
const PUBLIC =
  /\b(residents?|citizens?|followers?|commenters?|somebody|someone|some ?(guy|lady|man|woman|one|body)|a (guy|lady|man|woman|user|fan|troll|viewer|neighbor|business|company|reporter|lawyer)|lady|woman|fellow|stranger|visitors?|troll|public|people|users?|folks|vecinos?|alguien)\b/i
const IN_COMMENTS =
  /\b(comments?|commented|commenting|under (our|the|one of our) \w+|on (our|the town'?s|the city'?s|the village'?s) page|comentarios?)\b/i

/** Reads a question in English or Spanish. */
export function readQuestion(question: string): Reading {
  const text = question.replace(/[’‘]/g, "'")
  return {
    language: isSpanish(text) ? 'es' : 'en',
    shape: shapeOf(text),
    use: useOf(text),
    actor: PUBLIC.test(text) && IN_COMMENTS.test(text) ? 'public' : 'employee',
  }
}

/** The shape of what is asked at the end; a story before it may hold any words. */
function shapeOf(text: string): Shape {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const asking = [sentences.filter((sentence) => sentence.endsWith('?')).at(-1), sentences.at(-1), text]
  for (const sentence of asking) {
    const shape = SHAPES.find(([, pattern]) => pattern.test(sentence ?? ''))?.[0]
    if (shape !== undefined) return shape
  }
  return 'statement'
}

function useOf(text: string): Use {
  const personal = PERSONAL.test(text)
  const official = OFFICIAL.test(text)
  if (personal === official) return 'both'
  return personal ? 'personal' : 'official'
}
