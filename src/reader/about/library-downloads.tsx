import { say } from '#language/say.ts'
import { useLibrary } from '../library-context.ts'
import { Downloads } from '../ui/downloads.tsx'

const LIBRARY_FILE = 'yuedu-library.json'

/** All there is as one JSON, and the data package that describes it; written in the browser. */
export function LibraryDownloads() {
  const source = useLibrary()
  const load = async () => {
    const writers = await import('#export/data-package.ts')
    const { schemaVersion, editions } = await source.catalog()
    const all = await Promise.all(editions.map(({ id }) => source.edition(id)))
    return { ...writers, schemaVersion, all }
  }
  return (
    <Downloads
      what={say`全部版面`}
      files={[
        {
          label: 'JSON',
          name: LIBRARY_FILE,
          type: 'application/json',
          write: async () => {
            const { libraryJson, schemaVersion, all } = await load()
            return libraryJson(schemaVersion, all)
          },
        },
        {
          label: say`数据包说明`,
          name: 'datapackage.json',
          type: 'application/json',
          write: async () => {
            const { libraryJson, dataPackageOf, schemaVersion, all } = await load()
            return dataPackageOf(LIBRARY_FILE, libraryJson(schemaVersion, all), schemaVersion, all)
          },
        },
      ]}
    />
  )
}
