import { isSameEmail, type Person } from '../people.ts'

/** The colleague that somebody means by a name or an e-mail address; else one line that says what to give instead. */
export function colleagueNamed(
  words: string,
  staff: Person[],
  asker: Person,
): { outcome: 'found'; person: Person } | { outcome: 'problem'; problem: string } {
  const typed = plain(words)
  if (!typed) return { outcome: 'problem', problem: 'Say who is named or shown.' }
  const found = staff.filter(({ name, email }) => plain(name) === typed || isSameEmail(email, words))
  const [person] = found
  if (!person) {
    return { outcome: 'problem', problem: `I know nobody here called "${words.trim()}". Give their work e-mail.` }
  }
  if (found.length > 1) {
    return {
      outcome: 'problem',
      problem: `More than one person here is called "${words.trim()}". Give the work e-mail.`,
    }
  }
  if (person.id === asker.id) return { outcome: 'problem', problem: 'You need nobody’s consent to name yourself.' }
  return { outcome: 'found', person }
}

/** Case, accents and double spaces do not count. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
