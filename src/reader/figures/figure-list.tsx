import type { FigureGroup } from '#edition/select-figures.ts'
import { say } from '#language/say.ts'
import { Section } from '../ui/page.tsx'
import { figureAnchor } from '../ui/figure-anchor.ts'
import { FigureRow } from './figure-row.tsx'

type Group = FigureGroup & { size: number }

type ListProps = { groups: Group[]; bySize: boolean }

/** Figures article by article, or unit by unit with a bar that shows how they compare. */
export const FigureList = ({ groups, bySize }: ListProps) => (
  <>
    {runsOf(groups, bySize).map(({ title, run }) => (
      <Section key={title} title={title}>
        <ul aria-label={title} className="grid max-w-4xl gap-6">
          {run.map((group) => (
            <FigureRow
              key={group.figures
                .map(({ edition, figure }) => figureAnchor(edition, figure))
                .join(' ')}
              group={group}
              largest={bySize && run.length > 1 ? (run[0]?.size ?? 0) : null}
            />
          ))}
        </ul>
      </Section>
    ))}
  </>
)

/** Neighbours of one article, or of one unit. */
function runsOf(groups: Group[], bySize: boolean) {
  const runs: { title: string; run: Group[] }[] = []
  for (const group of groups) {
    const title = bySize ? (group.unit ?? say`没有单位`) : (group.figures[0]?.headline ?? '')
    const last = runs.at(-1)
    if (last?.title === title) last.run.push(group)
    else runs.push({ title, run: [group] })
  }
  return runs
}
