import type { Catalog } from '../say.ts'

export const timeline: Catalog = {}
