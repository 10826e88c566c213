declare module 'virtual:library' {
  /** Where the Catalog (`#edition/catalog.ts`) is: absolute in its origin, base path included. */
  export const catalogUrl: string
}

declare module 'virtual:interface/zh-Hant' {
  import type { Catalog } from '#language/say.ts'
  export const catalog: Catalog
}

declare module 'virtual:headline-font.css'
