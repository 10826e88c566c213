import { useNavigate } from 'react-router'
import { say } from '#language/say.ts'
import type { OverTime } from '#search/over-time.ts'
import { RESULTS_STEP, searchPath, type SearchQuery } from '../paths.ts'
import { dateWords } from '../ui/words.tsx'

type StripProps = { overTime: OverTime; query: SearchQuery }

/**
 * How many articles each day, month or year has, as bars; a click on one asks for that time. A
 * picture: the list of dates beside the results says the same, and does it for every hand.
 */
export function OverTimeStrip({ overTime: { bars, undated }, query }: StripProps) {
  const navigate = useNavigate()
  const most = Math.max(...bars.map(({ articles }) => articles))
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last || most === 0) return null
  const fullest = bars.find(({ articles }) => articles === most) ?? first
  const include = query.filters.date?.include ?? []
  const show = (value: string) => {
    const chosen = include.length === 1 && include[0] === value
    const filters = {
      ...query.filters,
      date: { include: chosen ? [] : [value], exclude: query.filters.date?.exclude ?? [] },
    }
    void navigate(searchPath({ ...query, filters, show: RESULTS_STEP }), {
      preventScrollReset: true,
    })
  }
  return (
    <figure className="mt-5 max-w-3xl">
      <svg
        role="img"
        aria-label={say`${dateWords(first.value)}至${dateWords(last.value)}各有几篇；最多的是${dateWords(fullest.value)}，${most} 篇。日期一栏里有同样的数`}
        viewBox={`0 0 ${bars.length} 1`}
        preserveAspectRatio="none"
        className="h-14 w-full border-b border-strong-rule"
      >
        {bars.map(({ value, articles }, place) => (
          <g key={value} className="over-time-bar" onClick={() => show(value)}>
            <title>{say`${dateWords(value)}：${articles} 篇`}</title>
            <rect x={place} y={0} width={1} height={1} className="fill-transparent" />
            <rect
              x={place + 0.1}
              y={1 - articles / most}
              width={0.8}
              height={articles / most}
              data-bar
            />
          </g>
        ))}
      </svg>
      <figcaption aria-hidden className="label mt-1 flex justify-between gap-4">
        <span>{dateWords(first.value)}</span>
        {undated > 0 && <span>{say`另有 ${undated} 篇日期未载`}</span>}
        {bars.length > 1 && <span>{dateWords(last.value)}</span>}
      </figcaption>
    </figure>
  )
}
