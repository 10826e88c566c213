import { said } from '#language/say.ts'
import { useLibrary } from '../library-context.ts'
import { Downloads } from '../ui/downloads.tsx'

/** An edition as a book, written in the browser. */
export function EditionDownloads({ id }: { id: string }) {
  const source = useLibrary()
  return (
    <Downloads
      what={said('这一期', 'inside')}
      files={[
        {
          label: 'EPUB',
          name: `${id}.epub`,
          type: 'application/epub+zip',
          write: async () => {
            const { editionBook } = await import('#export/epub/edition-book.ts')
            return editionBook(await source.edition(id))
          },
        },
      ]}
    />
  )
}
