import type { Catalog } from '../say.ts'

export const forum: Catalog = {}
