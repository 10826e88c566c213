import { lazy, Suspense, useState, type ComponentProps } from 'react'
import type { ReaderMarks } from '#marks/reader-marks.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleTools } from './article-tools.tsx'
import { ConvertedNote } from './converted-note.tsx'
import type { LayerProps } from './marking/mark-layer.tsx'
import type { Hit } from './hits.ts'
import type { PlacedMark } from './marking/placed-marks.ts'
import { onDemand } from '../ui/on-demand.ts'
import { useIsVertical } from './use-is-vertical.ts'
import { usePaintedHits } from './painted-hits.ts'
import { useLights } from './use-lights.ts'

/** What marks words comes when the page lives; without a network the article is read all the same. */
const MarkLayer = onDemand(async () => (await import('./marking/mark-layer.tsx')).MarkLayer)

const VerticalPages = lazy(() => import('./vertical-pages.tsx'))

type MarkingProps = Pick<LayerProps, 'formerly' | 'listIn'> & {
  marks: ReaderMarks | null
}

type TextProps = Omit<ComponentProps<typeof ArticleBody>, 'lights' | 'placed'> & {
  edition: { id: string; title: string; file: string }
  marking: MarkingProps
  onShowLines: (shows: boolean) => void
  painted: readonly Hit[]
}

/** The body, and below it what can be done with it. */
export function ArticleText({ edition, marking, onShowLines, painted, ...body }: TextProps) {
  const lights = useLights(edition.id, body.article.slug)
  const [placed, setPlaced] = useState<readonly PlacedMark[]>([])
  const { marks, ...rest } = marking
  const isVertical = useIsVertical()
  // Here, because what is lit up cuts the text anew.
  usePaintedHits(painted)
  return (
    <>
      <ConvertedNote />
      <ArticleBody {...body} lights={lights.lights} placed={placed} />
      {isVertical && (
        <Suspense>
          <VerticalPages />
        </Suspense>
      )}
      {marks && (
        <Suspense>
          <MarkLayer
            {...rest}
            marks={marks}
            article={body.article}
            edition={edition}
            onPlaced={setPlaced}
          />
        </Suspense>
      )}
      <ArticleTools
        article={body.article}
        notes={body.notes}
        edition={edition}
        lights={lights}
        showsLines={body.showsLines}
        onShowLines={onShowLines}
      />
    </>
  )
}
