import { drawCard } from './cards.js'
import { post, postFile } from './chats.js'
import { describe, firstName, initials, townName } from './people.js'

/** One person's chat: who they are, what was said, and where to write. */
export function createPane({ side, people, chats, onPick }) {
  const section = document.querySelector('#pane').content.firstElementChild.cloneNode(true)
  const find = (selector) => section.querySelector(selector)
  const log = find('.log')
  const text = find('.text')
  const error = find('.error')
  /** Message id → the element that shows it and the message as it was then. */
  let shown = new Map()
  let person
  let focusAfter = 'nothing'

  section.id = side
  // Reachable by keyboard, so that it can be scrolled by keyboard.
  log.tabIndex = 0
  text.id = `${side}-text`
  for (const town of people.towns) find('.town').append(new Option(townName(town), town))
  find('.town').addEventListener('change', (event) => onPick(people.inTown(event.target.value)[0].id))
  find('.person').addEventListener('change', (event) => onPick(event.target.value))
  find('.composer').addEventListener('submit', (event) => {
    event.preventDefault()
    say()
  })
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    say()
  })
  text.addEventListener('input', grow)
  find('.attach').addEventListener('click', () => find('.file').click())
  find('.file').addEventListener('change', (event) => {
    sendFiles([...event.target.files])
    event.target.value = ''
  })
  section.addEventListener('dragover', (event) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  })
  section.addEventListener('drop', (event) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    sendFiles([...event.dataTransfer.files])
  })
  find('.newer').addEventListener('click', () => {
    log.scrollTo({ top: log.scrollHeight })
    log.focus({ preventScroll: true })
  })
  log.addEventListener('scroll', () => {
    if (isAtEnd()) find('.newer').hidden = true
  })

  async function say() {
    const said = text.value.trim()
    if (said === '') return
    text.value = ''
    grow()
    const failed = await send('/say', { text: said })
    if (failed && text.value === '') text.value = said
    grow()
  }

  async function send(path, body) {
    return tell(await post(path, { person: person.id, ...body }))
  }

  async function sendFiles(files) {
    for (const file of files) if (tell(await postFile(person.id, file))) return
  }

  /** Shows why something was not sent; whether there is something to show. */
  function tell(line) {
    error.textContent = line
    error.hidden = line === ''
    return line !== ''
  }

  function grow() {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight, 180)}px`
  }

  function show(picked) {
    person = picked
    shown = new Map()
    section.setAttribute('aria-label', `${person.name}’s chat with Countersign`)
    find('.face').textContent = initials(person)
    find('.town').value = person.town
    find('.person').replaceChildren(
      ...people.inTown(person.town).map((other) => new Option(`${other.name}, ${other.title}`, other.id)),
    )
    find('.person').value = person.id
    find('.post').textContent = describe(person, people)
    text.placeholder = 'Ask, or paste a draft…'
    text.setAttribute('aria-label', `Message from ${person.name} to Countersign`)
    find('.send').setAttribute('aria-label', `Send as ${person.name}`)
    find('.attach').setAttribute('aria-label', `Send a file as ${person.name}`)
    log.setAttribute('aria-label', `Messages of ${person.name}`)
    find('.try').setAttribute('aria-label', `Things to try as ${person.name}`)
    find('.try').replaceChildren(...person.suggestions.map(chip))
    error.hidden = true
    find('.box').before(find('.try'))
    find('.newer').hidden = true
    log.replaceChildren()
    // What was said before is not news, so it is not read out.
    log.setAttribute('aria-live', 'off')
    refresh()
    setTimeout(() => log.setAttribute('aria-live', 'polite'), 500)
  }

  function chip({ label, send: what }) {
    const button = element('button', 'chip', label)
    button.type = 'button'
    button.addEventListener('click', () => {
      focusAfter = 'answer'
      if (what.kind === 'words') send('/say', { text: what.text })
      else send('/press', { on: { words: label }, data: { request: what.request } })
    })
    const item = element('li')
    item.append(button)
    return item
  }

  /** Brings the log in line with the chat; what has not changed is left alone, with what is being typed into it. */
  function refresh() {
    const messages = chats.of(person.id)
    const wasAtEnd = isAtEnd()
    const next = new Map()
    let added
    let place = null
    for (const message of messages) {
      const before = shown.get(message.id)
      const line = before?.message === message ? before.line : drawn(message)
      if (!before) added = { message, line, wasAtEnd, isNew: true }
      else if (before.line !== line) {
        if (before.line.contains(document.activeElement)) focusAfter = 'answer'
        before.line.replaceWith(line)
        added = { message, line, wasAtEnd, isNew: false }
      }
      const expected = place ? place.nextSibling : log.firstChild
      if (expected !== line) log.insertBefore(line, expected)
      place = line
      next.set(message.id, { message, line })
    }
    for (const [id, { line }] of shown) if (!next.has(id)) line.remove()
    shown = next
    greet(messages.length === 0)
    if (added) arrived(added)
  }

  function arrived({ message, line, wasAtEnd, isNew }) {
    const isOwn = message.from === 'person'
    const mayMoveFocus = focusAfter === 'answer' && !isOwn
    if (message.body.kind === 'form' || mayMoveFocus) {
      const field = message.body.kind === 'form' && line.querySelector('input, textarea, select')
      const target = field || line
      if (mayMoveFocus || section.contains(document.activeElement)) target.focus({ preventScroll: true })
    }
    if (!isOwn) focusAfter = 'nothing'
    if (isOwn || wasAtEnd || line.contains(document.activeElement)) scrollTo(line)
    else if (isNew) find('.newer').hidden = false
  }

  function isAtEnd() {
    return log.scrollHeight - log.scrollTop - log.clientHeight < 80
  }

  /** The end of the log, but never past the first line of what just came, nor past a short question just above it. */
  function scrollTo(line) {
    const above = line.previousElementSibling
    const first = above?.matches('.own') && above.offsetHeight < 140 ? above : line
    const top = first.offsetTop - 12
    log.scrollTop = Math.min(log.scrollHeight - log.clientHeight, Math.max(top, 0))
  }

  function showLatest() {
    const latest = [...shown.values()].at(-1)
    if (latest) scrollTo(latest.line)
  }

  function drawn(message) {
    const isOwn = message.from === 'person'
    const line = element('article', `line ${isOwn ? 'own' : 'bot'}`)
    line.dataset.message = message.id
    line.tabIndex = -1
    line.setAttribute('aria-label', isOwn ? `${firstName(person)} wrote` : 'Countersign')
    const time = new Date(message.at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })
    const meta = element('p', 'meta')
    meta.append(element('strong', '', isOwn ? firstName(person) : 'Countersign'), element('time', '', time))
    line.append(meta)
    if (message.body.kind === 'words') line.append(element('p', 'bubble', message.body.text))
    else for (const card of message.body.cards) line.append(framed(card, message))
    return line
  }

  function framed(card, message) {
    const frame = element('div', 'card')
    const press = async (data) => {
      if (frame.classList.contains('pressed')) return
      focusAfter = 'answer'
      frame.classList.add('pressed')
      await send('/press', { on: { message: message.id }, data })
      frame.classList.remove('pressed')
    }
    frame.append(drawCard(card, press))
    return frame
  }

  /** Before the first word the things to try stand in the middle, afterwards above the message box. */
  function greet(isEmpty) {
    const tries = find('.try')
    const before = log.querySelector('.welcome')
    if (isEmpty === Boolean(before)) return
    if (isEmpty) {
      const welcome = element('div', 'welcome')
      welcome.append(
        element('h2', '', `Hello, ${firstName(person)}.`),
        element('p', '', 'Ask what your policy says, check a draft before you post it, or ask for permission.'),
        tries,
      )
      log.replaceChildren(welcome)
    } else {
      find('.box').before(tries)
      before.remove()
    }
  }

  let dots
  function setWorking(state) {
    dots?.remove()
    if (state === 'ended') return
    dots = element('p', 'working', 'Countersign is looking it up')
    dots.append(element('span', 'dots'))
    log.append(dots)
    log.scrollTop = log.scrollHeight
  }

  return { section, show, showLatest, refresh, setWorking, person: () => person }
}

function element(tag, className, content) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (content) made.textContent = content
  return made
}
