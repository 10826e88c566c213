declare module 'subset-font' {
  /** A font that has what these characters need and nothing else. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
