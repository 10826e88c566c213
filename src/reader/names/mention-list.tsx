import { Link } from 'react-router'
import { say } from '#language/say.ts'
import { articlePath, editionPath } from '../paths.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import type { MentionTold } from './name-told.ts'

type MentionListProps = {
  name: string
  mentions: MentionTold[]
  /** By id; empty in a library of one edition. */
  editionNames: Record<string, string>
}

/** Sentences that hold a name, below the headlines of their articles, edition by edition. */
export const MentionList = ({ name, mentions, editionNames }: MentionListProps) => (
  <ul aria-label={say`提到之处`} className="grid max-w-3xl gap-8">
    {runs(mentions).map(({ edition, article, sentences }, index, all) => (
      <li key={`${edition} ${article.slug}`}>
        {editionNames[edition] && all[index - 1]?.edition !== edition && (
          <p className="label-accent mb-2">
            <Link to={editionPath(edition)} className="hover:underline">
              {editionNames[edition]}
            </Link>
          </p>
        )}
        <h3 className="headline-filled mb-3 text-lg">
          <Link to={articlePath(article.slug)} className="hover:text-accent">
            {article.headline}
          </Link>
        </h3>
        <ul className="grid gap-3">
          {sentences.map((sentence) => (
            <li key={`${sentence.paragraph} ${sentence.start}`}>
              <EvidenceLink evidence={sentence} pointing={name} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

function runs(mentions: MentionTold[]) {
  const found: (Pick<MentionTold, 'edition' | 'article'> & {
    sentences: MentionTold['sentence'][]
  })[] = []
  for (const { edition, article, sentence } of mentions) {
    const last = found.at(-1)
    if (last?.article.slug === article.slug) last.sentences.push(sentence)
    else found.push({ edition, article, sentences: [sentence] })
  }
  return found
}
