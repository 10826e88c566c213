import { expect, it } from 'vitest'
import { jsonOf } from './json.ts'

it('says of which schema and which view the entries are, and what they were narrowed by', () => {
  const json = jsonOf({
    schemaVersion: 1,
    view: 'people',
    filters: { kind: 'spoke', edition: '' },
    entries: [{ name: '王荣' }],
  })
  expect(JSON.parse(json)).toEqual({
    schemaVersion: 1,
    view: 'people',
    filters: { kind: 'spoke' },
    entries: [{ name: '王荣' }],
  })
  expect(json.endsWith('}\n')).toBe(true)
})
