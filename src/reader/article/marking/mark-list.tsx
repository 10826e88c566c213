import { Link } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { wordsOf } from '#marks/by-article.ts'
import { COLOUR_NAMES } from '#marks/colours.ts'
import { LASTING_WORDS, type MarksState } from '#marks/marks-state.ts'
import type { Mark, Piece } from '#marks/schema.ts'
import { marksPath } from '../../paths.ts'
import type { PlacedMark } from './placed-marks.ts'

type ListProps = {
  placed: readonly PlacedMark[]
  article: Article
  lasting: MarksState['lasting']
  onOpen: (placed: PlacedMark) => void
  onRemove: (mark: Mark) => void
}

/** The marks of the article in the order of its text; each leads to its words and opens there. */
export const MarkList = ({ placed, article, lasting, onOpen, onRemove }: ListProps) => (
  <section aria-labelledby="marks" className="mb-8 border-t border-strong-rule pt-3">
    <div className="flex items-baseline justify-between gap-4">
      <h2 id="marks" className="font-serif font-bold">
        {say`我的标记`}
      </h2>
      <Link to={marksPath()} className="label link-quiet">
        {say`全部标记`}
      </Link>
    </div>
    <ol className="mt-2 grid gap-3 text-sm leading-relaxed">
      {placed.map((each) => (
        <li key={each.mark.id} data-colour={each.mark.colour} className="mark-row">
          {each.places.length > 0 && (
            <button
              type="button"
              aria-label={nameOf(each.mark)}
              className="mark-opener"
              onClick={() => onOpen(each)}
            >
              {wordsOf(each.mark)}
            </button>
          )}
          {each.lost.map((piece) => (
            <LostPiece key={piece.paragraph} piece={piece} article={article} />
          ))}
          {each.mark.note && <p className="mt-1 whitespace-pre-line">{each.mark.note}</p>}
          {each.places.length === 0 && (
            <button
              type="button"
              aria-label={say`移除标记：${wordsOf(each.mark)}`}
              className="button-quiet mt-1.5"
              onClick={() => onRemove(each.mark)}
            >
              {say`移除`}
            </button>
          )}
        </li>
      ))}
    </ol>
    {lasting !== 'yes' && <p className="label mt-3">{said(LASTING_WORDS[lasting])}</p>}
  </section>
)

function nameOf(mark: Mark): string {
  const colour = said(COLOUR_NAMES[mark.colour])
  return mark.note
    ? say`${colour}色划线：${wordsOf(mark)}。笔记：${mark.note}`
    : say`${colour}色划线：${wordsOf(mark)}`
}

/** The text has changed: both are shown, and nothing is guessed. */
function LostPiece({ piece, article }: { piece: Piece; article: Article }) {
  const paragraph = article.paragraphs.find(({ id }) => id === piece.paragraph)
  const number = piece.paragraph.slice(1)
  return (
    <div>
      <p className="font-medium text-accent">{say`原文改了，标记没有移动`}</p>
      <dl className="mt-1 grid gap-1">
        <dt className="text-muted">{say`当时划的是`}</dt>
        <dd>{piece.quote}</dd>
        <dt className="text-muted">{paragraph ? say`现在第 ${number} 段是` : say`现在`}</dt>
        <dd className="line-clamp-6">{paragraph?.text ?? say`没有第 ${number} 段了。`}</dd>
      </dl>
    </div>
  )
}
