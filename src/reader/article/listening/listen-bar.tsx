import { useMemo, useState } from 'react'
import type { Article } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { spokenSentences } from './sentences.ts'
import { useReadingAloud } from './use-reading-aloud.ts'
import { useSpokenMark } from './use-spoken-mark.ts'
import { useChineseVoices, voiceWords } from './voices.ts'

const RATES = [0.75, 1, 1.25, 1.5, 2]

/** How the reader likes to listen, for as long as the page lives. */
const chosen: { voice: string | null; rate: number; goesOn: boolean } = {
  voice: null,
  rate: 1,
  goesOn: true,
}

type ListenProps = {
  article: Article
  /** Null after the last article. */
  onNext: (() => void) | null
  onClose: () => void
}

/** Reads the article aloud, with the browser's voice, from its headline on. */
export default function ListenBar({ article, onNext, onClose }: ListenProps) {
  const voices = useChineseVoices()
  const [{ voice: uri, rate, goesOn }, setChoice] = useState({ ...chosen })
  const choose = (change: Partial<typeof chosen>) => {
    Object.assign(chosen, change)
    setChoice({ ...chosen })
  }
  const voice = voices.find(({ voiceURI }) => voiceURI === uri) ?? voices[0] ?? null
  const sentences = useMemo(() => spokenSentences(article), [article])
  const { at, speaks, failed, toggle, step } = useReadingAloud(sentences, { voice, rate }, () => {
    if (goesOn && onNext) onNext()
  })
  useSpokenMark(sentences[at])
  return (
    <section data-hit-bar aria-label={say`朗读`} className="hit-bar">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-6">
        <div className="flex grow items-center gap-x-1">
          <button type="button" className="hit-button" onClick={() => step(-1)}>
            {say`上一句`}
          </button>
          <button
            type="button"
            aria-keyshortcuts="l"
            className="hit-button font-bold text-accent"
            autoFocus
            onClick={toggle}
          >
            {speaks ? say`暂停` : say`继续`}
          </button>
          <button type="button" className="hit-button" onClick={() => step(1)}>
            {say`下一句`}
          </button>
          <span role="status" className="min-w-0 grow truncate text-sm text-muted tabular-nums">
            {failed ? say`浏览器没能读出来` : say`第 ${at + 1} 句，共 ${sentences.length} 句`}
          </span>
          <button
            type="button"
            aria-label={say`停止朗读`}
            className="hit-button md:order-last"
            onClick={onClose}
          >
            {say`停`}
          </button>
        </div>
        <div className="flex items-center gap-x-4 text-sm">
          <label className="flex min-h-11 items-center gap-1.5">
            <span className="whitespace-nowrap max-sm:visually-hidden">{say`语速`}</span>
            <select
              value={rate}
              className="listen-select"
              onChange={({ target }) => choose({ rate: Number(target.value) })}
            >
              {RATES.map((each) => (
                <option key={each} value={each}>
                  {say`${each} 倍`}
                </option>
              ))}
            </select>
          </label>
          {voices.length > 1 && (
            <label className="flex min-h-11 min-w-0 items-center gap-1.5">
              <span className="whitespace-nowrap max-sm:visually-hidden">{say`声音`}</span>
              <select
                value={voice?.voiceURI}
                className="listen-select w-32 md:w-40"
                onChange={({ target }) => choose({ voice: target.value })}
              >
                {voices.map((each) => (
                  <option key={each.voiceURI} value={each.voiceURI}>
                    {voiceWords(each)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {onNext && (
            <label className="flex min-h-11 items-center gap-1.5 whitespace-nowrap">
              <input
                type="checkbox"
                checked={goesOn}
                className="size-4 accent-accent"
                onChange={({ target }) => choose({ goesOn: target.checked })}
              />
              {say`接着读下一篇`}
            </label>
          )}
        </div>
      </div>
    </section>
  )
}
