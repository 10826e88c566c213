/** Which part of a list that is too long to be shown at once is shown. */
export type Shown = {
  /** Counted from 1. */
  page: number
  pages: number
  /** Place of the first entry in the list, counted from 1; 0 when there is none. */
  first: number
  last: number
  total: number
}

export type PageOf<Entry> = { shown: Shown; entries: Entry[] }

/** The wanted page of a list; a page that it does not have reads as the first. */
export function pageOf<Entry>(list: Entry[], wanted: number, size: number): PageOf<Entry> {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const page = wanted >= 1 && wanted <= pages ? wanted : 1
  const start = (page - 1) * size
  const entries = list.slice(start, start + size)
  const first = entries.length ? start + 1 : 0
  return {
    entries,
    shown: { page, pages, first, last: start + entries.length, total: list.length },
  }
}
