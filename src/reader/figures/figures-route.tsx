import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { figuresPath, type FiguresQuery } from '../paths.ts'
import { Choice, Choices, EditionChoices } from '../ui/choices.tsx'
import { IndexChoices } from '../ui/index-choices.tsx'
import { indexesIn } from '../ui/indexes.ts'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page, Section } from '../ui/page.tsx'
import { editionName } from '../ui/words.tsx'
import { FigureDownloads } from './figure-downloads.tsx'
import { FigureList } from './figure-list.tsx'
import { figuresAsked, valueOf } from './figures-asked.ts'
import { PromiseList } from './promise-list.tsx'

const MOST = 100
const LEAD = '文中的数目：量的是什么，照原文那一句。量的是什么规则没有认出的，写“未认出”。'

/** The figures of the library, and among them what is to be reached by when. */
export const figuresLoader =
  (source: LibrarySource) =>
  async ({ request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const { query, units, total, figures, groups, promises } = await figuresAsked(
      source,
      request.url,
    )
    const { entries, shown } = pageOf(groups, query.page, MOST)
    return {
      meta: {
        title: query.only === 'promises' ? say`要达到的数字` : say`数字`,
        description: `${said(LEAD)}${figures
          .slice(0, 8)
          .map(({ figure }) => figure.printed)
          .join(say`、`)}`,
      },
      query: { ...query, page: shown.page },
      units,
      total,
      found: figures.length,
      shown,
      groups: entries.map((group) => ({ ...group, size: valueOf(group) })),
      promises: promises.slice(0, MOST),
      allPromises: promises.length,
      editionChoices:
        catalog.editions.length > 1 && !catalog.archive
          ? catalog.editions.map((entry) => ({ id: entry.id, name: editionName(entry) }))
          : [],
      indexes: indexesIn(catalog),
      schemaVersion: catalog.schemaVersion,
    }
  }

export function FiguresView() {
  const loaded = useLoaderData<ReturnType<typeof figuresLoader>>()
  const { query, total, found, shown, groups, promises, allPromises, schemaVersion } = loaded
  return (
    <Page title={say`数字`} lead={said(LEAD)}>
      <FigureChoices loaded={loaded} />
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="label">
          {found === total
            ? say`${countWords(total)} 个数目`
            : say`显示 ${countWords(total)} 个数目中的 ${countWords(found)} 个`}
        </p>
        <FigureDownloads query={query} schemaVersion={schemaVersion} />
      </div>
      {promises.length > 0 && (
        <Section
          title={say`要达到的`}
          aside={
            promises.length < allPromises
              ? say`按期限先后，显示 ${countWords(allPromises)} 处中的前 ${countWords(promises.length)} 处`
              : say`按期限先后`
          }
        >
          <PromiseList promises={promises} />
        </Section>
      )}
      {query.only === '' && (
        <>
          <FigureList groups={groups} bySize={query.sort === 'size'} />
          <PageTurn
            label={say`数字翻页`}
            shown={shown}
            unit={said('个', 'figures')}
            to={(page) => figuresPath({ ...query, page })}
            main
          />
        </>
      )}
    </Page>
  )
}

type ChoicesProps = {
  loaded: Pick<
    Awaited<ReturnType<ReturnType<typeof figuresLoader>>>,
    'query' | 'units' | 'allPromises' | 'editionChoices' | 'indexes'
  >
}

function FigureChoices({ loaded }: ChoicesProps) {
  const { query, units, allPromises, editionChoices, indexes } = loaded
  const to = (change: Partial<FiguresQuery>) => figuresPath({ ...query, page: 1, ...change })
  return (
    <div className="mb-8 grid gap-2 print:hidden">
      <IndexChoices indexes={indexes} chosen="figures" />
      {(allPromises > 0 || query.only !== '') && (
        <Choices label={say`只看`}>
          <Choice to={to({ only: '' })} chosen={query.only === ''}>
            {say`全部`}
          </Choice>
          <Choice to={to({ only: 'promises' })} chosen={query.only === 'promises'}>
            {say`要达到的`}
          </Choice>
        </Choices>
      )}
      <Choices label={say`单位`}>
        <Choice to={to({ unit: null })} chosen={query.unit === null}>
          {say`全部`}
        </Choice>
        {units.slice(0, MOST_UNITS).map(({ unit, figures }) => (
          <Choice key={unit} to={to({ unit: unit ?? '' })} chosen={query.unit === (unit ?? '')}>
            {unit ?? say`无单位`}
            <span className="ms-1 text-xs opacity-70">{countWords(figures)}</span>
          </Choice>
        ))}
      </Choices>
      <EditionChoices
        editions={editionChoices}
        chosen={query.edition}
        to={(edition) => to({ edition })}
      />
      <Choices label={say`排列`}>
        <Choice to={to({ sort: 'page' })} chosen={query.sort === 'page'}>
          {say`版面先后`}
        </Choice>
        <Choice to={to({ sort: 'size' })} chosen={query.sort === 'size'}>
          {say`单位之内，从大到小`}
        </Choice>
      </Choices>
    </div>
  )
}

/** More would be a list to read and no choice. */
const MOST_UNITS = 40
