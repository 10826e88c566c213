import { useState } from 'react'
import { say } from '#language/say.ts'
import { copyText } from '../../ui/copy-text.ts'

/** Copies words, and says what became of it; what the browser refused to copy is there to be shown. */
export function useCopy() {
  const [told, setTold] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async (words: string, done: string) => {
    const isCopied = await copyText(words)
    setTold(isCopied ? done : say`浏览器不让复制，请自己选：`)
    setRefused(isCopied ? null : words)
  }
  return { told, refused, copy }
}
