import type { DatedFact } from '#edition/schema.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { dateWords } from '../ui/words.tsx'

/** Days, months and years that the text names, in their order, each with its sentence. */
export const Chronology = ({ facts }: { facts: DatedFact[] }) => (
  <ol className="grid max-w-3xl gap-6">
    {facts.map((fact) => (
      <li
        key={`${fact.evidence.article} ${fact.id}`}
        className="grid gap-x-6 gap-y-1 md:grid-cols-[14rem_1fr]"
      >
        <div>
          <p className="font-serif text-lg font-bold">
            <Span fact={fact} />
          </p>
          {fact.basis === 'inferred' && <p className="label">原文作“{fact.printed}”，年份系推定</p>}
        </div>
        <EvidenceLink evidence={fact.evidence} />
      </li>
    ))}
  </ol>
)

/** No more of a date than the text gives: a year stays a year. */
function Span({ fact: { from, to, precision } }: { fact: DatedFact }) {
  if (precision === 'year')
    return <time dateTime={from.slice(0, 4)}>{dateWords(from.slice(0, 4))}</time>
  if (precision === 'month')
    return <time dateTime={from.slice(0, 7)}>{dateWords(from.slice(0, 7))}</time>
  if (precision === 'day') return <time dateTime={from}>{dateWords(from)}</time>
  if (precision === 'part-of-month') return <time dateTime={from}>{thirdWords(from)}</time>
  const words = endWords(from, to)
  const end = from.slice(0, 4) === to.slice(0, 4) ? words(to).slice(5) : words(to)
  return (
    <>
      <time dateTime={from}>{words(from)}</time>至<time dateTime={to}>{end}</time>
    </>
  )
}

/** The ends of a range in years, months or thirds of a month, where it fills them; else in days. */
function endWords(from: string, to: string): (iso: string) => string {
  const last = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).getUTCDate()
  const [first, end] = [Number(from.slice(8)), Number(to.slice(8))]
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) !== to.slice(0, 4)) {
    return (iso) => dateWords(iso.slice(0, 4))
  }
  if (first === 1 && end === last) return (iso) => dateWords(iso.slice(0, 7))
  return [1, 11, 21].includes(first) && [10, 20, last].includes(end) ? thirdWords : dateWords
}

/** 2021-04-11 as 2021年4月中旬: the source gave a third of a month, not a day. */
function thirdWords(iso: string): string {
  const day = Number(iso.slice(8))
  const part = day <= 10 ? '上旬' : day <= 20 ? '中旬' : '下旬'
  return `${dateWords(iso.slice(0, 7))}${part}`
}
