import type { Clause } from './clause.ts'
import type { Finding } from './lint-finding.ts'

type Count = { step: string; value: number; style: string }

/** Labels that come twice, out of order, or with one missing between, and paragraphs that only a count can cite. */
export function labelFindings(clauses: readonly Clause[]): Finding[] {
  return [...listsOf(clauses)].flatMap(([place, steps]) => {
    const counts = steps.flatMap((step) => countOf(step, steps) ?? [])
    return counts.flatMap((count, at) => {
      const before = counts.slice(0, at).findLast(({ style }) => style === count.style)
      const text = before ? between(before, count) : undefined
      return text === undefined ? [] : [{ severity: 'advice' as const, place: place || nameOf(count.step), text }]
    })
  })
}

function between(before: Count, count: Count): string | undefined {
  const [one, other] = [nameOf(before.step), nameOf(count.step)]
  if (count.value === before.value)
    return `"${other}" comes twice. Both are kept and told apart in citations; give one of them a label of its own.`
  if (count.value === 1 && /\[\d+\]$/.test(count.step))
    return `The numbering starts again at "${other}" after "${one}". Citations count the repeats; number straight on.`
  if (/\[\d+\]$/.test(count.step)) return undefined
  if (count.value < before.value) return `"${other}" comes after "${one}". Put them in order, or check the labels.`
  if (count.value > before.value + 1)
    return `After "${one}" comes "${other}". Check whether something is missing between them.`
  return undefined
}

/** The steps under each place, in printed order, each once. */
function listsOf(clauses: readonly Clause[]): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const { path } of clauses) {
    path.forEach((step, at) => {
      const decimal = /^(.*[\d)])[.-]\w+(\[\d+\])?$/.exec(step)?.[1]
      const place = [...path.slice(0, at), ...(decimal ? [decimal] : [])].join(', ')
      const steps = lists.get(place) ?? []
      if (!steps.includes(step)) steps.push(step)
      lists.set(place, steps)
    })
  }
  return lists
}

/** What a step counts: "3", "b", "iv", "3.2", "Q7", "Part C"; undefined for bullets, rows and paragraphs. */
function countOf(step: string, steps: readonly string[]): Count | undefined {
  const [, style = '', mark = ''] =
    /^(Art\. |Part |Chapter |Título |Capítulo |Q|.*[.-])?(\d+|[a-z]{1,5}|[A-Z]{1,5})(?:\[\d+\])?$/.exec(step) ?? []
  if (mark === '') return undefined
  if (/^\d+$/.test(mark)) return { step, style: `${style}1`, value: Number(mark) }
  const isRoman = /^[ivxlc]+$/i.test(mark) && steps.some((other) => /(^|[ .-])ii(\[\d+\])?$/i.test(other))
  const letterCase = mark === mark.toLowerCase() ? 'a' : 'A'
  if (isRoman) return { step, style: `${style}roman ${letterCase}`, value: romanValue(mark) }
  return mark.length === 1
    ? { step, style: style + letterCase, value: mark.toLowerCase().charCodeAt(0) - 96 }
    : undefined
}

function nameOf(step: string): string {
  return step.replace(/\[\d+\]$/, '')
}

function romanValue(mark: string): number {
  const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const values = [...mark.toLowerCase()].map((letter) => digits[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
