/** What a cell of a table can hold; null where the source says nothing. */
export type Cell = string | number | null

/** A column: its heading and what it shows of an entry. */
export type Column<Entry> = { name: string; of: (entry: Entry) => Cell }

/**
 * A table as RFC 4180 has it, with a byte order mark, without which spreadsheets take UTF-8 for
 * something else. Text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export const csvOf = <Entry>(columns: Column<Entry>[], entries: Entry[]): string =>
  `\uFEFF${[
    columns.map(({ name }) => name),
    ...entries.map((entry) => columns.map(({ of }) => of(entry))),
  ]
    .map((cells) => `${cells.map(field).join(',')}\r\n`)
    .join('')}`

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = unarmed(cell ?? '')
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** https://owasp.org/www-community/attacks/CSV_Injection; full-width signs count in Chinese Excel. */
const unarmed = (text: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)
