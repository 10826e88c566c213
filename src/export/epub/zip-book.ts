import { strToU8, zipSync, type Zippable } from 'fflate'

/**
 * Files as a zip, in their order. `mimetype` is not packed, so that the first bytes say what the
 * book is (https://www.w3.org/TR/epub-33/#sec-zip-container-mime).
 */
export function zipBook(files: Map<string, string>): Uint8Array<ArrayBuffer> {
  // A zip file has local times: this one is written alike in every zone.
  const mtime = new Date(1980, 0, 1)
  const zippable: Zippable = {}
  for (const [name, text] of files) {
    zippable[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 6, mtime }]
  }
  return zipSync(zippable)
}
