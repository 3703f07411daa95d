/** Text as a reader sees it, with the way back to the text as it was written. */
export type PlainText = {
  text: string
  /** Original UTF-16 offset of each plain character, and the original length last. */
  origin: number[]
  /** How many hidden or look-alike characters were put right. */
  disguised: number
}

// Zero-width characters, direction marks, soft hyphens and variation selectors: seen by nobody, used to hide words.
const hidden =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b\u200c\u200e\u200f]|\u200d|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff/
// Some hidden characters are ordinary parts of emoji and of soft-wrapped text, so finding them is no sign of a disguise.
const harmless = /\u00ad|\u200d|[\ufe00-\ufe0f]/
const combining = /[\u0300-\u034e\u0350-\u036f\u0489]/
const lookAlikes: Record<string, string> = {
  а: 'a',
  А: 'A',
  В: 'B',
  с: 'c',
  С: 'C',
  е: 'e',
  Е: 'E',
  Н: 'H',
  і: 'i',
  І: 'I',
  ј: 'j',
  К: 'K',
  М: 'M',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  ѕ: 's',
  Ѕ: 'S',
  Т: 'T',
  у: 'y',
  х: 'x',
  Х: 'X',
  ԁ: 'd',
  ո: 'n',
  ս: 'u',
  α: 'a',
  Α: 'A',
  Β: 'B',
  ε: 'e',
  Ε: 'E',
  Η: 'H',
  ι: 'i',
  Ι: 'I',
  κ: 'k',
  Κ: 'K',
  Μ: 'M',
  ν: 'v',
  Ν: 'N',
  ο: 'o',
  Ο: 'O',
  ρ: 'p',
  Ρ: 'P',
  Τ: 'T',
  υ: 'u',
  Χ: 'X',
  ı: 'i',
  ɡ: 'g',
}
const typography: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2026': '...',
}

/** Takes hidden characters out and folds look-alike letters, so that a disguised word is still found where it stands. */
export function plainText(original: string): PlainText {
  const pieces: string[] = []
  const origin: number[] = []
  let disguised = 0
  let at = 0
  for (const character of original) {
    // Nearly every character is plain already.
    if (character < '\u0080') {
      pieces.push(character)
      origin.push(at)
    } else if (combining.test(character)) {
      const last = pieces.at(-1) ?? ''
      const whole = (last + character).normalize('NFC')
      // An accent written apart belongs to its letter; any other mark only covers one up.
      if (last.length === 1 && whole.length === 1) pieces[pieces.length - 1] = whole
      else disguised += 1
    } else if (hidden.test(character)) {
      if (!harmless.test(character)) disguised += 1
    } else {
      const plain = typography[character] ?? lookAlikes[character] ?? folded(character)
      if (lookAlikes[character] !== undefined) disguised += 1
      pieces.push(plain)
      for (let i = 0; i < plain.length; i += 1) origin.push(at)
    }
    at += character.length
  }
  origin.push(original.length)
  return { text: wide(pieces.join('')), origin, disguised }
}

/** The same text in the engine's wide form, always: V8 keeps machine code of a pattern apart for narrow and wide text. */
function wide(text: string): string {
  return `${text}\u2026`.slice(0, -1)
}

/** Full-width and mathematical letters as plain ones; accents stay, Spanish needs them. */
function folded(character: string): string {
  return character.charCodeAt(0) < 0x2000 ? character : character.normalize('NFKC')
}
