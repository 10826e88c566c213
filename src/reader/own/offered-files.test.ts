import { expect, test } from 'vitest'
import { filesDropped } from './offered-files.ts'

/** What a browser says of a dropped folder: some entries at a time, none at the end. */
type Entry = { isFile: boolean; isDirectory: boolean; fullPath: string }

const file = (path: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath: path,
  file: (resolve: (file: File) => void) => {
    resolve(new File([path], path.split('/').at(-1) ?? ''))
  },
})

const folder = (path: string, batches: Entry[][]) => ({
  isFile: false,
  isDirectory: true,
  fullPath: path,
  createReader: () => {
    const rest = [...batches]
    return {
      readEntries: (resolve: (entries: Entry[]) => void) => {
        resolve(rest.shift() ?? [])
      },
    }
  },
})

const dropped = (entries: (Entry | null)[], files: File[] = []) =>
  filesDropped({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  })

test('a dropped folder gives all its files, however deep and however many at a time', async () => {
  const files = await dropped([
    folder('/papers', [
      [file('/papers/a.txt'), folder('/papers/2021', [[file('/papers/2021/b.txt')]])],
      [file('/papers/c.txt')],
    ]),
    file('/d.txt'),
  ])
  expect(files.map(({ path }) => path).sort()).toEqual([
    'd.txt',
    'papers/2021/b.txt',
    'papers/a.txt',
    'papers/c.txt',
  ])
  expect(await files[0]?.bytes.text()).toMatch(/papers/)
})

test('where the browser knows no entries, the files themselves are taken', async () => {
  const files = await dropped([null], [new File(['x'], 'a.txt')])
  expect(files.map(({ path }) => path)).toEqual(['a.txt'])
})
