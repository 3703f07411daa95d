/** Prints what people read about twelve drafts a town, for a town's lawyer to read aloud: `npm run transcript [town]`. */
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { openDesk } from '../support/desk.ts'
import { twelveDrafts } from './twelve-drafts.ts'

const wanted = process.argv[2]
const people = playgroundStaff()

for (const [town, drafts] of Object.entries(twelveDrafts)) {
  if (wanted && wanted !== town) continue
  for (const [at, { person, verdict: _, ...typed }] of drafts.entries()) {
    const desk = openDesk()
    await desk.say(person, 'check a draft')
    const read = await desk.press(person, 'Check it', typed)
    const who = people.find(({ id }) => id === person)
    console.log(`\n===== ${town} ${at + 1}: ${who?.name}, ${who?.title}\n\n${read}`)
  }
}
