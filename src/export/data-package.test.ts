import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { readLibrary } from '#edition/read-library.ts'
import { dataPackageOf, libraryJson } from './data-package.ts'

const { library } = readLibrary(
  ['a', 'b'].map((name) => ({
    file: `seeds/${name}-2021-11-26.txt`,
    text: `# 市里召开${name}推进会\n\n11月26日，市里召开${name}推进会。\n`,
    sha256: '0'.repeat(64),
    notes: null,
  })),
)

afterEach(() => {
  vi.unstubAllGlobals()
})

it('has the whole library as one JSON', async () => {
  const json = await libraryJson(library.schemaVersion, library.editions).text()
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(library)))
})

it('is described by a data package: its name, size, hash and sources', async () => {
  vi.stubGlobal('isSecureContext', true)
  const file = libraryJson(library.schemaVersion, library.editions)
  const described = JSON.parse(await dataPackageOf('library.json', file, 1, library.editions))
  const bytes = Buffer.from(await file.arrayBuffer())
  expect(described).toMatchObject({
    name: 'yuedu-library',
    version: '1.0.0',
    sources: [{ path: 'seeds/a-2021-11-26.txt' }, { path: 'seeds/b-2021-11-26.txt' }],
    resources: [
      {
        path: 'library.json',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      },
    ],
  })
})

it('says no hash where the browser gives none', async () => {
  vi.stubGlobal('isSecureContext', false)
  const described = JSON.parse(await dataPackageOf('a.json', new Blob(['{}']), 1, []))
  expect(described.resources[0]).not.toHaveProperty('hash')
})
