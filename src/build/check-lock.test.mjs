import { expect, test } from 'vitest'
import { accepts, problemsOf } from './check-lock.mjs'

test.each([
  ['>=20.19.0', true],
  ['>= 18', true],
  ['>20.19.0', false],
  ['>20', false],
  ['<21', true],
  ['<=20', true],
  ['<=20.18', false],
  ['^20.19.0 || >=22.12.0', true],
  ['^22.13.0 || >=23.5', false],
  ['^20.20.0', false],
  ['18 || 20 || >=22', true],
  ['20.x', true],
  ['~20.18.1', false],
  ['>=18 <20', false],
  ['18 - 22', true],
  ['*', true],
  ['^0.10.0', false],
])('%s holds 20.19.0: %s', (range, expected) => {
  expect(accepts(range, '20.19.0')).toBe(expected)
})

test('a binary that the registry left out, a new engine and an address are each told', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1', near: '1' } },
      'node_modules/a/node_modules/near': {},
      'node_modules/a-linux': { engines: { node: '>=22' } },
      'node_modules/b': { resolved: 'https://registry.invalid/b.tgz' },
    },
  }
  expect(problemsOf(lock, '20.19.0')).toEqual([
    'node_modules/a: a-mac is not in the lock',
    'node_modules/a-linux: needs Node >=22, and we promise 20.19.0',
    'node_modules/b: names the address it came from',
  ])
})
