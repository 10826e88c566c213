import type { Edition } from '#edition/schema.ts'
import { inCatalog, remember, type LibrarySource } from '../library-source.ts'
import type { OwnTexts } from './own-texts.ts'
import type { EditionRead } from './reading.ts'
import { catalogOfShelf } from './shelf.ts'

/** The library that a reader's own texts make. It changes with what is kept. */
export function ownSource(own: Pick<OwnTexts, 'shelf'>): LibrarySource {
  const urls = new WeakMap<EditionRead, string>()
  const editions = new WeakMap<EditionRead, () => Promise<Edition>>()

  const urlOf = (edition: EditionRead) => {
    const url = urls.get(edition) ?? URL.createObjectURL(edition.json)
    urls.set(edition, url)
    return url
  }
  const catalog = async () => catalogOfShelf(await own.shelf(), urlOf)
  return {
    catalog,
    ...inCatalog(catalog),
    edition: async (id) => {
      const found = (await own.shelf()).editions.find(({ part }) => part.entry.id === id)
      if (!found) throw new Error(`no edition ${id}`)
      const load = editions.get(found) ?? remember(async () => JSON.parse(await found.json.text()))
      editions.set(found, load)
      return load()
    },
  }
}
