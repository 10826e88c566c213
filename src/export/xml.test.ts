import { expect, it } from 'vitest'
import { xmlText } from './xml.ts'

it.each([
  ['<script>&"', '&lt;script&gt;&amp;&quot;'],
  [']]>', ']]&gt;'],
  ['a\u0000b\u000Bc\uFFFE', 'a\uFFFDb\uFFFDc\uFFFD'],
  ['半\uD842边', '半\uFFFD边'],
  ['𠮷\t野家', '𠮷\t野家'],
])('writes %j as %j', (text, written) => {
  expect(xmlText(text)).toBe(written)
})
