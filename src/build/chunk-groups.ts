import type { Rolldown } from 'vite'

/**
 * Which modules of the site share a file. The bundler alone cuts one for every combination of views,
 * and each of some forty files costs a page its start. What a group takes, it takes with all that
 * this needs; what an earlier one has is not taken again.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // What the page itself asks for: it leads to the rest, and must not hold any of it.
  { name: 'start', tags: ['$initial'], priority: 2 },
  { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
  // What has the library evaluated stands in a file of its own: see `reader/start.ts`.
  { name: 'first', test: /[\\/]react-first\.ts$/, includeDependenciesRecursively: false },
  // What every page needs, what many do, and the largest view.
  { name: 'app', test: /[\\/]src[\\/]reader[\\/]main\.tsx$/ },
  { name: 'parts', test: /[\\/]src[\\/](reader[\\/](?!article|forum)|marks)/, minShareCount: 3 },
  { name: 'moved', test: /[\\/]reader[\\/]address-today\.ts$/ },
  { name: 'article', test: /[\\/]reader[\\/]article[\\/]article-route\.tsx$/ },
  // What is worked out of an edition for more than one view.
  { name: 'facts', test: /[\\/]src[\\/]edition[\\/](?!account)/, minShareCount: 2 },
]
