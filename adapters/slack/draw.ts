import type { types } from '@slack/bolt'
import { unreachable } from '../../src/exhaustive.ts'
import type { Block, Button, View } from '../../src/view.ts'
import { inputBlocks } from './inputs.ts'
import { limits } from './limits.ts'
import { type Budget, fitted, packed } from './pack.ts'
import { piecesOf, shortened } from './pieces.ts'
import { fallbackText } from './plain-text.ts'
import { pressValue } from './press.ts'
import { bullets, edgesOf, factLines, link, paragraph, quotation } from './rich-text.ts'

/** One message as chat.postMessage takes it; `text` is what notifications and screen readers use. */
export type SlackMessage = { text: string; blocks: types.KnownBlock[] }

const messageBudget: Budget = { blocks: limits.blocksInMessage, text: limits.textInMessage }
const viewBudget: Budget = { blocks: limits.blocksInView, text: limits.viewText }

/** The view as one message, or as several when Slack would refuse one; inputs stay beside the buttons that send them. */
export function drawMessages(view: View): SlackMessage[] {
  const groups = packed([...titleBlocks(view), ...view.blocks.flatMap(drawBlock)], messageBudget)
  return (groups.length === 0 ? [[]] : groups).map(message)
}

/** The view as a modal, and as messages what does not fit into it; the first button of a form becomes its submit button. */
export function drawModal(view: View, callback: string): { modal: types.ModalView; rest: SlackMessage[] } {
  const { blocks, submit } = withoutSubmit(view)
  const isShort = view.title.trim() !== '' && tonedTitle(view).length <= limits.modalTitle
  const question = submit?.confirm ? smallPrint(submit.confirm) : []
  const drawn = [...(isShort ? [] : titleBlocks(view)), ...blocks.flatMap(drawBlock), ...question]
  const { blocks: fitting, rest } = fitted(drawn, viewBudget, moreInMessages)
  return {
    modal: {
      type: 'modal',
      callback_id: callback,
      title: plain(isShort ? tonedTitle(view) : 'Countersign'),
      ...(submit ? { submit: plain(shortened(submit.label, limits.modalButton)) } : {}),
      close: plain(submit ? 'Cancel' : 'Close'),
      private_metadata: submit ? pressValue(submit.request) : '',
      blocks: fitting,
    },
    rest: packed(rest, messageBudget).map(message),
  }
}

/** The view as a Home tab; its last line says how to see the rest when it does not fit. */
export function drawHome(view: View): types.HomeView {
  const drawn = [...titleBlocks(view), ...view.blocks.flatMap(drawBlock)]
  return { type: 'home', blocks: fitted(drawn, viewBudget, moreByTyping).blocks }
}

function drawBlock(block: Block): types.KnownBlock[] {
  const { kind } = block
  switch (kind) {
    case 'text':
      if (block.style === 'small') return smallPrint(block.text)
      return paragraph([{ text: block.text, ...(block.style === 'lead' ? { style: { bold: true } } : {}) }])
    case 'quote':
      return [...quotation(block), ...smallPrint(notes(block))]
    case 'facts':
      return factLines(block.facts)
    case 'list':
      return bullets(block.items)
    case 'input':
      return inputBlocks(block)
    case 'buttons':
      return buttonRows(block.buttons)
    case 'progress':
      return paragraph([{ text: `${block.label}: ${block.done} of ${block.total}\n${bar(block.done, block.total)}` }])
    case 'link':
      return link(block)
    default:
      return unreachable(kind)
  }
}

function titleBlocks(view: View): types.KnownBlock[] {
  if (view.title.trim() === '') return []
  const title = tonedTitle(view)
  if (title.length > limits.header) return paragraph([{ text: title, style: { bold: true } }])
  return [{ type: 'header', text: plain(title) }]
}

function tonedTitle(view: View): string {
  const sign = { neutral: '', good: '✅ ', caution: '⚠️ ', stop: '⛔ ' }[view.tone]
  return `${sign}${view.title}`
}

function smallPrint(text: string): types.KnownBlock[] {
  if (text.trim() === '') return []
  return piecesOf(text, limits.contextText).map((piece) => ({ type: 'context', elements: [plain(piece)] }))
}

/** Bold is silent to a screen reader, so the reason for a mark is also said in words. */
function notes(quote: Extract<Block, { kind: 'quote' }>): string {
  const noted = quote.marks.filter((mark) => mark.note?.trim())
  return noted.map((mark) => `“${quote.text.slice(...edgesOf(quote.text, mark))}”: ${mark.note}`).join('\n')
}

function buttonRows(buttons: Button[]): types.KnownBlock[] {
  const tooLong = buttons.filter((button) => pressValue(button.request).length > limits.buttonValue)
  const fitting = buttons.filter((button) => !tooLong.includes(button))
  const rows = Math.ceil(fitting.length / limits.actionsElements)
  return [
    ...Array.from({ length: rows }, (_, row): types.ActionsBlock => {
      const first = row * limits.actionsElements
      const inRow = fitting.slice(first, first + limits.actionsElements)
      return { type: 'actions', elements: inRow.map((button, at) => drawButton(button, first + at)) }
    }),
    ...tooLong.flatMap(({ label }) =>
      smallPrint(`“${label}” carries more text than a button in Slack can. Type it instead.`),
    ),
  ]
}

function drawButton(button: Button, at: number): types.Button {
  return {
    type: 'button',
    action_id: `press-${at}`,
    text: plain(shortened(button.label.trim() === '' ? 'Open' : button.label, limits.buttonText)),
    value: pressValue(button.request),
    ...(button.style === 'plain' ? {} : { style: button.style }),
    ...(button.confirm?.trim() ? { confirm: confirmation(button, button.confirm) } : {}),
  }
}

function confirmation(button: Button, question: string): types.ConfirmationDialog {
  return {
    title: plain('Are you sure?'),
    text: plain(shortened(question, limits.confirmText)),
    confirm: plain(shortened(button.label, limits.confirmButton)),
    deny: plain('Cancel'),
    ...(button.style === 'danger' ? { style: 'danger' } : {}),
  }
}

function withoutSubmit(view: View): { blocks: Block[]; submit: Button | undefined } {
  if (!view.blocks.some((block) => block.kind === 'input')) return { blocks: view.blocks, submit: undefined }
  const row = view.blocks.findIndex((block) => block.kind === 'buttons' && block.buttons.length > 0)
  const first = view.blocks[row]
  if (first?.kind !== 'buttons') return { blocks: view.blocks, submit: undefined }
  const [submit, ...others] = first.buttons
  return { blocks: view.blocks.with(row, { kind: 'buttons', buttons: others }), submit }
}

function bar(done: number, total: number): string {
  const full = total > 0 ? Math.round((Math.min(done, total) / total) * 10) : 0
  return '▓'.repeat(full) + '░'.repeat(10 - full)
}

function moreInMessages(): types.KnownBlock[] {
  return smallPrint('There is more than fits here. The rest is in your messages with this app.')
}

function moreByTyping(): types.KnownBlock[] {
  return smallPrint('There is more than fits here. Open Messages and type “home” to see all of it.')
}

function message(blocks: types.KnownBlock[]): SlackMessage {
  return { text: fallbackText(blocks), blocks }
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}
