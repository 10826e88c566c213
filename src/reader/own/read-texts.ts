import { catalogPart } from '#edition/catalog.ts'
import { decodeText, type Encoding, type MakeDecoder } from '#edition/decode.ts'
import { SeedError, type Diagnostic } from '#edition/diagnostics.ts'
import { readLibrary, type SourceText } from '#edition/read-library.ts'
import type { Library } from '#edition/schema.ts'
import { isPacked, MOST_BYTES, NOT_PACKED, TOO_LARGE } from '#edition/source-files.ts'
import type { LibraryRead, LibraryRefused, ReadRequest, TextToRead } from './reading.ts'

/**
 * Texts in, editions out, by the pipeline that the build has. They are read together, so that no
 * two articles have the same address.
 */
export async function readTexts(
  { texts, strict }: ReadRequest,
  onDecoded: (done: number) => void,
): Promise<LibraryRead | LibraryRefused> {
  const problems: Diagnostic[] = []
  const gb18030: string[] = []
  const sources: SourceText[] = []
  for (const [index, text] of texts.entries()) {
    const decoded = await sourceOf(text)
    if (decoded.source) sources.push(decoded.source)
    problems.push(...decoded.problems)
    if (decoded.couldBe) gb18030.push(text.file)
    onDecoded(index + 1)
  }
  const read = readAllThatCan(sources)
  problems.push(...read.problems)
  if (strict && problems.length > 0) return { type: 'refused', problems, gb18030 }
  const { schemaVersion, editions } = read.library
  return {
    type: 'read',
    schemaVersion,
    editions: editions.map((edition) => ({
      file: edition.source.file,
      part: catalogPart(edition, ''),
      json: new Blob([JSON.stringify(edition)], { type: 'application/json' }),
    })),
    problems,
    warnings: read.warnings,
  }
}

/** Leaves out what is refused until the rest makes a library. */
function readAllThatCan(sources: SourceText[]): {
  library: Library
  problems: Diagnostic[]
  warnings: Diagnostic[]
} {
  try {
    return { ...readLibrary(sources), problems: [] }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    const bad = new Set(error.diagnostics.map(({ file }) => file))
    const good = sources.filter(({ file, notes }) => !bad.has(file) && !bad.has(notes?.file ?? ''))
    if (good.length === sources.length) throw error
    const rest = readAllThatCan(good)
    return { ...rest, problems: [...error.diagnostics, ...rest.problems] }
  }
}

type Decoded = { source: SourceText | null; problems: Diagnostic[]; couldBe: Encoding | null }

async function sourceOf({ file, bytes, encoding, notes }: TextToRead): Promise<Decoded> {
  try {
    const content = await bytes.arrayBuffer()
    const unpacked = isPacked(file) ? await unpack(content) : content
    if (typeof unpacked === 'string') return refused(file, unpacked)
    const text = decoded(file, unpacked, encoding)
    const notesText = notes && {
      file: notes.file,
      ...decoded(notes.file, await notes.bytes.arrayBuffer(), 'utf-8'),
    }
    const problems = [...text.problems, ...(notesText?.problems ?? [])]
    if (problems.length > 0) return { source: null, problems, couldBe: text.couldBe }
    const source: SourceText = {
      file,
      text: text.text,
      sha256: await sha256(content),
      notes: notesText && { file: notesText.file, text: notesText.text },
    }
    return { source, problems, couldBe: null }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // It was moved, changed or taken away since it was chosen.
    return refused(file, `cannot be read (${error.name}): expected a file that is still there`)
  }
}

const refused = (file: string, problem: string): Decoded => ({
  source: null,
  problems: [{ file, line: null, problem }],
  couldBe: null,
})

/** What a gzip file holds, or why it cannot be had. */
async function unpack(packed: ArrayBuffer): Promise<ArrayBuffer | string> {
  const parts: BlobPart[] = []
  let size = 0
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Blob(parts).arrayBuffer()
      size += value.byteLength
      if (size > MOST_BYTES) return TOO_LARGE
      parts.push(value)
    }
  } catch {
    return NOT_PACKED
  } finally {
    // What was refused half-way is not unpacked to its end.
    reader.cancel().catch(() => undefined)
  }
}

function decoded(file: string, content: ArrayBuffer, encoding: Encoding) {
  const bytes = new Uint8Array(content)
  const { problems, ...rest } = decodeText(bytes, { encoding, makeDecoder, advice: '' })
  return { ...rest, problems: problems.map((problem) => ({ file, ...problem })) }
}

const makeDecoder: MakeDecoder = (label, options) => new TextDecoder(label, options)

async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
