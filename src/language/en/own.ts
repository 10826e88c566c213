import type { Catalog } from '../say.ts'

export const own: Catalog = {}
