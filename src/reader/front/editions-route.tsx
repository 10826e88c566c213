import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import { newestFirst } from '#edition/catalog.ts'
import { said, say } from '#language/say.ts'
import type { LibrarySource } from '../library-source.ts'
import { pageOf } from '../page-of.ts'
import { editionsPath, readEditionsPage } from '../paths.ts'
import { PageTurn } from '../ui/page-turn.tsx'
import { Page, Section } from '../ui/page.tsx'
import { dateWords } from '../ui/words.tsx'
import { dateInYear } from './date-in-year.ts'
import { EditionRow, rowOf } from './edition-row.tsx'

/** More would make a page that nobody reads to its end. */
const MOST = 200

/** Every edition of the library by its day, the latest first. */
export const editionsLoader =
  (source: LibrarySource) =>
  async ({ request }: LoaderFunctionArgs) => {
    const catalog = await source.catalog()
    const wanted = readEditionsPage(new URL(request.url).searchParams)
    const { entries, shown } = pageOf(newestFirst(catalog), wanted, MOST)
    return {
      meta: {
        title: shown.page > 1 ? say`${say`各期`}，第 ${shown.page} 页` : say`各期`,
        description: say`全部 ${countWords(shown.total)} 期报纸文本，按所记之日排列，最近的在前。`,
      },
      shown,
      rows: entries.map(rowOf),
    }
  }

export function EditionsView() {
  const { shown, rows } = useLoaderData<ReturnType<typeof editionsLoader>>()
  return (
    <Page
      title={say`各期`}
      lead={say`全部 ${countWords(shown.total)} 期，按所记之日排列，最近的在前。`}
    >
      {runsOf(rows, ({ eventsDate }) => eventsDate?.slice(0, 4)).map(({ key: year, run }) => (
        <Section key={year} title={year ? dateWords(year) : said('日期未载', 'one')}>
          <div className="grid max-w-3xl gap-6">
            {runsOf(run, ({ eventsDate }) => eventsDate?.slice(5, 7)).map(({ key: month, run }) => (
              <div key={month} className="grid gap-x-6 gap-y-2 md:grid-cols-[4rem_1fr]">
                {month && <h3 className="label pt-1">{dateInYear(`${year}-${month}`)}</h3>}
                <ul className="grid gap-4 md:col-start-2">
                  {run.map((row) => (
                    <li key={row.id}>
                      <EditionRow row={row} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Section>
      ))}
      <PageTurn label={say`各期翻页`} shown={shown} unit={say`期`} to={editionsPath} main />
    </Page>
  )
}

/** Neighbours of a list that have the same key, together. */
function runsOf<Entry>(list: Entry[], keyOf: (entry: Entry) => string | undefined) {
  const runs: { key: string; run: Entry[] }[] = []
  for (const entry of list) {
    const key = keyOf(entry) ?? ''
    const last = runs.at(-1)
    if (last?.key === key) last.run.push(entry)
    else runs.push({ key, run: [entry] })
  }
  return runs
}
