/**
 * What is compared, in the order of the tables. `reads` are the files that it is loaded from;
 * `packages` are those whose versions count; `setup` is for the reader of the results.
 */
export const ENGINES = {
  yuedu: {
    name: 'Yuedu',
    packages: [],
    reads: 'editions',
    setup:
      '`createEngine` of `src/search/engine.ts` over the editions; each answer has its 50 best results with excerpts, all counts and facets, and a search for other spellings when there is no hit; asked when it has counted its texts in idle time, which is not in its load',
  },
  scan: {
    name: 'bare scan',
    packages: [],
    reads: 'texts',
    setup: '`text.includes(word)` for each article and word; no ranking, no excerpts: the floor',
  },
  minisearch: {
    name: 'MiniSearch',
    packages: ['minisearch'],
    reads: 'index',
    setup: 'its own tokenizer; AND, prefixes',
  },
  'minisearch-bigrams': {
    name: 'MiniSearch, bigrams',
    packages: ['minisearch'],
    reads: 'index',
    setup: 'pairs of characters, Latin words; AND, prefixes of single characters and Latin words',
  },
  flexsearch: {
    name: 'FlexSearch, CJK',
    packages: ['flexsearch'],
    reads: 'index',
    setup: '`Charset.CJK`, each character a term: the encoder of its own with the highest recall',
  },
  'flexsearch-bigrams': {
    name: 'FlexSearch, bigrams',
    packages: ['flexsearch'],
    reads: 'index',
    setup: 'pairs of characters, Latin words; `tokenize: "forward"`',
  },
  orama: {
    name: 'Orama',
    packages: ['@orama/orama', '@orama/tokenizers'],
    reads: 'index',
    setup: 'its Mandarin tokenizer, `threshold: 0`; the index is saved without the texts',
  },
  pagefind: {
    name: 'Pagefind',
    packages: ['pagefind'],
    reads: 'index',
    setup:
      'custom records, language zh; its index is fetched in parts while one searches, from this machine; its bytes are as it packs them',
  },
  lunr: {
    name: 'Lunr',
    packages: ['lunr', 'lunr-languages'],
    reads: 'index',
    setup: 'lunr-languages zh with Intl.Segmenter; every token required',
  },
  fuse: {
    name: 'Fuse',
    packages: ['fuse.js'],
    reads: 'index and texts',
    setup: '`threshold: 0`, `ignoreLocation`, words by `$and`: exact matches anywhere',
  },
}
