/** A stretch of the plain text, `end` exclusive. */
export type Sentence = { start: number; end: number; text: string }

/** Longest stretch a pattern ever runs on; it keeps every rule linear in the text, whatever the text is. */
export const longestSentence = 400

const abbreviation =
  /(?:^|[\s(])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Ave|Rd|Rt|Rte|Blvd|Jr|Sr|Sgt|Lt|Capt|Det|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sra?|Dra?|[ap]\.? ?m)$/i

/** The sentences of a text; line ends always part, abbreviations such as "St." or "p. m." do not. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    for (let from = start; from < end; from += longestSentence)
      add(sentences, text, from, Math.min(end, from + longestSentence))
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') close(at + 1)
    // A hidden comment is no part of the sentence around it.
    else if (character === '<' && text.startsWith('<!--', at)) close(at)
    else if (character === '>' && text.startsWith('--', at - 2)) close(at + 1)
    else if ('.!?'.includes(character) && endsHere(text, at, start)) close(at + 1)
  }
  close(text.length)
  return sentences
}

function endsHere(text: string, at: number, start: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== '' && !/[\s"')\]]/.test(next)) return false
  return text.charAt(at) !== '.' || !abbreviation.test(text.slice(Math.max(start, at - 8), at))
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + raw.indexOf(trimmed)
  sentences.push({ start, end: start + trimmed.length, text: trimmed })
}
