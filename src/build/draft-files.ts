import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drafts } from '#edition/read-library.ts'

/** Editions that are put away in a folder, so that memory holds one at a time. */
export function draftFiles(folder: string): Drafts {
  mkdirSync(folder, { recursive: true })
  const fileOf = (place: number) => join(folder, `${place}.json`)
  return {
    put: (place, edition) => {
      writeFileSync(fileOf(place), JSON.stringify(edition))
    },
    // Written a moment ago, from what the schema's types describe.
    get: (place) => JSON.parse(readFileSync(fileOf(place), 'utf8')),
  }
}
