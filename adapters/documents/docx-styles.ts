import { child, childrenOf, val, type Xml } from './xml.ts'

/** What a paragraph style says, with what it inherits. */
export type Style = {
  id: string
  name: string
  /** Heading depth from 1, 0 for text. */
  heading: number
  bold: boolean
  hidden: boolean
  numId: string | undefined
  level: number | undefined
}

/** The styles of a Word file by id; an unknown id has the default style. */
export function readStyles(root: Xml | undefined): (id: string) => Style {
  const elements = new Map(childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const resolved = new Map<string, Style>()
  const styleOf = (id: string, above: string[]): Style => {
    const known = resolved.get(id)
    if (known) return known
    const element = elements.get(id)
    const basis = element && val(element, 'basedOn')
    const parent = basis && !above.includes(basis) ? styleOf(basis, [...above, id]) : undefined
    const style = element ? styleFrom(id, element, parent) : { ...plain, id }
    resolved.set(id, style)
    return style
  }
  return (id) => styleOf(id, [])
}

const plain = { name: '', heading: 0, bold: false, hidden: false, numId: undefined, level: undefined }

function styleFrom(id: string, element: Xml, parent: Style | undefined): Style {
  const name = (val(element, 'name') ?? '').toLowerCase()
  const properties = child(element, 'pPr')
  const outline = val(properties, 'outlineLvl')
  const named = /^heading (\d)$/.exec(name)?.[1]
  const runs = child(element, 'rPr')
  const numbers = child(properties, 'numPr')
  const level = val(numbers, 'ilvl')
  return {
    id,
    name,
    heading: headingDepth(named, outline) ?? parent?.heading ?? 0,
    bold: isOn(runs, 'b') ?? parent?.bold ?? false,
    hidden: isOn(runs, 'vanish') ?? parent?.hidden ?? false,
    numId: val(numbers, 'numId') ?? parent?.numId,
    level: level === undefined ? parent?.level : Number(level),
  }
}

function headingDepth(named: string | undefined, outline: string | undefined): number | undefined {
  if (named !== undefined) return Number(named)
  return outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1
}

/** A property that is on, off, or not said. */
export function isOn(properties: Xml | undefined, name: string): boolean | undefined {
  const found = child(properties, name)
  return found ? !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '1') : undefined
}
