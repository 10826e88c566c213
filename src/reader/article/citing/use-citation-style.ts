import { useState, useSyncExternalStore } from 'react'
import { siteAddress } from '../../world.ts'
import { CITATION_STYLES, type CitationStyle } from './citation-styles.ts'

const KEPT = `yuedu ${siteAddress} citing`
const [AS_IT_COMES] = CITATION_STYLES

/** The style that the reader cites in, as it was last chosen on this device. */
export function useCitationStyle() {
  const kept = useSyncExternalStore(never, read, () => AS_IT_COMES.key)
  const [chosen, setChosen] = useState<CitationStyle | null>(null)
  const choose = (style: CitationStyle) => {
    setChosen(style)
    keep(style)
  }
  return { style: chosen ?? kept, choose }
}

const never = () => () => undefined

function read(): CitationStyle {
  try {
    const kept = localStorage.getItem(KEPT)
    return CITATION_STYLES.find(({ key }) => key === kept)?.key ?? AS_IT_COMES.key
  } catch {
    return AS_IT_COMES.key
  }
}

function keep(style: CitationStyle) {
  try {
    if (style === AS_IT_COMES.key) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, style)
  } catch {
    // Storage is denied: the choice holds until the page is left.
  }
}
