import type { Block } from './blocks.ts'

const ANSWER = /^(?:\*\*|__)?A(?:nswer)?[.:](?:\*\*|__)?\s+/
const BREAK = /\s*<br\s*\/?>\s*/gi

/** The blocks with every question and its answer in one: an answer alone ("Yes, if …") says nothing. */
export function joinAnswers(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isQuestion(block)) joined.push({ ...block, heading: undefined, level: 0, text: joinWithin(block.text) })
    else if (last && isQuestion(last) && last.text.endsWith('?') && isAnswer(block))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${answerOf(block)}` }
    else joined.push(block)
  }
  return joined
}

/** The question of a question with its answer. */
export function questionOf(text: string): string {
  return text.slice(0, text.indexOf('?') + 1)
}

function isQuestion(block: Block): boolean {
  return block.label?.marks[0]?.kind === 'question'
}

function isAnswer(block: Block): boolean {
  return block.heading === undefined && (block.label === undefined || /^A[.:]$/.test(block.label.printed))
}

function answerOf(block: Block): string {
  return block.text.replace(ANSWER, '')
}

/** Question and answer that stood on lines right below each other. */
function joinWithin(text: string): string {
  const [question, ...rest] = text
    .replace(BREAK, ' ')
    .trim()
    .split(/(?<=\?[*_]*)\s+/)
  return [question?.replace(/^[*_]+|[*_]+$/g, ''), rest.join(' ').replace(ANSWER, '')].filter(Boolean).join(' ')
}
