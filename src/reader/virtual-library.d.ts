declare module 'virtual:library' {
  /** Where the Catalog (`#edition/catalog.ts`) is: absolute in its origin, base path included. */
  export const catalogUrl: string
}
