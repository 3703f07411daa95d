/** Longest run of words that is read; a question longer than this is not a question. */
const LONGEST = 400

/** Lower-case words as written, apostrophes taken out, at most 400. */
export function plainWords(text: string): string[] {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(\p{L})['’](\p{L})/gu, '$1$2')
      .match(/[\p{L}\p{N}]+(-[\p{L}]+)*/gu) ?? []
  return found.slice(0, LONGEST)
}
