import { sentenceAt } from './evidence.ts'
import type { Mention } from './people.ts'
import type { Article, Evidence, PersonSlug, Speaker } from './schema.ts'

/** A sentence in which somebody speaks: 表示, 分享了《…》, 作主题报告 … */
export type Statement = { mention: Mention; talk: string | null; evidence: Evidence }

const SPEAKS =
  /^(?:[^，。；：“”《》]{0,10}?)(?:表示|指出|强调|认为|提议|介绍|通报|分享了?|作主题报告|作视频连线|作了?(?:主旨|主题)?(?:演讲|报告|发言|点评)|致辞|如是说|提出)/u

/** What the people mentioned said, sentence by sentence, in the order of the text. */
export function statementsOf(mentions: Mention[]): Statement[] {
  return mentions.flatMap((mention) => {
    const { article, paragraph, start, name } = mention
    const end = start + name.length
    const evidence = sentenceAt(article, paragraph, end - 1, end)
    const rest = paragraph.text.slice(end, evidence.end)
    if (!SPEAKS.test(rest)) return []
    return [
      {
        mention,
        talk: /^[^，。；]{0,12}《([^》]{1,80})》/u.exec(rest)?.[1] ?? null,
        evidence,
      },
    ]
  })
}

/** Those who speak in the article that reports a forum, each once, with the first that they say. */
export function speakersIn(
  article: Article,
  statements: Statement[],
  personOf: (mention: Mention) => PersonSlug,
): Speaker[] {
  const here = statements
    .filter(({ mention }) => mention.article === article)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const first = new Map(here.toReversed().map((each) => [each.mention.name, each]))
  return [...first.values()].toReversed().map(({ mention, talk, evidence }) => ({
    person: personOf(mention),
    name: mention.name,
    title: mention.title,
    talk,
    topic: null,
    origin: 'rule',
    evidence,
  }))
}

const orderOf = ({ mention: { article, paragraph, start } }: Statement) =>
  article.paragraphs.indexOf(paragraph) * 1_000_000 + start
