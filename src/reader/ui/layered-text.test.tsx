import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LayeredText, type Layer } from './layered-text.tsx'

const TEXT = '预计到2025年，超过10.7万亿元。'

const layer = (Tag: 'mark' | 'i' | 'b', start: number, end: number): Layer => ({
  start,
  end,
  draw: (words) => <Tag>{words}</Tag>,
})

const drawn = (layers: Layer[], insertions: number[] = []) =>
  renderToStaticMarkup(
    <LayeredText
      text={TEXT}
      layers={layers}
      insertions={insertions.map((offset) => ({ offset, draw: <hr /> }))}
    />,
  )

describe('a text with layers', () => {
  test('a mark stays one around what it holds', () => {
    expect(drawn([layer('i', 3, 8), layer('i', 11, 17), layer('mark', 0, 18)])).toBe(
      '<mark>预计到<i>2025年</i>，超过<i>10.7万亿</i>元</mark>。',
    )
  })

  test('of layers over the same words the first is outside', () => {
    expect(drawn([layer('mark', 3, 8), layer('i', 3, 8)])).toBe(
      '预计到<mark><i>2025年</i></mark>，超过10.7万亿元。',
    )
  })

  test('what overlaps is cut where the earlier ends', () => {
    expect(drawn([layer('i', 11, 17), layer('mark', 3, 13), layer('b', 12, 19)])).toBe(
      '预计到<mark>2025年，超过<i>1<b>0</b></i></mark><i><b>.7万亿</b></i><b>元。</b>',
    )
  })

  test('an insertion stands in none of the layers', () => {
    expect(drawn([layer('mark', 0, 8)], [3, 19])).toBe(
      '<mark>预计到</mark><hr/><mark>2025年</mark>，超过10.7万亿元。<hr/>',
    )
  })

  test('the words are all there, however the layers lie', () => {
    for (let seed = 1; seed < 500; seed++) {
      const at = (part: number) => (seed * (7 + part * 13)) % (TEXT.length + 1)
      const layers = [0, 1, 2, 3].map((each) =>
        layer('i', Math.min(at(each), at(each + 5)), Math.max(at(each), at(each + 5))),
      )
      expect(drawn(layers, [at(9)]).replace(/<[^>]*>/gu, '')).toBe(TEXT)
    }
  })
})
