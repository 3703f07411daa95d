import { createRequire } from 'node:module'
import { z } from 'zod'
import { unescaped } from '../../adapters/teams/literal.ts'

// Its package `main` does not load in Node, and the file that does has no types of its own.
const official = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards')

type Json = Record<string, unknown>

/** What Microsoft's own reader, or a limit of Teams, says against this card; empty when Teams would take it. */
export function cardProblems(card: unknown): string[] {
  const json = asObject(card)
  const context = new official.SerializationContext()
  const parsed = new official.AdaptiveCard()
  parsed.parse(json, context)
  const problems = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  for (const failure of parsed.validateProperties().validationEvents) problems.push(failure.message)
  if (json.version !== '1.5') problems.push(`version ${json.version}`)
  if (JSON.stringify(json).length * 2 > 80_000) problems.push(`${JSON.stringify(json).length * 2} bytes in UTF-16`)
  if ([...strings(json).join('')].some(isControl)) problems.push('a control character')
  for (const element of allOf(json)) {
    if (element.type === 'ActionSet' && list(element.actions).length > 6) problems.push('more than 6 actions in a set')
    if (element.type === 'ActionSet' && list(element.actions).length === 0) problems.push('a set without actions')
    if (element.type === 'FactSet' && list(element.facts).length === 0) problems.push('a FactSet without facts')
    if (element.type === 'TextBlock' && !element.text) problems.push('a TextBlock without text')
    if (element.type === 'RichTextBlock' && list(element.inlines).length === 0) problems.push('an empty RichTextBlock')
    if (String(element.type).startsWith('Input.') && !element.label) problems.push(`${element.id} without a label`)
  }
  return problems
}

/** What a person reads on the card, in order, a line a paragraph; inputs, hints and buttons left out. */
export function textOf(card: unknown): string {
  return list(asObject(card).body)
    .flatMap((element) => lines(asObject(element)))
    .filter((line) => line !== '')
    .join('\n')
}

/** Text that a card would bring to life: markdown in text blocks and facts, functions anywhere. */
export function liveIn(card: unknown): string[] {
  const elements = allOf(asObject(card))
  const markdown = elements.flatMap((element) => {
    if (element.type === 'TextBlock') return [String(element.text)]
    return element.type === 'FactSet'
      ? list(element.facts).flatMap((fact) => Object.values(asObject(fact)).map(String))
      : []
  })
  const signs = markdown.flatMap(
    (text) => text.match(/(?<!\\)(?:\\\\)*[*_`[\]~<]|^\s*(?:#|>|[-+]\s|\d+[.)]\s)/gm) ?? [],
  )
  // What an input holds is never run.
  const functions = elements.flatMap(({ value: _, ...element }) =>
    Object.values(element)
      .filter(isString)
      .flatMap((text) => text.match(/\{\{(?:DATE|TIME)\(.*/g) ?? []),
  )
  return [...signs, ...functions]
}

export type SeenButton = { label: string; data: unknown; type: string; fallback: unknown; sendsInputs: boolean }

/** Every button that sends something, those behind an "are you sure?" included. */
export function buttonsOf(card: unknown): SeenButton[] {
  return allOf(asObject(card))
    .flatMap((element) => (element.type === 'ActionSet' ? list(element.actions).map(asObject) : []))
    .flatMap((action) => {
      if (action.type === 'Action.ShowCard' || action.type === 'Action.OpenUrl') return []
      return [
        {
          label: bare(String(action.title)),
          data: action.data,
          type: String(action.type),
          fallback: action.fallback,
          sendsInputs: action.associatedInputs !== 'none',
        },
      ]
    })
}

/** Every button that opens a page. */
export function linksOf(card: unknown): { label: string; url: string }[] {
  return allOf(asObject(card))
    .filter(({ url }) => url !== undefined)
    .map(({ title, url }) => ({ label: bare(String(title)), url: String(url) }))
}

export type SeenInput = { name: string; label: string; hint: string; required: 'required' | 'optional'; value: string }

/** Every input; the two halves of a moment are one again. */
export function inputsOf(card: unknown): SeenInput[] {
  const elements = allOf(asObject(card))
  return elements
    .filter((element) => String(element.type).startsWith('Input.') && element.type !== 'Input.Time')
    .map((input) => {
      const name = String(input.id).replace('#date', '')
      const time = elements.find((other) => other.id === `${name}#time`)
      const value =
        input.type === 'Input.Date' ? [input.value, time?.value].filter(isString).join('T') : String(input.value ?? '')
      const hint = elements
        .filter((other) => String(other.id).startsWith(`${name}#hint`))
        .flatMap((line) => lines({ ...line, id: '' }))
      return {
        name,
        label: bare(String(input.label)).replace(/ \(optional\)$/, ''),
        hint: hint.join('\n'),
        required: input.isRequired === true ? 'required' : 'optional',
        value,
      }
    })
}

/** What the inputs hold when nothing is changed, the way a client sends it. */
export function valuesOf(card: unknown): Record<string, string> {
  const inputs = allOf(asObject(card)).filter((element) => String(element.type).startsWith('Input.'))
  return Object.fromEntries(inputs.map((input) => [String(input.id), String(input.value ?? '')]))
}

function lines(element: Json): string[] {
  if (String(element.id ?? '').includes('#hint')) return []
  switch (element.type) {
    case 'TextBlock':
      return [bare(unescaped(String(element.text)))]
    case 'RichTextBlock':
      return [
        list(element.inlines)
          .map((run) => asObject(run).text)
          .join(''),
      ]
    case 'FactSet':
      return list(element.facts).map((fact) => bare(unescaped(`${asObject(fact).title}: ${asObject(fact).value}`)))
    case 'ColumnSet':
      return [
        list(element.columns)
          .flatMap((column) => list(asObject(column).items).flatMap((item) => lines(asObject(item))))
          .join('\n'),
      ]
    case 'Container':
      return list(element.items).flatMap((item) => lines(asObject(item)))
    default:
      return []
  }
}

/** Every element, column, action and card within, in order. */
function allOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(allOf)
  if (typeof value !== 'object' || value === null) return []
  const { data: _, fallback: __, ...inner } = asObject(value)
  return [asObject(value), ...Object.values(inner).flatMap(allOf)]
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

function isControl(sign: string): boolean {
  return sign < ' ' && sign !== '\n' && sign !== '\t'
}

/** A word joiner has no width: a reader does not see it. */
function bare(text: string): string {
  return text.replaceAll('\u2060', '')
}

const isString = (value: unknown): value is string => typeof value === 'string'
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const asObject = (value: unknown): Json => z.record(z.string(), z.unknown()).catch({}).parse(value)
