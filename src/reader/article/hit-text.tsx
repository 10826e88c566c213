import { LayeredText, type Insertion, type Layer } from '../ui/layered-text.tsx'
import type { DrawnHit } from './hits.ts'

/** Hits of a passage as layers of its text. */
export const hitLayers = (hits: readonly DrawnHit[], passage: string): Layer[] =>
  hits
    .filter((hit) => hit.passage === passage)
    .map(({ start, end, current }) => ({
      start,
      end,
      draw: (words) => <mark aria-current={current ? 'true' : undefined}>{words}</mark>,
    }))

type HitTextProps = {
  passage: string
  text: string
  hits: readonly DrawnHit[]
  layers?: Layer[]
  insertions?: Insertion[]
}

/** A passage of the article, to be found again by its name, with hits marked in it. */
export const HitText = ({ passage, text, hits, layers = [], insertions = [] }: HitTextProps) => (
  <span data-passage={passage}>
    <LayeredText
      text={text}
      layers={[...hitLayers(hits, passage), ...layers]}
      insertions={insertions}
    />
  </span>
)
