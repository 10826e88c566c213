import { filesIn } from '../files-in.ts'

/** Pages that say nothing of the library. */
const NOT_FOR_SEARCH_ENGINES = ['404', 'shell', 'marks', 'mine', 'search']

/** The paths of a site's pages below its base, sorted: what a search engine should know. */
export async function pagesIn(folder: string): Promise<string[]> {
  return (await filesIn(folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((path) => !NOT_FOR_SEARCH_ENGINES.includes(path))
    .map((path) => (path === 'index' ? '' : path))
    .sort()
}
