import { Link } from 'react-router'
import type { ForumTold, Missing } from '#edition/select-forum.ts'
import type { Event, Evidence } from '#edition/schema.ts'
import { said, say } from '#language/say.ts'
import { evidencePath, namePath, timelinePath } from '../paths.ts'
import { EditorsWordsMark } from '../ui/editor-marks.tsx'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { SpokenWords } from '../ui/spoken-words.tsx'
import { laneName } from '../ui/words.tsx'
import { missingWords } from './missing-words.ts'

type SpeakersProps = {
  spoke: (ForumTold['spoke'][number] & { organisations: { slug: string; name: string }[] })[]
}

/** Each speaker with title, talk, and all that is printed of what they said. */
export const Speakers = ({ spoke }: SpeakersProps) => (
  <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
    {spoke.map(({ person, name, title, talk, topic, sentences, organisations }) => (
      <li key={person}>
        <h3 className="font-serif text-lg font-bold">
          <Link to={namePath('people', person)} className="hover:text-accent">
            {name}
          </Link>
        </h3>
        {title && <p className="label">{title}</p>}
        {organisations.length > 0 && (
          <p className="label flex flex-wrap gap-x-3 *:min-h-6">
            {organisations.map((each) => (
              <Link
                key={each.slug}
                to={namePath('organisations', each.slug)}
                className="link-quiet"
              >
                {each.name}
              </Link>
            ))}
          </p>
        )}
        {talk && <p className="mt-1">{say`《${talk}》`}</p>}
        {!talk && topic && (
          <p className="mt-1">
            {topic}
            <EditorsWordsMark />
          </p>
        )}
        <div className="mt-2">
          <SpokenWords sentences={sentences} />
        </div>
      </li>
    ))}
  </ul>
)

/** Numbers large, what they measure below, each leading to its sentence. */
export const KeyFigures = ({ figures }: Pick<ForumTold, 'figures'>) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-8 gap-y-5">
    {figures.map(({ figure, words, sentence }) => (
      <li key={figure.id}>
        <Link to={evidencePath(sentence)} className="group block">
          <span className="block font-serif text-2xl font-bold group-hover:text-accent">
            {words}
          </span>
          <span className="label block">{figure.measures?.quote ?? say`所量为何，见原文`}</span>
        </Link>
      </li>
    ))}
  </ul>
)

export const Systems = ({ systems }: Pick<ForumTold, 'systems'>) => (
  <ul className="flex flex-wrap gap-x-6 gap-y-2">
    {systems.map(({ slug, name, sentence }) => (
      <li key={slug}>
        <Link to={namePath('systems', slug)} className="link-quiet">
          {name}
        </Link>
        <Link to={evidencePath(sentence)} className="label ms-1.5 hover:text-accent">
          {said('原文', 'link')}
        </Link>
      </li>
    ))}
  </ul>
)

/** Each with what an address of the timeline has to say of its day. */
type Others = { certain: Event[]; possible: Event[]; inAddress: string }

/** What goes on at the same time for certain, and what may. */
export const AtTheSameTime = ({ certain, possible, inAddress }: Others) => (
  <dl className="grid max-w-measure gap-3">
    {certain.length > 0 && (
      <div>
        <dt className="label">{say`同一天、同一时段`}</dt>
        <dd>
          <Events events={certain} inAddress={inAddress} />
        </dd>
      </div>
    )}
    {possible.length > 0 && (
      <div>
        <dt className="label">{say`同一天，是否同时原文没有说`}</dt>
        <dd>
          <Events events={possible} inAddress={inAddress} />
        </dd>
      </div>
    )}
  </dl>
)

const Events = ({ events, inAddress }: { events: Event[]; inAddress: string }) => (
  <ul className="grid gap-1">
    {events.map(({ id, name, period }) => (
      <li key={id}>
        <Link to={timelinePath({ date: inAddress }, id)} className="link-quiet">
          {name}
        </Link>
        {period && <span className="label ms-2">{laneName(period)}</span>}
      </li>
    ))}
  </ul>
)

export const MissingList = ({ missing }: { missing: Missing[] }) => (
  <ul className="list-disc ps-5">
    {missing.map((each) => (
      <li key={each.what}>
        {missingWords(each)}
        {each.evidence && (
          <Link to={evidencePath(each.evidence)} className="label ms-2 hover:text-accent">
            {said('原文', 'link')}
          </Link>
        )}
      </li>
    ))}
  </ul>
)

export const Quotes = ({ quotes, pointing }: { quotes: Evidence[]; pointing: string }) => (
  <ul className="grid max-w-measure gap-3">
    {quotes.map((evidence) => (
      <li key={`${evidence.article} ${evidence.paragraph} ${evidence.start}`}>
        <EvidenceLink evidence={evidence} pointing={pointing} />
      </li>
    ))}
  </ul>
)
