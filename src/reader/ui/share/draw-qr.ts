import { encodeQR } from 'qr'

/** A code as the path of an SVG, each of its modules one unit wide; `size` is that of the whole. */
export type DrawnQr = { size: number; path: string }

/** The code has the quiet zone that the standard asks for. Null when an address is too long for one. */
export function drawQr(address: string): DrawnQr | null {
  if (new TextEncoder().encode(address).length > MOST_BYTES) return null
  // A screen does not get dirty: the lowest correction makes the largest modules.
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 4 })
  const path = rows.map((row, y) =>
    runsIn(row)
      .map(([x, length]) => runAt(x, y, length))
      .join(''),
  )
  return { size: rows.length, path: path.join('') }
}

/** Of version 40 with low correction. */
const MOST_BYTES = 2953

const runAt = (x: number, y: number, length: number) => `M${x} ${y}h${length}v1h-${length}z`

/** Dark modules side by side: where they begin, and how many there are. */
function runsIn(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
