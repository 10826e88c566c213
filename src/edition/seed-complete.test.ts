import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Gold, scoreEdition } from './gold.ts'
import { readLibrary } from './read-library.ts'

const name = 'yangcheng-evening-news-2021-11-26'
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const { library } = readLibrary([
  {
    file: `seeds/${name}.txt`,
    text: read(`../../seeds/${name}.txt`),
    sha256: '0'.repeat(64),
    notes: {
      file: `seeds/${name}.notes.yaml`,
      text: read(`../../seeds/${name}.notes.yaml`),
    },
  },
])
const gold = Gold.parse(JSON.parse(read(`./fixtures/${name}.expected.json`)))

it('the sample, with its notes, holds all that a close reading finds, and nothing else', () => {
  const [edition] = library.editions
  const off = edition
    ? [...scoreEdition(edition, gold)].flatMap(([group, { missed, invented }]) => [
        ...missed.map((each) => `${group} - ${each}`),
        ...invented.map((each) => `${group} + ${each}`),
      ])
    : ['no edition']
  expect(off).toEqual([])
})
