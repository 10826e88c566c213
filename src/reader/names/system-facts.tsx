import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Evidence } from '#edition/schema.ts'
import type { SystemTold } from '#edition/select-systems.ts'
import { say } from '#language/say.ts'
import { evidencePath, namePath } from '../paths.ts'
import { Section } from '../ui/page.tsx'

/** Who made it, since when, with which figures: each with its sentence, or not stated. */
export const SystemFacts = ({ facts }: { facts: SystemTold }) => (
  <Section title={say`原文说了什么`}>
    <dl className="grid max-w-3xl gap-3">
      <Row term={say`由谁`}>
        {facts.makers.map(({ maker, verb, planned, sentence }) => (
          <Fact key={maker.slug} sentence={sentence}>
            <Link to={namePath(maker.kind, maker.slug)} className="link-quiet">
              {maker.name}
            </Link>
            <span className="text-muted">{planned ? say` 将${verb}` : ` ${verb}`}</span>
          </Fact>
        ))}
      </Row>
      <Row term={say`何时`}>
        {facts.since.map(({ fact, sentence }) => (
          <Fact key={fact.id} sentence={sentence}>
            {fact.printed}
            {fact.basis === 'inferred' && (
              <span className="text-muted">{say`（年份系推定，${fact.from.slice(0, 4)} 年）`}</span>
            )}
          </Fact>
        ))}
      </Row>
      <Row term={say`同句的数字`}>
        {facts.figures.map(({ edition, figure, words, sentence }) => (
          <Fact key={`${edition} ${figure.id}`} sentence={sentence}>
            {words}
            {figure.measures && <span className="text-muted"> {figure.measures.quote}</span>}
          </Fact>
        ))}
      </Row>
      {facts.printedWith.length > 0 && (
        <Row term={say`同处另称`}>
          {facts.printedWith.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={namePath('systems', slug)} className="link-quiet">
                {name}
              </Link>
            </li>
          ))}
        </Row>
      )}
    </dl>
  </Section>
)

const Row = ({ term, children }: { term: string; children: ReactNode[] }) => (
  <div className="grid grid-cols-[5.5rem_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd>
      {children.length > 0 ? (
        <ul className="grid gap-1">{children}</ul>
      ) : (
        <span className="text-muted">{say`原文未载`}</span>
      )}
    </dd>
  </div>
)

const Fact = ({ sentence, children }: { sentence: Evidence; children: ReactNode }) => (
  <li className="flex flex-wrap items-baseline gap-x-3">
    <span>{children}</span>
    <Link to={evidencePath(sentence)} className="link-quiet text-sm">
      {say`看原句`}
    </Link>
  </li>
)
