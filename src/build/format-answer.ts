import type { Answer, Excerpt, Related, Result } from '#search/answer.ts'
import type { Range } from '#search/fold.ts'
import { piecesOf } from '#search/pieces.ts'
import type { Respelling } from '#search/spelling.ts'

/** An answer as a list for the terminal, its marks in reverse video or, without colour, in «». */
export function formatAnswer(answer: Answer, { colour }: { colour: boolean }): string {
  const [before, after] = colour ? ['\u001b[7m', '\u001b[27m'] : ['«', '»']
  const mark = (text: string, marks: readonly Range[]) =>
    piecesOf(text, marks)
      .map((piece) => (piece.marked ? before + piece.text + after : piece.text))
      .join('')

  const linesOf = (result: Result, place: number) => [
    '',
    `${place + 1}. ${mark(result.headline, result.marks.headline)}（${result.hits} 处）`,
    ...contextOf(result).map((line) => `   ${line}`),
    `   /articles/${result.slug}`,
    ...result.excerpts.map((excerpt) => `   ${excerpt.paragraph}  ${excerptOf(excerpt)}`),
    ...(result.hitsNotShown ? [`   正文另有 ${result.hitsNotShown} 处`] : []),
  ]

  const contextOf = ({ section, kicker, subheads, marks }: Result) => [
    ...(section === null ? [] : [`栏目 ${mark(section, marks.section)}`]),
    ...(kicker === null ? [] : [`引题 ${mark(kicker, marks.kicker)}`]),
    ...subheads.map((subhead, place) => `副题 ${mark(subhead, marks.subheads[place] ?? [])}`),
  ]

  const excerptOf = ({ text, marks, cutBefore, cutAfter }: Excerpt) =>
    `${cutBefore ? '…' : ''}${mark(text, marks)}${cutAfter ? '…' : ''}`

  const told = [...answer.respellings.map(respellingLine), ...answer.related.map(relatedLine)]
  return [headOf(answer), ...told, ...answer.results.flatMap(linesOf), ''].join('\n')
}

const WHY: Record<Respelling['why'], string> = {
  alias: '编者注的别名',
  synonym: '编者所列的同义词',
  pinyin: '拼音',
  initials: '拼音首字母',
  typo: '相近的写法',
}

/** What was looked for in the place of words that the text does not have, or could be. */
const respellingLine = ({ typed, taken, why, outside, applied, others }: Respelling) =>
  [
    `文中没有 ${typed}；${applied ? '找的是' : '是不是要找'} ${taken}（${WHY[why]}${outside ? OUTSIDE : ''}）`,
    ...(others.length ? [`也可能是 ${others.join('、')}`] : []),
  ].join('，')

/** Words of the text that an editor says mean the same as those asked for. */
const relatedLine = ({ typed, words }: Related) =>
  `${typed} 又作 ${words.join('、')}（${WHY.synonym}${OUTSIDE}）`

const OUTSIDE = '，依据在原文之外'

function headOf({ query, articles, hits, unfound }: Answer): string {
  if (query.problem === 'empty') return '没有要找的词'
  if (query.problem === 'only-exclusions') return '只有排除的词，没有要找的词'
  const asked = query.text.length > 60 ? `${query.text.slice(0, 60)}…` : query.text
  if (articles) return `${asked}：${articles} 篇，${hits} 处`
  return unfound.length && query.clauses.length > 1
    ? `${asked}：没有找到；文中没有 ${unfound.join('、').slice(0, 60)}`
    : `${asked}：没有找到`
}
