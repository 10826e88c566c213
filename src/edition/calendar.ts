/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export const isDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}

/** The last day of a month counted from 1, `YYYY-MM-DD`. */
export const lastDay = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
