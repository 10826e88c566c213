import { indexedTerms, isBeginning, typedTerms } from '../bigrams.mjs'
import { miniSearchWith } from './minisearch-with.mjs'

export const { build, load } = miniSearchWith(
  { tokenize: indexedTerms },
  { tokenize: typedTerms, prefix: isBeginning },
)
