const SMALL = /^(a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|with)$/i
const LONGEST_HEADING = 90
const MOST_WORDS = 14
/** Short words that end what an officer would say of a long heading: "Personal Use (of Social Media)". */
const CUT = /^(of|on|for|regarding|concerning|about)$/i
const WORDS_KEPT_WHOLE = 4

const MOST_WORDS_IN_TOPIC = 7
/** Verbs that make a sentence of a few words. */
const SAYS =
  /\b(am|are|be|can|cannot|could|did|do|does|goes|had|has|have|is|may|means|must|needs?|never|shall|should|was|were|will|would|applies|wins|debe|deben|es|puede|pueden|son)\b/i

/** How a heading is written; a heading in capitals stands above one in title case. */
export type HeadingCase = 'capitals' | 'title' | 'sentence'

/** How this line would be written as a heading, or undefined when it reads as a sentence or a list item. */
export function headingCase(line: string): HeadingCase | undefined {
  const words = line.replace(/:$/, '')
  if (line.length > LONGEST_HEADING || words.split(' ').length > MOST_WORDS) return undefined
  if (/[.!?;,]["”’')]*$/.test(words) || /[.!?] /.test(words) || !/^[\p{Lu}\p{N}“"(]/u.test(words)) return undefined
  if (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()) return 'capitals'
  if (isTitleCase(words)) return 'title'
  return line.endsWith(':') ? undefined : 'sentence'
}

/** Whether every word but the small ones begins with a capital or a digit. */
export function isTitleCase(words: string): boolean {
  const main = words.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !SMALL.test(word))
  return main.length > 0 && main.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
}

/** Whether a few words name a topic rather than say something: "Holds and public requests." */
export function isTopic(words: string): boolean {
  const bare = words.replace(/[.:]$/, '')
  return (
    bare.split(' ').length <= MOST_WORDS_IN_TOPIC && !/[.:;!?]/.test(bare) && !SAYS.test(bare) && /^\p{Lu}/u.test(bare)
  )
}

/** The heading that runs into its text: "Social Media. Any website …", "**Scope:** This …"; bold need not be title case. */
export function runInHeading(text: string): { title: string; body: string } | undefined {
  const bold =
    /^(?:\*\*|__)(.{2,90}?)(?:(?<=[.:])(?:\*\*|__)|(?:\*\*|__)(?=\s*(?:[.:–—]|[\p{Lu}“"(])))[.:]?\s*(?:[–—]\s*)?(.*)$/su.exec(
      text,
    )
  const plain = /^([\p{Lu}][^.:!?*]{2,70}?)[.:]\s+(?=[\p{Lu}“"(])(.*)$/su.exec(text)
  const [, title = '', body = ''] = bold ?? plain ?? []
  const words = title.replace(/[.:]$/, '').trim()
  if (words.length < 4 || body === '' || (!bold && (words.split(' ').length > 6 || !isTitleCase(words))))
    return undefined
  return { title: words, body }
}

/** The topic in sentence case that a numbered section begins with: "§ 4 Reports and discipline. A person who …". */
export function runInTopic(text: string): { title: string; body: string } | undefined {
  const [, title = '', body = ''] = /^(\p{Lu}[^.:!?*]{2,70})\.\s+(?=[\p{Lu}“"(])(.*)$/su.exec(text) ?? []
  return title !== '' && isTopic(title) ? { title, body } : undefined
}

/** A heading as one would say it in a citation: whole when short, else up to its first "of", "on", "for". */
export function shortHeading(title: string): string {
  const words = title.split(' ')
  const cut = words.findIndex((word, at) => at >= 2 && CUT.test(word))
  return words.length <= WORDS_KEPT_WHOLE || cut < 0 ? title : words.slice(0, cut).join(' ')
}
