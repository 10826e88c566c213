import { Link } from 'react-router'
import { countWords } from '#edition/fact-words.ts'
import type { NameKind } from '#edition/select-names.ts'
import { said, say } from '#language/say.ts'
import { namePath } from '../paths.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { AliasWords } from './alias-words.tsx'
import type { NameEntry, SystemSummary } from './names-in.ts'
import { onlyWords } from './name-words.ts'

type ListProps = { kind: NameKind; entries: NameEntry[] }

/** Names in a list: what is printed with each, how often it stands, and its first sentence. */
export const NameList = ({ kind, entries }: ListProps) =>
  entries.length === 0 ? (
    <p>{say`这里没有可列的名字。`}</p>
  ) : (
    <ul aria-label={say`名单`} className="grid border-t border-strong-rule">
      {entries.map((entry) => (
        <li
          key={entry.slug}
          className="grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <div>
            <p className="headline-filled text-xl">
              <Link to={namePath(kind, entry.slug)} className="hover:text-accent">
                {entry.name}
              </Link>
            </p>
            <AliasWords aliases={entry.aliases} />
            {entry.titles.length > 0 && (
              <p className="mt-0.5 text-sm leading-relaxed">{entry.titles.join(say`；`)}</p>
            )}
            {kind === 'people' && entry.titles.length === 0 && (
              <p className="label mt-0.5">{say`原文没有写职务`}</p>
            )}
            <p className="label mt-1">{countsOf(kind, entry)}</p>
            {entry.told && <Told told={entry.told} />}
          </div>
          {entry.sentence && <EvidenceLink evidence={entry.sentence} pointing={entry.name} />}
        </li>
      ))}
    </ul>
  )

const countsOf = (kind: NameKind, { category, mentions, articles, sayings, events }: NameEntry) =>
  [
    category && onlyWords(kind, category, 'category'),
    say`${countWords(articles)} 篇 ${countWords(mentions)} 处`,
    sayings > 0 && say`发言 ${countWords(sayings)} 句`,
    events > 0 && say`到会 ${countWords(events)} 处`,
  ]
    .filter(Boolean)
    .join(say`，`)

const Told = ({ told: { makers, since, figures } }: { told: SystemSummary }) => (
  <dl className="mt-2 text-sm leading-relaxed">
    <Row term={say`由谁`} words={makers.join(say`、`)} />
    <Row term={say`何时`} words={since.join(say`、`)} />
    {figures.length > 0 && <Row term={said('数字', 'term')} words={figures.join(say`、`)} />}
  </dl>
)

const Row = ({ term, words }: { term: string; words: string }) => (
  <div className="grid grid-cols-[calc(2.75rem*var(--term))_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd className={words ? '' : 'text-muted'}>{words || say`原文未载`}</dd>
  </div>
)
