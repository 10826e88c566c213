import { expect, test } from 'vitest'
import { formatDiagnostic } from './diagnostics.ts'
import { bareName, chooseSources, notesNameOf } from './source-files.ts'

const chosen = (...paths: string[]) => {
  const { sources, problems, warnings } = chooseSources(paths)
  return {
    sources,
    problems: problems.map(formatDiagnostic),
    warnings: warnings.map(formatDiagnostic),
  }
}

test('sources come in the order of their names, folder by folder', () => {
  const { sources, problems, warnings } = chosen(
    'papers/b.txt',
    'papers/2021/z.md',
    'papers/b.notes.yaml',
    'papers/a.jsonl.gz',
    'papers/a.notes.yaml',
    'papers/2021/a.jsonl',
  )
  expect(sources).toEqual([
    'papers/2021/a.jsonl',
    'papers/2021/z.md',
    'papers/a.jsonl.gz',
    'papers/b.txt',
  ])
  expect([...problems, ...warnings]).toEqual([])
})

test('what is not read is said, save what nobody would expect to be read', () => {
  const { sources, warnings } = chosen('p/a.txt', 'p/photo.jpg', 'p/README.md', 'p/.git/x.txt')
  expect(sources).toEqual(['p/a.txt'])
  expect(warnings).toEqual([expect.stringMatching(/^p\/photo\.jpg: not read: expected page texts/)])
})

test('notes want their text beside them, not in another folder', () => {
  const { sources, problems } = chosen('p/a.txt', 'p/q/a.notes.yaml')
  expect(sources).toEqual(['p/a.txt'])
  expect(problems).toEqual(['p/q/a.notes.yaml: notes on no text: expected a.txt beside them'])
})

test('names of any form are names', () => {
  expect(chosen('__proto__.txt', 'constructor.md', '<b>.txt').sources).toEqual([
    '<b>.txt',
    '__proto__.txt',
    'constructor.md',
  ])
  expect(bareName('a.b/paper')).toBe('paper')
  expect(notesNameOf('a.b/paper.v2.txt')).toBe('a.b/paper.v2.notes.yaml')
  expect(notesNameOf('r.jsonl.gz')).toBe('r.notes.yaml')
})
