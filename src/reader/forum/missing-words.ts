import { said, say } from '#language/say.ts'
import type { Missing, MissingWhat } from '#edition/select-forum.ts'

const WORDS: Record<Exclude<MissingWhat, 'talks' | 'moreSpeakers'>, string> = {
  date: '在哪一天',
  period: '在上午、下午还是晚上',
  venue: '在哪里举行',
  theme: '主题',
  hosts: '谁主办',
  speakers: '谁发言',
}

/** What a source leaves out, as a line of a list. */
export const missingWords = ({ what, words }: Missing): string =>
  what === 'talks'
    ? say`讲题：${words ?? ''}`
    : what === 'moreSpeakers'
      ? say`其余发言人：说有${words ?? ''}，写到的不足此数`
      : said(WORDS[what])
