import { useState } from 'react'
import { say } from '#language/say.ts'
import { copyText } from './copy-text.ts'

type CopyProps = {
  name: string
  text: () => string | Promise<string>
  /** The key that presses the button. */
  shortcut?: string
  onPress?: (button: HTMLElement) => void
}

type Outcome = 'copied' | 'failed' | { denied: string }

/** Says what became of it; where the clipboard is denied, the text is shown to be copied by hand. */
export function CopyButton({ name, text, shortcut, onPress }: CopyProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async () => {
    const asked = text()
    try {
      setOutcome((await copyText(asked)) ? 'copied' : { denied: await asked })
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts={shortcut}
        className="button-quiet"
        onClick={({ currentTarget }) => {
          onPress?.(currentTarget)
          void copy()
        }}
      >
        {name}
      </button>
      <span role="status" className="self-center text-sm text-muted empty:hidden">
        {outcome === 'copied' && say`已复制`}
        {outcome === 'failed' && say`没能写成，请再试一次`}
        {typeof outcome === 'object' && outcome && (
          <span className="select-all">{outcome.denied}</span>
        )}
      </span>
    </>
  )
}
