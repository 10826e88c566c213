import type { Catalog } from '../say.ts'

export const article: Catalog = {}
