import type { Catalog } from '../say.ts'

export const about: Catalog = {}
