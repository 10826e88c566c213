import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'

const widthOf = (text: string) => [...text].length
const cut = (text: string, breaks: number[], width: number) =>
  breakLines({ text, breaks }, width, widthOf)

test.each([
  ['数字财政系统全面上线', [2, 4, 6, 8], 12, ['数字财政系统全面上线']],
  ['数字财政系统全面上线', [2, 4, 6, 8], 8, ['数字财政系统', '全面上线']],
  ['数字财政系统全面上线', [4], 6, ['数字财政', '系统全面上线']],
  ['共建智慧新城市 共享数字新生活', [2, 4, 10, 12], 9, ['共建智慧新城市', '共享数字新生活']],
  ['马兴瑞出席会议', [3, 5], 3, ['马兴瑞', '出席', '会议']],
  ['不可分的一个长名字', [], 4, ['不可分的', '一个长名', '字']],
  ['', [], 4, ['']],
])('%s, cut at %j, in lines of %i', (text, breaks, width, lines) => {
  expect(cut(text, breaks, width)).toEqual(lines)
})

test('no line is too wide, no word of the text is lost, and nothing is cut elsewhere', () => {
  const headline = fc.string({
    unit: fc.constantFrom('数', '字', '政', '府', ' ', 'A', '1'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      headline,
      fc.array(fc.nat(40)),
      fc.integer({ min: 1, max: 12 }),
      (text, at, width) => {
        const lines = cut(text, at, width)
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      },
    ),
  )
})
