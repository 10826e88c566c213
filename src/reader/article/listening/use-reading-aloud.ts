import { useEffect, useEffectEvent, useState } from 'react'
import type { SpokenSentence } from './sentences.ts'
import { synthesis } from './voices.ts'

type Manner = { voice: SpeechSynthesisVoice | null; rate: number }

/**
 * Reads sentences aloud, one after another, from the first. A pause forgets how far into its sentence
 * the voice was: engines that pause by themselves do not all go on.
 */
export function useReadingAloud(
  sentences: readonly SpokenSentence[],
  { voice, rate }: Manner,
  onEnd: () => void,
) {
  const [at, setAt] = useState(0)
  const [speaks, setSpeaks] = useState(true)
  const [failed, setFailed] = useState(false)
  const text = sentences[at]?.text ?? ''

  const goOn = useEffectEvent(() => {
    if (at + 1 < sentences.length) setAt(at + 1)
    else {
      setSpeaks(false)
      onEnd()
    }
  })
  useEffect(() => {
    const speech = synthesis()
    if (!speech || !speaks) return
    let isOver = false
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = voice?.lang ?? 'zh-CN'
    utterance.voice = voice
    utterance.rate = rate
    utterance.onend = () => {
      if (!isOver) goOn()
    }
    utterance.onerror = ({ error }) => {
      if (isOver || error === 'interrupted' || error === 'canceled') return
      setSpeaks(false)
      setFailed(true)
    }
    speech.speak(utterance)
    return () => {
      isOver = true
      speech.cancel()
    }
  }, [text, at, speaks, voice, rate])

  return {
    at,
    speaks,
    failed,
    toggle() {
      setFailed(false)
      setSpeaks(!speaks)
    },
    step(by: 1 | -1) {
      setAt(Math.max(0, Math.min(sentences.length - 1, at + by)))
    },
  }
}
