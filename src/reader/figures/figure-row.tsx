import { useEffect, useRef } from 'react'
import type { FigureGroup } from '#edition/select-figures.ts'
import { say } from '#language/say.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { figureAnchor } from '../ui/figure-anchor.ts'
import { useAnchor } from '../ui/use-anchor.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { Measures } from './measures.tsx'

type RowProps = {
  group: FigureGroup & { size: number }
  /** What a full bar stands for; null where nothing is compared. */
  largest: number | null
}

/** A figure, what it measures, and every sentence that gives it. */
export function FigureRow({ group: { figures, size }, largest }: RowProps) {
  const row = useRef<HTMLLIElement>(null)
  const anchor = useAnchor()
  const arrived = useArrival()
  const anchors = figures.map(({ edition, figure }) => figureAnchor(edition, figure))
  const lit = anchors.includes(anchor)
  useEffect(() => {
    if (lit && arrived) row.current?.scrollIntoView({ block: 'center' })
  }, [lit, arrived])
  const [first] = figures
  if (!first) return null
  return (
    <li
      ref={row}
      aria-current={lit ? 'true' : undefined}
      className="event-card grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]"
    >
      <div>
        <p className="font-serif text-xl">{first.words}</p>
        <Measures figure={first.figure} />
        {largest !== null && largest > 0 && <Bar share={size / largest} />}
        {figures.length > 1 && <p className="label mt-1">{say`文中 ${figures.length} 处`}</p>}
      </div>
      <ul className="grid gap-3 self-start">
        {figures.map(({ edition, figure, sentence }) => (
          <li key={`${edition} ${figure.id}`}>
            <EvidenceLink evidence={sentence} pointing={figure.printed} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** How large a figure is beside the largest of its unit: the words beside it say the same. */
const Bar = ({ share }: { share: number }) => (
  <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1.5 h-1 w-full">
    <rect width="100" height="4" className="fill-rule" />
    <rect width={Math.max(0.5, share * 100)} height="4" className="fill-accent" />
  </svg>
)
