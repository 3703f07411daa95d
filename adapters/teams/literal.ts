const inlineMarkup = /[\\`*_[\]~<]/g
const lineMarkup = /^(\s*)([#>]|[-+](?=\s)|\d+(?=[.)]\s))/gm
const escapedSign = /\\([\\`*_[\]~<#>+.)-])/g
/** The only functions a card runs in text. */
export const dateFunction = /\{\{(?=(?:DATE|TIME)\()/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** Text without what no card can show. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(unprintable, '')
}

/** Text for labels and button titles, which are no markdown; a word joiner, which has no width, keeps {{DATE()}} from running. */
export function literal(text: string): string {
  return printable(text).replace(dateFunction, '{\u2060{')
}

/** Text for a TextBlock or a fact, where Teams reads markdown: every sign that would start some is escaped. */
export function escaped(text: string): string {
  return literal(text)
    .replace(inlineMarkup, '\\$&')
    .replace(lineMarkup, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    )
}

/** What a reader sees of escaped text, for a renderer that does not read markdown. */
export function unescaped(text: string): string {
  return text.replace(escapedSign, '$1')
}
