import type { Catalog } from '../say.ts'

export const front: Catalog = {}
