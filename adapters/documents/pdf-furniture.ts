import { type Page, type Row, textOf } from './pdf-rows.ts'

/** How many rows from the top and from the bottom of a page can be running headers and footers. */
const DEEP = 4
const SAME_HEIGHT = 8
const PAGE_NUMBER = /^(page|pg\.?|p\.|página)?\s*[-–—]?\s*(\d{1,4}|[ivxl]{1,5})\s*[-–—]?(\s*(of|\/|de)\s*\d{1,4})?$/i

/** The pages without what comes back at the same height of several of them, and without bare page numbers. */
export function withoutFurniture(pages: readonly Page[]): { pages: Page[]; leftOut: string[] } {
  const leftOut: string[] = []
  const edges = pages.map((page) => edgesOf(page))
  const comesBack = (row: Row, own: number) =>
    edges.some(
      (others, at) =>
        at !== own &&
        others.some((other) => Math.abs(other.y - row.y) < SAME_HEIGHT && shapeOf(other) === shapeOf(row)),
    )
  const bare = pages.map((page, at): Page => {
    const edge = edges[at] ?? []
    const isFurniture = (row: Row) => edge.includes(row) && (comesBack(row, at) || isPageNumber(row, page))
    leftOut.push(...page.rows.filter(isFurniture).map(textOf))
    const rows = page.rows.filter((row) => !isFurniture(row))
    return { ...page, rows: rows.map((row, place) => ({ ...row, isFirst: place === 0 })) }
  })
  return { pages: bare, leftOut }
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
