import { inflateSync } from 'node:zlib'

/** A font as a drawing program takes it, and what is asked of it before anything is drawn. */
export type CardFont = {
  /** TrueType or OpenType. */
  bytes: Buffer
  /** How far a character carries the pen, in parts of the letter's size; null when it has no glyph. */
  advanceOf: (character: string) => number | null
}

type Table = { tag: string; checksum: number; bytes: Buffer }

/** Unpacks a WOFF 1.0 file: https://www.w3.org/TR/WOFF/#FileStructure */
export function readWoff(file: Buffer): CardFont {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) =>
    readTable(file, 44 + index * 20),
  )
  const named = (tag: string) => {
    const table = tables.find((each) => each.tag === tag)
    if (!table) throw new Error(`a font without a table ${tag}`)
    return table.bytes
  }
  const glyphs = glyphsOf(named('cmap'))
  const unitsPerEm = named('head').readUInt16BE(18)
  const metrics = named('hmtx')
  const measured = named('hhea').readUInt16BE(34)
  return {
    bytes: fontFile(file.readUInt32BE(4), tables),
    advanceOf(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0)
      if (glyph === undefined) return null
      // Glyphs past the last one measured are as wide as that.
      return metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm
    },
  }
}

function readTable(file: Buffer, entry: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) =>
    file.readUInt32BE(entry + at),
  )
  if (!offset || packed === undefined || !length || checksum === undefined) {
    throw new Error('a font with an empty table')
  }
  const bytes = file.subarray(offset, offset + packed)
  return {
    tag: file.toString('latin1', entry, entry + 4),
    checksum,
    bytes: packed < length ? inflateSync(bytes) : bytes,
  }
}

/** The tables behind the header of OpenType: https://learn.microsoft.com/typography/opentype/spec/otff */
function fontFile(flavour: number, tables: Table[]): Buffer {
  const header = Buffer.alloc(12 + 16 * tables.length)
  const power = Math.floor(Math.log2(tables.length))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  const parts: Uint8Array[] = [header]
  let offset = header.length
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + 16 * index
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(checksum, entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(bytes.length, entry + 12)
    const padding = Buffer.alloc(-bytes.length & 3)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

/**
 * Code points to glyphs, by the map of format 4, which has those below U+10000:
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  )
  const map = offsets.find((offset) => cmap.readUInt16BE(offset) === 4)
  if (map === undefined) throw new Error('a font without a map of format 4')
  const glyphs = new Map<number, number>()
  const bytes = cmap.readUInt16BE(map + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes].map(
    (at) => map + at,
  )
  if (!ends || !starts || !deltas || !ranges) return glyphs
  for (let segment = 0; segment < bytes; segment += 2) {
    const delta = cmap.readUInt16BE(deltas + segment)
    const range = cmap.readUInt16BE(ranges + segment)
    const first = cmap.readUInt16BE(starts + segment)
    const last = cmap.readUInt16BE(ends + segment)
    for (let code = first; code <= last && code < 0xffff; code++) {
      // A range is the way from where it stands to the glyph of the first code.
      const listed =
        range === 0 ? code : cmap.readUInt16BE(ranges + segment + range + 2 * (code - first))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}
