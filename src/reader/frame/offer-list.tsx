import { say } from '#language/say.ts'
import { piecesOf } from '#search/pieces.ts'
import type { Offer } from './offers.ts'

type OfferListProps = {
  id: string
  offers: readonly Offer[]
  active: Offer | null
  onChoose: (offer: Offer) => void
  onForget: (query: string) => void
}

/** The lines below the search box. The box keeps the focus: keys are its, and a pointer is heard here. */
export const OfferList = ({ id, offers, active, onChoose, onForget }: OfferListProps) => (
  <ul
    id={id}
    role="listbox"
    aria-label={say`搜索建议`}
    className="absolute inset-x-0 top-full z-20 mt-1 max-h-[13.5rem] overflow-y-auto rounded-sm border border-strong-rule bg-paper py-1 shadow-lg md:start-auto md:end-0 md:max-h-[70dvh] md:w-80"
    onPointerDown={(event) => {
      event.preventDefault()
    }}
    onMouseDown={(event) => {
      event.preventDefault()
    }}
  >
    {offers.map((offer) => (
      <li
        key={offer.id}
        id={optionId(id, offer)}
        role="option"
        aria-selected={offer === active}
        className="flex min-h-11 cursor-pointer items-center gap-3 px-3 hover:bg-sheet aria-selected:bg-sheet md:min-h-9"
        onClick={() => onChoose(offer)}
      >
        <span className="line-clamp-2 min-w-0 grow text-[0.95rem] leading-snug">
          {piecesOf(offer.text, offer.marks).map(({ text, marked }, index) =>
            marked ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
          )}
        </span>
        <span className="shrink-0 text-xs text-muted">{offer.note}</span>
        {offer.takes !== 'forget-all' && 'query' in offer.takes && offer.takes.recent && (
          <ForgetMark query={offer.takes.query} onForget={onForget} />
        )}
      </li>
    ))}
  </ul>
)

/** An option is one thing to a screen reader; by keyboard, Delete does the same. */
const ForgetMark = ({ query, onForget }: { query: string; onForget: (query: string) => void }) => (
  <span
    aria-hidden
    title={say`删去（Delete）`}
    className="-me-3 flex size-11 shrink-0 items-center justify-center text-muted hover:text-accent md:size-9"
    onClick={(event) => {
      event.stopPropagation()
      onForget(query)
    }}
  >
    ✕
  </span>
)

export const optionId = (list: string, offer: Offer) => `${list}-${encodeURIComponent(offer.id)}`
