import type { Catalog } from '../say.ts'

export const frame: Catalog = {}
