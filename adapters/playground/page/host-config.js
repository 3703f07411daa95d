/** Colours are names from page.css, so that a card follows light and dark without being drawn again. */
const foreground = () =>
  Object.fromEntries(
    ['default', 'accent', 'good', 'warning', 'attention'].map((color) => [
      color,
      {
        default: `var(--ink-${color})`,
        subtle: color === 'default' ? 'var(--ink-subtle)' : `var(--ink-${color})`,
        highlightColors: { default: 'var(--highlight)', subtle: 'var(--highlight)' },
      },
    ]),
  )

const container = (style) => ({
  backgroundColor: `var(--fill-${style})`,
  foregroundColors: foreground(),
})

/** How the official renderer draws our cards here; sizes follow the text size of the browser. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 20, default: 24, medium: 26, large: 26, extraLarge: 30 },
  spacing: { small: 6, default: 8, medium: 14, large: 18, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: Object.fromEntries(
    ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'].map((style) => [style, container(style)]),
  ),
  actions: {
    maxActions: 8,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 10, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', size: 'small' },
    },
    errorMessage: { color: 'attention', size: 'small', weight: 'default' },
  },
  factSet: {
    title: { weight: 'bolder', size: 'small', isSubtle: true, wrap: true, maxWidth: 160 },
    value: { size: 'small', wrap: true },
    spacing: 14,
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
}
