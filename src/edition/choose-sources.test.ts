import { expect, test } from 'vitest'
import { formatDiagnostic } from './diagnostics.ts'
import { chooseSources } from './choose-sources.ts'

const chosen = (...paths: string[]) => {
  const { sources, problems, warnings } = chooseSources(paths)
  return {
    files: sources.map(({ file }) => file),
    notes: sources.map(({ notes }) => notes),
    problems: problems.map(formatDiagnostic),
    warnings: warnings.map(formatDiagnostic),
  }
}

test('texts come in the order of their names, folder by folder, each with its notes', () => {
  const { files, notes, problems, warnings } = chosen(
    'papers/b.txt',
    'papers/2021/z.md',
    'papers/b.notes.yaml',
    'papers/a.txt',
    'papers/2021/a.txt',
  )
  expect(files).toEqual(['papers/2021/a.txt', 'papers/2021/z.md', 'papers/a.txt', 'papers/b.txt'])
  expect(notes).toEqual([null, null, null, 'papers/b.notes.yaml'])
  expect([...problems, ...warnings]).toEqual([])
})

test('what is not read is said, save what nobody would expect to be read', () => {
  const { files, warnings } = chosen('p/a.txt', 'p/photo.jpg', 'p/README.md', 'p/.git/x.txt')
  expect(files).toEqual(['p/a.txt'])
  expect(warnings).toEqual(['p/photo.jpg: not read: expected page texts (.txt or .md)'])
})

test('notes want their text beside them, not in another folder', () => {
  const { files, problems } = chosen('p/a.txt', 'p/q/a.notes.yaml')
  expect(files).toEqual(['p/a.txt'])
  expect(problems).toEqual(['p/q/a.notes.yaml: notes on no text: expected a.txt beside them'])
})

test('a choice that holds no text is refused', () => {
  expect(chosen('photo.jpg').problems).toEqual([
    'photo.jpg: not read: expected page texts (.txt or .md)',
  ])
  expect(chosen().problems).toEqual(['.: nothing to read here: expected page texts (.txt or .md)'])
})

test('names of any form are names', () => {
  expect(chosen('__proto__.txt', 'constructor.md', '<b>.txt').files).toEqual([
    '<b>.txt',
    '__proto__.txt',
    'constructor.md',
  ])
})
