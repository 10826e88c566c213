import { Link } from 'react-router'
import type { Event, Forum } from '#edition/schema.ts'
import { forumPath, timelinePath } from '../paths.ts'
import { EditorsWordsMark } from '../ui/editor-marks.tsx'
import { WhenWords, whereWords } from '../ui/words.tsx'

type ContextProps = {
  /** Each with what an address of the timeline has to say of its day. */
  events: (Event & { inAddress: string })[]
  forums: Forum[]
}

/** What the article belongs to: the events that rest on its sentences, the forum that it reports. */
export function ArticleContext({ events, forums }: ContextProps) {
  return (
    <>
      {events.length > 0 && (
        <section className="border-t border-strong-rule pt-3">
          <h2 className="font-serif font-bold">本篇所载之事</h2>
          <ul className="mt-2 grid gap-3 text-sm leading-relaxed">
            {events.map((event) => (
              <li key={event.id}>
                <Link to={timelinePath({ date: event.inAddress }, event.id)} className="link-quiet">
                  {event.name}
                </Link>
                <p className="flex flex-wrap gap-x-3 text-muted">
                  <span>
                    <WhenWords {...event} />
                  </span>
                  <span>{whereWords(event)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {forums
        .filter(({ speakers }) => speakers.length > 0)
        .map(({ slug, name, speakers }) => (
          <section key={slug} className="mt-8 border-t border-strong-rule pt-3">
            <h2 className="font-serif font-bold">
              <Link to={forumPath(slug)} className="hover:text-accent">
                {name}：谁说了什么
              </Link>
            </h2>
            <ul className="mt-2 grid gap-2 text-sm leading-relaxed">
              {speakers.map((speaker) => (
                <li key={speaker.person} className="grid grid-cols-[4rem_1fr]">
                  <span className="font-medium">{speaker.name}</span>
                  <span className="text-muted">
                    {speaker.talk && `《${speaker.talk}》`}
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
