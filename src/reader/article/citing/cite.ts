import type { CslItem } from '#export/citing/csl-item.ts'
import type { CitationStyle } from './citation-styles.ts'

/** As `formatCitation`, which it loads. */
export const cite = async (style: CitationStyle, item: CslItem): Promise<string> =>
  (await import('./format-citation.ts')).formatCitation(style, item)
