import { useState, type ReactNode } from 'react'
import { say } from '#language/say.ts'

type RemovalProps = { name: string; of?: string; question: string; onRemove: () => void }

/** Asks before anything goes; the answer that changes nothing is at hand. */
export function Removal({ name, of, question, onRemove }: RemovalProps): ReactNode {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button
        type="button"
        className="button-quiet"
        aria-label={of && `${name} ${of}`}
        onClick={() => setAsking(true)}
      >
        {name}
      </button>
    )
  }
  return (
    <div role="group" aria-label={question} className="flex flex-wrap items-center gap-2">
      <span className="text-sm">{question}</span>
      <button
        type="button"
        className="button-quiet border-accent text-accent"
        onClick={() => {
          setAsking(false)
          // The row goes, and the focus with it: it begins again at the top.
          document.querySelector<HTMLElement>('main h1')?.focus()
          onRemove()
        }}
      >
        {say`移除`}
      </button>
      <button type="button" className="button-quiet" autoFocus onClick={() => setAsking(false)}>
        {say`留着`}
      </button>
    </div>
  )
}
