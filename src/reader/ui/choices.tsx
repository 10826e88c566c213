import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** A filter: links of which one is chosen. */
export const Choices = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label} className="grid grid-cols-[3rem_1fr] items-baseline">
    <span aria-hidden className="label">
      {label}
    </span>
    <div className="flex flex-wrap gap-1">{children}</div>
  </nav>
)

type ChoiceProps = { to: string; chosen: boolean; children: ReactNode }

export const Choice = ({ to, chosen, children }: ChoiceProps) => (
  <Link
    to={to}
    preventScrollReset
    aria-current={chosen ? 'true' : undefined}
    className="inline-flex min-h-8 items-center rounded-sm px-2.5 py-0.5 text-sm hover:text-accent aria-[current=true]:bg-ink aria-[current=true]:text-paper"
  >
    {children}
  </Link>
)
