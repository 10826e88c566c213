import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Converter } from 'opencc-js/t2cn'
import { simplifiedOf } from '#edition/traditional-characters.ts'
import { moduleText } from './make-traditional-characters.mjs'

const table = readFileSync(new URL('../edition/traditional-characters.ts', import.meta.url), 'utf8')

test('the table in the repository is the one that the dictionaries make', () => {
  expect(moduleText()).toBe(table)
})

test('the table says of single characters what OpenCC says', () => {
  const convert = Converter({ from: 't', to: 'cn' })
  const differing = []
  for (let point = 0x3400; point < 0xa000; point++) {
    const character = String.fromCodePoint(point)
    const simplified = convert(character)
    if (simplified === character) continue
    // OpenCC stops half way where a simplified form is itself a traditional character.
    if (simplifiedOf.get(character) !== convert(simplified)) differing.push(character)
  }
  expect(differing).toEqual([])
})

test.each([
  ['數', '数'],
  ['灣', '湾'],
  ['衞', '卫'],
  ['薴', '苎'],
  ['字', undefined],
  ['沈', undefined],
])('%s has the simplified form %s', (character, simplified) => {
  expect(simplifiedOf.get(character)).toBe(simplified)
})
