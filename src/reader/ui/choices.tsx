import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#language/say.ts'

/** A filter: links of which one is chosen. */
export const Choices = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label} className="grid grid-cols-[calc(3rem*var(--term))_1fr] items-baseline">
    <span aria-hidden className="label">
      {label}
    </span>
    <div className="flex flex-wrap gap-1">{children}</div>
  </nav>
)

type EditionChoicesProps = {
  /** None where there is nothing to choose. */
  editions: { id: string; name: string }[]
  /** Empty for all. */
  chosen: string
  to: (edition: string) => string
}

/** Of which edition. */
export const EditionChoices = ({ editions, chosen, to }: EditionChoicesProps) =>
  editions.length > 0 && (
    <Choices label={say`哪期`}>
      <Choice to={to('')} chosen={chosen === ''}>
        {say`全部`}
      </Choice>
      {editions.map(({ id, name }) => (
        <Choice key={id} to={to(id)} chosen={chosen === id}>
          {name}
        </Choice>
      ))}
    </Choices>
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
