/** Runs inside the page: what a person with a screen reader or weak eyes would stumble over, one line each. */
export function audit() {
  const problems = []
  const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
  const describe = (element) =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`
  const nameOf = (element) => {
    const byIds = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
    return (element.getAttribute('aria-label') || byIds.trim() || labels || element.textContent || element.title).trim()
  }

  for (const field of document.querySelectorAll('input, select, textarea'))
    if (
      isSeen(field) &&
      (nameOf(field) === '' || (field.tagName === 'SELECT' && !field.labels.length && !field.ariaLabel))
    )
      problems.push(`no label: ${describe(field)}`)
  for (const button of document.querySelectorAll('button, a[href]'))
    if (isSeen(button) && nameOf(button) === '') problems.push(`no name: ${describe(button)}`)
  for (const image of document.querySelectorAll('img'))
    if (!image.hasAttribute('alt')) problems.push(`no alt: ${image.src}`)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) problems.push(`two of id "${id}"`)
  for (const selector of ['main', 'h1', 'html[lang]', 'title'])
    if (document.querySelectorAll(selector).length !== 1) problems.push(`not exactly one ${selector}`)

  const parse = (color) => {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number)
    return { red, green, blue, alpha }
  }
  const over = (top, below) => {
    const mix = (channel) => top[channel] * top.alpha + below[channel] * (1 - top.alpha)
    return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 }
  }
  const backgroundOf = (element) => {
    const layers = []
    for (let at = element; at; at = at.parentElement) layers.unshift(parse(getComputedStyle(at).backgroundColor))
    return layers.reduce((below, top) => over(top, below), { red: 255, green: 255, blue: 255, alpha: 1 })
  }
  const luminance = ({ red, green, blue }) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let measured = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    if (node.textContent.trim() === '' || !isSeen(element) || element.closest('option, noscript, script, .skip'))
      continue
    const style = getComputedStyle(element)
    const background = backgroundOf(element)
    const [light, dark] = [luminance(over(parse(style.color), background)), luminance(background)].sort((a, b) => b - a)
    const ratio = (light + 0.05) / (dark + 0.05)
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    measured += 1
    if (ratio < (isLarge ? 3 : 4.5)) problems.push(`contrast ${ratio.toFixed(2)}: ${describe(element)}`)
    if (size < 12) problems.push(`text of ${size}px: ${describe(element)}`)
  }
  if (measured < 10) problems.push(`only ${measured} texts were measured`)
  return problems
}
