/** The staff, and how a person is called on the page. */
export async function loadPeople() {
  const people = await (await fetch('/people')).json()
  const byId = new Map(people.map((person) => [person.id, person]))
  return {
    find: (id) => byId.get(id),
    towns: [...new Set(people.map((person) => person.town))],
    inTown: (town) => people.filter((person) => person.town === town),
  }
}

/** "model-city" → "Model City" */
export const townName = (town) =>
  town.replace(/(^|-)(.)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())

export const firstName = (person) => person.name.split(' ')[0]

export const initials = (person) =>
  person.name
    .split(' ')
    .map((word) => word[0])
    .join('')

/** "Public Works · hourly · reports to Denise Kowalik" */
export function describe({ department, pay, supervisor }, people) {
  const above = people.find(supervisor)
  return [department, pay, above ? `reports to ${above.name}` : ''].filter(Boolean).join(' · ')
}
