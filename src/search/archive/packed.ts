/** JSON that is packed where it is made (raw deflate), so that it is small on every host. */
export async function unpackJson<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  const packed = new Blob([bytes]).stream()
  const text = new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text()
  return JSON.parse(await text)
}

/** Reads a file of an archive by its name. */
export type ReadArchive = (name: string) => Promise<Uint8Array<ArrayBuffer>>
