/** How a reader has the pages set. It stays on the device and is in no link. */
import { useState } from 'react'
import { isWriting } from './renewal.ts'
import { useClientValue } from './ui/use-client-value.ts'

/** What can be chosen; the empty value is how the page comes. Styles know the others by these names. */
export const SETTINGS = [
  {
    key: 'language',
    name: '界面',
    values: [
      { value: '', name: '简体', lang: 'zh-Hans' },
      { value: 'zh-Hant', name: '繁體', lang: 'zh-Hant' },
      { value: 'en', name: 'English', lang: 'en' },
    ],
  },
  {
    key: 'characters',
    name: '原文的字',
    values: [
      { value: '', name: '照原文' },
      { value: 'traditional', name: '转成繁体' },
    ],
  },
  {
    key: 'theme',
    name: '外观',
    values: [
      { value: '', name: '随系统' },
      { value: 'light', name: '浅色' },
      { value: 'sepia', name: '旧纸' },
      { value: 'dark', name: '深色' },
      { value: 'contrast', name: '高反差' },
    ],
  },
  {
    key: 'size',
    name: '字号',
    values: [
      { value: 'small', name: '小' },
      { value: '', name: '标准' },
      { value: 'large', name: '大' },
      { value: 'larger', name: '更大' },
      { value: 'largest', name: '最大' },
    ],
  },
  {
    key: 'measure',
    name: '行长',
    values: [
      { value: 'narrow', name: '32 字' },
      { value: '', name: '36 字' },
      { value: 'wide', name: '38 字' },
    ],
  },
  {
    key: 'leading',
    name: '行距',
    values: [
      { value: 'tight', name: '紧' },
      { value: '', name: '标准' },
      { value: 'loose', name: '松' },
    ],
  },
  {
    key: 'flow',
    name: '排法',
    values: [
      { value: '', name: '横排' },
      { value: 'vertical', name: '竖排' },
    ],
  },
  {
    key: 'face',
    name: '正文字体',
    values: [
      { value: '', name: '黑体' },
      { value: 'serif', name: '宋体' },
    ],
  },
] as const

type Key = (typeof SETTINGS)[number]['key']
export type ReadingSettings = Record<Key, string>

/** Where `public/settings.js` looks before the page is drawn. */
const STORED = 'yuedu-settings'

const AS_IT_COMES: ReadingSettings = {
  language: '',
  characters: '',
  theme: '',
  size: '',
  measure: '',
  leading: '',
  flow: '',
  face: '',
}

/** Those by which the page is drawn from its first word on: they need it loaded anew. */
const FROM_THE_START: readonly Key[] = ['language', 'characters', 'flow']

/** What is chosen now, how to choose, and how to have it all as it comes. */
export function useReadingSettings() {
  const [chosen, setChosen] = useState<ReadingSettings | null>(null)
  const shown = useClientValue(onPage(), JSON.stringify(AS_IT_COMES))
  const settings: ReadingSettings = chosen ?? JSON.parse(shown)
  const take = (next: ReadingSettings) => {
    setChosen(next)
    apply(next)
    keep(next)
    if (FROM_THE_START.some((key) => next[key] !== settings[key]) && !isWriting()) {
      window.location.reload()
    }
  }
  return {
    settings,
    isChanged: SETTINGS.some(({ key }) => settings[key] !== ''),
    choose: (key: Key, value: string) => take({ ...settings, [key]: value }),
    reset: () => take(AS_IT_COMES),
  }
}

/** As the page is set now, as JSON: equal settings are equal strings. */
function onPage(): string {
  if (typeof document === 'undefined') return JSON.stringify(AS_IT_COMES)
  const { dataset } = document.documentElement
  const known = SETTINGS.map(({ key, values }) => {
    const value = values.find((each) => each.value === dataset[key])?.value ?? ''
    return [key, value] as const
  })
  return JSON.stringify(Object.fromEntries(known))
}

function apply(settings: ReadingSettings) {
  const root = document.documentElement
  for (const { key } of SETTINGS) {
    if (settings[key]) root.setAttribute(`data-${key}`, settings[key])
    else root.removeAttribute(`data-${key}`)
  }
}

function keep(settings: ReadingSettings) {
  try {
    if (Object.values(settings).some(Boolean))
      localStorage.setItem(STORED, JSON.stringify(settings))
    else localStorage.removeItem(STORED)
  } catch {
    // Storage is denied: the choice holds until the page is closed.
  }
}
