/** What a person typed, from Slack's encoding: entities decoded, links and channels by their names, this app's mention left out. */
export function readable(text: string, ownUser: string | undefined): string {
  const named = text.replace(/<([^<>]*)>/g, (_, inside: string) => nameIn(inside, ownUser))
  return named.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim()
}

function nameIn(inside: string, ownUser: string | undefined): string {
  const [target = '', label] = inside.split('|')
  if (target === `@${ownUser}`) return ''
  if (target.startsWith('!subteam^')) return label ?? '@group'
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`
  if (target.startsWith('@') || target.startsWith('#'))
    return label ? `${target.slice(0, 1)}${label.replace(/^[@#]/, '')}` : target
  const address = target.replace(/^mailto:/, '')
  // "glastonburyct.gov" arrives as <http://glastonburyct.gov|glastonburyct.gov>; a label that hides its target keeps both.
  if (label === undefined || address.endsWith(label.replace(/^https?:\/\//, ''))) return label ?? address
  return `${label} (${address})`
}
