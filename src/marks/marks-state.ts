import type { Kept } from './schema.ts'

export type MarksState = Kept & {
  /** Whether articles that are read are kept in mind. */
  keepsVisits: boolean
  /** False until what is kept has been read. */
  ready: boolean
  /** Whether it outlasts the page, and if not, why. */
  lasting: 'yes' | 'denied' | 'full'
}

/** Why what is kept does not outlast the page. */
export const LASTING_WORDS: Record<Exclude<MarksState['lasting'], 'yes'>, string> = {
  denied: '这个浏览器不让网页保存（也许是无痕窗口）：标记留到关上这一页为止。',
  full: '浏览器留给网页的空间不够，没有存下：标记留到关上这一页为止。',
}

/** Before anything is known. */
export const NO_MARKS: MarksState = {
  marks: [],
  bookmarks: [],
  visits: [],
  keepsVisits: true,
  ready: false,
  lasting: 'yes',
}
