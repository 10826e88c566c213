/** Whole numbers as bits, one after another: small where they are as expected. */

const FEWEST_BYTES = 1 << 10

export type BitWriter = ReturnType<typeof createBitWriter>

export function createBitWriter() {
  let bytes = new Uint8Array(FEWEST_BYTES)
  /** In bits. */
  let size = 0

  const bit = (set: boolean) => {
    if (size >> 3 === bytes.length) {
      const longer = new Uint8Array(bytes.length * 2)
      longer.set(bytes)
      bytes = longer
    }
    if (set) bytes[size >> 3] = (bytes[size >> 3] ?? 0) | (0x80 >> (size & 7))
    size++
  }
  const low = (value: number, bits: number) => {
    for (let at = bits - 1; at >= 0; at--) bit((Math.floor(value / 2 ** at) & 1) === 1)
  }
  /** Rice's code (1979): what is left of the last `k` bits as so many zeros and a one. */
  const rice = (value: number, k: number) => {
    for (let left = Math.floor(value / 2 ** k); left > 0; left--) bit(false)
    bit(true)
    low(value, k)
  }
  /** Elias's gamma code (1975) of a number from 0 on. */
  const gamma = (value: number) => {
    const bits = Math.floor(Math.log2(value + 1))
    for (let left = bits; left > 0; left--) bit(false)
    low(value + 1, bits + 1)
  }
  /** The places of a list, ascending, of so many that there are. */
  const places = (list: readonly number[], of: number) => {
    gamma(list.length)
    const k = riceParameter(list.length, of)
    let before = -1
    for (const place of list) {
      rice(place - before - 1, k)
      before = place
    }
  }
  return { gamma, places, bytes: () => bytes.slice(0, (size + 7) >> 3), bits: () => size }
}

export function createBitReader(bytes: Uint8Array) {
  let at = 0
  /** The next 32 bits; behind the end there are ones, which end every number. */
  const peek = () => {
    const byte = at >> 3
    const four =
      ((bytes[byte] ?? 0xff) << 24) |
      ((bytes[byte + 1] ?? 0xff) << 16) |
      ((bytes[byte + 2] ?? 0xff) << 8) |
      (bytes[byte + 3] ?? 0xff)
    const shift = at & 7
    return shift === 0 ? four : (four << shift) | ((bytes[byte + 4] ?? 0xff) >> (8 - shift))
  }
  const low = (bits: number): number => {
    if (bits === 0) return 0
    if (bits > 24) return low(bits - 24) * 2 ** 24 + low(24)
    const value = peek() >>> (32 - bits)
    at += bits
    return value
  }
  /** So many zeros, and the one behind them. */
  const zeros = () => {
    let count = 0
    for (;;) {
      const run = Math.clz32(peek())
      count += run
      at += run
      if (run === 32) continue
      at++
      return count
    }
  }
  const gamma = () => {
    const bits = zeros()
    return 2 ** bits + low(bits) - 1
  }
  const places = (of: number): Uint32Array => {
    const list = new Uint32Array(gamma())
    const k = riceParameter(list.length, of)
    let before = -1
    for (let index = 0; index < list.length; index++) {
      before += zeros() * 2 ** k + low(k) + 1
      list[index] = before
    }
    return list
  }
  return { gamma, places }
}

/** Suits gaps between so many places that lie anywhere: log2 of the mean gap, less what ln 2 takes. */
const riceParameter = (places: number, of: number) =>
  places === 0 ? 0 : Math.max(0, Math.floor(Math.log2(((of - places) / places) * Math.LN2 + 1)))
