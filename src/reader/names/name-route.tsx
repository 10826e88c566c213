import { data, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { NameKind } from '#edition/select-names.ts'
import { said, say } from '#language/say.ts'
import { editionsNaming, type LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { namePath, namesPath, readNamePage, searchPath } from '../paths.ts'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page, Section } from '../ui/page.tsx'
import { editionName } from '../ui/words.tsx'
import { AliasWords } from './alias-words.tsx'
import { EventsWith, Holders, Presences, Titles } from './name-facts.tsx'
import { NameExtract } from './name-extract.tsx'
import { nameTold } from './name-told.ts'
import { KIND_WORDS } from './name-words.ts'
import { MentionList } from './mention-list.tsx'
import { SayingList } from './saying-list.tsx'
import { SystemFacts } from './system-facts.tsx'
import { systemFactsOf } from './system-facts-of.ts'

const MOST = 100

/** One name: all that the editions say of it. */
export const nameLoader =
  (source: LibrarySource, kind: NameKind) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const slug = params.name ?? ''
    const editions = await editionsNaming(source, kind, slug)
    const told = nameTold(catalog, editions, kind, slug)
    if (!told) throw data(say`没有这个名字`, { status: 404 })
    const { entries, shown } = pageOf(
      told.mentions,
      readNamePage(new URL(request.url).searchParams),
      MOST,
    )
    const title = said(KIND_WORDS[kind].title)
    return {
      meta: {
        // A forum, a place and a system can bear the same name.
        title:
          shown.page > 1
            ? say`${told.name} · ${title}，第 ${shown.page} 页`
            : `${told.name} · ${title}`,
        description: [
          say`${title}：${told.name}`,
          told.titles.map((each) => each.title).join(say`；`),
          told.mentions[0]?.sentence.quote ?? '',
        ]
          .filter(Boolean)
          .join(say`。`),
      },
      kind,
      told: { ...told, mentions: entries },
      shown,
      system: kind === 'systems' ? systemFactsOf(editions, slug) : null,
      editionNames: Object.fromEntries(
        catalog.editions.length > 1
          ? catalog.editions
              .filter(({ id }) => told.mentions.some(({ edition }) => edition === id))
              .map((entry) => [entry.id, editionName(entry)])
          : [],
      ),
      schemaVersion: catalog.schemaVersion,
    }
  }

export function NameView() {
  const { kind, told, shown, system, editionNames, schemaVersion } =
    useLoaderData<ReturnType<typeof nameLoader>>()
  const { slug, name, aliases, byEditor, titles, sayings, presences, holders, events } = told
  const words = KIND_WORDS[kind]
  const several = Object.keys(editionNames).length > 1
  return (
    <Page
      title={name}
      label={said(words.title)}
      lead={
        several && say`几期都印着这个名字，这里列在一处；原文没有说是不是同一个，只是写法相同。`
      }
    >
      <nav aria-label={say`所在`} className="label -mt-4 mb-8 flex flex-wrap gap-x-6 gap-y-1">
        <Link to={namesPath(kind)} className="link-quiet">
          {say`全部${said(words.title, 'inside')}`}
        </Link>
        <Link to={searchPath({ q: name })} className="link-quiet">
          {say`在全文里搜索“${name}”`}
        </Link>
        {byEditor && <span>{say`规则没有认出这个名字，由编者增补`}</span>}
        <AliasWords aliases={aliases} />
      </nav>
      {system && <SystemFacts facts={system} />}
      {kind === 'people' && <Titles titles={titles} />}
      {sayings.length > 0 && (
        <Section title={say`说了什么`} aside={say`${countWords(sayings.length)} 句`}>
          <SayingList sayings={sayings} />
        </Section>
      )}
      {presences.length > 0 && (
        <Section
          title={say`到过哪里`}
          aside={
            <Link to={namesPath('people', { view: 'matrix' })} className="link-quiet">
              {say`人与事对照`}
            </Link>
          }
        >
          <Presences presences={presences} />
        </Section>
      )}
      {holders.length > 0 && (
        <Section title={say`写在谁的职务里`} aside={say`${countWords(holders.length)} 人`}>
          <Holders holders={holders} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={kind === 'places' ? say`在这里的事` : say`主办与承办`}>
          <EventsWith events={events} />
        </Section>
      )}
      <Section title={say`文中提到之处`} aside={say`${countWords(shown.total)} 句`}>
        <MentionList name={name} mentions={told.mentions} editionNames={editionNames} />
        <PageTurn
          label={say`提到之处翻页`}
          shown={shown}
          unit={said('句', 'unit')}
          to={(page) => namePath(kind, slug, page)}
          main
        />
      </Section>
      <div className="mt-10 border-t border-rule pt-4">
        <NameExtract kind={kind} slug={slug} name={name} schemaVersion={schemaVersion} />
      </div>
    </Page>
  )
}
