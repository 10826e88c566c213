import type { Article } from '#edition/schema.ts'
import type { ArticleRef } from '#marks/schema.ts'

/** What tells an article apart when something is kept of it. */
export const articleRef = (
  { slug, headline, outlet }: Pick<Article, 'slug' | 'headline' | 'outlet'>,
  edition: { id: string; title: string },
): ArticleRef => ({ edition: edition.id, slug, headline, outlet: outlet ?? edition.title })
