import type { DatedFact } from '#edition/schema.ts'
import { say, spokenLanguage } from '#language/say.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { dateWords } from '../ui/words.tsx'
import type { DatedTime, TimeAxis } from './dated-times.ts'

/** Days, months and years that the text names, in their order, on one axis, each with its sentence. */
export const Chronology = ({ axis }: { axis: TimeAxis }) => (
  <div className="chronology">
    <p aria-hidden className="chronology-key label">
      <Key extent="day" words={say`一天`} />
      <Key extent="within" words={say`其间某时`} />
      <Key extent="throughout" words={say`整段时间`} />
      {axis.day !== null && (
        <span className="flex items-center gap-1.5">
          <svg width="3" height="16" className="text-accent">
            <line x1="1.5" x2="1.5" y2="16" className="axis-day" />
          </svg>
          {say`这一天`}
        </span>
      )}
    </p>
    <div aria-hidden className="chronology-head">
      <AxisHead axis={axis} />
    </div>
    <ol className="grid">
      {axis.times.map((time) => (
        <li key={`${time.from} ${time.to} ${time.precision}`} className="chronology-row">
          <p className="font-serif text-lg leading-snug font-bold">
            <Span time={time} />
          </p>
          <Track axis={axis} time={time} />
          <ul className="grid gap-3">
            {time.facts.map(({ id, printed, inferred, evidence }) => (
              <li key={`${evidence.article} ${id}`}>
                <EvidenceLink evidence={evidence} />
                {inferred && (
                  <p className="label mt-1 ps-3.5">{say`原文作“${inQuotes(printed)}”，年份系推定`}</p>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  </div>
)

/** Quotation marks within others are single; English has the double ones within the single. */
const inQuotes = (words: string) =>
  spokenLanguage() === 'en' ? words : words.replaceAll('“', '‘').replaceAll('”', '’')

const HEIGHT = 22

/** The years above the tracks. Places are per cent, so that letters keep their size on any screen. */
const AxisHead = ({ axis: { ticks } }: { axis: TimeAxis }) => (
  <svg width="100%" height="20" className="block overflow-visible">
    {ticks.map(({ year, label }) => (
      <text
        key={year}
        x={`${label}%`}
        y="14"
        textAnchor={label < 2 ? 'start' : 'middle'}
        className="axis-year"
      >
        {year}
      </text>
    ))}
  </svg>
)

/** Where a time stands among all others. */
const Track = ({ axis: { ticks, day }, time }: { axis: TimeAxis; time: DatedTime }) => (
  <svg aria-hidden width="100%" height={HEIGHT} className="axis-track">
    <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} className="axis-rule" />
    {ticks.map(({ year, at }) => (
      <line key={year} x1={`${at}%`} x2={`${at}%`} y2={HEIGHT} className="axis-rule" />
    ))}
    {day !== null && <line x1={`${day}%`} x2={`${day}%`} y2={HEIGHT} className="axis-day" />}
    <Extent {...time} />
  </svg>
)

/** A day is a point; a known span is solid; a span in which something took place at some time is open. */
function Extent({ extent, start, end }: Pick<DatedTime, 'extent' | 'start' | 'end'>) {
  if (extent === 'day')
    return <circle cx={`${start}%`} cy={HEIGHT / 2} r="5" className="axis-point" />
  return (
    <rect
      x={`${start}%`}
      width={`${Math.round((end - start) * 100) / 100}%`}
      y={HEIGHT / 2 - 4.5}
      height="9"
      rx={extent === 'within' ? 3 : 0}
      className={extent === 'within' ? 'axis-within' : 'axis-throughout'}
    />
  )
}

const Key = ({ extent, words }: { extent: DatedTime['extent']; words: string }) => (
  <span className="flex items-center gap-1.5">
    <svg width={extent === 'day' ? 14 : 28} height={HEIGHT} className="overflow-visible">
      <Extent extent={extent} start={extent === 'day' ? 50 : 0} end={100} />
    </svg>
    {words}
  </span>
)

/** No more of a date than the text gives: a year stays a year. */
function Span({
  time: { from, to, precision },
}: {
  time: Pick<DatedFact, 'from' | 'to' | 'precision'>
}) {
  if (precision === 'year')
    return <time dateTime={from.slice(0, 4)}>{dateWords(from.slice(0, 4))}</time>
  if (precision === 'month')
    return <time dateTime={from.slice(0, 7)}>{dateWords(from.slice(0, 7))}</time>
  if (precision === 'day') return <time dateTime={from}>{dateWords(from)}</time>
  if (precision === 'part-of-month') return <time dateTime={from}>{capital(thirdWords(from))}</time>
  const [start, end] = endsWords(from, to)
  return sayNodes`${(<time dateTime={from}>{capital(start)}</time>)}至${(<time dateTime={to}>{end}</time>)}`
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** A year that both ends share stands once: in Chinese with the first, in English with the last. */
function endsWords(from: string, to: string): [string, string] {
  const words = endWords(from, to)
  const [start, end] = [words(from), words(to)]
  if (from.slice(0, 4) !== to.slice(0, 4)) return [start, end]
  return spokenLanguage() === 'en' ? [start.slice(0, -5), end] : [start, end.slice(5)]
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
  const month = dateWords(iso.slice(0, 7))
  return day <= 10 ? say`${month}上旬` : day <= 20 ? say`${month}中旬` : say`${month}下旬`
}
