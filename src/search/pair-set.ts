/** 2 to the power of this many pairs can be told apart: 512 kB of bits. */
const BITS = 22

export type PairSet = {
  /** False when the needle has a pair of neighbours, or is a character, that stands in no text. */
  mayHold: (needle: string) => boolean
}

/**
 * Which pairs of characters the texts have, loosely: some that they do not have may seem to be
 * there. Most words that are nowhere have a pair that is nowhere, and need not be looked for. Read
 * through when it is first asked.
 */
export function createPairSet(texts: () => readonly string[]): PairSet {
  let bits: Uint32Array | null = null
  const read = () => {
    const found = new Uint32Array(1 << (BITS - 5))
    for (const text of texts()) {
      let before = 0
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        mark(found, unit)
        mark(found, hashOf(before, unit))
        before = unit
      }
    }
    return found
  }
  return {
    mayHold(needle) {
      bits ??= read()
      if (needle.length === 1) return isMarked(bits, needle.charCodeAt(0))
      for (let at = 1; at < needle.length; at++) {
        if (!isMarked(bits, hashOf(needle.charCodeAt(at - 1), needle.charCodeAt(at)))) return false
      }
      return true
    },
  }
}

/** Single characters have the first 65,536 bits; pairs share the rest with them. */
const hashOf = (one: number, other: number) =>
  (Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> (32 - BITS)) | 0x10000

function mark(bits: Uint32Array, bit: number) {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
}

const isMarked = (bits: Uint32Array, bit: number) =>
  ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
