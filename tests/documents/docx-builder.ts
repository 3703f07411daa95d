import JSZip from 'jszip'

type Level = { format: string; text: string; start?: number; style?: string; restart?: number; legal?: boolean }
type Num = { id: number; list: number; starts?: Record<number, number> }
type Parts = { body: string; lists?: Level[][]; nums?: Num[]; styles?: string; extra?: Record<string, string> }

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with these paragraphs, lists and styles. */
export async function docx({ body, lists = [], nums = [], styles = '', extra = {} }: Parts): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  )
  zip.file('word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`)
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${W}>${lists.map(abstractNum).join('')}${nums.map(num).join('')}</w:numbering>`,
  )
  for (const [name, content] of Object.entries(extra)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A paragraph, in a list and a style when named; `content` is plain words or runs. */
export function p(
  content: string,
  place: { num?: number; level?: number; style?: string; mark?: string } = {},
): string {
  const numbers =
    place.num === undefined
      ? ''
      : `<w:numPr>${place.level === undefined ? '' : `<w:ilvl w:val="${place.level}"/>`}<w:numId w:val="${place.num}"/></w:numPr>`
  const style = place.style ? `<w:pStyle w:val="${place.style}"/>` : ''
  return `<w:p><w:pPr>${style}${numbers}${place.mark ?? ''}</w:pPr>${content.includes('<w:') ? content : r(content)}</w:p>`
}

/** A run of words with properties such as `<w:b/>`. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A table of plain cells. */
export function table(rows: string[][]): string {
  const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function abstractNum(levels: Level[], id: number): string {
  const level = ({ format, text, start = 1, style, restart, legal }: Level, at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${style ? `<w:pStyle w:val="${style}"/>` : ''}${restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`}${legal ? '<w:isLgl/>' : ''}<w:lvlText w:val="${text}"/></w:lvl>`
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`
}

function num({ id, list, starts = {} }: Num): string {
  const overrides = Object.entries(starts).map(
    ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  )
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${overrides.join('')}</w:num>`
}
