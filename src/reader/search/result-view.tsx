import { Link } from 'react-router'
import { say } from '#language/say.ts'
import type { Excerpt, Result } from '#search/answer.ts'
import { articlePath, FROM_RESULTS } from '../paths.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { dateWords } from '../ui/words.tsx'
import { ResultReasons } from './result-reasons.tsx'

type ResultProps = {
  result: Result
  q: string
  /** Every hit in context, when all are shown. */
  expanded: Excerpt[] | null
  onExpand: (expands: boolean) => void
  editionName: ((id: string) => string) | null
}

/** An article that matches: its headings and the places in its text, each with the words marked. */
export function ResultView({ result, q, expanded, onExpand, editionName }: ResultProps) {
  const { slug, section, kicker, headline, subheads, marks, hits, hitsNotShown } = result
  const excerpts = expanded ?? result.excerpts
  return (
    <article className="border-t border-rule pt-4">
      <p className="label flex flex-wrap gap-x-3 empty:hidden">
        {editionName && <span>{editionName(result.edition)}</span>}
        {editionName && result.date && <time dateTime={result.date}>{dateWords(result.date)}</time>}
        {section && (editionName || marks.section.length > 0) && (
          <span>
            <MarkedText text={section} marks={marks.section} />
          </span>
        )}
      </p>
      {kicker && (
        <p className="label-accent">
          <MarkedText text={kicker} marks={marks.kicker} />
        </p>
      )}
      <h2 className="headline-filled text-xl">
        <Link to={articlePath(slug, { q })} state={FROM_RESULTS} className="hover:text-accent">
          <MarkedText text={headline} marks={marks.headline} />
        </Link>
      </h2>
      {subheads.map((subhead, index) => (
        <p key={subhead} className="font-serif text-muted">
          <MarkedText text={subhead} marks={marks.subheads[index] ?? []} />
        </p>
      ))}
      <ResultReasons result={result} />
      {excerpts.length === 0 && <p className="mt-2 line-clamp-2 text-muted">{result.opening}</p>}
      <ol className="mt-2 grid gap-1">
        {excerpts.map((excerpt) => (
          <li key={`${excerpt.paragraph} ${excerpt.start}`}>
            <ExcerptLink slug={slug} q={q} excerpt={excerpt} />
          </li>
        ))}
      </ol>
      <p className="label mt-1 flex flex-wrap items-center gap-x-4">
        <span className="tabular-nums">{say`${hits} 处`}</span>
        {(hitsNotShown > 0 || expanded) && (
          <button
            type="button"
            aria-expanded={expanded !== null}
            className="link-quiet min-h-9 cursor-pointer"
            onClick={() => onExpand(!expanded)}
          >
            {expanded ? say`收起` : say`再看其余 ${hitsNotShown} 处`}
          </button>
        )}
      </p>
    </article>
  )
}

type ExcerptProps = { slug: string; q: string; excerpt: Excerpt }

/** Leads to the very words; in the margin, the paragraph that they stand in. */
const ExcerptLink = ({ slug, q, excerpt }: ExcerptProps) => (
  <Link
    to={articlePath(slug, { q, hit: excerpt.hit, anchor: excerpt.paragraph })}
    state={FROM_RESULTS}
    className="excerpt"
  >
    <span className="excerpt-place">
      <span className="visually-hidden">{say`第 `}</span>
      {excerpt.paragraph.slice(1)}
      <span className="visually-hidden">{say` 段：`}</span>
    </span>
    <span>
      {excerpt.cutBefore && '……'}
      <MarkedText text={excerpt.text} marks={excerpt.marks} />
      {excerpt.cutAfter && '……'}
    </span>
  </Link>
)
