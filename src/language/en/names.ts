import type { Catalog } from '../say.ts'

export const names: Catalog = {}
