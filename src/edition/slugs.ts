import { pinyin } from 'pinyin-pro'

const SYLLABLES = 8

/**
 * Toneless pinyin of a text's first words, joined with hyphens; Latin words and numbers stay as
 * they are. `fallback` serves a text that has neither.
 */
export function slugOf(text: string, fallback: string): string {
  const words = pinyin(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .slice(0, SYLLABLES)
  return words.join('-') || fallback
}

/**
 * One slug for each key, in order. Where several texts give the same slug, each of them gets a
 * short hash of its key, so that no slug depends on which came first.
 */
export function uniqueSlugs(entries: { text: string; key: string }[], fallback: string): string[] {
  const slugs = entries.map(({ text }) => slugOf(text, fallback))
  const times = new Map<string, number>()
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1)
  return entries.map(({ key }, index) => {
    const slug = slugs[index] ?? fallback
    return (times.get(slug) ?? 0) > 1 ? `${slug}-${shortHash(key)}` : slug
  })
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units, in base 36. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
