import { Link } from 'react-router'
import { say } from '#language/say.ts'
import type { MarksState } from '#marks/marks-state.ts'
import type { Kept, Visit } from '#marks/schema.ts'
import { pageOf } from '../page-of.ts'
import { articlePath, marksPath } from '../paths.ts'
import { PageTurn } from '../ui/page-turn.tsx'
import { dayWords } from '../ui/device-words.ts'

const MOST = 100

type HistoryProps = {
  state: MarksState
  page: number
  onKeep: (keeps: boolean) => void
  onRemove: (some: Partial<Kept>) => void
}

/** The articles that were read, the latest first; whether they are kept in mind is up to the reader. */
export function HistoryView({
  state: { visits, keepsVisits },
  page,
  onKeep,
  onRemove,
}: HistoryProps) {
  const latest = visits.toSorted((one, other) => other.last.localeCompare(one.last))
  const { entries, shown } = pageOf(latest, page, MOST)
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-y border-rule py-2">
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-2.5">
          <input
            type="checkbox"
            checked={keepsVisits}
            className="size-5 accent-accent"
            onChange={({ target }) => onKeep(target.checked)}
          />
          {say`记下读过的文章`}
        </label>
        {visits.length > 0 && (
          <button type="button" className="button-quiet" onClick={() => onRemove({ visits })}>
            {say`清空`}
          </button>
        )}
      </div>
      {entries.length === 0 && (
        <p className="mt-6 text-muted">{keepsVisits ? say`还没有读过的文章。` : say`现在不记。`}</p>
      )}
      <ul>
        {entries.map((visit) => (
          <li
            key={visit.article.slug}
            className="flex items-start justify-between gap-4 border-b border-rule py-3"
          >
            <div className="min-w-0">
              <Link
                to={articlePath(visit.article.slug)}
                className="font-serif font-bold hover:text-accent"
              >
                {visit.article.headline}
              </Link>
              <p className="label mt-0.5">{visitWords(visit)}</p>
            </div>
            <button
              type="button"
              aria-label={say`移除：${visit.article.headline}`}
              className="mark-drop"
              onClick={() => onRemove({ visits: [visit] })}
            >
              {say`移除`}
            </button>
          </li>
        ))}
      </ul>
      <PageTurn
        label={say`读过的文章翻页`}
        shown={shown}
        unit={say`篇`}
        to={(turned) => marksPath({ only: 'history', page: turned })}
        main
      />
    </>
  )
}

const visitWords = ({ last, read }: Visit) =>
  read >= 0.98
    ? say`${dayWords(last)}，读到末尾`
    : say`${dayWords(last)}，读到 ${Math.round(read * 100)}%`
