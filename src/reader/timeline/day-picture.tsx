import { Link } from 'react-router'
import type { Lane } from '#edition/select.ts'
import { say } from '#language/say.ts'
import { forumPath } from '../paths.ts'
import { sayNodes } from '../ui/say-nodes.ts'
import { eventKindName, laneName, WhenWords, whereWords } from '../ui/words.tsx'
import type { Cell, DayPicture as Picture, Mark } from './day-picture-of.ts'

type PictureProps = {
  picture: Picture
  /** Forums that the source only announces. */
  announced: { slug: string; name: string }[]
  /** The card of an event. */
  to: (mark: Mark) => string
  /** All of a lane, where the picture cannot hold it. */
  toLane: (lane: Lane) => string
}

/**
 * The day at a glance: rows of time; under the summit's roof what is part of it, beside it what is
 * not. A list that is drawn as a picture, so that whoever hears it or prints it has the same.
 */
export function DayPicture({ picture, announced, to, toLane }: PictureProps) {
  const { roofs, rows, hasWithin, hasBeside } = picture
  if (rows.length === 0 && roofs.length === 0) return null
  const columns =
    hasWithin && hasBeside ? 'both' : hasBeside && roofs.length === 0 ? 'beside' : 'within'
  return (
    <figure aria-label={say`这一天的图`} className="day-picture" data-columns={columns}>
      {columns !== 'beside' && (
        <div className="day-roof">
          {roofs.map((roof) => (
            <p key={roof.id}>
              <span className="label-accent me-2">{eventKindName(roof.kind)}</span>
              <Link to={to(roof)} className="headline-filled hover:text-accent">
                {roof.name}
              </Link>
              <span className="label block">
                <WhenWords {...roof} />
                {whereWords(roof) && ` ${whereWords(roof)}`}
              </span>
            </p>
          ))}
          {roofs.length === 0 && <p className="label">{say`属于峰会`}</p>}
        </div>
      )}
      {columns === 'both' && <p className="day-beside-head">{say`同一天，峰会之外`}</p>}
      <ol className="day-rows">
        {rows.map(({ lane, within, beside }) => (
          <li key={lane} className="day-row">
            <p className="day-lane">{laneName(lane)}</p>
            {columns !== 'beside' && (
              <div className="day-cell day-within" data-empty={isEmpty(within)}>
                <Marks cell={within} label={say`${laneName(lane)}，峰会之内`} to={to} />
                <More cell={within} to={toLane(lane)} />
              </div>
            )}
            {columns !== 'within' && (
              <div className="day-cell day-beside" data-empty={isEmpty(beside)}>
                <Marks cell={beside} label={say`${laneName(lane)}，峰会之外`} to={to} />
                <More cell={beside} to={toLane(lane)} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {announced.length > 0 && columns !== 'beside' && (
        <p className="day-announced">
          <span className="label">{say`只见预告，没有报道：`}</span>
          {announced.map(({ slug, name }) => (
            <Link key={slug} to={forumPath(slug)} className="day-mark day-mark-open">
              {name}
            </Link>
          ))}
        </p>
      )}
      <figcaption className="label mt-3">
        {say`实线框：日期见于原文。虚线框：日期未载，或据同篇推定。同一格里不分先后，有箭头的除外。`}
      </figcaption>
    </figure>
  )
}

const isEmpty = ({ chains }: Cell) => chains.length === 0 || undefined

type MarksProps = { cell: Cell; label: string; to: PictureProps['to'] }

/** What the text puts in order stands in a list of its own, with an arrow from the earlier to the later. */
const Marks = ({ cell: { chains }, label, to }: MarksProps) =>
  chains.length === 0 ? (
    <p className="label">{say`未载`}</p>
  ) : (
    <ul aria-label={label} className="day-marks">
      {chains.map((chain) => {
        const [first] = chain
        if (!first) return null
        return (
          <li key={first.id} className={chain.length > 1 ? 'day-chain' : undefined}>
            {chain.length === 1 ? (
              <MarkLink mark={first} to={to} />
            ) : (
              <ol className="day-steps">
                {chain.map((mark, index) => (
                  <li key={mark.id}>
                    {index > 0 && (
                      <span className="day-arrow">
                        {say`先于`}
                        <svg aria-hidden width="22" height="10" className="day-arrow-line">
                          <path d="M0 5h20M15.5 1l5 4-5 4" />
                        </svg>
                      </span>
                    )}
                    <MarkLink mark={mark} to={to} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        )
      })}
    </ul>
  )

function MarkLink({ mark, to }: { mark: Mark; to: PictureProps['to'] }) {
  const { name, kind, date, basis, speakers } = mark
  const where = whereWords(mark)
  const printed = date !== null && basis === 'stated'
  return (
    <Link to={to(mark)} className={printed ? 'day-mark' : 'day-mark day-mark-open'}>
      <span className="block font-serif leading-snug font-bold">
        {name}
        <span className="visually-hidden">{say`，`}</span>
      </span>
      <span className="label block leading-snug">
        {eventKindName(kind)}
        {!date && say`　日期未载`}
        {date && basis === 'inferred' && say`　日期系推定`}
        {where && say`　${where}`}
        {speakers > 0 && sayNodes`　${(<Speakers count={speakers} />)} ${speakers} 人发言`}
      </span>
    </Link>
  )
}

const Speakers = ({ count }: { count: number }) => (
  <svg aria-hidden width={count * 7} height="8" className="day-speakers">
    {Array.from({ length: count }, (_, index) => (
      <circle key={index} cx={index * 7 + 3.5} cy="4" r="2.5" />
    ))}
  </svg>
)

const More = ({ cell: { more }, to }: { cell: Cell; to: string }) =>
  more > 0 && (
    <p className="label mt-2">
      <Link to={to} className="link-quiet">
        {say`还有 ${more} 件`}
      </Link>
    </p>
  )
