/** What a view hands out as JSON. */
export type Extract<Entry> = {
  /** Of the library that the entries come from. */
  schemaVersion: number
  /** The view, as its address names it: `people`. */
  view: string
  /** What the entries were narrowed by; empty when they are all there are. */
  filters: Record<string, string>
  entries: Entry[]
}

/** The entries of a view, with what a program has to know to read them. */
export const jsonOf = <Entry>({ schemaVersion, view, filters, entries }: Extract<Entry>): string =>
  `${JSON.stringify({ schemaVersion, view, filters: written(filters), entries }, null, 2)}\n`

const written = (filters: Record<string, string>) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
