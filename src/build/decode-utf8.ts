type Decoded =
  { text: string; problem: null } | { text: null; problem: { line: number; problem: string } }

const LINE_FEED = 0x0a

/** Decodes strictly and keeps a byte order mark; what is not UTF-8 is told with its line and byte. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decodedOrNull(bytes)
  if (text !== null) return { text, problem: null }

  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refused(1, 'this is UTF-16: expected a file saved as UTF-8')
  }
  let line = 0
  let bad: { line: number; byte: string } | null = null
  let others = 0
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    const content = bytes.subarray(start, end)
    line += 1
    if (decodedOrNull(content) === null) {
      if (bad) others += 1
      else bad = { line, byte: firstBadByte(content) }
    }
    start = end + 1
  }
  const more = others > 0 ? ` (and in ${others} more ${others === 1 ? 'line' : 'lines'})` : ''
  return refused(
    bad?.line ?? 1,
    `invalid UTF-8${bad ? ` ${bad.byte}` : ''}${more}: expected a file saved as UTF-8`,
  )
}

const refused = (line: number, problem: string): Decoded => ({
  text: null,
  problem: { line, problem },
})

function decodedOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The longest good beginning, found by halving, ends where the bad byte stands. */
function firstBadByte(line: Uint8Array): string {
  const goodUntil = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  let bad = line.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (goodUntil(middle)) good = middle
    else bad = middle
  }
  const value = line[good]
  const name = value === undefined ? 'at the end of the line' : `byte 0x${hex(value)}`
  return value === undefined ? name : `${name} at column ${good + 1}`
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(2, '0')
