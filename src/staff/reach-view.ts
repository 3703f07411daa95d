import type { Address } from '../people.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import type { Reach } from './reach.ts'

const names: Record<Address['platform'], string> = {
  slack: 'Slack',
  teams: 'Teams',
  playground: 'the playground',
  terminal: 'the terminal',
}

/** Where messages go now, and a button for each other choice. */
export function reachView(platforms: Address['platform'][], now: Reach['where']): View {
  const choices: Reach['where'][] = [...platforms, 'both']
  return {
    title: 'Where I reach you',
    tone: 'neutral',
    blocks: [
      lead(`Requests, decisions and policies reach you in ${inWords(now, platforms)}.`),
      text('You can write to me in each of them, whatever you choose.'),
      buttons(
        ...choices
          .filter((choice) => choice !== now)
          .map((choice) => ({
            label: choice === 'both' ? 'Both' : `Only ${names[choice]}`,
            style: 'plain' as const,
            request: { kind: 'choose-reach' as const, where: choice },
          })),
      ),
      small('Messages already sent stay where they are.'),
    ],
  }
}

/** There is nothing to choose. */
export function oneAccountView(platform: Address['platform'] | undefined): View {
  const line = platform ? `I know you in ${names[platform]} only.` : 'I know no account of yours.'
  return {
    title: 'Where I reach you',
    tone: 'neutral',
    blocks: [text(`${line} Write to me once from Slack or Teams with your work account, and I know you there too.`)],
  }
}

function inWords(where: Reach['where'], platforms: Address['platform'][]): string {
  return where === 'both' ? platforms.map((one) => names[one]).join(' and in ') : names[where]
}
