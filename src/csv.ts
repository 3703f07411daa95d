/** Rows as CSV (RFC 4180, CRLF); a cell that a spreadsheet would run as a formula is made text. */
export function csvOf(rows: string[][]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** Excel, LibreOffice and Sheets take what begins so for a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

function cell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
