import { hostConfig } from './host-config.js'

const { AdaptiveCard, ExecuteAction, GlobalSettings, HostConfig, OpenUrlAction } = globalThis.AdaptiveCards

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
    if (action instanceof OpenUrlAction) window.open(action.url, '_blank', 'noopener')
  }
  card.parse(json)
  return mended(card.render())
}

let drawn = 0

/** What the renderer leaves to its host, or does for a page with one card only. */
function mended(element) {
  drawn += 1
  element.removeAttribute('aria-label')
  // Radio buttons of one name are one group, wherever on the page they stand.
  for (const radio of element.querySelectorAll('input[type="radio"]')) radio.name += `-${drawn}`
  for (const group of element.querySelectorAll('.ac-choiceSetInput-expanded')) {
    group.setAttribute('role', 'radiogroup')
    group.setAttribute('aria-labelledby', element.querySelector(`label[for="${group.id}"]`)?.id ?? '')
  }
  for (const field of element.querySelectorAll('textarea')) field.rows = 5
  // The renderer keeps each label on one line, which a phone cuts off.
  for (const button of element.querySelectorAll('.ac-pushButton')) button.style.whiteSpace = 'normal'
  // Else the focus ring of a button is cut off.
  for (const set of element.querySelectorAll('.ac-actionSet')) set.parentElement.style.overflow = 'visible'
  return element
}
