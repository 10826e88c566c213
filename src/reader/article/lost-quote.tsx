import type { Article } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'

type LostProps = { article: Article; quote: string; anchor: string }

/** The link quotes words that are not where it says: both are shown, and nothing is guessed. */
export function LostQuote({ article, quote, anchor }: LostProps) {
  const paragraph = article.paragraphs.find(({ id }) => id === anchor)
  return (
    <section role="alert" className="mb-8 border-s-4 border-accent bg-sheet px-4 py-3 text-sm">
      <h2 className="font-bold">{say`链接里引的话，和这里的原文对不上`}</h2>
      <dl className="mt-2 grid gap-2">
        <div>
          <dt className="text-muted">{say`链接引的是`}</dt>
          <dd>{quote}</dd>
        </div>
        <div>
          <dt className="text-muted">
            {paragraph ? say`第 ${anchor.slice(1)} 段原文是` : said('原文', 'article')}
          </dt>
          <dd>{paragraph?.text ?? say`链接没有指明段落，全文中也找不到唯一的一处。`}</dd>
        </div>
      </dl>
    </section>
  )
}
