import { useSyncExternalStore } from 'react'
import { say } from '#language/say.ts'

/** Null where the browser cannot speak. */
export const synthesis = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null

const CHINESE = /^(?:zh|cmn|yue)\b/i
const CANTONESE = /^yue\b|[-_](?:HK|MO)\b/i
const TAIWAN = /[-_]TW\b/i

/** What a voice speaks, and whose it is. */
export function voiceWords({ lang, name }: SpeechSynthesisVoice): string {
  const tongue = CANTONESE.test(lang) ? say`粤语` : TAIWAN.test(lang) ? say`国语` : say`普通话`
  return say`${tongue}　${name}`
}

const NONE: readonly SpeechSynthesisVoice[] = []
let known: readonly SpeechSynthesisVoice[] = NONE

/** The same list as long as the browser has the same voices. */
function chineseVoices(): readonly SpeechSynthesisVoice[] {
  const voices = (synthesis()?.getVoices() ?? []).filter(({ lang }) => CHINESE.test(lang))
  const isSame =
    voices.length === known.length &&
    voices.every(({ voiceURI }, at) => voiceURI === known[at]?.voiceURI)
  if (!isSame) known = voices
  return known
}

function subscribe(listener: () => void) {
  const speech = synthesis()
  speech?.addEventListener('voiceschanged', listener)
  return () => speech?.removeEventListener('voiceschanged', listener)
}

/** The browser's own voices for Chinese, on this device or its maker's; they may come late. */
export const useChineseVoices = () => useSyncExternalStore(subscribe, chineseVoices, () => NONE)
