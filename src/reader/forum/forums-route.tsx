import { Link, useLoaderData } from 'react-router'
import type { Edition, Forum } from '#edition/schema.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { forumPath } from '../paths.ts'
import { Page, Section } from '../ui/page.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'

/** The forums of every summit. */
export const forumsLoader = (source: LibrarySource) => async () => {
  const summits = (await editionsWhere(source, ({ forums }) => forums.length > 0)).map(summitOf)
  const forums = summits.flatMap((summit) => summit.forums)
  return {
    meta: {
      title: '论坛',
      description: `${forums.map(({ name }) => name).join('、')}：哪些有报道，哪些只见预告。`,
    },
    summits,
  }
}

const summitOf = (edition: Edition) => {
  const summit = edition.events.find(({ kind }) => kind === 'summit')
  return {
    id: edition.id,
    name: summit?.name ?? edition.title,
    theme: summit?.theme ?? null,
    forums: edition.forums.map((forum) => cellOf(edition, forum)),
  }
}

const cellOf = (
  { events }: Edition,
  { slug, name, kind, theme, status, event, speakers }: Forum,
) => {
  const held = events.find(({ id }) => id === event)
  return {
    slug,
    name,
    kind,
    theme,
    status,
    speakers: speakers.map((speaker) => speaker.name),
    when: held ? { date: held.date, period: held.period, basis: held.basis } : null,
    where: held ? whereWords(held) : null,
  }
}

type Cell = ReturnType<typeof cellOf>

export function ForumsView() {
  const { summits } = useLoaderData<ReturnType<typeof forumsLoader>>()
  return (
    <Page title="论坛" lead="实线框的有报道，虚线框的原文只作预告、没有报道。">
      {summits.length === 0 && <p>这些文本里没有分论坛。</p>}
      {summits.map(({ id, name, theme, forums }) => (
        <Section key={id} title={name} aside={theme && `主题：${theme}`}>
          <ul className="grid gap-4 md:grid-cols-2">
            {forums
              .filter(({ kind }) => kind !== 'parallel')
              .map((cell) => (
                <ForumCell key={cell.slug} cell={cell} />
              ))}
          </ul>
          <h3 className="label mb-3 mt-8">
            专题论坛，{forums.filter(({ kind }) => kind === 'parallel').length} 个领域
          </h3>
          <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-4">
            {forums
              .filter(({ kind }) => kind === 'parallel')
              .map((cell) => (
                <ForumCell key={cell.slug} cell={cell} />
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}

function ForumCell({ cell: { slug, name, theme, status, speakers, when, where } }: { cell: Cell }) {
  const reported = status === 'reported'
  return (
    <li
      className={
        reported
          ? 'flex flex-col gap-2 border border-strong-rule p-4'
          : 'flex flex-col gap-2 border border-dashed border-rule p-4 text-muted'
      }
    >
      <p className={reported ? 'label-accent' : 'label'}>{reported ? '有报道' : '仅预告'}</p>
      <p className="headline text-xl leading-snug">
        <Link to={forumPath(slug)} className="hover:text-accent">
          {name}
        </Link>
      </p>
      {theme && <p className="font-serif text-muted">{theme}</p>}
      {when && (
        <p className="label mt-auto flex flex-wrap gap-x-3">
          <span>
            <WhenWords {...when} />
          </span>
          <span>{where ?? '地点未载'}</span>
        </p>
      )}
      {!reported && <p className="label mt-auto">时间、地点、主题、发言人均未载</p>}
      {speakers.length > 0 && <p className="label">发言：{speakers.join('、')}</p>}
    </li>
  )
}
