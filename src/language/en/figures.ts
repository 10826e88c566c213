import type { Catalog } from '../say.ts'

export const figures: Catalog = {}
