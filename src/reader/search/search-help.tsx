import { Link } from 'react-router'
import type { Edition } from '#edition/schema.ts'
import { peopleIn } from '#edition/select.ts'
import { searchPath } from '../paths.ts'

/** Words of an edition's first article to show the ways of searching with: a name, and another. */
export function wordsToTry({ articles: [article], ...edition }: Edition): string[] {
  if (!article) return []
  const names = peopleIn({ articles: [article], ...edition }, article.slug).map(({ name }) => name)
  const parts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(article.headline)]
  const words = parts.map(({ segment }) => segment).filter((word) => /^\p{L}{2,}$/u.test(word))
  return [...names, ...words].slice(0, 2)
}

/** How to search, each way ready to be tried on words that the text really has. */
export function SearchHelp({ words: [one = '', other = ''] }: { words: string[] }) {
  const ways = [
    { query: one, means: '原文里有这几个字；断在两栏之间、中间夹了空格的也算' },
    { query: `${one} ${other}`, means: '同一篇里两个词都有' },
    { query: `“${one}”`, means: '引号里的话照原样连在一起' },
    { query: `${one} -${other}`, means: '有前一个词而没有后一个词' },
  ]
  return (
    <>
      <dl className="grid max-w-3xl gap-x-8 gap-y-3 md:grid-cols-[auto_1fr]">
        {one &&
          other &&
          ways.map(({ query, means }) => (
            <div key={query} className="contents">
              <dt>
                <Link to={searchPath({ q: query })} className="link-quiet">
                  {query}
                </Link>
              </dt>
              <dd className="text-muted max-md:-mt-2">{means}</dd>
            </div>
          ))}
      </dl>
      <p className="mt-5 text-muted">繁体简体、全角半角、大写小写都不计较。</p>
    </>
  )
}
