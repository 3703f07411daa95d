import { plainText } from './plain-text.ts'

/** Why a text cannot be read as a draft, as one line that says what to do; undefined when it can. */
export function unreadable(text: string, attachments: string): string | undefined {
  const plain = plainText(text).text
  if (!plain.trim()) return 'Paste the words you want to post first.'
  if (isBinary(plain))
    return 'I cannot read this as words; it looks like the inside of a file. Paste the text of the post.'
  if (plain.length <= 500 && onlyFiles.test(plain) && !attachments.trim()) {
    return 'This is only the name of a file, and I cannot see pictures. Write the words of the post, or say below what the picture shows.'
  }
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain))
    return 'There are no words in this. Paste the text of the post.'
  return undefined
}

/** Names of pictures, videos and documents, and nothing else. */
const onlyFiles =
  /^\s*(?:(?:\[?(?:image|photo|picture|video|attachment)\]?:?\s*)?[\w()~-]{1,80}\.(?:jpe?g|png|gif|heic|webp|bmp|tiff?|mp4|mov|pdf|docx?)\s*[,;]?\s*|\[(?:image|photo|picture|video|attachment)\]\s*){1,20}$/i

/** More than one character in ten that no keyboard types. */
function isBinary(text: string): boolean {
  const strange = text.match(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/gu)?.filter((each) => !/[\t\r\n]/.test(each)) ?? []
  return strange.length > text.length / 10
}

/** Whether somebody asks the bot instead of writing a post: one short question about their own posting. */
export function asksMe(text: string): boolean {
  const typed = text.trim()
  return typed.length <= 300 && askingMe.test(typed)
}

const askingMe =
  /^(?:hi[,!.]? |hello[,!.]? |hey[,!.]? )?(?:(?:can|may|could|should|must|do|am) i\b|is it (?:ok|okay|allowed|fine)\b|are we allowed\b|(?:can|may) we post\b|what (?:does|do) the polic|¿?(?:puedo|debo|podemos publicar)\b)[^.!?\n]*\?\s*$/i
