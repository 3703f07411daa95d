import { requestSchema } from '../../src/requests.ts'
import type { Button, View } from '../../src/view.ts'
import type { Action, Element } from './card.ts'
import { limits } from './limits.ts'
import { literal } from './literal.ts'
import { paragraphs } from './rich-text.ts'

/** The buttons in rows that no client folds away. */
export function actionSets(buttons: Button[], view: View): Element[] {
  const sets: Element[] = []
  for (let at = 0; at < buttons.length; at += limits.actionsPerSet) {
    const actions = buttons.slice(at, at + limits.actionsPerSet).map((button) => action(button, view))
    sets.push({ type: 'ActionSet', spacing: at === 0 ? 'large' : 'small', actions })
  }
  return sets
}

/** Teams has no "are you sure?": the first press opens the question with the real button below it. */
function action(button: Button, view: View): Action {
  if (!button.confirm) return sending(button, view)
  return {
    type: 'Action.ShowCard',
    title: literal(button.label),
    ...styled(button),
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        ...paragraphs(button.confirm),
        { type: 'ActionSet', spacing: 'default', actions: [sending(button, view)] },
      ],
    },
  }
}

/** Execute redraws the card in place; a client that does not know it sends the same data as a message. */
function sending(button: Button, view: View): Action {
  const sends = {
    title: literal(button.label),
    ...styled(button),
    data: { request: button.request },
    ...(takesInputs(button, view) ? {} : { associatedInputs: 'none' as const }),
  }
  return { type: 'Action.Execute', verb: 'press', ...sends, fallback: { type: 'Action.Submit', ...sends } }
}

function styled(button: Button): { style?: 'positive' | 'destructive' } {
  if (button.style === 'plain') return {}
  return { style: button.style === 'primary' ? 'positive' : 'destructive' }
}

/** Whether the request has a field that an input of this view fills. */
function takesInputs(button: Button, view: View): boolean {
  const inputs = view.blocks.filter((block) => block.kind === 'input')
  const known = requestSchema.options.find((option) => option.shape.kind.value === button.request.kind)
  return inputs.some((input) => known !== undefined && input.name in known.shape)
}
