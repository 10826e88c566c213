import { Link } from 'react-router'
import type { Evidence } from '#edition/schema.ts'
import { evidencePath } from '../paths.ts'

/** The very words that a fact came from, leading to where they stand. */
export const EvidenceLink = ({ evidence }: { evidence: Evidence }) => (
  <Link
    to={evidencePath(evidence)}
    className="group block border-s-2 border-rule ps-3 text-sm leading-relaxed text-muted hover:border-accent"
  >
    <span className="visually-hidden">原文：</span>
    <q className="line-clamp-3 before:content-none after:content-none group-hover:text-ink">
      {evidence.quote}
    </q>
  </Link>
)
