import { hostConfig } from './host-config.js'

const { AdaptiveCard, ExecuteAction, GlobalSettings, HostConfig } = globalThis.AdaptiveCards

GlobalSettings.setTabIndexAtCardRoot = false

/** Our cards hold no markdown on purpose: escaped signs are shown as themselves, and nothing becomes markup. */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = document.createElement('p')
  plain.textContent = text.replace(/\\([\\`*_[\]~<#>+.)-])/g, '$1')
  result.outputHtml = plain.outerHTML
  result.didProcess = true
}

/** A card as the official renderer draws it; `onPress` gets what a pressed button carries. */
export function drawCard(json, onPress) {
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig(hostConfig)
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) onPress(action.data)
  }
  card.parse(json)
  const element = card.render()
  element.removeAttribute('aria-label')
  describeInputs(element)
  return element
}

/** The renderer repeats an input's id in every card on the page; labels and hints refer to ids of their own. */
function describeInputs(element) {
  for (const named of element.querySelectorAll('[id*="#"], [id]:not([id^="__ac"])')) {
    if (named.matches('input, textarea, select, button')) continue
    named.removeAttribute('id')
  }
  for (const field of element.querySelectorAll('textarea')) field.rows = 5
}
