import { laneOf, LANES, type Lane } from '#edition/select.ts'
import type { Event } from '#edition/schema.ts'
import { inStatedOrder, isRoof } from '#edition/select-timeline.ts'

/** No more stand in a cell; a picture is there to be taken in at a glance. */
const MOST_IN_CELL = 12

/** An event as the picture draws it. */
export type Mark = Pick<
  Event,
  'id' | 'name' | 'kind' | 'date' | 'period' | 'place' | 'venue' | 'basis'
> & {
  speakers: number
  /** The page of the list on which its card stands. */
  page: number
}

/** Chains of events; within a chain each comes before the next, the chains are in no order. */
export type Cell = { chains: Mark[][]; more: number }

export type DayPicture = {
  roofs: Mark[]
  rows: { lane: Lane; within: Cell; beside: Cell }[]
  hasWithin: boolean
  hasBeside: boolean
}

type Entry = { event: Event; speakers: number; page: number }

/**
 * The day as rows of time against what is part of a summit and what is beside it. Whatever the text
 * gives no time stands in a row of its own.
 */
export function dayPictureOf(entries: Entry[]): DayPicture {
  const others = entries.filter(({ event }) => !isRoof(event))
  const isWithin = ({ event }: Entry) => event.partOf !== null
  const rows = LANES.map((lane) => {
    const own = others.filter(({ event }) => laneOf(event) === lane)
    return {
      lane,
      within: cellOf(own.filter(isWithin)),
      beside: cellOf(own.filter((entry) => !isWithin(entry))),
    }
  })
  return {
    roofs: entries.filter(({ event }) => isRoof(event)).map(markOf),
    rows: rows.filter(({ within, beside }) => within.chains.length + beside.chains.length > 0),
    hasWithin: others.some(isWithin),
    hasBeside: others.some((entry) => !isWithin(entry)),
  }
}

function cellOf(entries: Entry[]): Cell {
  const shown = entries.slice(0, MOST_IN_CELL)
  const chains = inStatedOrder(shown.map((entry) => ({ ...entry.event, entry })))
  return {
    chains: chains.map((chain) => chain.map(({ entry }) => markOf(entry))),
    more: entries.length - shown.length,
  }
}

function markOf({ event, speakers, page }: Entry): Mark {
  const { id, name, kind, date, period, place, venue, basis } = event
  return { id, name, kind, date, period, place, venue, basis, speakers, page }
}
