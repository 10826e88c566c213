import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeText, type Encoding, type MakeDecoder } from '#edition/decode.ts'
import { SeedError, type Diagnostic } from '#edition/diagnostics.ts'
import type { SourceText } from '#edition/read-library.ts'
import {
  chooseSources,
  EXPECTED_SOURCES,
  isPacked,
  MOST_BYTES,
  NOT_PACKED,
  notesNameOf,
  TOO_LARGE,
} from '#edition/source-files.ts'

export type ReadingOptions = {
  /** False leaves the notes beside the texts alone. */
  notes?: boolean
  /** Of texts without a byte order mark; notes are UTF-8 or UTF-16. */
  encoding?: Encoding
}

/**
 * Page texts and article records, each with the `<name>.notes.yaml` beside it. A folder is read with the folders in
 * it, in the order of their names; what it holds besides is told in the warnings, save README.md
 * and names that begin with a dot. A file named outright is read whatever its name.
 */
export async function readSources(
  paths: string | string[],
  { notes = true, encoding = 'utf-8' }: ReadingOptions = {},
): Promise<{ sources: SourceText[]; warnings: Diagnostic[] }> {
  const problems: Diagnostic[] = []
  const warnings: Diagnostic[] = []
  const sources: SourceText[] = []

  const files = new Map<string, string>()
  for (const path of [paths].flat()) {
    for (const file of await filesAt(path, problems, warnings)) {
      files.set(await realpath(file), file)
    }
  }
  for (const file of files.values()) {
    const bytes = await readFile(file)
    const unpacked = unpackedOf(file, bytes, problems)
    const text = unpacked && decoded(file, unpacked, encoding, problems)
    const notesText = notes ? await notesBeside(file, problems) : null
    if (text !== null) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      sources.push({ file: shown(file), text, sha256, notes: notesText })
    }
  }

  if (problems.length > 0) throw new SeedError(problems)
  return { sources, warnings }
}

async function filesAt(
  path: string,
  problems: Diagnostic[],
  warnings: Diagnostic[],
): Promise<string[]> {
  const found = await kindOf(path)
  if (found === 'file') return [path]
  if (found === 'nothing') {
    problems.push(about(path, `no such file or folder: ${EXPECTED_SOURCES}, or a folder of them`))
    return []
  }
  const below = await filesBelow(path, '', problems, new Set())
  const { sources, ...told } = chooseSources(below)
  const inFolder = ({ file, problem }: Diagnostic) => about(join(path, file), problem)
  problems.push(...told.problems.map(inFolder))
  warnings.push(...told.warnings.map(inFolder))
  if (sources.length === 0) {
    problems.push(about(path, `nothing to read in this folder: ${EXPECTED_SOURCES}`))
  }
  return sources.map((source) => join(path, source))
}

/** Paths below `root`, with forward slashes; folders that begin with a dot are passed over. */
async function filesBelow(
  root: string,
  folder: string,
  problems: Diagnostic[],
  seen: Set<string>,
): Promise<string[]> {
  // A link may lead back to a folder that it stands in.
  const real = await realpath(join(root, folder))
  if (seen.has(real)) return []
  seen.add(real)

  const files: string[] = []
  for (const name of await readdir(real)) {
    if (name.startsWith('.')) continue
    const path = folder + name
    const kind = await kindOf(join(root, path))
    if (kind === 'file') files.push(path)
    else if (kind === 'folder') {
      files.push(...(await filesBelow(root, `${path}/`, problems, seen)))
    } else problems.push(about(join(root, path), 'a link that leads nowhere'))
  }
  return files
}

async function notesBeside(file: string, problems: Diagnostic[]): Promise<SourceText['notes']> {
  const path = notesNameOf(file.split(sep).join('/'))
  if ((await kindOf(path)) !== 'file') return null
  const text = decoded(path, await readFile(path), 'utf-8', problems)
  return text === null ? null : { file: shown(path), text }
}

function unpackedOf(file: string, bytes: Buffer, problems: Diagnostic[]): Uint8Array | null {
  if (!isPacked(file)) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    problems.push(about(file, error instanceof RangeError ? TOO_LARGE : NOT_PACKED))
    return null
  }
}

function decoded(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding,
  problems: Diagnostic[],
): string | null {
  const makeDecoder: MakeDecoder = (label, options) => new TextDecoder(label, options)
  const { text, problems: found } = decodeText(bytes, { encoding, makeDecoder })
  problems.push(...found.map((problem) => ({ file: shown(file), ...problem })))
  return found.length > 0 ? null : text
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

const about = (path: string, problem: string): Diagnostic => ({
  file: shown(path),
  line: null,
  problem,
})

/** Relative to where the command runs, with forward slashes on every system. */
const shown = (path: string) => (relative(process.cwd(), path) || '.').split(sep).join('/')
