import { said } from '#language/say.ts'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import type { ArticleRef } from '#marks/schema.ts'
import { useMarksState } from '../use-marks.ts'

/** Keeps the article among the reader's marks, or takes it away; at rest until they are known. */
export function BookmarkButton({ marks, of }: { marks: ReaderMarks | null; of: ArticleRef }) {
  const { bookmarks, ready } = useMarksState(marks)
  const kept = bookmarks.find(({ article }) => article.slug === of.slug)
  return (
    <button
      type="button"
      aria-pressed={kept !== undefined}
      disabled={!ready}
      className="bookmark-button"
      onClick={() =>
        void (kept
          ? marks?.drop({ bookmarks: [kept] })
          : marks?.keep({ bookmarks: [{ article: of, made: new Date().toISOString() }] }))
      }
    >
      <svg aria-hidden viewBox="0 0 12 16" width="12" height="16">
        <path d="M1.5 1h9v13l-4.5-3.6L1.5 14z" />
      </svg>
      {said('收藏', 'button')}
    </button>
  )
}
