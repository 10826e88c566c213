import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { keptAddresses } from '#offline/kept-editions.ts'
import { say } from '#language/say.ts'
import { KeepEdition } from '../ui/keep-edition.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { editionPath, editionsPath } from '../paths.ts'
import { siteAddress } from '../world.ts'

/** An edition of an archive, as a reader tells it from others. */
export type ArchiveEdition = { id: string; url: string; name: string }

/** Longer lists are not read; the editions' own pages tell of the others. */
const MOST_LISTED = 50

/** Editions of a large library that are on the device: read there, or put there on purpose. */
export function KeptEditionsList({ editions }: { editions: readonly ArchiveEdition[] }) {
  const [here, setHere] = useState<ArchiveEdition[] | null>(null)
  useEffect(() => {
    let current = true
    void keptAddresses(siteAddress).then((addresses) => {
      const kept = editions.filter(({ url }) => addresses.has(url))
      if (current) setHere(kept)
    })
    return () => {
      current = false
    }
  }, [editions])
  if (!here) return null
  return (
    <div className="grid gap-3">
      <p className="max-w-measure">
        {sayNodes`这个库很大，不整个存到本机。读过的各期会留下；也可以在${(
          <Link to={editionsPath()} className="link-quiet">
            {say`各期`}
          </Link>
        )}自己的页上把它存下来。现在有 ${countWords(here.length)} 期在本机${
          here.length > MOST_LISTED && say`，这里列出前 ${MOST_LISTED} 期`
        }。`}
      </p>
      {here.length > 0 && (
        <ul aria-label={say`存在本机的各期`} className="grid gap-2">
          {here.slice(0, MOST_LISTED).map(({ id, url, name }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Link to={editionPath(id)} className="link-quiet">
                {name}
              </Link>
              <KeepEdition url={url} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
