import type { Catalog } from '../say.ts'

export const search: Catalog = {}
