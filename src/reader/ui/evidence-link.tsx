import { Link } from 'react-router'
import type { Evidence } from '#edition/schema.ts'
import { say } from '#language/say.ts'
import { evidencePath } from '../paths.ts'
import { LayeredText } from './layered-text.tsx'

type EvidenceLinkProps = {
  evidence: Evidence
  /** Words in the quote to point out; a quote with any is shown whole. */
  pointing?: string
}

/** The very words that a fact came from, leading to where they stand. */
export function EvidenceLink({ evidence, pointing = '' }: EvidenceLinkProps) {
  const start = pointing ? evidence.quote.indexOf(pointing) : -1
  return (
    <Link
      to={evidencePath(evidence)}
      className="group block border-s-2 border-rule ps-3 text-sm leading-relaxed text-muted hover:border-accent"
    >
      <span className="visually-hidden">{say`原文：`}</span>
      <q
        className={
          start < 0
            ? 'line-clamp-3 group-hover:text-ink before:content-none after:content-none'
            : 'group-hover:text-ink before:content-none after:content-none'
        }
      >
        <LayeredText
          text={evidence.quote}
          layers={
            start < 0
              ? []
              : [
                  {
                    start,
                    end: start + pointing.length,
                    draw: (words) => <strong className="font-medium text-ink">{words}</strong>,
                  },
                ]
          }
        />
      </q>
    </Link>
  )
}
