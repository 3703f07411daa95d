import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Person } from '../../src/people.ts'
import type { Button, View } from '../../src/view.ts'
import { buttonsOf, viewAsText } from '../../src/view-as-text.ts'
import type { Chat } from './chat.ts'
import type { ChatEvent, Conversations, Message } from './conversations.ts'
import { suggestionsFor } from './suggestions.ts'
import { filledIn } from './terminal-form.ts'

export type TerminalParts = {
  chat: Chat
  conversations: Conversations
  people: Person[]
  input: Readable
  output: Writable
}

/** Something with a number that the person can press. */
type Choice = { kind: 'button'; message: string; view: View; button: Button } | { kind: 'suggestion'; index: number }

/** The playground in a terminal, one line at a time, so that a piped script works as well; ends with its input. */
export async function runTerminal({ chat, conversations, people, input, output }: TerminalParts): Promise<void> {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]()
  const print = (text: string) => void output.write(`${text}\n`)
  let person = people.find(({ id }) => id === 'westmont-tasha') ?? people[0]
  let choices: Choice[] = []
  let form: Choice | undefined

  async function ask(question: string): Promise<string | undefined> {
    output.write(question)
    const { done, value } = await lines.next()
    if (done) return undefined
    if (!('isTTY' in input && input.isTTY)) print(value)
    return value
  }

  function show({ id, from, body }: Message): void {
    if (body.kind === 'words') {
      print(`\n${from === 'person' ? 'You' : 'Countersign'}: ${body.text}`)
      return
    }
    const first = choices.length
    choices.push(
      ...buttonsOf(body.view).map((button): Choice => ({ kind: 'button', message: id, view: body.view, button })),
    )
    print(`\n── Countersign to ${person?.name} ──`)
    print(viewAsText(body.view, ({ label }, position) => `[${first + position + 1} ${label}]`))
    if (body.kind === 'form') form = choices[first]
  }

  function hear(event: ChatEvent): void {
    if (event.kind !== 'message' || event.message.from === 'person') return
    const { person: to, body } = event.message
    const other = people.find(({ id }) => id === to)
    if (to === person?.id) show(event.message)
    else if (other && body.kind !== 'words')
      print(`\n» ${other.name} sees “${body.view.title}”. Type /be ${firstName(other)} to answer.`)
  }

  function become(name: string): void {
    const wanted = name.toLowerCase()
    const found = people.find(({ id, name }) => [id, name.toLowerCase(), firstName({ name })].includes(wanted))
    if (!found) {
      print(`Nobody is called “${name}”. /who lists everyone.`)
      return
    }
    person = found
    choices = []
    print(`\nYou are ${found.name}, ${found.title}, ${found.town}.`)
    const latest = conversations.of(found.id).slice(-4)
    for (const message of latest) show(message)
    if (latest.length === 0) suggest()
    form = undefined
  }

  function suggest(): void {
    if (!person) return
    print('Try:')
    for (const [index, { label }] of suggestionsFor(person).entries()) {
      choices.push({ kind: 'suggestion', index })
      print(`  [${choices.length} ${label}]`)
    }
  }

  async function press(choice: Choice): Promise<void> {
    if (!person) return
    choices = []
    form = undefined
    if (choice.kind === 'suggestion') {
      const suggestion = suggestionsFor(person)[choice.index]
      if (!suggestion) return
      const { label, send } = suggestion
      if (send.kind === 'words') await chat.say(person, send.text)
      else await chat.press(person, { words: label }, { request: send.request, typed: {} })
    } else {
      const typed = await filledIn(choice.view, choice.button, ask)
      if (typed) await chat.press(person, { message: choice.message }, { request: choice.button.request, typed })
      else print('Left as it was.')
    }
    // A form asks at once, as a dialog would.
    if (form) await press(form)
  }

  async function sendFile(path: string): Promise<void> {
    const bytes = await readFile(path).catch(() => undefined)
    if (!person || !bytes) return print(`${path || 'A file'} cannot be read. Say /file and its path.`)
    choices = []
    form = undefined
    await chat.send(person, { name: basename(path), bytes: new Uint8Array(bytes) })
    if (form) await press(form)
  }

  async function obey(line: string): Promise<'go-on' | 'stop'> {
    const [command, ...rest] = line.split(/\s+/)
    if (command === '/quit') return 'stop'
    if (command === '/be') become(rest.join(' '))
    else if (command === '/who') print(people.map(({ id, name, title }) => `${id}: ${name}, ${title}`).join('\n'))
    else if (command === '/try') suggest()
    else if (command === '/look' && person) become(person.id)
    else if (command === '/file') await sendFile(rest.join(' '))
    else if (command?.startsWith('/')) print(help)
    else if (/^\d+$/.test(line)) {
      const choice = choices[Number(line) - 1]
      if (choice) await press(choice)
      else print(`There is no button ${line} here. /look shows this chat again.`)
    } else if (person) {
      choices = []
      form = undefined
      await chat.say(person, line)
      if (form) await press(form)
    }
    return 'go-on'
  }

  const stop = conversations.listen(hear)
  print(`Countersign. ${help}`)
  if (person) become(person.id)
  for (let line = await ask(prompt(person)); line !== undefined; line = await ask(prompt(person))) {
    if (line.trim() !== '' && (await obey(line.trim())) === 'stop') break
  }
  stop()
}

const help =
  'Type a question or a draft, or the number of a button. /be NAME: be someone else. /who: everyone. /try: ideas. /file PATH: send a file. /look: this chat again. /quit: end.'

function firstName(person: { name: string } | undefined): string {
  return (person?.name.split(' ')[0] ?? '').toLowerCase()
}

function prompt(person: Person | undefined): string {
  return `\n${firstName(person)}> `
}
