import { drawMessages, drawModal } from '../../adapters/slack/draw.ts'
import { pressed } from '../../adapters/slack/press.ts'
import { isForm, type View } from '../../src/view.ts'
import { drawingContract, type Shown } from '../contracts/drawing-contract.ts'
import { blockKitProblems, viewProblems } from '../support/slack-blocks.ts'
import { aliveIn, buttonsIn, inputsIn, linksIn, seenText } from '../support/slack-seen.ts'

drawingContract('Slack', { message: asMessages, form: asModal })

function asMessages(view: View): Shown {
  const messages = drawMessages(view)
  const blocks = messages.flatMap((message) => message.blocks)
  return {
    problems: messages.flatMap((message) => blockKitProblems(message.blocks, 'message')),
    text: seenText(blocks),
    live: [...aliveIn(blocks), ...messages.flatMap((message) => message.text.match(/[<>]/g) ?? [])],
    links: linksIn(blocks),
    buttons: buttonsIn(blocks),
    inputs: inputsIn(blocks),
  }
}

function asModal(view: View): Shown {
  const { modal, rest } = drawModal(view, 'form')
  const blocks = [...modal.blocks, ...rest.flatMap((message) => message.blocks)] as Parameters<typeof seenText>[0]
  const submit = modal.submit ? [{ label: modal.submit.text, request: pressed(modal.private_metadata) }] : []
  return {
    problems: [
      ...viewProblems(modal),
      ...rest.flatMap((message) => blockKitProblems(message.blocks, 'message')),
      ...(isForm(view) && !modal.submit ? ['nothing sends this form'] : []),
    ],
    text: `${modal.title.text}\n${seenText(blocks)}`,
    live: aliveIn({ ...modal, rest }),
    links: linksIn({ ...modal, rest }),
    buttons: [...submit, ...buttonsIn(blocks)],
    inputs: inputsIn(blocks),
  }
}
