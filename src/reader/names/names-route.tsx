import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { NameKind } from '#edition/select-names.ts'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { NAME_SORTS, namesPath, type NamesQuery, type NameSort } from '../paths.ts'
import { Choice, Choices, EditionChoices } from '../ui/choices.tsx'
import { IndexChoices } from '../ui/index-choices.tsx'
import { indexesIn } from '../ui/indexes.ts'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page } from '../ui/page.tsx'
import { editionName } from '../ui/words.tsx'
import { Matrix } from './matrix.tsx'
import { matrixOf } from './matrix-of.ts'
import { NameDownloads } from './name-downloads.tsx'
import { NameList } from './name-list.tsx'
import type { Making } from './names-in.ts'
import { KIND_WORDS, onlyWords, unitWords } from './name-words.ts'
import { askedFor } from './names-asked.ts'

const MOST = 100

/** What the text names of one kind, narrowed and ordered as the address says. */
export const namesLoader =
  (source: LibrarySource, kind: NameKind) =>
  async ({ request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const { entries, query, choices, hasMatrix, editions } = await askedFor(
      source,
      kind,
      request.url,
      makerWords,
    )
    const words = KIND_WORDS[kind]
    const { shown, entries: shownEntries } = pageOf(entries, query.page, MOST)
    return {
      meta: {
        title: query.view === 'matrix' ? say`谁到过哪里` : said(words.title),
        description: `${said(words.lead)}${entries
          .slice(0, 12)
          .map(({ name }) => name)
          .join(say`、`)}`,
      },
      kind,
      query: { ...query, page: shown.page },
      choices,
      hasMatrix,
      editionChoices:
        catalog.editions.length > 1 && !catalog.archive
          ? catalog.editions.map((entry) => ({ id: entry.id, name: editionName(entry) }))
          : [],
      shown,
      entries: query.view === 'matrix' ? [] : shownEntries,
      matrix:
        query.view === 'matrix'
          ? matrixOf(
              catalog,
              editions,
              shownEntries.map(({ slug }) => slug),
            )
          : null,
      schemaVersion: catalog.schemaVersion,
      indexes: indexesIn(catalog),
    }
  }

const makerWords = ({ name, verb, planned }: Making) =>
  planned ? say`${name}（将${verb}）` : say`${name}（${verb}）`

const SORT_WORDS: Record<NameSort, string> = {
  mentions: '提到多的在前',
  name: '音序',
  page: '版面先后',
}

const MATRIX_LEAD =
  '只列原文说到的，每一格都通向那一句。标着“据同篇”的，那一句只说“会议”，同篇只记一件事，据此推定。'

export function NamesView() {
  const {
    kind,
    query,
    choices,
    hasMatrix,
    editionChoices,
    shown,
    entries,
    matrix,
    indexes,
    schemaVersion,
  } = useLoaderData<ReturnType<typeof namesLoader>>()
  const words = KIND_WORDS[kind]
  const to = (change: Partial<NamesQuery>) => namesPath(kind, { ...query, page: 1, ...change })
  return (
    <Page
      title={matrix ? say`谁到过哪里` : said(words.title)}
      lead={said(matrix ? MATRIX_LEAD : words.lead)}
    >
      <div className="mb-8 grid gap-2 print:hidden">
        <IndexChoices indexes={indexes} chosen={kind} />
        {hasMatrix && (
          <Choices label={say`看法`}>
            <Choice to={to({ view: 'list' })} chosen={query.view === 'list'}>
              {say`名单`}
            </Choice>
            <Choice to={to({ view: 'matrix' })} chosen={query.view === 'matrix'}>
              {say`人与事对照`}
            </Choice>
          </Choices>
        )}
        {choices.length > 0 && (
          <Choices label={say`只看`}>
            <Choice to={to({ only: '' })} chosen={query.only === ''}>
              {say`全部`}
            </Choice>
            {choices.map(({ only, names }) => (
              <Choice key={only} to={to({ only })} chosen={query.only === only}>
                {onlyWords(kind, only, 'choice')}
                <span className="ms-1 text-xs opacity-70">{countWords(names)}</span>
              </Choice>
            ))}
          </Choices>
        )}
        <EditionChoices
          editions={editionChoices}
          chosen={query.edition}
          to={(edition) => to({ edition })}
        />
        <Choices label={say`排列`}>
          {NAME_SORTS.map((sort) => (
            <Choice key={sort} to={to({ sort })} chosen={query.sort === sort}>
              {said(SORT_WORDS[sort])}
            </Choice>
          ))}
        </Choices>
      </div>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="label">
          {countWords(shown.total)} {unitWords(kind, shown.total)}
        </p>
        <NameDownloads kind={kind} query={query} schemaVersion={schemaVersion} />
      </div>
      {matrix ? <Matrix matrix={matrix} /> : <NameList kind={kind} entries={entries} />}
      <PageTurn
        label={say`${said(words.title)}翻页`}
        shown={shown}
        unit={unitWords(kind, shown.total)}
        to={(page) => namesPath(kind, { ...query, page })}
        main
      />
    </Page>
  )
}
