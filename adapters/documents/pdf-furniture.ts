import { type Page, type Row, textOf } from './pdf-rows.ts'

/** How many rows from the top and from the bottom of a page can be running headers and footers. */
const DEEP = 4
const SAME_HEIGHT = 8
const PAGE_NUMBER = /^(page|pg\.?|p\.|página)?\s*[-–—]?\s*(\d{1,4}|[ivxl]{1,5})\s*[-–—]?(\s*(of|\/|de)\s*\d{1,4})?$/i

/** The pages without what comes back at the same height of several of them, and without bare page numbers. */
export function withoutFurniture(pages: readonly Page[]): { pages: Page[]; leftOut: string[] } {
  const leftOut: string[] = []
  const edges = pages.map((page) => edgesOf(page))
  const places = placesOf(edges)
  const comesBack = (row: Row, own: number) =>
    places.get(shapeOf(row))?.some(({ page, y }) => page !== own && Math.abs(y - row.y) < SAME_HEIGHT) === true
  const bare = pages.map((page, at): Page => {
    const furniture = edges[at]?.filter((row) => comesBack(row, at) || isPageNumber(row, page)) ?? []
    leftOut.push(...furniture.map(textOf))
    const rows = page.rows.filter((row) => !furniture.includes(row))
    return { ...page, rows: rows.map((row, place) => ({ ...row, isFirst: place === 0 })) }
  })
  return { pages: bare, leftOut }
}

/** Every place where words of one shape stand at the edge of a page. */
function placesOf(edges: readonly Row[][]): Map<string, { page: number; y: number }[]> {
  const places = new Map<string, { page: number; y: number }[]>()
  edges.forEach((rows, page) => {
    for (const row of rows) {
      const shape = shapeOf(row)
      const known = places.get(shape)
      if (known) known.push({ page, y: row.y })
      else places.set(shape, [{ page, y: row.y }])
    }
  })
  return places
}

function edgesOf({ rows }: Page): Row[] {
  return rows.filter((_, at) => at < DEEP || at >= rows.length - DEEP)
}

function isPageNumber(row: Row, page: Page): boolean {
  const height = (row.y - page.bottom) / page.height
  return (height < 0.12 || height > 0.9) && PAGE_NUMBER.test(textOf(row))
}

/** The words with every number alike, so that "Page 3 of 9" comes back as "Page 4 of 9". */
function shapeOf(row: Row): string {
  return textOf(row).replace(/\d+/g, '#')
}
