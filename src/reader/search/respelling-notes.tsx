import { Link } from 'react-router'
import type { Answer } from '#search/answer.ts'
import type { Respelling } from '#search/spelling.ts'
import { searchPath } from '../paths.ts'

const WHY: Record<Respelling['why'], string> = {
  alias: '据编者注，原文印作',
  pinyin: '按拼音，找的是',
  initials: '按拼音首字母，找的是',
  typo: '按相近的写法，找的是',
}

/** Says what stands in the place of words that the text does not have, and what else could. */
export const RespellingNotes = ({ query, respellings }: Pick<Answer, 'query' | 'respellings'>) =>
  respellings.length > 0 && (
    <ul className="mt-1 grid gap-1">
      {respellings.map((respelling) => (
        <li key={respelling.typed}>
          <RespellingNote respelling={respelling} text={query.text} />
        </li>
      ))}
    </ul>
  )

function RespellingNote({ respelling, text }: { respelling: Respelling; text: string }) {
  const { typed, taken, why, applied, others } = respelling
  const offers = applied ? others : [taken, ...others]
  return (
    <p>
      原文中没有“{typed}”。
      {applied && (
        <>
          {WHY[why]}“<strong>{taken}</strong>”。
        </>
      )}
      {offers.length > 0 && (
        <>
          <span className="text-muted">{applied ? '也可能是：' : '是不是要找：'}</span>
          {offers.map((offer) => (
            <Link
              key={offer}
              to={searchPath({ q: text.includes(typed) ? text.replace(typed, offer) : offer })}
              className="link-quiet me-3"
            >
              {offer}
            </Link>
          ))}
        </>
      )}
    </p>
  )
}
