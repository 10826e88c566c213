import { useId, type ReactNode } from 'react'

type PageProps = {
  title: ReactNode
  lead?: ReactNode
  label?: string
  /** For a page whose title says little that the reader does not know. */
  quiet?: boolean
  children: ReactNode
}

/** A page that is not an article: its one `h1`, a line of what it shows, and what it shows. */
export function Page({ title, lead, label, quiet = false, children }: PageProps) {
  return (
    <div className="page-width pb-20 pt-8 md:pt-12">
      {label && <p className="label-accent">{label}</p>}
      <h1
        tabIndex={-1}
        className={
          quiet
            ? 'headline text-xl leading-snug md:text-2xl'
            : 'headline text-3xl leading-snug md:text-4xl md:leading-snug'
        }
      >
        {title}
      </h1>
      {lead && <p className="mt-3 max-w-measure text-pretty text-muted">{lead}</p>}
      <div className={quiet ? 'mt-2' : 'mt-8'}>{children}</div>
    </div>
  )
}

type SectionProps = { title: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a page under a strong rule, named by its `h2`. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-12 border-t-2 border-strong-rule pt-3 first:mt-0">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="font-serif text-xl font-bold">
          {title}
        </h2>
        {aside && <div className="label">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
