/** Words at a place on a page, in points from the left and from the bottom; bold and size are optional. */
export type Drawn = { x: number; y: number; text: string; bold?: true; size?: number; slant?: true }

/** A PDF of these pages in Helvetica, 612 by 792 points. */
export function pdf(pages: Drawn[][], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, at) => {
      const content = drawn.map(draw).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Lines of words below each other, 13 points apart; an empty line is a gap. */
export function lines(x: number, top: number, words: string[]): Drawn[] {
  return words.flatMap((text, at) => (text === '' ? [] : [{ x, y: top - 13 * at, text }]))
}

function draw({ x, y, text, bold, size = 10, slant }: Drawn): string {
  const words = text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('•', '\\225')
    .replaceAll('§', '\\247')
  const place = slant ? `0.7 0.7 -0.7 0.7 ${x} ${y} Tm` : `1 0 0 1 ${x} ${y} Tm`
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${place} (${words}) Tj ET`
}
