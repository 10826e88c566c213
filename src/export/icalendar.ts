/** An event with a day; where there is none, a calendar has no place for it. */
export type CalendarEvent = {
  /** The same from build to build. */
  id: string
  /** YYYY-MM-DD */
  date: string
  name: string
  kind: string
  where: string | null
  /** What else is known of it, line by line. */
  lines: string[]
  /** Absolute; null where no address of it leads anywhere but on this device. */
  url: string | null
  /** The id of the event that it is part of. */
  partOf: string | null
}

/**
 * Events as RFC 5545 has them. All last all day: the sources print parts of a day but no hours, and
 * none is made up. `now` stamps them, as the standard asks for.
 */
export const calendarOf = (events: CalendarEvent[], now: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yuedu//Yuedu//ZH',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const linesOf = (event: CalendarEvent, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${uidOf(event.id)}`,
  `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${compact(event.date)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(event.date))}`,
  `SUMMARY:${escaped(event.name)}`,
  `CATEGORIES:${escaped(event.kind)}`,
  ...(event.where === null ? [] : [`LOCATION:${escaped(event.where)}`]),
  ...(event.lines.length > 0 ? [`DESCRIPTION:${escaped(event.lines.join('\n'))}`] : []),
  ...(event.url === null ? [] : [`URL:${event.url}`]),
  ...(event.partOf === null ? [] : [`RELATED-TO:${uidOf(event.partOf)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const uidOf = (id: string) => `${id}@yuedu.invalid`

const compact = (iso: string) => iso.replaceAll('-', '')

/** The end of an all-day event is the first day on which it is over. */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

const LONGEST = 75
const encoder = new TextEncoder()

/** No line is longer than 75 octets; one that is goes on behind a line break and a blank. */
function folded(line: string): string {
  let [out, length] = ['', 0]
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > LONGEST) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += octets
  }
  return out
}
