import {
  figuresTold,
  sameFigures,
  unitsOf,
  type FigureGroup,
  type FigureTold,
} from '#edition/select-figures.ts'
import { editionsWhere, type LibrarySource } from '../library-source.ts'
import { readFiguresQuery, type FiguresQuery } from '../paths.ts'

/** All figures that an address asks for, those that say the same together, in its order. */
export async function figuresAsked(source: LibrarySource, url: string) {
  const asked = readFiguresQuery(new URL(url, 'http://here.invalid').searchParams)
  const { editions: known } = await source.catalog()
  const edition = known.find(({ id }) => id === asked.edition)?.id ?? ''
  const editions = await editionsWhere(source, ({ id }) => edition === '' || id === edition)
  const all = editions.flatMap(figuresTold)
  const units = unitsOf(all)
  const promises = all.filter(({ due }) => due !== null)
  const unit = units.some((each) => (each.unit ?? '') === asked.unit) ? asked.unit : null
  const only = promises.length > 0 ? asked.only : ''
  const query: FiguresQuery = { ...asked, edition, unit, only }
  const figures = all.filter(
    ({ figure, due }) =>
      (unit === null || (figure.unit ?? '') === unit) && (only === '' || due !== null),
  )
  return {
    query,
    units,
    total: all.length,
    figures,
    groups: inOrder(sameFigures(figures), query),
    promises: figures.filter(isDue).toSorted((a, b) => a.due.to.localeCompare(b.due.to)),
  }
}

export type Promised = FigureTold & { due: NonNullable<FigureTold['due']> }
const isDue = (told: FigureTold): told is Promised => told.due !== null

function inOrder(groups: FigureGroup[], { sort }: FiguresQuery): FigureGroup[] {
  if (sort === 'page') return groups
  const units = unitsOf(groups.flatMap(({ figures }) => figures)).map(({ unit }) => unit)
  return groups.toSorted(
    (a, b) => units.indexOf(a.unit) - units.indexOf(b.unit) || valueOf(b) - valueOf(a),
  )
}

export const valueOf = ({ figures: [first] }: FigureGroup): number =>
  first ? (first.figure.upTo ?? first.figure.value) : 0
