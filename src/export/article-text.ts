import {
  LANE_NAMES,
  OUTSIDE_WORDS,
  bylineWords,
  dateWords,
  whereWords,
} from '#edition/fact-words.ts'
import type { Article, EditorNote } from '#edition/schema.ts'
import { literal } from './markdown.ts'

export type ArticleSource = {
  /** The name of the edition, for an article that names no outlet. */
  edition: string
  /** The lines of the source that it stands on. */
  lines: string
  /** Absolute; null where it leads nowhere but on this device. */
  address: string | null
  notes: EditorNote[]
}

/** An article as plain text: its headings, what is known of it, its paragraphs, where they come from. */
export const plainArticle = (article: Article, source: ArticleSource): string =>
  [
    ...headingsOf(article).map(({ text }) => text),
    factsOf(article, source.edition),
    ...article.paragraphs.map(({ text }) => text),
    ['————', ...endOf(source)].join('\n'),
  ].join('\n\n') + '\n'

/** The same as Markdown; nothing of the text is taken for a mark of it. */
export const markdownArticle = (article: Article, source: ArticleSource): string =>
  [
    ...headingsOf(article).map(({ text, level }) => `${'#'.repeat(level)} ${literal(text)}`.trim()),
    literal(factsOf(article, source.edition)),
    ...article.paragraphs.map(({ kind, text }) =>
      kind === 'crosshead' ? `### ${literal(text)}` : literal(text),
    ),
    '---',
    ...endOf(source).map(literal),
  ].join('\n\n') + '\n'

/** In the order of the page; a kicker and a section stand above the headline as plain lines. */
const headingsOf = ({ section, kicker, headline, subheads }: Article) => [
  ...[section, kicker].flatMap((text) => (text === null ? [] : [{ text, level: 0 }])),
  { text: headline, level: 1 },
  ...subheads.map((text) => ({ text, level: 2 })),
]

/** What is known of an article, and what its source does not say; `edition` is the name of its own. */
export const factsOf = ({ outlet, bylines, dateline }: Article, edition: string) =>
  [
    `来源：${outlet ?? edition}`,
    `署名：${bylines.length > 0 ? bylineWords(bylines) : '原文未署名'}`,
    `日期：${whenOf(dateline)}`,
    `地点：${whereWords(dateline) ?? '未载'}`,
  ].join('；')

function whenOf({ date, period, year }: Article['dateline']): string {
  if (date === null) return '未载'
  const part = period ? ` ${LANE_NAMES[period]}` : ''
  return `${dateWords(date)}${part}${year === 'inferred' ? '（年份未载，系推定）' : ''}`
}

const endOf = ({ lines, address, notes }: ArticleSource) => [
  `出处：${lines}${address === null ? '' : `，${address}`}`,
  ...notes.map((note, index) => `编者注 ${index + 1}（不属原文）：${quotedNote(note)}`),
]

/** What an editor remarks, behind the words that it is about. */
export const quotedNote = ({ evidence, text, reading, outside }: EditorNote) =>
  `“${evidence.quote}”，${reading === null ? '' : `疑当作“${reading}”。`}${text}${outside ? OUTSIDE_WORDS : ''}`
