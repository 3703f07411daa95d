import { type Html, html, type Part } from './html.ts'

/** A column: its heading, and what its cells hold where that is not words; `on-paper` is there to be written in by hand. */
export type Column = { name: string; kind?: 'number' | 'share' | 'chart' | 'moment' | 'check' | 'on-paper' }

/**
 * A table with a caption; the first cell of each row is its heading. On a phone a wide one scrolls by itself, or stacks
 * each row's cells with their names; the roles are said because some readers forget those of tables drawn otherwise.
 */
export function table(
  caption: string,
  columns: Column[],
  rows: Part[][],
  onPhone: 'scrolls' | 'stacks' = 'scrolls',
): Html {
  const classOf = ({ kind }: Column) => (kind ? html` class="${kind}"` : '')
  const heading = columns.findIndex(({ kind }) => kind !== 'check')
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
  <table role="table" class="${onPhone}">
    <caption>${caption}</caption>
    <thead><tr role="row">${columns.map(
      (column) => html`<th scope="col" role="columnheader"${classOf(column)}>${column.name}</th>`,
    )}</tr></thead>
    <tbody>${rows.map(
      (cells) => html`
      <tr role="row">${cells.map((cell, at) => {
        const column = columns[at] ?? { name: '' }
        return at === heading
          ? html`<th scope="row" role="rowheader"${classOf(column)}>${cell}</th>`
          : html`<td role="cell" data-name="${column.name}"${classOf(column)}><div>${cell}</div></td>`
      })}</tr>`,
    )}
    </tbody>
  </table>
</div>`
}

/** Facts with their names, as cards beside each other. */
export function figures(list: { name: string; value: Part; note?: Part }[]): Html {
  return html`<dl class="figures">${list.map(
    ({ name, value, note }) => html`
  <div><dt>${name}</dt><dd><strong>${value}</strong>${note === undefined ? '' : html` <span>${note}</span>`}</dd></div>`,
  )}
</dl>`
}
