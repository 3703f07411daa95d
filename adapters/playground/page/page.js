import { openChats } from './chats.js'
import { createPane } from './pane.js'
import { firstName, loadPeople } from './people.js'

const sides = ['left', 'right']
const opening = { left: 'westmont-tasha', right: 'westmont-denise' }

const people = await loadPeople()
const panes = {}
/** Person id → messages that came while their chat was out of sight. */
const unread = new Map()

const chats = openChats({
  onChange(person) {
    for (const side of sides) if (!person || panes[side]?.person().id === person) panes[side]?.refresh()
  },
  onArrival({ person }) {
    if (isInSight(person)) return
    unread.set(person, (unread.get(person) ?? 0) + 1)
    showUnread()
  },
  onWorking(person, state) {
    for (const side of sides) if (panes[side].person().id === person) panes[side].setWorking(state)
  },
  onConnection(state) {
    const notice = document.querySelector('#notice')
    notice.hidden = state === 'open'
    notice.textContent =
      state === 'open' ? '' : 'The connection to the playground is lost. It is tried again by itself.'
  },
})

for (const side of sides) {
  panes[side] = createPane({ side, people, chats, onPick: (id) => pick(side, id) })
  document.querySelector('#panes').append(panes[side].section)
  panes[side].show(people.find(fromAddress(side)) ?? people.find(opening[side]))
}
drawSwitch()
matchMedia('(max-width: 800px)').addEventListener('change', showUnread)
addEventListener('hashchange', () => {
  // Read before the first pick writes it anew.
  const wanted = sides.map(fromAddress)
  for (const [index, side] of sides.entries()) pick(side, wanted[index])
})

function pick(side, id) {
  const person = people.find(id)
  if (!person || panes[side].person() === person) return
  const other = sides.find((name) => name !== side)
  // The same chat twice would say everything twice; the two change places instead.
  if (panes[other].person() === person) panes[other].show(panes[side].person())
  panes[side].show(person)
  history.replaceState(null, '', `#${panes.left.person().id}+${panes.right.person().id}`)
  drawSwitch()
}

function fromAddress(side) {
  return location.hash.slice(1).split('+')[sides.indexOf(side)] ?? ''
}

function isInSight(person) {
  const side = sides.find((name) => panes[name]?.person().id === person)
  return side !== undefined && panes[side].section.offsetParent !== null
}

/** On a phone one chat is in sight; these two buttons change which. */
function drawSwitch() {
  const shown = document.querySelector('#panes').dataset.shown
  const buttons = sides.map((side) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-pressed', String(side === shown))
    button.append(firstName(panes[side].person()))
    button.append(badge(unread.get(panes[side].person().id)))
    button.addEventListener('click', () => {
      document.querySelector('#panes').dataset.shown = side
      drawSwitch()
      panes[side].showLatest()
    })
    return button
  })
  const hadFocus = document.querySelector('#switch').contains(document.activeElement)
  document.querySelector('#switch').replaceChildren(...buttons)
  if (hadFocus) buttons[sides.indexOf(shown)].focus()
  showUnread()
}

function badge(count) {
  const mark = document.createElement('span')
  if (!count) return mark
  mark.className = 'badge'
  mark.textContent = String(count)
  mark.setAttribute('aria-label', `${count} new`)
  return mark
}

/** Messages for people whose chat is in neither pane: a press brings them to the right. */
function showUnread() {
  for (const person of unread.keys()) if (isInSight(person)) unread.delete(person)
  const elsewhere = [...unread].filter(([id]) => !sides.some((side) => panes[side].person().id === id))
  document.querySelector('#elsewhere').replaceChildren(
    ...(elsewhere.length > 0 ? ['Also new for'] : []),
    ...elsewhere.map(([id, count]) => {
      const person = people.find(id)
      const button = document.createElement('button')
      button.type = 'button'
      button.append(person.name, badge(count))
      button.setAttribute('aria-label', `${person.name}, ${person.title}: ${count} new`)
      button.addEventListener('click', () => {
        const shown = document.querySelector('#panes').dataset.shown
        pick(isInSight(panes.right.person().id) ? 'right' : shown, id)
        drawSwitch()
      })
      return button
    }),
  )
  for (const [index, button] of [...document.querySelector('#switch').children].entries())
    button.lastChild.replaceWith(badge(unread.get(panes[sides[index]].person().id)))
}
