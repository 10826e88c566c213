import { Charset } from 'flexsearch'
import { flexSearch } from '../flexsearch-index.mjs'

// A blank would be a character that an article must have.
export const { build, load } = flexSearch({ encoder: Charset.CJK, tokenize: 'strict' }, '')
