import { Link } from 'react-router'
import type { QueryToTry, Way } from '#edition/queries-to-try.ts'
import { said, say } from '#language/say.ts'
import { searchPath } from '../paths.ts'
import { Section } from '../ui/page.tsx'

const MEANINGS: Record<Way, string> = {
  word: '原文里有这几个字；断在两栏之间、中间夹了空格的也算',
  all: '同一篇里两个词都有',
  phrase: '引号里的话照原样连在一起',
  without: '有前一个词而没有后一个词',
  either: '两个词有一个就行',
  near: '两个词在同一段里，先后不拘，中间最多隔十个字',
  title: '标题、引题、副题里有这个词',
  author: '署名里有这个名字',
  forum: '报道这个论坛的文章',
  person: '提到这个人的文章，印作别名的也算',
}

/** How to search, each way ready to be tried on words that the text really has. */
export const SearchHelp = ({ tries }: { tries: QueryToTry[] }) => (
  <Section title={say`可以这样写`}>
    {tries.length > 0 && (
      <dl className="mb-5 grid max-w-3xl gap-x-8 gap-y-3 md:grid-cols-[auto_1fr]">
        {tries.map(({ way, query }) => (
          <div key={way} className="contents">
            <dt>
              <Link to={searchPath({ q: query })} className="link-quiet">
                {query}
              </Link>
            </dt>
            <dd className="text-muted max-md:-mt-2">{said(MEANINGS[way])}</dd>
          </div>
        ))}
      </dl>
    )}
    <p className="text-muted">
      {say`繁体简体、全角半角、大写小写都不计较；也可以只打拼音，或拼音首字母。栏目、正文也可以写作 栏目: 和 正文: 来限定。`}
    </p>
  </Section>
)
