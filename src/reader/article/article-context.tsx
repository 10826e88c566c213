import { Link } from 'react-router'
import type { Forum } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { forumPath, namePath } from '../paths.ts'
import { EditorsWordsMark } from '../ui/editor-marks.tsx'

/** Who spoke at the forums that the article reports. */
export function ArticleContext({ forums }: { forums: Forum[] }) {
  return (
    <>
      {forums
        .filter(({ speakers }) => speakers.length > 0)
        .map(({ slug, name, speakers }) => (
          <section key={slug} className="mb-8 border-t border-strong-rule pt-3">
            <h2 className="font-serif font-bold">
              <Link to={forumPath(slug)} className="hover:text-accent">
                {say`${name}：谁说了什么`}
              </Link>
            </h2>
            <ul className="mt-2 grid gap-2 text-sm leading-relaxed">
              {speakers.map((speaker) => (
                <li key={speaker.person} className="grid grid-cols-[4rem_1fr]">
                  <Link
                    to={namePath('people', speaker.person)}
                    className="font-medium hover:text-accent"
                  >
                    {speaker.name}
                  </Link>
                  <span className="text-muted">
                    {speaker.talk && say`《${speaker.talk}》`}
                    {!speaker.talk && speaker.topic && (
                      <>
                        {speaker.topic}
                        <EditorsWordsMark />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
