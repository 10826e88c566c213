/** A table of Markdown; all columns but the first lean right when they hold numbers. */
export function table(head, rows) {
  const isNumber = (cell) => /^[\d.,–/ ]*$/.test(String(cell))
  const rule = head.map((_, column) =>
    column > 0 && rows.every((row) => isNumber(row[column])) ? '--:' : '---',
  )
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export const amount = (number) => number.toLocaleString('en')

/** Three digits of sense, from microseconds to minutes. */
export const ms = (value) =>
  value === null
    ? '–'
    : value < 10
      ? value.toFixed(2)
      : value < 100
        ? value.toFixed(1)
        : amount(Math.round(value))

/** In megabytes, of a million. */
export const bytes = (value) => (value === null ? '–' : (value / 1e6).toFixed(value < 1e6 ? 3 : 1))

/** Cut, not rounded: 1.00 is all of them. */
export const quality = (share) =>
  share === null ? '–' : (Math.floor(share * 100 + 1e-9) / 100).toFixed(2)
