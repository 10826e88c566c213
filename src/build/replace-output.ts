import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'

const SUFFIX = '.tmp-build'

/** A name beside the target, on the same disk, that git and the linter pass over. */
export const besideOf = (target: string): string =>
  join(
    dirname(resolve(target)),
    `${basename(resolve(target))}-${randomBytes(4).toString('hex')}${SUFFIX}`,
  )

/** Puts the new folder in the old one's place; the old one comes back if that fails. */
export async function replaceFolder(fresh: string, target: string) {
  const old = besideOf(target)
  const had = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(fresh, target)
  } catch (error) {
    if (had) await rename(old, target)
    throw error
  }
  if (had) await rm(old, { recursive: true })
}

/** The file has all of the text, whole or in pieces, or is as it was before. */
export async function replaceFile(target: string, text: string | Iterable<string>) {
  const fresh = besideOf(target)
  try {
    await mkdir(dirname(resolve(target)), { recursive: true })
    await writeFile(fresh, text)
    await rename(fresh, target)
  } finally {
    await rm(fresh, { force: true })
  }
}

/**
 * Whether a folder may be replaced: one that is missing, empty or a site of ours, and that does
 * not hold the folders to keep. `OUT=..` must not cost anybody their files.
 */
export async function replaceable(target: string, keep: string[]): Promise<boolean> {
  const holds = (path: string) => !relative(resolve(target), resolve(path)).startsWith('..')
  if (keep.some(holds)) return false
  try {
    const names = await readdir(target)
    return names.length === 0 || (names.includes('shell.html') && names.includes('sw.js'))
  } catch (error) {
    return codeOf(error) === 'ENOENT'
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? error.code : undefined
