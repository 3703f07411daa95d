import { XMLParser } from 'fast-xml-parser'

/** An element with its children in document order; text nodes have the name `#text`. Names are without prefix. */
export type Xml = { name: string; attributes: Record<string, string>; children: Xml[]; text: string }

/** Elements within elements deeper than this are no document that an office program wrote. */
const DEEPEST = 250
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root element of an XML file, or undefined when it is broken, nested too deeply or declares entities of its own. */
export function readXml(source: string): Xml | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(source)) return undefined
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: DEEPEST,
    ignoreDeclaration: true,
    ignorePiTags: true,
  })
  try {
    const nodes: unknown = parser.parse(source)
    return elementsOf(nodes).find(({ name }) => name !== '#text')
  } catch {
    return undefined
  }
}

/** The first child of this name. */
export function child(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((candidate) => candidate.name === name)
}

/** All children of this name. */
export function childrenOf(element: Xml | undefined, name: string): Xml[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? []
}

/** The `val` of a child: `<w:numId w:val="3"/>` is "3". */
export function val(element: Xml | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** The shape of fast-xml-parser with `preserveOrder`: `[{ name: [children], ':@': attributes } | { '#text': string }]`. */
function elementsOf(nodes: unknown): Xml[] {
  if (!Array.isArray(nodes)) return []
  return nodes.map((node: Record<string, unknown>): Xml => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name === '#text') return { name, attributes: {}, children: [], text: decoded(String(node[name])) }
    return { name, attributes: attributesOf(node[':@']), children: elementsOf(node[name]), text: '' }
  })
}

function attributesOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, decoded(String(one))]))
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
