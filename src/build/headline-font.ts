import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import type { Edition } from '#edition/schema.ts'
import { english } from '#language/en/index.ts'
import { projectRoot } from './project-root.ts'

/** Noto Serif SC by Adobe and Google, under the SIL Open Font License 1.1. */
const FONT = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2'

/** With more characters it would weigh more than all that it sets: the system's own are taken then. */
const MOST = 2500

/** What is set in the bold serif, Latin letters and digits apart. */
const SET_BY_IT = /[\p{Script=Han}　-〿！-｠“”‘’—…·]/u

/**
 * Those of every headline, name and title of the editions and of all that the interface says, in
 * code point order.
 */
export function headlineCharacters(editions: Edition[]): string[] {
  const words = editions.flatMap((edition) => [
    edition.title,
    edition.outlet,
    ...edition.articles.flatMap(({ headline, kicker, subheads, section, paragraphs }) => [
      headline,
      kicker,
      ...subheads,
      section,
      ...paragraphs.flatMap(({ kind, text }) => (kind === 'crosshead' ? [text] : [])),
    ]),
    ...[
      ...edition.forums,
      ...edition.events,
      ...edition.people,
      ...edition.organisations,
      ...edition.places,
      ...edition.systems,
    ].map(({ name }) => name),
  ])
  const characters = new Set(
    [...words, ...Object.keys(english)].flatMap((each) => [...(each ?? '')]),
  )
  return [...characters].filter((character) => SET_BY_IT.test(character)).sort()
}

/** Where fonts are kept from build to build: cutting one takes longer than all the rest. */
const CACHE = join(projectRoot, 'node_modules/.cache/yuedu')

/** The bytes of a font of these characters alone, as WOFF2; null where they are too many for one. */
export async function headlineFont(characters: string[]): Promise<Uint8Array | null> {
  if (characters.length > MOST) return null
  const whole = await readFile(createRequire(import.meta.url).resolve(FONT))
  const hash = createHash('sha256').update(whole).update(characters.join('')).digest('hex')
  const kept = join(CACHE, `${hash}.woff2`)
  const known = await readFile(kept).catch(() => null)
  if (known) return known
  const font = await subsetFont(whole, characters.join(''), { targetFormat: 'woff2' })
  // Another build may be at the same: a file is there whole or not at all. A disk that cannot be
  // written to costs time alone.
  const draft = `${kept}.${process.pid}`
  await mkdir(CACHE, { recursive: true })
    .then(() => writeFile(draft, font))
    .then(() => rename(draft, kept))
    .catch(() => undefined)
  return font
}

const LICENCE = '@fontsource/noto-serif-sc/LICENSE'

const NAME = 'virtual:headline-font.css'
const RESOLVED = '\0virtual:headline-font.css'

/**
 * Gives the app `virtual:headline-font.css`: the font of a file, or nothing. Where it is not
 * there in time, the page is not set anew.
 */
export const headlineFontPlugin = (file: string | null): Plugin => ({
  name: 'yuedu:headline-font',
  resolveId: (id) => (id === NAME ? RESOLVED : null),
  load: (id) =>
    id !== RESOLVED
      ? null
      : file === null
        ? ''
        : `@font-face {
  font-family: 'Yuedu Headline';
  font-weight: 700;
  font-display: optional;
  src: url('${file}') format('woff2');
}`,
  async generateBundle() {
    if (file === null) return
    const source = await readFile(createRequire(import.meta.url).resolve(LICENCE), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'headline-font-licence.md', source })
  },
})

/** Writes the font of these editions into a folder; the path of its file, or null. */
export async function writeHeadlineFont(
  editions: Edition[] | null,
  folder: string,
): Promise<string | null> {
  const bytes = editions && (await headlineFont(headlineCharacters(editions)))
  if (!bytes) return null
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'headline.woff2')
  await writeFile(file, bytes)
  return file
}
