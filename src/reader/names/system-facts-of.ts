import type { Edition } from '#edition/schema.ts'
import { systemTold, type SystemTold } from '#edition/select-systems.ts'

/** What all editions tell of a system. */
export function systemFactsOf(editions: Edition[], slug: string): SystemTold {
  const told = editions.flatMap((edition) =>
    edition.systems
      .filter((system) => system.slug === slug)
      .map((system) => systemTold(edition, system)),
  )
  return {
    makers: told.flatMap(({ makers }) => makers),
    since: told.flatMap(({ since }) => since),
    figures: told.flatMap(({ figures }) => figures),
    printedWith: told
      .flatMap(({ printedWith }) => printedWith)
      .filter(({ slug: own }, at, all) => all.findIndex((each) => each.slug === own) === at),
  }
}
