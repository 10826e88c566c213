import { Link } from 'react-router'
import type { Answer } from '#search/answer.ts'
import { searchPath, type SearchQuery } from '../paths.ts'

/** Says which part of the query no article has, and what to try instead. */
type NoResultProps = { answer: Answer; query: SearchQuery }

export function NoResult({ answer, query: asked }: NoResultProps) {
  const { query, respellings, hidden } = answer
  // What is near a word is told with the word itself.
  const told = respellings.map(({ typed }) => typed)
  const unfound = answer.unfound.filter((word) => !told.includes(word))
  if (query.problem === 'only-exclusions') {
    return <p>只写了不要的词。再写一个要找的词，例如“要找的词 -不要的词”。</p>
  }
  if (hidden > 0) {
    return (
      <p className="mt-4">
        <Link to={searchPath({ q: asked.q, sort: asked.sort })} className="link-quiet">
          去掉条件，看这 {hidden} 篇
        </Link>
      </p>
    )
  }
  const others = query.words.filter(({ text }) => !answer.unfound.includes(text))
  return (
    <div className="mt-4 grid max-w-measure gap-3">
      {unfound.length > 0 && <p>原文中没有{unfound.map((word) => `“${word}”`).join('、')}。</p>}
      {answer.unfound.length === 0 && (
        <p>
          这些词原文里都有，但没有哪一篇同时含有它们
          {query.exclusions.length > 0 && '，又不含要排除的词'}。
        </p>
      )}
      {others.length > 0 && query.words.length > 1 && (
        <p>
          只搜其中一个：
          {others.map(({ text }) => (
            <Link key={text} to={searchPath({ q: text })} className="link-quiet me-3">
              {text}
            </Link>
          ))}
        </p>
      )}
      <p className="text-muted">
        搜索逐字比对原文，不计繁简、全角半角、大小写和字间空格；也认得拼音和首字母。可以少写几个字，或换一种说法。
      </p>
    </div>
  )
}
