import { expect, it } from 'vitest'
import { csvOf, type Cell } from './csv.ts'

const rowOf = (...cells: Cell[]) => {
  const columns = cells.map((_, index) => ({
    name: `c${index}`,
    of: (row: Cell[]) => row[index] ?? null,
  }))
  const [, row] = csvOf(columns, [cells]).split(/(?<=\r\n)(?=[^])/, 2)
  return row ?? ''
}

it('opens with a byte order mark and a line of headings, and ends every line as RFC 4180 does', () => {
  const columns = [
    { name: '人物', of: ({ name }: { name: string }) => name },
    { name: '提到', of: ({ times }: { times: number }) => times },
  ]
  expect(csvOf(columns, [{ name: '覃伟中', times: 2 }])).toBe('\uFEFF人物,提到\r\n覃伟中,2\r\n')
})

it.each<[Cell, string]>([
  ['省长马兴瑞', '省长马兴瑞'],
  ['党组书记, 厅长', '"党组书记, 厅长"'],
  ['他说"好"', '"他说""好"""'],
  ['两行\n一格', '"两行\n一格"'],
  [' 首尾的空格 ', '" 首尾的空格 "'],
  [null, ''],
  ['', ''],
  [3.67e12, '3670000000000'],
  [-5, '-5'],
])('writes %j as %s', (cell, written) => {
  expect(rowOf(cell)).toBe(`${written}\r\n`)
})

it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '＋1', '－1', '＠A1'])(
  'does not let a spreadsheet run %j',
  (cell) => {
    expect(rowOf(cell)).toBe(`'${cell}\r\n`)
  },
)
