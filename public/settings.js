// Runs before the first paint, so that a chosen setting never flashes. The policy forbids it inline.
// What is chosen from is in src/reader/reading-settings.ts; what it looks like, in the styles.
const root = document.documentElement
try {
  const kept = JSON.parse(localStorage.getItem('yuedu-settings') ?? '{}')
  for (const key of [
    'language',
    'characters',
    'theme',
    'size',
    'measure',
    'leading',
    'flow',
    'face',
  ]) {
    if (typeof kept[key] === 'string') root.dataset[key] = kept[key]
  }
} catch {
  // Storage is denied, or holds something else: the page is set as it comes.
}

// An address may ask for a language; that is kept nowhere.
const TRANSLATED = ['zh-Hant', 'en']
const asked = new URLSearchParams(window.location.search).get('lang')
if (asked === 'zh-Hans' || TRANSLATED.includes(asked)) root.dataset.language = asked
if (TRANSLATED.includes(root.dataset.language)) root.lang = root.dataset.language
else delete root.dataset.language
const canonical = document.querySelector('link[rel=canonical]')
if (canonical && TRANSLATED.includes(asked)) canonical.href += `?lang=${asked}`
