/** What of Yuedu's own code prepares a measurement. */
export { readSeeds } from '../../src/build/read-seeds.ts'
export { readLibrary } from '../../src/edition/read-library.ts'
export { foldArticle } from '../../src/search/corpus.ts'
export { fold } from '../../src/search/fold.ts'
