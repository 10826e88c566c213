import { miniSearchWith } from './minisearch-with.mjs'

export const { build, load } = miniSearchWith({}, { prefix: true })
