import type { Figure } from '#edition/schema.ts'

/** Names a figure among those of all editions. */
export const figureAnchor = (edition: string, { id }: Pick<Figure, 'id'>) => `${edition}-${id}`
