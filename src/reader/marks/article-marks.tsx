import { Link } from 'react-router'
import { said, say } from '#language/say.ts'
import { wordsOf } from '#marks/by-article.ts'
import { COLOUR_NAMES } from '#marks/colours.ts'
import type { ArticleRef, Bookmark, Kept, Mark } from '#marks/schema.ts'
import { articlePath, atMark } from '../paths.ts'
import { dayWords } from '../ui/device-words.ts'
import { sayNodes } from '../ui/say-nodes.ts'

type ArticleMarksProps = {
  article: ArticleRef
  marks: Mark[]
  bookmark: Bookmark | null
  onRemove: (some: Partial<Kept>) => void
}

/** What is kept of one article; every mark leads to its words. */
export const ArticleMarksView = ({ article, marks, bookmark, onRemove }: ArticleMarksProps) => (
  <section
    aria-label={article.headline}
    className="border-t border-rule py-5 first:border-strong-rule"
  >
    <div className="flex items-start justify-between gap-4">
      <div>
        <h2 className="font-serif text-lg leading-snug font-bold">
          <Link to={articlePath(article.slug)} className="hover:text-accent">
            {article.headline}
          </Link>
        </h2>
        <p className="label mt-0.5">
          {bookmark ? say`${article.outlet}，${dayWords(bookmark.made)}收藏` : article.outlet}
        </p>
      </div>
      {bookmark && (
        <button
          type="button"
          aria-label={say`不再收藏：${article.headline}`}
          className="mark-drop"
          onClick={() => onRemove({ bookmarks: [bookmark] })}
        >
          {say`不再收藏`}
        </button>
      )}
    </div>
    {marks.length > 0 && (
      <ul className="mt-3 grid gap-4">
        {marks.map((mark) => (
          <li key={mark.id} data-colour={mark.colour} className="mark-row">
            <MarkRow mark={mark} onRemove={() => onRemove({ marks: [mark] })} />
          </li>
        ))}
      </ul>
    )}
  </section>
)

function MarkRow({ mark, onRemove }: { mark: Mark; onRemove: () => void }) {
  const { article, pieces, note, colour, made } = mark
  const anchor = pieces[0]?.paragraph ?? ''
  const words = wordsOf(mark)
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <Link
          to={articlePath(article.slug, { anchor })}
          state={atMark(mark.id)}
          lang="zh-Hans"
          className="line-clamp-6 hover:text-accent"
        >
          {words}
        </Link>
        {note && (
          <p className="mt-1.5 grid grid-cols-[auto_1fr] items-baseline gap-x-2">
            <span className="label">{say`笔记`}</span>
            <span className="break-words whitespace-pre-line">{note}</span>
          </p>
        )}
        <p className="label mt-1">
          {sayNodes`${(
            <span className="visually-hidden">{say`${said(COLOUR_NAMES[colour])}色，`}</span>
          )}第 ${anchor.slice(1)} 段，${dayWords(made)}`}
        </p>
      </div>
      <button
        type="button"
        aria-label={say`移除：${words}`}
        className="mark-drop"
        onClick={onRemove}
      >
        {say`移除`}
      </button>
    </div>
  )
}
