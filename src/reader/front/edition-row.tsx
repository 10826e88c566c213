import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { CatalogEntry } from '#edition/catalog.ts'
import { say } from '#language/say.ts'
import { editionPath } from '../paths.ts'
import { editionName } from '../ui/words.tsx'

export const rowOf = (entry: CatalogEntry) => ({
  id: entry.id,
  name: editionName(entry),
  eventsDate: entry.eventsDate,
  lead: entry.lead,
  articles: entry.size,
})

type RowProps = { row: ReturnType<typeof rowOf> }

/** An edition in a list: its name, the headline that it opens with, how many articles it has. */
export const EditionRow = ({ row: { id, name, lead, articles } }: RowProps) => (
  <>
    <Link to={editionPath(id)} className="font-serif text-lg font-bold hover:text-accent">
      {name}
    </Link>
    <p className="flex flex-wrap gap-x-4 text-sm text-muted">
      <span>{lead}</span>
      <span>{say`${countWords(articles)} 篇`}</span>
    </p>
  </>
)
