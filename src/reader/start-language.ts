import { speak, type Catalog, type Language } from '#language/say.ts'

/** How each is had; the language of the pages needs nothing. */
const CATALOGS: Record<Exclude<Language, 'zh-Hans'>, () => Promise<Catalog>> = {
  'zh-Hant': async () => (await import('virtual:interface/zh-Hant')).catalog,
  en: async () => (await import('#language/en/index.ts')).english,
}

const isTranslated = (language: string): language is keyof typeof CATALOGS => language in CATALOGS

/**
 * The language that `public/settings.js` has put on the page; its words are loaded before anything
 * is drawn. Null when it is that of the pages, in which a page can be taken over as it is. So it is
 * when the words cannot be had.
 */
export function startLanguage(): Promise<void> | null {
  const root = document.documentElement
  const language = root.dataset['language'] ?? ''
  if (!isTranslated(language)) return null
  return CATALOGS[language]().then(
    (catalog) => speak(language, catalog),
    () => {
      root.lang = 'zh-Hans'
    },
  )
}

/** Once the page lives: what the settings ask of the characters that are on it. */
export function startCharacters(place: Element) {
  const { dataset, lang } = document.documentElement
  if (dataset['characters'] === 'traditional') {
    void import('./characters/traditional.ts').then(({ showInTraditional }) =>
      showInTraditional(place),
    )
  }
  if (lang === 'en') {
    void import('./characters/text-language.ts').then(({ tellChinese }) => tellChinese(place))
  }
}
