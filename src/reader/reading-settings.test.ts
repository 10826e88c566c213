import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SETTINGS } from './reading-settings.ts'

test('what runs before the first paint knows every setting', () => {
  const script = readFileSync(new URL('../../public/settings.js', import.meta.url), 'utf8')
  const keys = [...(/for \(const key of \[([^\]]*)\]/.exec(script)?.[1] ?? '').matchAll(/'(\w+)'/g)]
  expect(keys.map(([, key]) => key)).toEqual(SETTINGS.map(({ key }) => key))
})
