import { useNavigate } from 'react-router'
import type { Article } from '#edition/schema.ts'
import { sourceWords } from '#edition/fact-words.ts'
import { said, say } from '#language/say.ts'
import type { Piece } from '#marks/schema.ts'
import { useSharedAddress } from '../../ui/use-shared-address.ts'
import { SHARE_PANEL } from '../article-actions.tsx'
import { citationLine } from '../citation-line.ts'
import { LONGEST_LINKED, quotation, wordsPath } from './copied-words.ts'
import { useCopy } from './use-copy.ts'

type CopyWordsProps = {
  pieces: readonly Piece[]
  article: Article
  edition: { title: string; file: string }
}

/** Takes words away with where they come from, or as a link that marks them, to copy or to share. */
export function CopyWords({ pieces, article, edition }: CopyWordsProps) {
  const path = wordsPath(article.slug, pieces)
  const address = useSharedAddress()(path)
  const navigate = useNavigate()
  const { told, refused, copy } = useCopy()
  const where = address ?? sourceWords(edition.file, article)
  const isCut = pieces.length > 1 || (pieces[0]?.quote.length ?? 0) > LONGEST_LINKED
  return (
    <>
      <button
        type="button"
        className="mark-button"
        onClick={() =>
          void copy(quotation(pieces, citationLine(article, edition.title, where)), say`已复制引文`)
        }
      >
        {said('复制引文', 'bar')}
      </button>
      {address && (
        <button
          type="button"
          className="mark-button"
          onClick={() => void copy(address, isCut ? say`已复制，指向开头的字` : say`已复制链接`)}
        >
          {say`复制链接`}
        </button>
      )}
      {address && (
        // The words are marked in the page, and the panel shares what the page has marked.
        <button
          type="button"
          popoverTarget={SHARE_PANEL}
          className="mark-button"
          onClick={() => void navigate(path, { replace: true, preventScrollReset: true })}
        >
          {say`分享`}
        </button>
      )}
      <span role="status" className="px-2 text-sm text-muted empty:hidden">
        {told}
        {refused && <span className="ms-1 break-all select-all">{refused}</span>}
      </span>
    </>
  )
}
