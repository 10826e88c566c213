import { Link } from 'react-router'
import { say } from '#language/say.ts'
import { articlePath, evidencePath } from '../paths.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useWorld } from '../world.ts'
import type { NameTold } from './name-told.ts'

/** What somebody is told to have said, to be quoted with its source. */
export function SayingList({ sayings }: Pick<NameTold, 'sayings'>) {
  const addressOf = useAddress()
  const shared = useWorld() === 'site'
  return (
    <ul className="grid max-w-3xl gap-8">
      {sayings.map((saying) => {
        const { name, verb, words, talk, basis, evidence, headline } = saying
        return (
          <li key={`${evidence.article} ${evidence.paragraph} ${evidence.start}`}>
            {words ? (
              <figure>
                <blockquote className="font-serif text-lg leading-relaxed">
                  <Link to={evidencePath(words)} className="hover:text-accent">
                    {words.quote}
                  </Link>
                </blockquote>
                <figcaption className="label mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
                  <span>
                    {basis === 'inferred'
                      ? say`${formOf(saying)}；句中只称“他”或“她”，据上文推定为${name}`
                      : formOf(saying)}
                  </span>
                  <Link to={articlePath(evidence.article)} className="link-quiet">
                    {headline}
                  </Link>
                  <CopyButton
                    name={say`复制引文`}
                    text={() =>
                      [
                        `“${words.quote}”`,
                        `${name}${verb ?? '说'}，见《${headline}》`,
                        ...(shared ? [addressOf(evidencePath(words))] : []),
                      ].join('\n')
                    }
                  />
                </figcaption>
              </figure>
            ) : (
              <>
                <p className="label mb-1.5">
                  {talk ? say`讲题《${talk}》` : say`这一句只说有发言，没有说内容`}
                </p>
                <EvidenceLink evidence={evidence} pointing={name} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The printed verb, and whether the words are the speaker's own. */
function formOf({ verb, quoted }: NameTold['sayings'][number]): string {
  if (!verb) return quoted ? say`引号里的原话` : say`答问`
  return quoted ? say`原文作“${verb}”，引号里的原话` : say`原文作“${verb}”，转述`
}
