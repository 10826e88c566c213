import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#language/say.ts'
import type { Answer, Related } from '#search/answer.ts'
import type { Respelling } from '#search/spelling.ts'
import { searchPath } from '../paths.ts'
import { OutsideMark } from '../ui/editor-marks.tsx'
import { sayNodes } from '../ui/say-nodes.ts'

const WHY: Record<Respelling['why'], (taken: ReactNode, mark: ReactNode) => ReactNode> = {
  alias: (taken, mark) => sayNodes`据编者注，原文印作“${taken}”${mark}。`,
  synonym: (taken, mark) => sayNodes`按编者所列的同义词，找的是“${taken}”${mark}。`,
  pinyin: (taken, mark) => sayNodes`按拼音，找的是“${taken}”${mark}。`,
  initials: (taken, mark) => sayNodes`按拼音首字母，找的是“${taken}”${mark}。`,
  typo: (taken, mark) => sayNodes`按相近的写法，找的是“${taken}”${mark}。`,
}

type NotesProps = Pick<Answer, 'query' | 'respellings' | 'related'>

/** Says what stands in the place of words that the text does not have, and what else could. */
export const RespellingNotes = ({ query: { text }, respellings, related }: NotesProps) =>
  respellings.length + related.length > 0 && (
    <ul className="mt-1 grid gap-1">
      {respellings.map((respelling) => (
        <li key={respelling.typed}>
          <RespellingNote respelling={respelling} text={text} />
        </li>
      ))}
      {related.map((each) => (
        <li key={each.typed}>
          <RelatedNote related={each} text={text} />
        </li>
      ))}
    </ul>
  )

function RespellingNote({ respelling, text }: { respelling: Respelling; text: string }) {
  const { typed, taken, why, outside, applied, others } = respelling
  const offers = applied ? others : [taken, ...others]
  return (
    <p>
      {say`原文中没有“${typed}”。`}
      {applied && WHY[why](<strong>{taken}</strong>, outside && <OutsideMark />)}
      {offers.length > 0 && (
        <>
          <span className="text-muted">{applied ? say`也可能是：` : say`是不是要找：`}</span>
          <Offers typed={typed} offers={offers} text={text} />
        </>
      )}
    </p>
  )
}

/** Words of the text that mean the same; what was found does not hold them. */
const RelatedNote = ({ related: { typed, words }, text }: { related: Related; text: string }) => (
  <p>
    <span className="text-muted">{say`“${typed}”的同义词，由编者所列`}</span>
    <OutsideMark />
    <span className="text-muted">{say`：`}</span>
    <Offers typed={typed} offers={words} text={text} />
  </p>
)

type OffersProps = { typed: string; offers: string[]; text: string }

const Offers = ({ typed, offers, text }: OffersProps) =>
  offers.map((offer) => (
    <Link
      key={offer}
      to={searchPath({ q: text.includes(typed) ? text.replace(typed, offer) : offer })}
      className="link-quiet me-3"
    >
      {offer}
    </Link>
  ))
