import { useEffect, useState } from 'react'
import type { CslItem } from '#export/citing/csl-item.ts'
import { say } from '#language/say.ts'
import type { CitationStyle } from './citation-styles.ts'
import { cite } from './cite.ts'

type CitationProps = { style: CitationStyle; item: CslItem }

/** An entry of a bibliography: text and nothing else, whatever the headline holds. */
export function Citation({ style, item }: CitationProps) {
  const [settled, setSettled] = useState<(CitationProps & { words: string }) | null>(null)
  useEffect(() => {
    let left = false
    const settle = (words: string) => {
      if (!left) setSettled({ style, item, words })
    }
    cite(style, item).then(settle, () => settle(say`没能排出，关上再打开试一次`))
    return () => {
      left = true
    }
  }, [style, item])
  const known = settled?.style === style && settled.item === item
  return (
    <blockquote className="min-h-22 border-s-2 border-accent bg-sheet px-4 py-3 font-serif leading-relaxed wrap-anywhere select-all">
      {known ? settled.words : <span className="text-muted">{say`正在排出……`}</span>}
    </blockquote>
  )
}
