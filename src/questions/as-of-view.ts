import type { Town } from '../policies/town.ts'
import { dateInWords } from '../policies/versions.ts'
import { small, text, type View } from '../view.ts'

/** An answer by what counted on another day, which its reader must not take for today's. */
export function withDate(view: View, date: string): View {
  const line = small(`This is what counted on ${dateInWords(date)}. Ask without the date for what counts now.`)
  return { ...view, title: `${view.title} (as of ${dateInWords(date)})`, blocks: [line, ...view.blocks] }
}

/** The town had no policy that early. */
export function nothingCountedView(date: string, town: Town): View {
  return {
    title: 'No policy counted then',
    tone: 'neutral',
    blocks: [text(`I know of no policy of the ${town.name} that counted on ${dateInWords(date)}.`)],
  }
}
