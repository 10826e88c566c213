import { Link, useLoaderData } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { newestFirst } from '#edition/catalog.ts'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { SITE_NAME } from '#export/site-name.ts'
import { editionPath, editionsPath } from '../paths.ts'
import { Section } from '../ui/page.tsx'
import { sayNodes } from '../ui/say-nodes.ts'
import { EditionRow, rowOf } from './edition-row.tsx'
import { FrontPage, frontOf } from './front-page.tsx'

/** More is for the pages of the editions to show. */
const MOST_OTHERS = 12
const MOST_CAPTIONS = 12

/** The latest edition as a front page, and the others as a list. */
export const frontLoader = (source: LibrarySource) => async () => {
  const catalog = await source.catalog()
  const [latest, ...others] = newestFirst(catalog)
  if (!latest) throw new Error('a library has at least one edition')
  const edition = await source.edition(latest.id)
  const front = frontOf(catalog, edition)
  const headlines = front.groups.flatMap(({ articles }) => articles.map(({ headline }) => headline))
  return {
    meta: {
      title: said(SITE_NAME),
      description: [front.title, ...headlines.slice(0, 5)].join(say`；`),
    },
    front,
    captions: edition.captions.slice(0, MOST_CAPTIONS).map(({ id, text }) => ({ id, text })),
    allCaptions: edition.captions.length,
    others: others.slice(0, MOST_OTHERS).map(rowOf),
    allOthers: others.length,
  }
}

export function FrontView() {
  const { front, captions, allCaptions, others, allOthers } =
    useLoaderData<ReturnType<typeof frontLoader>>()
  const allEditions = (
    <Link to={editionsPath()} className="link-quiet">
      {say`全部 ${countWords(allOthers + 1)} 期`}
    </Link>
  )
  return (
    <div className="page-width pb-20">
      <FrontPage front={front} />
      {captions.length > 0 && (
        <div className="mt-12">
          <Section title={say`图片说明`} aside={say`版面文本里只有说明，没有图片`}>
            <div className="grid gap-2 text-muted">
              {captions.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </div>
            {captions.length < allCaptions && (
              <p className="label mt-4">
                {sayNodes`${countWords(allCaptions)} 条中的前 ${captions.length} 条，${(
                  <Link to={editionPath(front.id, {}, 'captions')} className="link-quiet">
                    {say`看全部`}
                  </Link>
                )}`}
              </p>
            )}
          </Section>
        </div>
      )}
      {others.length > 0 && (
        <div className="mt-16">
          <Section
            title={say`其他各期`}
            aside={
              others.length < allOthers
                ? sayNodes`其他 ${countWords(allOthers)} 期中最近的 ${others.length} 期，${allEditions}`
                : allEditions
            }
          >
            <ul className="grid max-w-3xl gap-4">
              {others.map((row) => (
                <li key={row.id}>
                  <EditionRow row={row} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </div>
  )
}
