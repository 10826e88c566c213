import { Link } from 'react-router'
import { searchPath } from '../paths.ts'

const WAYS = [
  { query: '数字财政', means: '原文里有这几个字，断在两栏之间的也算' },
  { query: '马兴瑞 审计', means: '同一篇里两个词都有' },
  { query: '“预算管理一体化”', means: '引号里的话照原样连在一起' },
  { query: '数字政府 -财政', means: '有前一个词而没有后一个词' },
  { query: '澳門', means: '繁体、全角、大小写都认得' },
]

/** How to search, each way ready to be tried. */
export const SearchHelp = () => (
  <dl className="grid max-w-3xl gap-x-8 gap-y-3 md:grid-cols-[auto_1fr]">
    {WAYS.map(({ query, means }) => (
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
)
