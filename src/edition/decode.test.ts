import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeText, type Encoding } from './decode.ts'

const decode = (bytes: Iterable<number>, encoding?: Encoding) =>
  decodeText(Uint8Array.from(bytes), {
    ...(encoding && { encoding }),
    makeDecoder: (label, options) => new TextDecoder(label, options),
  })

const utf8 = (text: string) => [...Buffer.from(text)]
const utf16 = (text: string) => [...Buffer.from(`\uFEFF${text}`, 'utf16le')]
const swapped = (bytes: number[]) => [...Buffer.from(bytes).swap16()]
/** 广州 in GB18030, then 㐀 in its four bytes. */
const GUANGZHOU = [0xb9, 0xe3, 0xd6, 0xdd]
const RARE = [0x81, 0x39, 0xee, 0x39]

it.each<[string, number[], string]>([
  ['UTF-8', utf8('# 广州\r\n😀'), '# 广州\r\n😀'],
  ['UTF-8 with its mark', utf8('\uFEFF# 广州'), '\uFEFF# 广州'],
  ['UTF-16, low byte first', utf16('# 广州\r\n😀'), '\uFEFF# 广州\r\n😀'],
  ['UTF-16, high byte first', swapped(utf16('# 广州\r\n😀')), '\uFEFF# 广州\r\n😀'],
  ['nothing', [], ''],
])('reads %s', (_, bytes, text) => {
  expect(decode(bytes)).toEqual({ text, problems: [], couldBe: null })
})

it('reads GB18030 when that is asked for, and leaves marked and plain files as they are', () => {
  expect(decode([...GUANGZHOU, ...RARE], 'gb18030').text).toBe('广州㐀')
  expect(decode(utf8('\uFEFF广州'), 'gb18030').text).toBe('\uFEFF广州')
  expect(decode(utf16('广州'), 'gb18030').text).toBe('\uFEFF广州')
  expect(decode(utf8('# Guangzhou'), 'gb18030').text).toBe('# Guangzhou')
})

it.each<[string, number[], Encoding | undefined, [number, RegExp][]]>([
  ['a lone byte', [0x23, 0x0d, 0xff], undefined, [[2, /byte 0xFF at column 1; expected a text/]]],
  ['a cut character', utf8('广州').slice(0, 5), undefined, [[1, /0xE5 at column 2, .*0xB7/]]],
  ['an encoded surrogate', [0xed, 0xa0, 0x80], undefined, [[1, /0xED at column 1/]]],
  ['an overlong form', [0xc0, 0xaf], undefined, [[1, /0xC0 at column 1/]]],
  ['GB18030 unasked', GUANGZHOU, undefined, [[1, /say so with --encoding gb18030$/]]],
  ['UTF-8 as GB18030', utf8('广州'), 'gb18030', [[1, /^this is UTF-8: expected GB18030/]]],
  ['no GB18030', [...GUANGZHOU, 0x0a, 0x0a, 0xb9], 'gb18030', [[3, /0xB9 at column 1/]]],
  [
    'four bytes that are no character of GB18030',
    [...GUANGZHOU, 0xf1, 0x34, 0xbf, 0x31],
    'gb18030',
    [[1, /0xF1 at column 3/]],
  ],
  ['half of a pair', utf16('好\n\ud83d好\ude00'), undefined, [[2, /half a character \(U\+D83D\)/]]],
  [
    'an odd byte',
    [...utf16('好\r\n'), 0x20],
    undefined,
    [[2, /^invalid UTF-16: an odd last byte$/]],
  ],
  ['a picture', [0x89, 0x50, 0x0d, 0x0a, 0x1a, 0x00], undefined, [[2, /0x00, so this is no text/]]],
])('refuses %s, and says where', (_, bytes, encoding, expected) => {
  const { text, problems } = decode(bytes, encoding)
  expect(text).toBe('')
  expect(problems.map(({ line }) => line)).toEqual(expected.map(([line]) => line))
  expected.forEach(([, words], index) => expect(problems[index]?.problem).toMatch(words))
})

it('names every place: three in a line, twenty lines, and how many more', () => {
  const line = [0xff, 0x61, 0xfe, 0xff, 0xfe, 0xff, 0x0a]
  const { problems, couldBe } = decode(Array.from({ length: 30 }, () => line).flat())
  expect(problems[0]?.problem).toBe(
    'invalid UTF-8: byte 0xFF at column 1, byte 0xFE at column 3, byte 0xFF at column 4 ' +
      'and 2 more in this line; expected a text saved as UTF-8',
  )
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toEqual({
    line: 21,
    problem: 'invalid UTF-8 here too, and in 9 more lines',
  })
  expect(couldBe).toBeNull()
})

it('finds a place in whatever a decoder refuses, and refuses nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom(0xe5, 0xb9, 0xbf, 0x0a)),
        {
          maxLength: 12,
        },
      ),
      fc.constantFrom<Encoding>('utf-8', 'gb18030'),
      (bytes, encoding) => {
        // A mark of UTF-16 overrules both encodings, and its problems are told in units.
        fc.pre(!/^(?:255,254|254,255)(?:,|$)/.test(bytes.join()))
        const { text, problems } = decode(bytes, encoding)
        expect(problems.every(({ problem }) => /byte 0x|column|this is UTF-8/.test(problem))).toBe(
          true,
        )
        if (problems.length > 0 || encoding !== 'utf-8') return
        expect(decode(utf8(text)).text).toBe(text)
      },
    ),
    { numRuns: 2000 },
  )
})

it('reads 5 MB, good or bad, without hesitation', () => {
  const bytes = Buffer.alloc(5_000_000, '粤')
  const started = performance.now()
  expect(decode(bytes).problems).toHaveLength(1)
  expect(decode(bytes.subarray(0, 4_999_998)).text).toHaveLength(1_666_666)
  expect(performance.now() - started).toBeLessThan(5000)
})
