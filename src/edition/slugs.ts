import { pinyin } from 'pinyin-pro'

const SYLLABLES = 8
/** No more of a text is read: eight syllables stand in it, or it has none to speak of. */
const READ = 120

/**
 * Toneless pinyin of a text's first words, joined with hyphens; Latin words and numbers stay as
 * they are. `fallback` serves a text that has neither.
 */
export function slugOf(text: string, fallback: string): string {
  const words = pinyin(text.slice(0, READ).normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .slice(0, SYLLABLES)
  return words.join('-') || fallback
}

export type Naming = {
  text: string
  /** What tells it apart from everything else of its name. */
  key: string
  /** An editor's choice, which is kept as it is. */
  wanted: string | null
}

/** Slugs that are taken elsewhere. */
export type Crowded = Pick<ReadonlySet<string>, 'has'>

/**
 * One slug for each entry, in order. Where several give the same slug, or another edition has it
 * too (`crowded`), each of them gets a short hash of its key, so that no slug depends on which came
 * first. Only twins, alike in text and key, are numbered.
 */
export function uniqueSlugs(entries: Naming[], fallback: string, crowded: Crowded): string[] {
  const slugs = entries.map(({ text, wanted }) => wanted ?? slugOf(text, fallback))
  const times = new Map<string, number>()
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1)
  const twins = new Map<string, number>()
  return entries.map(({ key, wanted }, index) => {
    const slug = slugs[index] ?? fallback
    const shared = (times.get(slug) ?? 0) > 1 || crowded.has(slug)
    if (!shared || wanted) return slug
    const hashed = `${slug}-${shortHash(key)}`
    const twin = (twins.get(hashed) ?? 0) + 1
    twins.set(hashed, twin)
    return twin > 1 ? `${hashed}-${twin}` : hashed
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
