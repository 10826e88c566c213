import { Link } from 'react-router'
import { say } from '#language/say.ts'
import type { Answer } from '#search/answer.ts'
import type { DiagnosedPart, Diagnosis } from '#search/diagnosis.ts'
import { searchPath, type SearchQuery } from '../paths.ts'
import { withChoice } from '#search/facets.ts'
import { facetName, valueWords } from './facet-words.ts'

type NoResultProps = { answer: Answer; query: SearchQuery }

/** Says which part of the query no article has, and what would be found instead, one tap each. */
export function NoResult({ answer, query: asked }: NoResultProps) {
  const { query, diagnosis, hidden, respellings } = answer
  if (query.problem === 'only-exclusions') {
    return <p>{say`只写了不要的词。再写一个要找的词，例如“要找的词 -不要的词”。`}</p>
  }
  return (
    <div className="mt-4 grid max-w-measure gap-3">
      {hidden > 0 && (
        <p>
          <Link to={searchPath({ q: asked.q, sort: asked.sort })} className="link-quiet">
            {say`去掉条件，看这 ${hidden} 篇`}
          </Link>
        </p>
      )}
      {diagnosis && <HidingFilters filters={diagnosis.filters} query={asked} />}
      {diagnosis && hidden === 0 && (
        <WhatIsThere
          {...diagnosis}
          exclusions={query.clauses.some(({ excluded }) => excluded)}
          told={respellings.map(({ typed }) => typed)}
        />
      )}
      {hidden === 0 && (
        <p className="text-muted">
          {say`搜索逐字比对原文，不计繁简、全角半角、大小写和字间空格；也认得拼音和首字母。可以少写几个字，或换一种说法。`}
        </p>
      )}
    </div>
  )
}

type FiltersProps = { filters: Diagnosis['filters']; query: SearchQuery }

/** Filters of which one alone stands in the way; to lift them all is offered already. */
const HidingFilters = ({ filters, query }: FiltersProps) =>
  filters.length > 1 && (
    <ul className="grid gap-1">
      {filters.map(({ facet, value, name, excluded, articles }) => (
        <li key={`${facet} ${value}`}>
          <Link
            to={searchPath({
              ...query,
              filters: withChoice(query.filters, facet, value, null),
            })}
            className="link-quiet"
          >
            {excluded
              ? say`只去掉“不要${facetName(facet)} ${name || valueWords(facet, value)}”`
              : say`只去掉“${facetName(facet)} ${name || valueWords(facet, value)}”`}
          </Link>
          <span className="text-muted">{say`，有 ${articles} 篇`}</span>
        </li>
      ))}
    </ul>
  )

type ThereProps = Pick<Diagnosis, 'parts' | 'without'> & {
  exclusions: boolean
  /** Words that are said already not to be there, with what is near them. */
  told: string[]
}

function WhatIsThere({ parts, without, exclusions, told }: ThereProps) {
  const missing = parts.filter(({ articles }) => articles === 0)
  return (
    <>
      {missing.map((part) => (
        <MissingPart key={part.text} part={part} told={told.includes(part.text)} />
      ))}
      {missing.length === 0 && (
        <p>
          {exclusions
            ? say`这些词原文里都有，但没有哪一篇同时含有它们，又不含要排除的词。`
            : say`这些词原文里都有，但没有哪一篇同时含有它们。`}
        </p>
      )}
      {without.length > 0 && (
        <div>
          <p>{say`去掉一部分再搜：`}</p>
          <Offers offers={without.map((each) => ({ ...each, text: each.query }))} />
        </div>
      )}
    </>
  )
}

type MissingProps = { part: DiagnosedPart; told: boolean }

const MissingPart = ({ part: { text, pieces }, told }: MissingProps) => (
  <div>
    {!told && <p>{isQuoted(text) ? say`原文中没有${text}。` : say`原文中没有“${text}”。`}</p>}
    {pieces.length > 0 && (
      <>
        <p>{isQuoted(text) ? say`${text}里，原文有的是：` : say`“${text}”里，原文有的是：`}</p>
        <Offers offers={pieces} />
      </>
    )}
  </div>
)

/** A phrase comes with its quotes. */
const isQuoted = (text: string) => /^["“”„‟＂「『]/u.test(text)

type OffersProps = { offers: { text: string; query: string; articles: number }[] }

const Offers = ({ offers }: OffersProps) =>
  offers.length > 0 && (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
      {offers.map(({ text, query, articles }) => (
        <li key={query}>
          <Link to={searchPath({ q: query })} className="link-quiet">
            {text}
          </Link>
          <span className="ms-1 text-sm text-muted tabular-nums">{say`${articles} 篇`}</span>
        </li>
      ))}
    </ul>
  )
