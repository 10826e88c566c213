import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commonSyllables } from '#search/common-syllables.ts'
import { commonCharacters, moduleText, readingsOf } from './make-common-syllables.mjs'

test('making the table again gives the table that is there', () => {
  const there = readFileSync(new URL('../search/common-syllables.ts', import.meta.url), 'utf8')
  expect(there).toBe(moduleText())
})

test('nearly every common character has a reading that the dictionary knows', () => {
  const syllables = commonSyllables()
  const characters = commonCharacters()
  expect(syllables.size).toBe(3755)
  const strange = characters.filter(
    (character) => !readingsOf(character).includes(syllables.get(character) ?? ''),
  )
  expect(strange).toEqual(['帧'])
})
