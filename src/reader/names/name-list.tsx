import { Link } from 'react-router'
import { countWords } from '#edition/account-words.ts'
import type { NameKind } from '#edition/select-names.ts'
import { namePath } from '../paths.ts'
import { EvidenceLink } from '../ui/evidence-link.tsx'
import { AliasWords } from './alias-words.tsx'
import type { NameEntry, SystemSummary } from './names-in.ts'
import { ONLY_WORDS } from './name-words.ts'

type ListProps = { kind: NameKind; entries: NameEntry[] }

/** Names in a list: what is printed with each, how often it stands, and its first sentence. */
export const NameList = ({ kind, entries }: ListProps) =>
  entries.length === 0 ? (
    <p>这里没有可列的名字。</p>
  ) : (
    <ul aria-label="名单" className="grid border-t border-strong-rule">
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
              <p className="mt-0.5 text-sm leading-relaxed">{entry.titles.join('；')}</p>
            )}
            {kind === 'people' && entry.titles.length === 0 && (
              <p className="label mt-0.5">原文没有写职务</p>
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
    category && ONLY_WORDS[kind][category],
    `${countWords(articles)} 篇 ${countWords(mentions)} 处`,
    sayings > 0 && `发言 ${countWords(sayings)} 句`,
    events > 0 && `到会 ${countWords(events)} 处`,
  ]
    .filter(Boolean)
    .join('，')

const Told = ({ told: { makers, since, figures } }: { told: SystemSummary }) => (
  <dl className="mt-2 text-sm leading-relaxed">
    <Row term="由谁" words={makers.join('、')} />
    <Row term="何时" words={since.join('、')} />
    {figures.length > 0 && <Row term="数字" words={figures.join('、')} />}
  </dl>
)

const Row = ({ term, words }: { term: string; words: string }) => (
  <div className="grid grid-cols-[2.75rem_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd className={words ? '' : 'text-muted'}>{words || '原文未载'}</dd>
  </div>
)
