import { sourceWords } from '#edition/fact-words.ts'
import type { Article, Edition } from '#edition/schema.ts'
import { markdownArticle, plainArticle } from '#export/article-text.ts'
import { articlePage, besidePage } from '#export/page-paths.ts'

/** Every article of an edition as Markdown and as plain text, by the name of the file. */
export function* articleFiles(
  edition: Edition,
  home: string | null,
): Generator<[name: string, text: string]> {
  for (const article of edition.articles) {
    const page = articlePage(article.slug).slice(1)
    const source = sourceOf(edition, article, home && home + page)
    yield [besidePage(page, 'md'), markdownArticle(article, source)]
    yield [besidePage(page, 'txt'), plainArticle(article, source)]
  }
}

const sourceOf = (edition: Edition, article: Article, address: string | null) => ({
  edition: edition.title,
  lines: sourceWords(edition.source.file, article),
  address,
  notes: edition.notes.filter(({ evidence }) => evidence.article === article.slug),
})
