import { Link, useLocation } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { said } from '#language/say.ts'
import { searchPath } from '../paths.ts'
import { sayNodes } from '../ui/say-nodes.ts'

/** Views that are put together from whole editions. */
const OF_EDITIONS = /^\/(?:timeline|forums|people|organisations|places|systems|figures)(?:\/|$)/

/** Says, on the views that take in no more than part of an archive, what they take in. */
export function ArchiveNote({ editions, articles }: { editions: number; articles: number }) {
  const { pathname } = useLocation()
  if (!OF_EDITIONS.test(pathname)) return null
  const search = (
    <Link to={searchPath()} className="link-quiet">
      {said('搜索', 'do')}
    </Link>
  )
  return (
    <p className="page-width label pt-6">
      {sayNodes`这个库很大，有 ${countWords(editions)} 期、${countWords(articles)} 篇。这一页只取一期：从哪一期的页面来就是哪一期，否则是最近的；一个名字的页面取最先提到它的几期。要查全部，请${search}。`}
    </p>
  )
}
