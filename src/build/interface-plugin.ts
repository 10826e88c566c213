import { Converter } from 'opencc-js/cn2t'
import type { Plugin } from 'vite'
import { english } from '#language/en/index.ts'
import type { Catalog } from '#language/say.ts'

const NAME = 'virtual:interface/zh-Hant'
/** Which place a key is for: Chinese has the same words in all. */
const PLACE = /@[a-z-]+$/
const RESOLVED = `\0${NAME}`

/**
 * What the interface says, in the characters of Hong Kong: by OpenCC, from the words that the English
 * catalog has for its keys, which are all there are.
 */
export function traditionalCatalog(): Catalog {
  const convert = Converter({ from: 'cn', to: 'hk' })
  return Object.fromEntries(
    Object.keys(english)
      .map((key) => key.replace(PLACE, ''))
      .map((key) => [key, convert(key)])
      .filter(([key, words]) => key !== words),
  )
}

/** Gives the app `virtual:interface/zh-Hant`. */
export const interfacePlugin = (): Plugin => ({
  name: 'yuedu:interface',
  resolveId: (id) => (id === NAME ? RESOLVED : null),
  load: (id) =>
    id === RESOLVED ? `export const catalog = ${JSON.stringify(traditionalCatalog())}` : null,
})
