/** Every chat, as the server tells it; keeps trying when the connection is lost. */
export function openChats({ onChange, onArrival, onWorking, onConnection }) {
  const chats = new Map()
  const of = (person) => chats.get(person) ?? []
  const source = new EventSource('/events')
  const on = (event, take) => source.addEventListener(event, ({ data }) => take(JSON.parse(data)))

  source.addEventListener('open', () => onConnection('open'))
  source.addEventListener('error', () => onConnection('lost'))
  on('history', (messages) => {
    // After a lost connection most is as it was; what is the same stays the same object, so that it is not drawn again.
    const before = new Map([...chats.values()].flat().map((message) => [message.id, message]))
    const known = (message) => {
      const old = before.get(message.id)
      return JSON.stringify(old) === JSON.stringify(message) ? old : message
    }
    chats.clear()
    for (const message of messages) chats.set(message.person, [...of(message.person), known(message)])
    onChange()
  })
  on('message', (message) => {
    const before = of(message.person)
    const known = before.some(({ id }) => id === message.id)
    chats.set(
      message.person,
      known ? before.map((other) => (other.id === message.id ? message : other)) : [...before, message],
    )
    if (!known && message.from === 'bot') onArrival(message)
    onChange(message.person)
  })
  on('removed', ({ person, id }) => {
    chats.set(
      person,
      of(person).filter((message) => message.id !== id),
    )
    onChange(person)
  })
  on('working', ({ person, state }) => onWorking(person, state))
  return { of }
}

/** Sends to the bot; returns the line to show when that did not work. */
export function post(path, body) {
  return sent(path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** Sends a file to the bot; returns the line to show when that did not work. */
export function postFile(person, file) {
  const query = new URLSearchParams({ person, name: file.name })
  return sent(`/file?${query}`, { headers: { 'content-type': 'application/octet-stream' }, body: file })
}

async function sent(path, what) {
  try {
    const response = await fetch(path, { method: 'POST', ...what })
    if (response.ok) return ''
    return (await response.json()).error
  } catch {
    return 'The playground does not answer. Is it still running in your terminal?'
  }
}
