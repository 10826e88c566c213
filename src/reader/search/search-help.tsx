import { Link } from 'react-router'
import type { Edition, Person } from '#edition/schema.ts'
import { searchPath } from '../paths.ts'

/**
 * Two names of an edition to show the ways of searching with: the first stands in several articles,
 * the second in some of them but not in all. Empty where the text has no such names.
 */
export function wordsToTry({ people }: Edition): string[] {
  const articlesOf = (person: Person) => new Set(person.evidence.map(({ article }) => article))
  const often = people.filter((person) => articlesOf(person).size > 1)
  for (const one of often) {
    const articles = [...articlesOf(one)]
    const other = people.find((person) => {
      const shared = articles.filter((article) => articlesOf(person).has(article))
      return shared.length > 0 && shared.length < articles.length
    })
    if (other) return [one.name, other.name]
  }
  return []
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
