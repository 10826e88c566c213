export type Encoding = 'utf-8' | 'gb18030'

/** `new TextDecoder(label, options)`, or what does the same: this folder knows no platform. */
export type MakeDecoder = (
  label: Encoding,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode: (bytes: Uint8Array) => string }

export type Decoded = {
  /** With its byte order mark, where there is one; empty when there are problems. */
  text: string
  problems: { line: number; problem: string }[]
  /** What a text that is no UTF-8 could be, if its reader says so. */
  couldBe: 'gb18030' | null
}

/**
 * Decodes strictly: nothing is replaced by U+FFFD. A byte order mark says UTF-8 or UTF-16; without
 * one it is UTF-8, or GB18030 when that is asked for. Every line that cannot be decoded is named;
 * `advice` follows where it could be GB18030.
 */
export function decodeText(
  bytes: Uint8Array,
  {
    encoding = 'utf-8',
    makeDecoder,
    advice = ADVICE,
  }: { encoding?: Encoding; makeDecoder: MakeDecoder; advice?: string },
): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 0)
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 1)

  const zero = bytes.indexOf(0)
  if (zero >= 0) return refused([{ line: lineAt(bytes, zero), problem: NOT_TEXT }])
  const decoded = (label: Encoding) => {
    try {
      return makeDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return null
    }
  }
  const utf8 = decoded('utf-8')
  if (encoding === 'utf-8' || UTF8_MARK.every((byte, at) => bytes[at] === byte)) {
    if (utf8 !== null) return accepted(utf8)
    const couldBe = decoded('gb18030') === null ? null : 'gb18030'
    return refused(problemsIn(bytes, 'UTF-8', utf8Length, couldBe ? advice : ''), couldBe)
  }
  if (utf8 !== null && bytes.some((byte) => byte > 0x7f)) {
    return refused([{ line: 1, problem: UTF8_INSTEAD }])
  }
  const text = decoded(encoding)
  return text === null ? refused(problemsIn(bytes, 'GB18030', gb18030Length, '')) : accepted(text)
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF8_INSTEAD = 'this is UTF-8: expected GB18030, which was asked for; leave that out for it'
const NOT_TEXT =
  'byte 0x00, so this is no text (or UTF-16 without its byte order mark): expected a text saved as UTF-8'
const ADVICE = '; if this is GB18030, say so with --encoding gb18030'

const accepted = (text: string): Decoded => ({ text, problems: [], couldBe: null })
const refused = (problems: Decoded['problems'], couldBe: Decoded['couldBe'] = null): Decoded => ({
  text: '',
  problems,
  couldBe,
})

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** True for the last byte of a line, in every encoding whose marks are those of ASCII. */
const endsLine = (bytes: Uint8Array, at: number) =>
  bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED)

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = 0; at < end; at++) if (endsLine(bytes, at)) line += 1
  return line
}

/** By hand, since decoders do not agree on what half a character is. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1): Decoded {
  const whole = bytes.length - (bytes.length % 2)
  const parts: string[] = []
  for (let start = 0; start < whole; start += PART) {
    const units: number[] = []
    for (let at = start; at < Math.min(whole, start + PART); at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8))
    }
    parts.push(String.fromCharCode(...units))
  }
  const text = parts.join('')
  const problems: Decoded['problems'] = []
  const breaks = text.matchAll(/\r\n|\n|\r|\p{Surrogate}/gu)
  let line = 1
  for (const [found] of breaks) {
    if (!/\p{Surrogate}/u.test(found)) line += 1
    else if (problems.at(-1)?.line !== line) {
      problems.push({ line, problem: `invalid UTF-16: half a character (U+${hex(found)})` })
    }
  }
  if (whole < bytes.length) problems.push({ line, problem: 'invalid UTF-16: an odd last byte' })
  if (problems.length === 0) return accepted(text)
  return refused(shortened(problems, 'invalid UTF-16'))
}

/** Bytes; as many arguments as every engine takes. */
const PART = 16_384

/** Characters read so far in the line, and the places that are none. */
type OpenLine = { line: number; column: number; places: string[]; bad: number }

/** One problem for each line that holds bytes that are no characters. */
function problemsIn(
  bytes: Uint8Array,
  name: string,
  lengthAt: (bytes: Uint8Array, at: number) => number,
  advice: string,
): Decoded['problems'] {
  const problems: Decoded['problems'] = []
  let open: OpenLine = { line: 1, column: 1, places: [], bad: 0 }
  const close = () => {
    const { line, places, bad } = open
    if (bad > 0) {
      const more = bad > places.length ? ` and ${bad - places.length} more in this line` : ''
      problems.push({ line, problem: `invalid ${name}: ${places.join(', ')}${more}` })
    }
    open = { line: line + 1, column: 1, places: [], bad: 0 }
  }
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length === 0) {
      open.bad += 1
      if (open.places.length < PLACES) {
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
        open.places.push(`byte 0x${byte} at column ${open.column}`)
      }
    }
    const ends = endsLine(bytes, at)
    open.column += 1
    at += length || 1
    if (ends) close()
  }
  close()
  const [first = { line: 1, problem: `invalid ${name}` }, ...rest] = problems
  const expected = `; expected a text saved as ${name}${advice}`
  return shortened([{ ...first, problem: first.problem + expected }, ...rest], `invalid ${name}`)
}

const PLACES = 3
const LINES = 20

function shortened(problems: Decoded['problems'], what: string): Decoded['problems'] {
  const next = problems[LINES]
  if (!next) return problems
  const others = problems.length - LINES - 1
  const more = others > 0 ? `, and in ${others} more lines` : ''
  return [...problems.slice(0, LINES), { line: next.line, problem: `${what} here too${more}` }]
}

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase()

const within = (byte: number | undefined, least: number, most: number) =>
  byte !== undefined && least <= byte && byte <= most

/** Bytes of the character that begins here, 0 when none does (Unicode 16, table 3-7). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const tail = (offset: number, least = 0x80, most = 0xbf) =>
    within(bytes[at + offset], least, most)
  if (lead < 0x80) return 1
  if (within(lead, 0xc2, 0xdf)) return tail(1) ? 2 : 0
  if (within(lead, 0xe0, 0xef)) {
    const second = tail(1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf)
    return second && tail(2) ? 3 : 0
  }
  if (within(lead, 0xf0, 0xf4)) {
    const second = tail(1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf)
    return second && tail(2) && tail(3) ? 4 : 0
  }
  return 0
}

/** The same for GB18030 (https://encoding.spec.whatwg.org/#gb18030-decoder). */
function gb18030Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const second = bytes[at + 1]
  if (lead <= 0x80) return 1
  if (lead === 0xff) return 0
  if (within(second, 0x30, 0x39)) {
    const [third = 0, fourth = 0] = bytes.subarray(at + 2, at + 4)
    if (!within(third, 0x81, 0xfe) || !within(fourth, 0x30, 0x39)) return 0
    const pointer =
      (lead - 0x81) * 12_600 + ((second ?? 0) - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
    return pointer < 39_420 || within(pointer, 189_000, 1_237_575) ? 4 : 0
  }
  return within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe) ? 2 : 0
}
