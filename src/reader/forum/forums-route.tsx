import { Link, useLoaderData } from 'react-router'
import type { Edition, Forum } from '#edition/schema.ts'
import { forumTold } from '#edition/select-forum.ts'
import { say } from '#language/say.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { comparePath, evidencePath, forumPath } from '../paths.ts'
import { Page } from '../ui/page.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'
import { ForumDownloads } from './forum-downloads.tsx'

/** The forums of every summit. */
export const forumsLoader = (source: LibrarySource) => async () => {
  const editions = await editionsWhere(source, ({ forums }) => forums.length > 0)
  const summits = editions.map(summitOf)
  const forums = summits.flatMap((summit) => summit.forums)
  return {
    meta: {
      title: say`论坛`,
      description: say`${forums.map(({ forum }) => forum.name).join(say`、`)}：哪些有报道，哪些只见预告。`,
    },
    schemaVersion: (await source.catalog()).schemaVersion,
    summits,
  }
}

const summitOf = (edition: Edition) => {
  const summit = edition.events.find(({ kind }) => kind === 'summit') ?? null
  return {
    id: edition.id,
    name: summit?.name ?? edition.title,
    summit,
    forums: edition.forums.map((forum) => ({
      forum,
      ...forumTold(edition, forum),
      summit: summit?.name ?? '',
    })),
  }
}

type Summit = ReturnType<typeof summitOf>
type Told = Summit['forums'][number]

export function ForumsView() {
  const { summits, schemaVersion } = useLoaderData<ReturnType<typeof forumsLoader>>()
  const forums = summits.flatMap((summit) => summit.forums)
  const reported = forums.filter(({ forum }) => forum.status === 'reported')
  return (
    <Page title={say`论坛`} lead={say`实色的有报道；虚线框的原文只作预告，没有报道。`}>
      {summits.length === 0 && <p>{say`这些文本里没有分论坛。`}</p>}
      {summits.map((summit) => (
        <SummitMap key={summit.id} {...summit} />
      ))}
      {reported.length > 1 && (
        <p className="mt-8">
          <Link to={comparePath()} className="link-quiet">
            {say`两场并排看`}
          </Link>
        </p>
      )}
      {forums.length > 0 && (
        <div className="mt-6">
          <ForumDownloads forums={forums} schemaVersion={schemaVersion} name="all" />
        </div>
      )}
    </Page>
  )
}

/** A summit as a map: its roof, what is held for all, and side by side the areas of its forums. */
function SummitMap({ name, summit, forums }: Summit) {
  const wide = forums.filter(({ forum }) => forum.kind !== 'parallel')
  const areas = forums.filter(({ forum }) => forum.kind === 'parallel')
  const [first] = summit?.evidence ?? []
  return (
    <section aria-label={name} className="summit-map">
      <div className="summit-roof">
        <h2 className="headline-filled text-2xl">
          {first ? (
            <Link to={evidencePath(first)} className="hover:text-accent">
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        {summit && (
          <p className="label mt-1 flex flex-wrap gap-x-4">
            <span>
              <WhenWords {...summit} />
            </span>
            {whereWords(summit) && <span>{whereWords(summit)}</span>}
            {summit.theme && <span>{say`主题：${summit.theme}`}</span>}
          </p>
        )}
      </div>
      {wide.length > 0 && (
        <ul className="summit-wide">
          {wide.map((told) => (
            <ForumCell key={told.forum.slug} told={told} />
          ))}
        </ul>
      )}
      {areas.length > 0 && (
        <>
          <h3 className="label summit-areas-head">
            {summit ? say`分论坛，${areas.length} 个领域` : say`论坛，${areas.length} 个`}
          </h3>
          <ul className="summit-areas">
            {areas.map((told) => (
              <ForumCell key={told.forum.slug} told={told} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function ForumCell({ told: { forum, event, spoke } }: { told: Told }) {
  const { slug, name, theme, status } = forum
  return (
    <li className="forum-cell" data-status={status}>
      <p className={status === 'reported' ? 'label-accent' : 'label'}>
        {status === 'reported' ? say`有报道` : say`仅预告`}
      </p>
      <p className="forum-name">
        <Link to={forumPath(slug)} className="hover:text-accent">
          {name}
        </Link>
      </p>
      {status === 'reported' ? (
        <div className="forum-told">
          {theme && <p className="font-serif">{theme}</p>}
          {event && (
            <p className="label">
              <WhenWords {...event} />
              <br />
              {whereWords(event) ?? say`地点未载`}
            </p>
          )}
          {spoke.length > 0 && <Voices forum={forum} names={spoke.map((each) => each.name)} />}
        </div>
      ) : (
        <p className="label forum-told">{say`时间、地点、主题、发言人均未载`}</p>
      )}
    </li>
  )
}

/** A dot for each who spoke. */
const Voices = ({ forum, names }: { forum: Forum; names: string[] }) => (
  <p className="label">
    <svg aria-hidden width={names.length * 9} height="10" className="mb-0.5 block fill-accent">
      {names.map((_, index) => (
        <circle key={`${forum.slug} ${index}`} cx={index * 9 + 4} cy="5" r="3.5" />
      ))}
    </svg>
    {say`发言：${names.join(say`、`)}`}
  </p>
)
