import type { Catalog } from '../say.ts'

export const marks: Catalog = {}
