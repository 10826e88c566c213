import { indexedTerms } from '../bigrams.mjs'
import { flexSearch } from '../flexsearch-index.mjs'

// It encodes texts and queries alike: the last character of a run is wanted in both.
export const { build, load } = flexSearch({ encode: indexedTerms, tokenize: 'forward' }, ' ')
