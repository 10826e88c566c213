import { Link } from 'react-router'
import type { Excerpt, Result } from '#search/answer.ts'
import { articlePath } from '../paths.ts'
import { MarkedText } from '../ui/marked-text.tsx'

/** Articles that match, each with the places where they do. */
export const ResultList = ({ results }: { results: Result[] }) => (
  <ol aria-label="搜索结果" className="mt-4 grid max-w-3xl gap-8">
    {results.map((result) => (
      <li key={result.slug}>
        <ResultView result={result} />
      </li>
    ))}
  </ol>
)

function ResultView({ result }: { result: Result }) {
  const { slug, section, kicker, headline, subheads, marks, hits, excerpts, hitsNotShown } = result
  return (
    <article className="border-t border-rule pt-4">
      {section && marks.section.length > 0 && (
        <p className="label">
          <MarkedText text={section} marks={marks.section} />
        </p>
      )}
      {kicker && (
        <p className="label-accent">
          <MarkedText text={kicker} marks={marks.kicker} />
        </p>
      )}
      <h2 className="headline-filled text-xl">
        <Link to={articlePath(slug)} className="hover:text-accent">
          <MarkedText text={headline} marks={marks.headline} />
        </Link>
      </h2>
      {subheads.map((subhead, index) => (
        <p key={subhead} className="font-serif text-muted">
          <MarkedText text={subhead} marks={marks.subheads[index] ?? []} />
        </p>
      ))}
      <ul className="mt-2 grid gap-1">
        {excerpts.map((excerpt) => (
          <li key={`${excerpt.paragraph} ${excerpt.start}`}>
            <ExcerptLink slug={slug} excerpt={excerpt} />
          </li>
        ))}
      </ul>
      <p className="label mt-1">
        {hits} 处{hitsNotShown > 0 && `，其中 ${hitsNotShown} 处见文内`}
      </p>
    </article>
  )
}

/** Leads to the very words, which the article then marks. */
const ExcerptLink = ({ slug, excerpt }: { slug: string; excerpt: Excerpt }) => (
  <Link
    to={articlePath(slug, { quote: excerpt.quote, anchor: excerpt.paragraph })}
    className="-mx-2 block rounded-sm px-2 py-1 leading-relaxed hover:bg-sheet"
  >
    {excerpt.cutBefore && '……'}
    <MarkedText text={excerpt.text} marks={excerpt.marks} />
    {excerpt.cutAfter && '……'}
  </Link>
)
